package org.isnad.nanopub;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.corpus.Digests;

/**
 * The digest of quads that may name themselves by it: module RA of the Trusty URI specification, version 1 (trustyuri.net).
 * Wherever the digest will stand in a name, there is a {@link #PLACE} before it is known.
 */
final class TrustyUri {

    /** What stands for the artifact code in names until it is known, and while the digest is made. */
    static final String PLACE = " ";

    /** The order of statements in which the digest is made; strings are compared by UTF-16 units, as the reference implementation does. */
    static final Comparator<Quad> ORDER = Comparator.comparing((Quad quad) -> quad.getGraph().getURI())
            .thenComparing(quad -> quad.getSubject().getURI())
            .thenComparing(quad -> quad.getPredicate().getURI())
            .thenComparing(Quad::getObject, Comparator.comparing(Node::isLiteral)
                    .thenComparing(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                    .thenComparing(TrustyUri::kind));

    private TrustyUri() {}

    /** The artifact code of quads without blank nodes. */
    static String artifactCode(Collection<Quad> quads) {
        StringBuilder text = new StringBuilder();
        quads.stream().distinct().sorted(ORDER).forEach(quad -> List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .forEach(node -> text.append(serialized(node)).append('\n')));
        return "RA" + Digests.base64url(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String serialized(Node node) {
        return node.isLiteral()
                ? kind(node) + " " + node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\n", "\\n")
                : node.getURI();
    }

    /** The language or datatype of a literal. Those with a language come first, as {@code @} does before {@code ^}. */
    private static String kind(Node node) {
        if (!node.isLiteral())
            return "";
        String language = node.getLiteralLanguage();
        return language.isEmpty() ? "^" + node.getLiteralDatatypeURI() : "@" + language.toLowerCase(Locale.ROOT);
    }
}
