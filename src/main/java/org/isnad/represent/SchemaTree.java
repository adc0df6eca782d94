package org.isnad.represent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A thing in the terms of schema.org as one tree in one language, as it stands in pages. Search engines and readers of ClaimReview take it for plain JSON: they know the context by its
 * address, want a text where it could be a list of texts, and follow no references within it. It is JSON-LD all the same.
 */
public final class SchemaTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CONTEXT = "https://schema.org";
    private static final Node REVIEWED = NodeFactory.createURI(SchemaView.VOCABULARY + "itemReviewed");
    /** The properties whose values schema.org's context takes for identifiers. */
    private static final Set<String> ADDRESSES = Set.of("url", "sameAs", "license");

    private final Graph graph;
    private final String language;
    /** What the place at hand is a part of, so that the tree ends. */
    private final Deque<Node> above = new ArrayDeque<>();

    private SchemaTree(Graph graph, String language) {
        this.graph = graph;
        this.language = language;
    }

    /**
     * The tree of a thing, or of the review whose subject it is.
     *
     * @param schema what {@link SchemaView} says of it
     * @param language the tag of the language of its texts; one that is not there in that language is given in those in which it is
     */
    public static String of(Graph schema, Node thing, String language) {
        Node root = schema.find(Node.ANY, REVIEWED, thing).mapWith(Triple::getSubject).nextOptional().orElse(thing);
        ObjectNode tree = JSON.objectNode().put("@context", CONTEXT);
        return tree.setAll(new SchemaTree(schema, language).tree(root)).toPrettyString();
    }

    private ObjectNode tree(Node node) {
        above.push(node);
        ObjectNode tree = JSON.objectNode();
        put(tree, "@type", graph.find(node, RDF.type.asNode(), Node.ANY).mapWith(type -> (JsonNode) JSON.textNode(name(type.getObject()))).toList());
        tree.put("@id", node.getURI());
        byProperty(node).forEach((property, values) -> put(tree, property, told(values).stream().map(value -> value(property, value)).toList()));
        above.pop();
        return tree;
    }

    private Map<String, List<Node>> byProperty(Node node) {
        return graph.find(node, Node.ANY, Node.ANY).filterDrop(triple -> triple.getPredicate().equals(RDF.type.asNode())).toList().stream()
                .collect(Collectors.groupingBy(triple -> name(triple.getPredicate()), LinkedHashMap::new, Collectors.mapping(Triple::getObject, Collectors.toList())));
    }

    /** Texts in the language, if there are any. */
    private List<Node> told(List<Node> values) {
        List<Node> texts = values.stream().filter(value -> value.isLiteral() && value.getLiteralLanguage().equals(language)).toList();
        return texts.isEmpty() ? values : texts;
    }

    private JsonNode value(String property, Node value) {
        if (value.isLiteral())
            return JSON.textNode(value.getLiteralLexicalForm());
        if (ADDRESSES.contains(property))
            return JSON.textNode(value.getURI());
        return above.contains(value) ? JSON.objectNode().put("@id", value.getURI()) : tree(value);
    }

    private static void put(ObjectNode tree, String property, List<JsonNode> values) {
        if (values.size() == 1)
            tree.set(property, values.get(0));
        else if (!values.isEmpty())
            tree.set(property, new ArrayNode(JSON, values));
    }

    private static String name(Node term) {
        return term.getURI().substring(SchemaView.VOCABULARY.length());
    }
}
