package org.isnad.nanopub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * A claim as a nanopublication (Nanopublication Guidelines, nanopub.net). Its identifiers are the canonical ones wherever it is served, since its name is the digest of
 * what it says.
 *
 * @param name its Trusty URI
 * @param claim the claim that it introduces
 * @param quads its four graphs (head, assertion, provenance, publication information), in a fixed order
 */
public record Nanopublication(Node name, Node claim, List<Quad> quads) {

    private static final Node INTRODUCES = NodeFactory.createURI("http://purl.org/nanopub/x/introduces");

    /** Those that quads, written one after the other, hold together; in the order in which they begin. */
    public static List<Nanopublication> apart(List<Quad> quads) {
        Map<String, List<Quad>> byName = quads.stream().collect(Collectors.groupingBy(
                quad -> quad.getGraph().getURI().substring(0, quad.getGraph().getURI().lastIndexOf('/')), LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream().map(entry -> new Nanopublication(NodeFactory.createURI(entry.getKey()), introduced(entry.getValue()), entry.getValue())).toList();
    }

    private static Node introduced(List<Quad> quads) {
        return quads.stream().filter(quad -> quad.getPredicate().equals(INTRODUCES)).map(Quad::getObject).findFirst().orElseThrow();
    }

    /** The last part of its name, which holds the digest of its content. */
    public String code() {
        return name.getURI().substring(Nanopublications.NS.length());
    }
}
