package org.isnad.represent;

import java.util.Comparator;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.NodeCmp;
import org.isnad.config.Resources;
import org.isnad.describe.OrderedGraph;

/** Things in the terms of schema.org, as the query {@code schema.rq} says. */
public final class SchemaView {

    /** The vocabulary of schema.org. */
    public static final String VOCABULARY = "https://schema.org/";

    /** By subject, property and value. */
    static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms).thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private static final Query QUERY = Resources.query(SchemaView.class, "schema.rq");

    private final DatasetGraph dataset;

    /** A view of the things of a dataset. */
    public SchemaView(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The view of a thing; its statements come in a fixed order. */
    public Graph of(Node thing) {
        return OrderedGraph.of(QueryExec.dataset(dataset).query(QUERY).substitution("thing", thing).build().construct().stream()
                .sorted((a, b) -> compare(a, b, thing)));
    }

    private static int compare(Triple a, Triple b, Node thing) {
        boolean first = a.getSubject().equals(thing);
        if (first != b.getSubject().equals(thing))
            return first ? -1 : 1;
        return ORDER.compare(a, b);
    }
}
