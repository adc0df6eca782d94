package org.isnad.represent;

import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.config.Resources;
import org.isnad.describe.Description;
import org.isnad.describe.OrderedGraph;

/** How often a dataset uses each term of the vocabulary, with examples, as the query {@code uses.rq} says. */
public final class TermUses {

    private static final Query QUERY = Resources.query(TermUses.class, "uses.rq");

    private final DatasetGraph dataset;

    /** The uses of terms in a dataset. */
    public TermUses(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The description of the vocabulary, with the uses of each term after what is said of it. */
    public Description addTo(Description vocabulary) {
        Graph uses = QueryExec.dataset(dataset).query(QUERY).build().construct();
        Graph all = OrderedGraph.of(Stream.concat(vocabulary.graph().stream(), uses.stream().sorted(SchemaView.ORDER)));
        return new Description(vocabulary.about(), all, vocabulary.sources(), vocabulary.page(), vocabulary.pages());
    }
}
