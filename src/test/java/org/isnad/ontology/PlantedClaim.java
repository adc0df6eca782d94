package org.isnad.ontology;

import java.util.Comparator;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/** Claims that nobody made, planted in a copy of the data beside a stance that an article ascribes in its own coherent voice. */
final class PlantedClaim {

    private static final Node TYPE = RDF.type.asNode();

    private final Graph graph;
    private final Node stance;

    /** @param kind the kind of stance to plant beside: Support, Opposition or Neutrality */
    PlantedClaim(Graph data, String kind) {
        graph = Ontologies.copy(data);
        stance = first(objects(Node.ANY, expresses(kind)).filter(this::isTheTextsOwn));
    }

    Node stance() {
        return stance;
    }

    /** The same coordinates but for one, which is taken from some other stance of the data. */
    Node stanceWithAnother(String coordinate) {
        Node property = NodeFactory.createURI(ISN.NS + coordinate);
        Node actual = value(property);
        return stanceWith(property, first(objects(Node.ANY, property).filter(other -> !other.equals(actual))));
    }

    /** The same coordinates but for the voice, a new one that promises no coherence. */
    Node stanceInALooseVoice() {
        Node voice = NodeFactory.createURI(KB.NS + "voice/planted");
        graph.add(voice, TYPE, ISN.Voice);
        graph.add(voice, ISN.reportedIn, value(ISN.voice));
        return stanceWith(ISN.voice, voice);
    }

    /** The data, what was planted before, and one claim more, in the voice of the stance. */
    Graph expressing(String kind, Node toExpress) {
        Node claim = NodeFactory.createURI(KB.NS + "claim/planted-" + kind);
        graph.add(claim, TYPE, ISN.Claim);
        graph.add(claim, ISN.voice, first(objects(toExpress, ISN.voice)));
        graph.add(claim, expresses(kind), toExpress);
        return graph;
    }

    private Node stanceWith(Node property, Node value) {
        Node planted = NodeFactory.createURI(KB.NS + "stance/planted");
        graph.find(stance, Node.ANY, Node.ANY).toList()
                .forEach(triple -> graph.add(planted, triple.getPredicate(), triple.getObject()));
        graph.remove(planted, property, Node.ANY);
        graph.add(planted, property, value);
        return planted;
    }

    private boolean isTheTextsOwn(Node candidate) {
        Node voice = first(objects(candidate, ISN.voice));
        return graph.contains(Node.ANY, ISN.rootVoice, voice) && graph.contains(voice, TYPE, ISN.CoherentVoice);
    }

    private Node value(Node property) {
        return first(objects(stance, property));
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private static Node first(Stream<Node> nodes) {
        return nodes.min(Comparator.comparing(Node::getURI)).orElseThrow(() -> new AssertionError("the data has no example"));
    }

    private static Node expresses(String kind) {
        return NodeFactory.createURI(ISN.NS + "expresses" + kind);
    }
}
