package org.isnad.corpus;

import java.util.HashMap;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Gathers the statements of named graphs as they come, and their union, which is the default graph: a view of the union would cost each query. */
public final class Statements extends StreamRDFBase {

    private final Graph union = GraphFactory.createGraphMem();
    private final Map<Node, Graph> named = new HashMap<>();

    @Override
    public void quad(Quad quad) {
        Triple triple = quad.asTriple();
        named.computeIfAbsent(quad.getGraph(), name -> GraphFactory.createGraphMem()).add(triple);
        union.add(triple);
    }

    /** What has come so far. */
    public DatasetGraph dataset() {
        DatasetGraph dataset = new DatasetGraphMapLink(union);
        named.forEach(dataset::addGraph);
        return dataset;
    }
}
