package org.isnad.release;

import java.time.Instant;
import java.util.function.Function;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.corpus.Rebased;
import org.isnad.stance.Review;
import org.isnad.vocab.Base;
import org.isnad.vocab.KB;

/**
 * A state of the data that may be published: it has no errors, and what follows from it is worked out.
 *
 * @param statements makes a dataset of all statements, with the identifiers of a base
 * @param fingerprint of the files that the statements were read from, as {@link org.isnad.corpus.CorpusLoader#fingerprint} makes it
 * @param modified when the data last changed, as far as the files themselves say
 */
public record Publication(Function<Base, DatasetGraph> statements, String fingerprint, Instant modified) {

    /**
     * The state of a corpus, with what was found in it.
     *
     * @param review a review without errors
     */
    public static Publication of(Review review) {
        DatasetGraph reviewed = withFindings(review);
        return new Publication(base -> Rebased.at(base, reviewed), review.corpus().fingerprint(), review.corpus().modified());
    }

    /** All statements, with the identifiers of a base; the default graph is the union of the named ones. Each call makes them anew. */
    public DatasetGraph at(Base base) {
        return statements.apply(base);
    }

    private static DatasetGraph withFindings(Review review) {
        DatasetGraph stated = review.corpus().dataset();
        Graph findings = review.findings().graph(stated.getDefaultGraph());
        Graph all = GraphFactory.createGraphMem();
        GraphUtil.addInto(all, stated.getDefaultGraph());
        GraphUtil.addInto(all, findings);
        DatasetGraph dataset = new DatasetGraphMapLink(all);
        stated.listGraphNodes().forEachRemaining(name -> dataset.addGraph(name, stated.getGraph(name)));
        dataset.addGraph(KB.FINDINGS, findings);
        return dataset;
    }
}
