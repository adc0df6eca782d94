package org.isnad.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.Digests;
import org.isnad.corpus.SourceText;
import org.isnad.vocab.ISN;

/**
 * The anchors of an article held against a copy of its text.
 *
 * @param article the article
 * @param coverage how much of the text the claims account for
 * @param report what does not match, and where
 */
public record Verification(Node article, Coverage coverage, Report report) {

    private static final String TITLE = "Every anchor fits the text";

    /**
     * Verifies the article that the text is a copy of: the one with its digest or, failing that, the only one there is.
     *
     * @throws IsnadException if the text fits none of several articles
     */
    public static Verification of(Corpus corpus, SourceText text) {
        Graph graph = corpus.stated();
        List<Node> articles = graph.stream(Node.ANY, NodeConst.nodeRDFType, ISN.Article).map(t -> t.getSubject()).toList();
        Node article = articles.stream()
                .filter(node -> digest(node, graph).equals(text.digest()))
                .findFirst()
                .or(() -> articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty())
                .orElseThrow(() -> new IsnadException(ErrorCode.UNKNOWN_SOURCE, "The text with digest " + text.digest()
                        + " is none of the " + articles.size() + " articles of the data; give the original file."));
        Stream<Finding> findings = Stream.concat(whole(article, corpus, text).stream(),
                Anchor.of(article, graph).stream().flatMap(anchor -> passage(anchor, corpus, text).stream()));
        return new Verification(article, Coverage.of(article, graph), Report.of(findings));
    }

    private static Optional<Finding> whole(Node article, Corpus corpus, SourceText text) {
        String expected = digest(article, corpus.stated());
        int length = Anchor.number(article, ISN.length, corpus.stated());
        if (expected.equals(text.digest()) && length == text.length())
            return Optional.empty();
        return Optional.of(finding(article, "The text has digest " + text.digest() + " and " + text.length()
                + " code points; the data describes one with " + expected + " and " + length + ".", corpus));
    }

    private static Optional<Finding> passage(Anchor anchor, Corpus corpus, SourceText text) {
        if (anchor.start() < 0 || anchor.end() > text.length() || anchor.start() >= anchor.end())
            return Optional.of(finding(anchor.node(), "The passage " + anchor.start() + "–" + anchor.end()
                    + " lies outside the text, which ends at " + text.length() + ".", corpus));
        String found = Digests.ni(text.passage(anchor.start(), anchor.end()));
        if (found.equals(anchor.digest()))
            return Optional.empty();
        return Optional.of(finding(anchor.node(), "The passage " + anchor.start() + "–" + anchor.end() + " (line "
                + text.line(anchor.start()) + " of the text) has digest " + found + ", not " + anchor.digest() + ".", corpus));
    }

    private static String digest(Node article, Graph graph) {
        return Anchor.object(article, ISN.digest, graph).getLiteralLexicalForm();
    }

    private static Finding finding(Node node, String message, Corpus corpus) {
        return new Finding(Severity.ERROR, "anchor", TITLE, corpus.place(node), node.toString(), message,
                "Correct the positions or the digest, or give the text that was annotated.");
    }
}
