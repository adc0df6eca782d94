package org.isnad.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.describe.Description;
import org.isnad.pages.Page.Fact;
import org.isnad.pages.Page.Facts;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.Page.Part;

/** Descriptions statement by statement, for things that have no page of their own making. */
final class Statements {

    private static final Node LABEL = RDFS.Nodes.label;
    private static final List<Node> QUERIES = List.of(SHACL.select, SHACL.ask, SHACL.construct);

    private final Names names;

    Statements(Names names) {
        this.names = names;
    }

    /** One part for each node with more than a name. */
    List<Part> of(Description description) {
        return of(description, node -> true);
    }

    /** One part for each node that is named as a part of the thing. */
    List<Part> ofFragments(Description description) {
        return of(description, node -> node.getURI().startsWith(description.about().getURI() + "#"));
    }

    private List<Part> of(Description description, Predicate<Node> told) {
        Graph graph = description.graph();
        Map<Node, Map<Node, List<Node>>> nodes = new LinkedHashMap<>();
        graph.find().filterDrop(Statements::isExpression).forEachRemaining(triple -> nodes.computeIfAbsent(triple.getSubject(), node -> new LinkedHashMap<>())
                .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>()).add(triple.getObject()));
        return nodes.entrySet().stream().filter(node -> told.test(node.getKey()) && node.getValue().keySet().stream().anyMatch(property -> !property.equals(LABEL)))
                .sorted(Comparator.comparing(node -> Names.isPartition(node.getKey()))) // they are many, and say little each
                .map(node -> part(node.getKey(), node.getValue(), description.about())).toList();
    }

    /** Class expressions are of use to reasoners, which do not read pages. */
    private static boolean isExpression(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    private Part part(Node node, Map<Node, List<Node>> statements, Node thing) {
        List<Fact> rows = statements.entrySet().stream().filter(row -> !row.getKey().equals(LABEL))
                .map(row -> new Fact(names.of(row.getKey()), values(node, row.getKey(), row.getValue()))).toList();
        return new Facts(new Head(id(node.getURI(), thing.getURI()), node.equals(thing) ? new Name("", "", "") : names.of(node), ""), rows);
    }

    /** Kinds of several vocabularies that are called the same are said once. */
    private List<Name> values(Node node, Node property, List<Node> values) {
        Set<String> said = new HashSet<>();
        return names.ownFirst(values).stream().map(value -> value(node, property, value)).distinct().filter(name -> !property.equals(RDF.Nodes.type) || said.add(name.text())).toList();
    }

    private Name value(Node node, Node property, Node value) {
        return QUERIES.contains(property) ? names.query(node, value) : names.value(property, value);
    }

    /** What is named by a part of the page's thing has that part as its place on the page, so that its identifier leads there. */
    private static String id(String uri, String thing) {
        return uri.startsWith(thing + "#") ? uri.substring(thing.length() + 1) : "n" + Integer.toHexString(uri.hashCode());
    }
}
