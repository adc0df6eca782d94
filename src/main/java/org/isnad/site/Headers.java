package org.isnad.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.pages.Language;
import org.isnad.represent.Format;

/** The fields that answers are sent with. */
public final class Headers {

    /** Documents may be kept for ten minutes, then are asked for again with their validators. */
    private static final String CACHED = "public, max-age=600";

    /** A page needs nothing but what is here, and runs no script that stands in it. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    static final String NEGOTIATED = "Accept, Accept-Language, Accept-Profile, Accept-Datetime";

    private Headers() {}

    static Map<String, String> document(String location, Address address, List<Link> links) {
        Map<String, String> headers = cached(links);
        headers.put("Content-Location", location);
        if (address.format().filter(Format.HTML::equals).isPresent())
            headers.putAll(page(address.view().language()));
        return headers;
    }

    /** What every page is sent with. */
    public static Map<String, String> page(Language language) {
        return Map.of("Content-Language", language.tag(), "Content-Security-Policy", POLICY);
    }

    /** What is sent with an answer that may be kept. */
    static Map<String, String> cached(List<Link> links) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", CACHED);
        headers.put("Vary", "Accept-Encoding");
        if (!links.isEmpty())
            headers.put("Link", Link.field(links));
        return headers;
    }

    static Map<String, String> negotiated(List<Link> links) {
        Map<String, String> headers = cached(links);
        headers.put("Vary", NEGOTIATED);
        return headers;
    }
}
