package org.isnad.votes;

import java.time.LocalDate;
import java.time.LocalTime;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.vocab.KB;

/** Statements, written one after the other. */
final class Statements {

    private final StreamRDF out;

    Statements(StreamRDF out) {
        this.out = out;
    }

    /** A thing of a type, called so. */
    Node thing(Node thing, Node type, Label label) {
        say(thing, RDF.type.asNode(), type);
        say(thing, RDFS.label.asNode(), label.nodes());
        return thing;
    }

    void say(Node subject, Node property, Node... objects) {
        for (Node object : objects)
            out.triple(Triple.create(subject, property, object));
    }

    static Node kb(String name) {
        return NodeFactory.createURI(KB.NS + name);
    }

    static Node prov(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node uri(String text) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDanyURI);
    }

    static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** The first second of a day, which is its earliest bound. */
    static Node start(LocalDate day) {
        return moment(day + "T00:00:00Z");
    }

    /** The last second of a day, which is its latest bound. */
    static Node end(LocalDate day) {
        return moment(day + "T" + LocalTime.MAX.withNano(0) + "Z");
    }

    private static Node moment(String text) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdateTime);
    }
}
