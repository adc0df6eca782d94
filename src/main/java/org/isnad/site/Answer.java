package org.isnad.site;

import java.util.Map;

import org.isnad.represent.Representation;

/** What is at an address. */
public sealed interface Answer {

    /** A document. */
    record Found(Document document) implements Answer {}

    /**
     * The answer is elsewhere.
     *
     * @param status 303 for the document of a thing (Cool URIs for the Semantic Web, section 4.2), 302 or 308 for another address
     * @param location the address
     * @param headers the other fields
     */
    record Elsewhere(int status, String location, Map<String, String> headers) implements Answer {}

    /**
     * There is nothing to give.
     *
     * @param status 400, 404, 406 or 410
     * @param body why, in a form that the client accepts
     * @param headers the other fields
     */
    record Nothing(int status, Representation body, Map<String, String> headers) implements Answer {}
}
