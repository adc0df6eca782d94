/**
 * Answering: the dataset that the assembler file describes, filled from a {@link org.isnad.release.Publication}
 * ({@link org.isnad.serve.Store}), and the server over it ({@link org.isnad.serve.KnowledgeServer}). The only package that knows servlets,
 * the store and the search index.
 */
package org.isnad.serve;
