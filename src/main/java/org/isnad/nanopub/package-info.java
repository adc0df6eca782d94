/**
 * Claims as nanopublications: an assertion, its provenance and the information on its publication, in four small graphs whose name holds their
 * digest, so that anyone can check that nothing was changed. Start at {@link org.isnad.nanopub.Nanopublications}.
 */
package org.isnad.nanopub;
