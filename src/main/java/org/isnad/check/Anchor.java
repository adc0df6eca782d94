package org.isnad.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;

/**
 * A passage of an article as the data describes it.
 *
 * @param node the anchor
 * @param start the first code point, from 0
 * @param end the code point after the last
 * @param digest the passage's digest, {@code ni:///sha-256;…}
 * @param heading whether it is the heading of a section
 */
record Anchor(Node node, int start, int end, String digest, boolean heading) {

    /** The anchors of an article, in the order of the text. */
    static List<Anchor> of(Node article, Graph graph) {
        return graph.stream(Node.ANY, OA.hasSource.asNode(), article)
                .map(triple -> read(triple.getSubject(), graph))
                .sorted((a, b) -> a.start != b.start ? Integer.compare(a.start, b.start) : Integer.compare(a.end, b.end))
                .toList();
    }

    /** The rows of a record to which anchors point ({@code row=N}), by anchor. */
    static Map<Node, String> ofRecord(Node record, Graph graph) {
        Map<Node, String> rows = new TreeMap<>(Comparator.comparing(Node::toString));
        graph.stream(Node.ANY, OA.hasSource.asNode(), record).map(triple -> triple.getSubject())
                .forEach(anchor -> rows.put(anchor, object(object(anchor, OA.hasSelector.asNode(), graph), RDF.value.asNode(), graph).getLiteralLexicalForm()));
        return rows;
    }

    private static Anchor read(Node anchor, Graph graph) {
        Node selector = object(anchor, OA.hasSelector.asNode(), graph);
        return new Anchor(anchor, number(selector, OA.start.asNode(), graph), number(selector, OA.end.asNode(), graph),
                object(anchor, ISN.digest, graph).getLiteralLexicalForm(), graph.contains(Node.ANY, ISN.heading, anchor));
    }

    static Node object(Node subject, Node property, Graph graph) {
        try (Stream<Node> objects = graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject())) {
            return objects.findFirst().orElseThrow(
                    () -> new IllegalStateException(subject + " lacks " + property + "; the checks should have said so"));
        }
    }

    static int number(Node subject, Node property, Graph graph) {
        return Integer.parseInt(object(subject, property, graph).getLiteralLexicalForm());
    }
}
