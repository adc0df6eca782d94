package org.isnad.site;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that let pages of any origin read answers (Fetch Standard, section 3.2), without credentials: there are none. */
public final class Sharing {

    private Sharing() {}

    /** Sent with every answer. */
    public static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Access-Control-Allow-Origin", "*");
        fields.put("Access-Control-Expose-Headers",
                "Allow, Content-Location, Content-Profile, ETag, Last-Modified, Link, Location, Memento-Datetime, Retry-After, Vary");
        return fields;
    }

    /** Sent besides with the answer to a preflight request, given the methods that an address has. */
    public static Map<String, String> preflight(String methods) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Access-Control-Allow-Methods", methods);
        fields.put("Access-Control-Allow-Headers", "Accept, Accept-Datetime, Accept-Profile, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since");
        fields.put("Access-Control-Max-Age", "86400");
        return fields;
    }
}
