package org.isnad.pages;

import java.time.Instant;
import java.util.Comparator;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.vocab.ISN;

/** Periods in the order of time: by their beginning, then by their end; what has no given beginning goes before all, what has no given end after those that begin with it. Other things are all alike. */
final class Chronology implements Comparator<Node> {

    private final Comparator<Node> order;

    Chronology(Graph all) {
        this.order = Comparator.<Node, Instant>comparing(period -> moment(period, ISN.earliest, Instant.MIN, all)).thenComparing(period -> moment(period, ISN.latest, Instant.MAX, all));
    }

    @Override
    public int compare(Node one, Node other) {
        return order.compare(one, other);
    }

    private static Instant moment(Node period, Node bound, Instant otherwise, Graph all) {
        return Graphs.object(period, bound, all).map(Node::getLiteralLexicalForm).map(TimeScale::moment).orElse(otherwise);
    }
}
