package org.isnad.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.SourceText;
import org.isnad.corpus.TableForm;
import org.isnad.vocab.ISN;

/** Where passages and rows are and, where copies of the texts and tables are at hand, what they say. */
final class Citations {

    private static final String ROW = "row=";

    private final Graph graph;
    private final Map<Node, SourceText> copies = new HashMap<>();

    /**
     * Citations of what a graph describes.
     *
     * @param files copies of texts and tables
     * @throws IsnadException if one of them is not of an article or record
     */
    Citations(Graph graph, List<Path> files) {
        this.graph = graph;
        files.stream().map(SourceText::read).forEach(copy -> copies.put(source(copy), copy));
    }

    private Node source(SourceText copy) {
        return Stream.of(ISN.Article, ISN.Record).flatMap(kind -> graph.find(Node.ANY, NodeConst.nodeRDFType, kind).mapWith(Triple::getSubject).toList().stream())
                .filter(source -> text(source, ISN.digest).equals(Optional.of(copy.digest()))).findFirst()
                .orElseThrow(() -> new IsnadException(ErrorCode.UNKNOWN_SOURCE, copy.file() + " is no copy of an article or record of the data: none has the digest " + copy.digest() + "; give the original file."));
    }

    /** The anchors of a claim, in a fixed order. */
    List<Node> anchors(Node claim) {
        return graph.find(claim, ISN.anchor, Node.ANY).mapWith(Triple::getObject).toList().stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    /** The place of an anchor, for a program: the text or record, and the characters or the row. */
    Map<String, Object> place(Node anchor) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("anchor", anchor.toString());
        object(anchor, OA.hasSource.asNode()).ifPresent(source -> place.put("source", source.toString()));
        object(anchor, OA.hasSelector.asNode()).ifPresent(position -> {
            text(position, OA.start.asNode()).ifPresent(start -> place.put("start", Integer.valueOf(start)));
            text(position, OA.end.asNode()).ifPresent(end -> place.put("end", Integer.valueOf(end)));
            text(position, RDF.value.asNode()).ifPresent(row -> place.put("fragment", row));
        });
        return place;
    }

    /** The place of an anchor, and its words if they are at hand. */
    String of(Node anchor) {
        Optional<Node> source = object(anchor, OA.hasSource.asNode());
        Optional<Node> position = object(anchor, OA.hasSelector.asNode());
        if (source.isEmpty() || position.isEmpty())
            return "<" + anchor + ">";
        Optional<String> row = text(position.get(), RDF.value.asNode()).filter(value -> value.startsWith(ROW)).map(value -> value.substring(ROW.length()));
        return row.map(number -> row(source.get(), number)).orElseGet(() -> characters(source.get(), position.get()));
    }

    private String row(Node source, String number) {
        Optional<String> words = Optional.ofNullable(copies.get(source))
                .flatMap(copy -> text(source, DCTerms.format.asNode()).flatMap(TableForm::of).flatMap(form -> copy.row(Integer.parseInt(number), form)));
        return "row " + number + " of " + source.getURI().replaceFirst(".*/", "") + quoted(words);
    }

    private String characters(Node source, Node position) {
        int start = Integer.parseInt(text(position, OA.start.asNode()).orElseThrow());
        int end = Integer.parseInt(text(position, OA.end.asNode()).orElseThrow());
        return "characters " + start + "–" + end + " of the text" + quoted(Optional.ofNullable(copies.get(source)).map(copy -> copy.passage(start, end)));
    }

    private static String quoted(Optional<String> words) {
        return words.map(said -> ": «" + said.strip() + "»").orElse("");
    }

    private Optional<String> text(Node subject, Node property) {
        return object(subject, property).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> object(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).nextOptional();
    }
}
