package org.isnad.serve;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** Lets pages of any origin read answers (Fetch Standard, section 3.2), without credentials: there are none. */
final class Cors {

    private static final HttpField ORIGIN = new PreEncodedHttpField("Access-Control-Allow-Origin", "*");
    private static final HttpField EXPOSED = new PreEncodedHttpField("Access-Control-Expose-Headers",
            "Allow, Content-Location, Content-Profile, ETag, Last-Modified, Link, Location, Memento-Datetime, Retry-After, Vary");

    private Cors() {}

    static void allow(HttpFields.Mutable headers) {
        headers.put(ORIGIN);
        headers.put(EXPOSED);
    }

    static void preflight(HttpFields.Mutable headers, String methods) {
        headers.put("Access-Control-Allow-Methods", methods);
        headers.put("Access-Control-Allow-Headers", "Accept, Accept-Datetime, Accept-Profile, Content-Type, If-Modified-Since, If-None-Match");
        headers.put("Access-Control-Max-Age", "86400");
    }
}
