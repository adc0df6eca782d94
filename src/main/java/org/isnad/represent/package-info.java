/**
 * From descriptions to bytes: the formats and which of them a client wants ({@link org.isnad.represent.Negotiator}), and the writing of each
 * ({@link org.isnad.represent.Writers}). The only package that knows media types.
 */
package org.isnad.represent;
