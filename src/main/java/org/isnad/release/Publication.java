package org.isnad.release;

import java.time.Instant;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.stance.Review;
import org.isnad.vocab.KB;

/**
 * A state of the data that may be published: it has no errors, and what follows from it is worked out.
 *
 * @param dataset all statements, with canonical identifiers; the default graph is the union of the named ones
 * @param fingerprint of the files that the statements were read from, as {@link org.isnad.corpus.CorpusLoader#fingerprint} makes it
 * @param modified when the data last changed, as far as the files themselves say
 */
public record Publication(DatasetGraph dataset, String fingerprint, Instant modified) {

    /**
     * The state of a corpus, with what was found in it.
     *
     * @param review a review without errors
     */
    public static Publication of(Review review) {
        DatasetGraph stated = review.corpus().dataset();
        Graph findings = review.findings().graph(stated.getDefaultGraph());
        Graph all = GraphFactory.createGraphMem();
        GraphUtil.addInto(all, stated.getDefaultGraph());
        GraphUtil.addInto(all, findings);
        DatasetGraph dataset = new DatasetGraphMapLink(all);
        stated.listGraphNodes().forEachRemaining(name -> dataset.addGraph(name, stated.getGraph(name)));
        dataset.addGraph(KB.FINDINGS, findings);
        return new Publication(dataset, review.corpus().fingerprint(), review.corpus().modified());
    }
}
