package org.isnad.represent;

import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** A graph seen with other prefixes. */
final class PrefixedGraph extends WrappedGraph {

    private final PrefixMapping prefixes = new PrefixMappingImpl();

    PrefixedGraph(Graph graph, Map<String, String> prefixes) {
        super(graph);
        this.prefixes.setNsPrefixes(prefixes);
    }

    @Override
    public PrefixMapping getPrefixMapping() {
        return prefixes;
    }
}
