package org.isnad.check;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.config.Resources;
import org.isnad.vocab.ISN;

/**
 * How much a corpus holds.
 *
 * @param counts the number of things of each kind, by the kind's name
 * @param coverage for each article's address, how much of its text the claims account for
 */
public record Census(Map<String, Long> counts, Map<String, Coverage> coverage) {

    private static final Query QUERY = Resources.query(Census.class, "census.rq");

    /** Counts what a dataset without errors holds; its default graph is the union of its graphs. */
    public static Census of(DatasetGraph dataset) {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(QUERY).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> counts.put(row.get(Var.alloc("kind")).getLiteralLexicalForm(),
                    Long.valueOf(row.get(Var.alloc("count")).getLiteralLexicalForm())));
        }
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        Graph all = dataset.getDefaultGraph();
        all.stream(Node.ANY, NodeConst.nodeRDFType, ISN.Article)
                .map(triple -> triple.getSubject())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(article -> coverage.put(article.toString(), Coverage.of(article, all)));
        return new Census(counts, coverage);
    }
}
