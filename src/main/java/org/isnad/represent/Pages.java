package org.isnad.represent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.describe.Description;
import org.isnad.represent.Page.Block;
import org.isnad.represent.Page.Link;
import org.isnad.represent.Page.Row;
import org.isnad.represent.Page.Value;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Makes the pages for people. */
public final class Pages {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
            "org.isnad.represent.jte");
    private static final Node LABEL = RDFS.label.asNode();
    /** The name of a document that has no label. */
    private static final Node TITLE = DCTerms.title.asNode();

    private final Base base;
    private final Writers writers;

    /** Pages whose links lead below a base. */
    public Pages(Base base) {
        this.base = base;
        this.writers = new Writers(base);
    }

    /**
     * The page of a description.
     *
     * @param schema the same thing in the terms of schema.org
     * @param state the name of the former state that is described; empty for the present one
     */
    public Representation page(Description description, Graph schema, Optional<String> state) {
        Page page = model(description, schema, state);
        StringOutput out = new StringOutput(16 << 10);
        TEMPLATES.render("thing.jte", page, out);
        return Representation.of(Format.HTML.contentType(), out.toString());
    }

    /**
     * The page that says why there is none.
     *
     * @param status the HTTP status
     * @param title what is the matter, in a few words
     * @param detail what to do
     */
    public static Representation problem(int status, String title, String detail) {
        StringOutput out = new StringOutput();
        TEMPLATES.render("problem.jte", Map.of("status", status, "title", title, "detail", detail), out);
        return Representation.of(Format.HTML.contentType(), out.toString());
    }

    private Page model(Description description, Graph schema, Optional<String> state) {
        Graph graph = description.graph();
        Node thing = description.about();
        Value name = value(thing, graph);
        return new Page(thing.getURI(), name.text(), label(thing, "ar", graph), formats(description, state), blocks(description),
                new String(writers.write(schema, Format.JSONLD), StandardCharsets.UTF_8).replace("<", "\\u003c"),
                page(description, description.page() - 1, state), page(description, description.page() + 1, state), state);
    }

    private List<Link> formats(Description description, Optional<String> state) {
        String start = address(description.about(), description.page(), state);
        return Format.rdf().stream().map(format -> new Link(format.label(), start + "." + format.extension())).toList();
    }

    private Optional<String> page(Description description, int page, Optional<String> state) {
        return page >= 1 && page <= description.pages()
                ? Optional.of(address(description.about(), page, state) + "." + Format.HTML.extension())
                : Optional.empty();
    }

    private String address(Node thing, int page, Optional<String> state) {
        String present = documents(thing.getURI());
        String start = state.map(release -> base.address("release/" + release + "/") + present.substring(base.iri().length())).orElse(present);
        return page == 1 ? start : start + "/links/" + page;
    }

    /** Where an identifier's document is found on this server; the vocabulary's own address lies elsewhere. */
    private String documents(String uri) {
        return uri.startsWith(Base.CANONICAL.iri()) ? base.address(uri.substring(Base.CANONICAL.iri().length())) : uri;
    }

    /** The nodes with more than a name, each with its statements. */
    private List<Block> blocks(Description description) {
        Graph graph = description.graph();
        Map<Node, Map<Node, List<Node>>> nodes = new LinkedHashMap<>();
        graph.find().filterDrop(Pages::isExpression).forEachRemaining(triple -> nodes.computeIfAbsent(triple.getSubject(), node -> new LinkedHashMap<>())
                .computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>()).add(triple.getObject()));
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().keySet().stream().anyMatch(property -> !property.equals(LABEL)))
                .map(node -> block(node.getKey(), node.getValue(), graph)).toList();
    }

    /** Class expressions are of use to reasoners, which do not read pages. */
    private static boolean isExpression(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    private Block block(Node node, Map<Node, List<Node>> statements, Graph graph) {
        List<Row> rows = statements.entrySet().stream()
                .filter(row -> !row.getKey().equals(LABEL))
                .map(row -> new Row(value(row.getKey(), graph), row.getValue().stream().map(object -> value(object, graph)).toList()))
                .toList();
        return new Block(id(node.getURI()), value(node, graph), rows);
    }

    private Value value(Node node, Graph graph) {
        if (node.isLiteral())
            return new Value(node.getLiteralLexicalForm(), node.getLiteralLanguage(), "", "");
        String english = label(node, "en", graph).orElseGet(() -> ending(node.getURI()));
        return new Value(english, "en", label(node, "ar", graph).orElse(""), href(node.getURI()));
    }

    /** Terms of the vocabulary lead to their place on the ontology's page here. */
    private String href(String uri) {
        if (uri.startsWith(ISN.NS))
            return base.address("ontology.html#" + uri.substring(ISN.NS.length()));
        return uri.startsWith("http") ? documents(uri) : "";
    }

    private static Optional<String> label(Node node, String language, Graph graph) {
        List<Node> labels = graph.find(node, LABEL, Node.ANY).mapWith(Triple::getObject).toList();
        List<Node> names = labels.isEmpty() ? graph.find(node, TITLE, Node.ANY).mapWith(Triple::getObject).toList() : labels;
        return names.stream().filter(label -> label.getLiteralLanguage().equals(language)).map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder());
    }

    /** Terms of the vocabulary have their names as places on a page, so that their identifiers lead there. */
    private static String id(String uri) {
        return uri.startsWith(ISN.NS) ? uri.substring(ISN.NS.length()) : "n" + Integer.toHexString(uri.hashCode());
    }

    private static String ending(String uri) {
        String ending = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
        return ending.isEmpty() ? uri : ending;
    }
}
