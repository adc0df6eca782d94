package org.isnad.release;

import java.time.Instant;

import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.corpus.Corpus;

/**
 * A state of the data that may be published: it has no errors, and what follows from it is worked out.
 *
 * @param dataset all statements, with canonical identifiers; the default graph is the union of the named ones
 * @param fingerprint of the files that the statements were read from, as {@link org.isnad.corpus.CorpusLoader#fingerprint} makes it
 * @param modified when the data last changed, as far as the files themselves say
 */
public record Publication(DatasetGraph dataset, String fingerprint, Instant modified) {

    /** The state of a corpus that has no errors. */
    public static Publication of(Corpus corpus) {
        return new Publication(corpus.dataset(), corpus.fingerprint(), corpus.modified());
    }
}
