package org.isnad.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A typed link (RFC 8288).
 *
 * @param href where it leads
 * @param rel what is there
 * @param attributes its target attributes, such as {@code type}
 */
record Link(String href, String rel, Map<String, String> attributes) {

    static Link to(String href, String rel) {
        return new Link(href, rel, Map.of());
    }

    static Link to(String href, String rel, String type) {
        return new Link(href, rel, Map.of("type", type));
    }

    /** The value of a {@code Link} field that holds them all. */
    static String field(List<Link> links) {
        return links.stream().map(Link::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "<" + href + ">; rel=\"" + rel + '"' + new TreeMap<>(attributes).entrySet().stream()
                .map(attribute -> "; " + attribute.getKey() + "=\"" + attribute.getValue() + '"').collect(Collectors.joining());
    }
}
