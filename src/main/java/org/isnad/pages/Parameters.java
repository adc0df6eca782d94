package org.isnad.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;

/** What readers choose on pages that are made for each request, as their addresses have it. */
final class Parameters {

    private Parameters() {}

    /** The end of an address: a question mark and the parameters in a fixed order, without empty ones; nothing if there is none. */
    static String query(Map<String, String> parameters) {
        String text = parameters.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).sorted(Map.Entry.comparingByKey())
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue())).collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }

    /** The parameters with one changed; pages are counted anew. */
    static Map<String, String> onFirstPage(Map<String, String> parameters, String name, String value) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.remove("page");
        changed.put(name, value);
        return changed;
    }

    /** A short name for a node. */
    static String key(Node node) {
        return node.getURI().replaceFirst(".*[/#]", "");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
