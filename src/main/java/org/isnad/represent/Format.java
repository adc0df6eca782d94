package org.isnad.represent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats in which a description is given out. The first one is preferred where a client has no preference. */
public enum Format implements Negotiator.Offer {
    /** A page for people, with the description for search engines inside. */
    HTML("html", "text/html", "HTML"),
    /** RDF 1.1 Turtle. */
    TURTLE("ttl", "text/turtle", "Turtle"),
    /** JSON-LD 1.1. */
    JSONLD("jsonld", "application/ld+json", "JSON-LD"),
    /** RDF 1.1 N-Triples. */
    NTRIPLES("nt", "application/n-triples", "N-Triples"),
    /** RDF 1.1 XML Syntax. */
    RDFXML("rdf", "application/rdf+xml", "RDF/XML"),
    /** RDF 1.1 TriG: every statement in the default graph and in the graphs that hold it. */
    TRIG("trig", "application/trig", "TriG"),
    /** RDF 1.1 N-Quads, likewise. */
    NQUADS("nq", "application/n-quads", "N-Quads");

    private final String extension;
    private final String mediaType;
    private final String label;

    Format(String extension, String mediaType, String label) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.label = label;
    }

    /** The formats of RDF, without the page for people. */
    public static List<Format> rdf() {
        return Arrays.stream(values()).filter(format -> format != HTML).toList();
    }

    /** The format with a file extension, given without the dot. */
    public static Optional<Format> withExtension(String extension) {
        return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
    }

    /** The file extension, without the dot. */
    public String extension() {
        return extension;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    /** The value of {@code Content-Type}: the media type, with the charset where its registration has that parameter. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
