/**
 * Judging: a {@link org.isnad.corpus.Corpus} becomes a {@link org.isnad.check.Report} of {@link org.isnad.check.Finding}s. Start at
 * {@link org.isnad.check.Checks}. Rules that a query can state are files in {@code ontology/checks/}; only what needs a calendar, a
 * shape engine or the text itself is code. {@link org.isnad.check.Verification} holds the anchors against a copy of the text.
 */
package org.isnad.check;
