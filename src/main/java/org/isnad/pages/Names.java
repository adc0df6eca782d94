package org.isnad.pages;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.pages.Page.Name;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;

/** Nodes as the readers of one language see them: by their labels, with links to pages in the same language. */
final class Names {

    /** What has pages, of all that is at the base. */
    private static final Pattern WITH_PAGE = Pattern.compile("(kb|query|graph|ontology)/.+|void|catalog|query|ontology|release/[0-9T-]+");

    /** What the identifier of a partition of the whole ends with: how it is parted, and the class or property. */
    private static final Pattern PARTITION = Pattern.compile(".*/(?:void#(?=[cp])|sparql#(?=[ng]))(class|property|named|graph)=(.*)");

    private final Graph all;
    private final Graph others;
    private final Base base;
    private final Language language;
    private final String root;
    private final DateWords dates;

    Names(Graph all, Base base, Language language) {
        this(all, Graph.emptyGraph, base, language);
    }

    /**
     * Names from a description.
     *
     * @param others where names are that the description does not give
     */
    Names(Graph all, Graph others, Base base, Language language) {
        this.all = all;
        this.others = others;
        this.base = base;
        this.language = language;
        this.root = root(base);
        this.dates = new DateWords(language);
    }

    /** The readers' language. */
    Language language() {
        return language;
    }

    /** Whether the readers' script runs from the right. */
    boolean isFromRight() {
        return language.direction().equals("rtl");
    }

    /** The path of a site, with a slash at its end. */
    static String root(Base base) {
        return URI.create(base.iri()).getPath();
    }

    /** A node by its label, or a literal by its text. */
    Name of(Node node) {
        if (node.isLiteral())
            return literal(node);
        return part(node).or(() -> label(node)).map(name -> new Name(name.text(), name.language(), href(node))).orElseGet(() -> unlabelled(node));
    }

    private Optional<Name> label(Node node) {
        return label(node, language.tag()).or(() -> label(node, language.other().tag()));
    }

    /** Numbers without a decimal place that says nothing, moments by their day, in words; all else as it is written. */
    private Name literal(Node literal) {
        String written = literal.getLiteralLexicalForm();
        if (literal.getLiteralDatatype().equals(XSDDatatype.XSDdateTime))
            return new Name(dates.moment(written), "", "");
        return new Name(literal.getLiteralDatatype().equals(XSDDatatype.XSDdecimal) ? written.replaceFirst("\\.0+$", "") : written, foreign(literal.getLiteralLanguage()), "");
    }

    /** A value as what its property makes of it. */
    Name value(Node property, Node value) {
        if (property.equals(DCTerms.language.asNode()))
            return language(value.getLiteralLexicalForm());
        return property.equals(DCTerms.created.asNode()) ? new Name(dates.date(value.getLiteralLexicalForm()), "", "") : of(value);
    }

    /** The text of a published question, with the way to it in the workbench; by its name, since many clients take no address as long as a query. */
    Name query(Node question, Node text) {
        return new Name(text.getLiteralLexicalForm(), "zxx", root + Overviews.WORKBENCH + language.infix() + ".html" + Parameters.query(Map.of("question", question.getURI().replaceFirst(".*/", ""))));
    }

    /** Dates in the language of the names. */
    DateWords dates() {
        return dates;
    }

    /** A passage of a record by its row. */
    Name row(Node anchor) {
        Node selector = Graphs.object(anchor, OA.hasSelector.asNode(), all).orElseThrow();
        return new Name(Texts.in(language).of("row", Graphs.text(selector, RDF.Nodes.value, all).replaceFirst(".*=", "")), "", href(anchor));
    }

    /** A language by its name. */
    private Name language(String tag) {
        return new Name(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(language.tag())), "", "");
    }

    /** Of values that say the same in several languages, those in the language of the page; all if none is, or if they are in no language. */
    List<Node> preferred(List<Node> values) {
        List<Node> own = values.stream().filter(value -> value.isLiteral() && value.getLiteralLanguage().equals(language.tag())).toList();
        return own.isEmpty() ? values : own;
    }

    /** Values with those in the language of the page first. */
    List<Node> ownFirst(List<Node> values) {
        return values.stream().sorted(Comparator.comparing(value -> !(value.isLiteral() && value.getLiteralLanguage().equals(language.tag())))).toList();
    }

    /** Terms of other vocabularies have words here, where pages show them; else a name in no language, or the end of the identifier. */
    private Name unlabelled(Node node) {
        String ending = ending(node);
        Name plain = label(node, "").orElse(new Name(ending, "zxx", ""));
        return Texts.in(language).find("term." + ending).map(text -> new Name(text, "", href(node))).orElseGet(() -> new Name(plain.text(), plain.language(), href(node)));
    }

    /** Its label in the other language, if it has one. */
    Optional<Name> other(Node node) {
        return label(node, language.other().tag());
    }

    /** Where a page about a node is; terms of the vocabulary have their places on its page. */
    String href(Node node) {
        if (!node.isURI())
            return "";
        String uri = node.getURI();
        if (uri.startsWith(ISN.NS))
            return root + "ontology" + language.infix() + ".html#" + uri.substring(ISN.NS.length());
        if (uri.startsWith(base.iri()))
            return page(uri.substring(base.iri().length()));
        return uri.startsWith(Base.CANONICAL.iri()) ? page(uri.substring(Base.CANONICAL.iri().length())) : uri.startsWith("http") ? uri : "";
    }

    private String page(String path) {
        int hash = path.indexOf('#');
        String document = hash < 0 ? path : path.substring(0, hash);
        String ending = WITH_PAGE.matcher(document).matches() ? language.infix() + ".html" : "";
        return root + document + ending + (hash < 0 ? "" : path.substring(hash));
    }

    /** The label of a node, or the title of a document that has none. */
    private Optional<Name> label(Node node, String tag) {
        return Stream.of(all, others).flatMap(graph -> Stream.of(RDFS.Nodes.label, DCTerms.title.asNode()).flatMap(property -> literal(node, property, tag, graph).stream())).findFirst();
    }

    private Optional<Name> literal(Node node, Node property, String tag, Graph graph) {
        List<Node> found = graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
        return found.stream().filter(text -> text.isLiteral() && text.getLiteralLanguage().equals(tag)).map(Node::getLiteralLexicalForm)
                .min(Comparator.naturalOrder()).map(text -> new Name(text, foreign(tag), ""));
    }

    private String foreign(String tag) {
        return tag.equals(language.tag()) ? "" : tag.isEmpty() ? "zxx" : tag;
    }

    /** Whether a node is a part of the whole, as what describes it has it. */
    static boolean isPartition(Node node) {
        return node.isURI() && PARTITION.matcher(node.getURI()).matches();
    }

    /** A part of the whole by what it holds. */
    private Optional<Name> part(Node node) {
        Matcher part = PARTITION.matcher(node.isURI() ? node.getURI() : "");
        return part.matches() ? Optional.of(new Name(Texts.in(language).of("partition." + part.group(1), of(NodeFactory.createURI(URLDecoder.decode(part.group(2), StandardCharsets.UTF_8))).text()), "", ""))
                : Optional.empty();
    }

    private static String ending(Node node) {
        String uri = node.isURI() ? node.getURI() : node.toString();
        String ending = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
        return ending.isEmpty() ? uri : ending;
    }
}
