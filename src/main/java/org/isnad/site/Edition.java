package org.isnad.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.isnad.catalog.Catalog;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.corpus.Corpus;
import org.isnad.describe.Describer;
import org.isnad.describe.Description;
import org.isnad.nanopub.Nanopublication;
import org.isnad.nanopub.Nanopublications;
import org.isnad.represent.Format;
import org.isnad.represent.Pages;
import org.isnad.represent.Representation;
import org.isnad.represent.SchemaView;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;
import org.isnad.vocab.KB;

/** One state of the published data at a base: the things in it, and their documents. Does not change. */
public final class Edition {

    private static final String VOCABULARY = "ontology";
    private static final String WELL_KNOWN = ".well-known/void";
    private static final List<String> DESCRIBED_IN_THE_CATALOG = List.of("void", ".well-known/", "catalog", "query", "sparql", "graph/");

    private final Base base;
    private final DatasetGraph dataset;
    private final Instant modified;
    private final Describer describer;
    private final Catalog catalog;
    private final Describer aboutAll;
    private final Writers writers;
    private final Pages pages;
    private final SchemaView schema;
    private final Signposts signposts;
    private final Nanopublications nanopublications;

    private Edition(Base base, DatasetGraph dataset, Instant modified, List<AnnotatedQuery> questions) {
        this.base = base;
        this.modified = modified;
        this.describer = new Describer(dataset);
        this.catalog = Catalog.of(dataset, base, questions, modified);
        Node name = base.publish(KB.CATALOG);
        DatasetGraph about = new DatasetGraphMapLink(catalog.all());
        about.addGraph(name, about.getDefaultGraph());
        this.aboutAll = new Describer(about);
        this.dataset = withGraph(dataset, name, about.getDefaultGraph());
        this.writers = new Writers(base);
        this.pages = new Pages(base);
        this.schema = new SchemaView(dataset);
        this.signposts = new Signposts(dataset.getDefaultGraph(), base);
        this.nanopublications = new Nanopublications(dataset, base);
    }

    /**
     * The edition of a corpus at a base.
     *
     * @param questions the queries to publish with it
     */
    public static Edition of(Corpus corpus, Base base, List<AnnotatedQuery> questions) {
        return new Edition(base, Rebased.at(base, corpus.dataset()), corpus.modified(), questions);
    }

    /** The statements as they are given out, with the identifiers of the base. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Where it is published. */
    public Base base() {
        return base;
    }

    /** When the data last changed. */
    public Instant modified() {
        return modified;
    }

    /** The things that have documents, in a fixed order. */
    public List<Node> things() {
        return describer.things(base.address("kb/"));
    }

    /** What is said of the whole. */
    public Catalog catalog() {
        return catalog;
    }

    /** The claims as nanopublications. */
    public Nanopublications nanopublications() {
        return nanopublications;
    }

    /** Whether there is a document about what a path names. */
    boolean knows(String path) {
        return whole(path).isPresent() || describer(path).knows(node(path)) || nanopublication(path).isPresent();
    }

    /** Whether a thing can be had in a view. */
    boolean offers(String path, View view) {
        boolean isNanopublication = path.startsWith(Address.NANOPUBLICATIONS);
        return view == View.NANOPUBLICATION ? isNanopublication || nanopublications.isClaim(node(path)) : !isNanopublication;
    }

    /** The document at an address that names a format. */
    Optional<Document> document(Address address) {
        if (address.view() == View.NANOPUBLICATION)
            return nanopublication(address.thing()).map(found -> nanopublication(address, found));
        return describe(address).map(description -> {
            List<Link> links = signposts.of(address, description.about(), description.pages());
            return new Document(representation(address, description), modified, Headers.document(base.address(address.path()), links));
        });
    }

    /** The linkset of a thing. */
    Optional<Document> linkset(Address address) {
        return describe(address).map(description -> new Document(
                Representation.of(Signposts.LINKSET_TYPE, signposts.linkset(address, description.about(), description.pages())), modified,
                Headers.cached(List.of(Link.to(description.about().getURI(), "describes")))));
    }

    private Optional<Nanopublication> nanopublication(String path) {
        return path.startsWith(Address.NANOPUBLICATIONS)
                ? nanopublications.withCode(path.substring(Address.NANOPUBLICATIONS.length()))
                : nanopublications.of(node(path));
    }

    private Document nanopublication(Address address, Nanopublication found) {
        Format format = address.format().orElseThrow();
        return new Document(new Representation(format.contentType(), Writers.write(found, format)), modified,
                Headers.document(base.address(address.path()), signposts.of(found)));
    }

    private Optional<Description> describe(Address address) {
        Optional<Graph> whole = address.page() > 1 ? Optional.empty() : whole(address.thing());
        return whole.isPresent()
                ? whole.map(graph -> describer.whole(node(address.thing()), graph))
                : describer(address.thing()).describe(node(address.thing()), address.page());
    }

    /** The documents that are a graph of their own rather than about one thing. */
    private Optional<Graph> whole(String path) {
        return Optional.ofNullable(switch (path) {
            case VOCABULARY -> dataset.getGraph(KB.ONTOLOGY);
            case "void", WELL_KNOWN -> catalog.statistics();
            case "catalog" -> catalog.distributions();
            case "query" -> catalog.questions();
            case "sparql" -> catalog.service();
            default -> null;
        });
    }

    private Describer describer(String path) {
        return DESCRIBED_IN_THE_CATALOG.stream().anyMatch(path::startsWith) ? aboutAll : describer;
    }

    private Representation representation(Address address, Description description) {
        Format format = address.format().orElseThrow();
        if (format == Format.HTML)
            return pages.page(description, schema.of(description.about()));
        return new Representation(format.contentType(), address.view() == View.SCHEMA
                ? writers.write(schema.of(description.about()), format)
                : writers.write(description, format));
    }

    /** What a path names; the vocabulary's own parts keep their identifiers wherever they are served. */
    private Node node(String path) {
        if (path.equals(WELL_KNOWN))
            return NodeFactory.createURI(base.address("void"));
        return NodeFactory.createURI(path.startsWith(VOCABULARY) ? Base.CANONICAL.address(path) : base.address(path));
    }

    private static DatasetGraph withGraph(DatasetGraph dataset, Node name, Graph graph) {
        DatasetGraph with = new DatasetGraphMapLink(dataset.getDefaultGraph());
        dataset.listGraphNodes().forEachRemaining(other -> with.addGraph(other, dataset.getGraph(other)));
        with.addGraph(name, graph);
        return with;
    }
}
