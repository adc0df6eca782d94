package org.isnad.nanopub;

import java.util.List;

import org.apache.jena.graph.Node;
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

    /** The last part of its name, which holds the digest of its content. */
    public String code() {
        return name.getURI().substring(Nanopublications.NS.length());
    }
}
