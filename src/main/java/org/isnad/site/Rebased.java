package org.isnad.site;

import java.util.HashMap;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.vocab.Base;

/** A dataset with the identifiers of another base. */
final class Rebased {

    private final Base base;
    private final Map<Node, Node> known = new HashMap<>();

    private Rebased(Base base) {
        this.base = base;
    }

    static DatasetGraph at(Base base, DatasetGraph canonical) {
        return base.equals(Base.CANONICAL) ? canonical : new Rebased(base).copy(canonical);
    }

    private DatasetGraph copy(DatasetGraph canonical) {
        DatasetGraph copy = new DatasetGraphMapLink(copy(canonical.getDefaultGraph()));
        canonical.listGraphNodes().forEachRemaining(name -> copy.addGraph(published(name), copy(canonical.getGraph(name))));
        return copy;
    }

    private Graph copy(Graph canonical) {
        Graph copy = GraphFactory.createGraphMem();
        canonical.find().forEachRemaining(triple -> copy.add(
                Triple.create(published(triple.getSubject()), published(triple.getPredicate()), published(triple.getObject()))));
        return copy;
    }

    private Node published(Node node) {
        return node.isURI() ? known.computeIfAbsent(node, base::publish) : node;
    }
}
