package org.isnad.check;

import java.util.stream.Stream;

import org.isnad.corpus.Corpus;

/** One way of finding what is wrong with a corpus. */
@FunctionalInterface
interface Check {

    Stream<Finding> run(Corpus corpus, Purpose purpose);
}
