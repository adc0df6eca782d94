package org.isnad.corpus;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.riot.out.NodeFmtLib;
import org.isnad.vocab.Base;

/**
 * A dataset with the identifiers of another base. Nodes without a name, which only class expressions of the ontology are, get labels made of what
 * they say, so that equal data is written as equal bytes on every machine; expressions that say the same become one.
 */
public final class Rebased {

    private final Base base;
    private final Map<Node, Node> known = new HashMap<>();

    private Rebased(Base base) {
        this.base = base;
    }

    /** A copy of a dataset whose identifiers are canonical and whose default graph is the union of the named ones, with the identifiers of a base. */
    public static DatasetGraph at(Base base, DatasetGraph canonical) {
        return new Rebased(base).copy(canonical);
    }

    private DatasetGraph copy(DatasetGraph canonical) {
        canonical.listGraphNodes().forEachRemaining(name -> canonical.getGraph(name).find().mapWith(Triple::getSubject).filterKeep(Node::isBlank).toList()
                .forEach(node -> known.computeIfAbsent(node, unnamed -> label(unnamed, canonical.getDefaultGraph()))));
        Statements copy = new Statements();
        canonical.listGraphNodes().forEachRemaining(name -> canonical.getGraph(name).find()
                .forEachRemaining(triple -> copy.quad(Quad.create(published(name), published(triple.getSubject()), published(triple.getPredicate()), published(triple.getObject())))));
        return copy.dataset();
    }

    private Node published(Node node) {
        return node.isURI() ? known.computeIfAbsent(node, base::publish) : known.getOrDefault(node, node);
    }

    private static Node label(Node unnamed, Graph graph) {
        return NodeFactory.createBlankNode(Digests.hex(says(unnamed, graph).getBytes(StandardCharsets.UTF_8)).substring(0, 24));
    }

    /** Everything that an expression says, in a fixed order; expressions are trees, so this ends. */
    private static String says(Node node, Graph graph) {
        if (!node.isBlank())
            return NodeFmtLib.strNT(node);
        return graph.find(node, Node.ANY, Node.ANY).toList().stream()
                .map(triple -> NodeFmtLib.strNT(triple.getPredicate()) + " " + says(triple.getObject(), graph)).sorted()
                .collect(Collectors.joining(";", "[", "]"));
    }
}
