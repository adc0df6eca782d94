package org.isnad.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.Digests;
import org.isnad.corpus.SourceText;
import org.isnad.corpus.TableForm;
import org.isnad.corpus.TableReader;
import org.isnad.vocab.ISN;

/**
 * The anchors of an article, or a record, held against a copy of its text.
 *
 * @param source the article or record
 * @param coverage how much of the text of an article the claims account for
 * @param report what does not match, and where
 */
public record Verification(Node source, Optional<Coverage> coverage, Report report) {

    private static final String TITLE = "Every anchor fits the text";

    /**
     * Verifies the article or record that the text is a copy of: the one with its digest or, failing that, the only article there is.
     *
     * @throws IsnadException if the text is no record and fits none of several articles
     */
    public static Verification of(Corpus corpus, SourceText text) {
        Graph graph = corpus.stated();
        Optional<Node> record = all(ISN.Record, graph).stream().filter(node -> digest(node, graph).equals(text.digest())).findFirst();
        if (record.isPresent())
            return new Verification(record.get(), Optional.empty(), Report.of(rows(record.get(), corpus, text)));
        List<Node> articles = all(ISN.Article, graph);
        Node article = articles.stream()
                .filter(node -> digest(node, graph).equals(text.digest()))
                .findFirst()
                .or(() -> articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty())
                .orElseThrow(() -> new IsnadException(ErrorCode.UNKNOWN_SOURCE, "The text with digest " + text.digest()
                        + " is no record and none of the " + articles.size() + " articles of the data; give the original file."));
        Stream<Finding> findings = Stream.of(whole(article, corpus, text).stream(), paragraphs(article, corpus, text).stream(),
                Anchor.of(article, graph).stream().flatMap(anchor -> passage(anchor, corpus, text).stream())).flatMap(found -> found);
        return new Verification(article, Optional.of(Coverage.of(article, graph)), Report.of(findings));
    }

    private static List<Node> all(Node type, Graph graph) {
        return graph.stream(Node.ANY, NodeConst.nodeRDFType, type).map(triple -> triple.getSubject()).toList();
    }

    private static Stream<Finding> rows(Node record, Corpus corpus, SourceText text) {
        String form = Anchor.object(record, DCTerms.format.asNode(), corpus.stated()).getLiteralLexicalForm();
        Map<String, String> digests = new TreeMap<>();
        try (TableReader table = new TableReader(text.file(), TableForm.of(form).orElseThrow())) {
            while (table.next())
                digests.put("row=" + table.row(), Digests.ni(table.text()));
        }
        return Anchor.ofRecord(record, corpus.stated()).entrySet().stream()
                .flatMap(anchor -> row(anchor.getKey(), anchor.getValue(), digests, corpus).stream());
    }

    private static Optional<Finding> row(Node anchor, String row, Map<String, String> digests, Corpus corpus) {
        String expected = digest(anchor, corpus.stated());
        String found = digests.get(row);
        if (expected.equals(found))
            return Optional.empty();
        return Optional.of(finding(anchor, found == null ? "The record has no " + row + "." : "The " + row + " has digest " + found + ", not " + expected + ".", corpus));
    }

    private static Optional<Finding> whole(Node article, Corpus corpus, SourceText text) {
        String expected = digest(article, corpus.stated());
        int length = Anchor.number(article, ISN.length, corpus.stated());
        if (expected.equals(text.digest()) && length == text.length())
            return Optional.empty();
        return Optional.of(finding(article, "The text has digest " + text.digest() + " and " + text.length()
                + " code points; the data describes one with " + expected + " and " + length + ".", corpus));
    }

    /** Where the article says that paragraphs begin, if it does. */
    private static Optional<Finding> paragraphs(Node article, Corpus corpus, SourceText text) {
        SortedSet<Integer> stated = new TreeSet<>();
        corpus.stated().find(article, ISN.paragraphStart, Node.ANY).forEach(triple -> stated.add(Integer.valueOf(triple.getObject().getLiteralLexicalForm())));
        if (stated.isEmpty() || stated.equals(text.lines()))
            return Optional.empty();
        return Optional.of(finding(article, "The paragraphs of the text begin at " + listed(text.lines()) + "; the data describes one whose paragraphs begin at " + listed(stated) + ".", corpus));
    }

    private static String listed(SortedSet<Integer> positions) {
        return positions.stream().map(String::valueOf).collect(Collectors.joining(", "));
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
