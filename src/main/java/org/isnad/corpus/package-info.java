/**
 * Reading: files become a {@link org.isnad.corpus.Corpus}. Start at {@link org.isnad.corpus.CorpusLoader}. A file that cannot be
 * read leaves {@link org.isnad.corpus.Problem}s, with their lines, and nothing half-read behind. Tables, of which records are made, are read by
 * {@link org.isnad.corpus.TableReader}.
 */
package org.isnad.corpus;
