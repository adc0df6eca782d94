package org.isnad.describe;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A small graph that keeps subjects in the order in which they came, so that equal descriptions are written as equal bytes. */
public final class OrderedGraph extends GraphBase {

    private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();
    private int size;

    OrderedGraph() {}

    /** The graph of some statements, in their order. */
    public static Graph of(Stream<Triple> triples) {
        OrderedGraph graph = new OrderedGraph();
        triples.forEach(graph::add);
        return graph;
    }

    @Override
    public void performAdd(Triple triple) {
        if (bySubject.computeIfAbsent(triple.getSubject(), subject -> new LinkedHashSet<>()).add(triple))
            size++;
    }

    boolean describes(Node subject) {
        return bySubject.containsKey(subject);
    }

    List<Triple> triples() {
        return bySubject.values().stream().flatMap(Collection::stream).toList();
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        Stream<Triple> candidates = subject.isConcrete()
                ? bySubject.getOrDefault(subject, Set.of()).stream()
                : bySubject.values().stream().flatMap(Collection::stream);
        return WrappedIterator.create(candidates.filter(pattern::matches).iterator());
    }

    @Override
    protected int graphBaseSize() {
        return size;
    }
}
