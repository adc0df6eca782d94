package org.isnad.site;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.isnad.represent.Representation;

/**
 * A document that is ready to be sent.
 *
 * @param representation its bytes
 * @param modified since when it says what it says
 * @param headers the fields that it is sent with besides those of its representation
 */
public record Document(Representation representation, Instant modified, Map<String, String> headers) {

    /** The value of {@code Last-Modified} (RFC 9110, section 8.8.2). */
    public String lastModified() {
        return Dates.format(modified);
    }

    /** How much memory it takes, about, in bytes. */
    public int weight() {
        int fields = headers.values().stream().mapToInt(String::length).sum();
        return representation.bytes().length * 5 / 4 + fields * 2 + 512;
    }

    /** The same, given out at an address that is negotiated. */
    Document negotiated() {
        Map<String, String> fields = new LinkedHashMap<>(headers);
        fields.put("Vary", Headers.NEGOTIATED + ", Accept-Encoding");
        return new Document(representation, modified, fields);
    }
}
