/**
 * Reading: files become a {@link org.isnad.corpus.Corpus}. Start at {@link org.isnad.corpus.CorpusLoader}. A file that cannot be
 * read leaves {@link org.isnad.corpus.Problem}s, with their lines, and nothing half-read behind.
 */
package org.isnad.corpus;
