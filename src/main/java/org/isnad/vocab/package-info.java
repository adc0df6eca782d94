/**
 * Names: the terms of the ontology ({@link org.isnad.vocab.ISN}) and the identifiers of the data ({@link org.isnad.vocab.KB}).
 * No behaviour, no input or output.
 */
package org.isnad.vocab;
