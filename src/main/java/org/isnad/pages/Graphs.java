package org.isnad.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.vocab.ISN;

/** Short ways through a graph. */
final class Graphs {

    private Graphs() {}

    /** What a property leads to, in a fixed order. */
    static List<Node> objects(Node subject, Node property, Graph graph) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream().sorted(NodeCmp::compareRDFTerms).toList();
    }

    /** The first node that a property leads to. */
    static Optional<Node> object(Node subject, Node property, Graph graph) {
        return objects(subject, property, graph).stream().findFirst();
    }

    /** The text of the first literal that a property leads to; empty if there is none. */
    static String text(Node subject, Node property, Graph graph) {
        return object(subject, property, graph).filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse("");
    }

    /** What a thing is, in terms of the vocabulary: those of its classes that have no narrower one among them. */
    static List<Node> kinds(Node thing, Graph graph) {
        List<Node> types = objects(thing, RDF.Nodes.type, graph).stream().filter(type -> type.isURI() && type.getURI().startsWith(ISN.NS)).toList();
        return types.stream().filter(type -> types.stream().noneMatch(other -> !other.equals(type) && graph.contains(other, RDFS.Nodes.subClassOf, type)))
                .sorted(Comparator.comparing(Node::getURI)).toList();
    }

    /** A thing and, if it is a period, those that it may overlap: only periods overlap anything. */
    static Stream<Node> withOverlapping(Node node, Graph all) {
        return Stream.concat(Stream.of(node), objects(node, ISN.overlaps, all).stream());
    }
}
