package org.isnad.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Questions;
import org.isnad.config.IsnadException;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.corpus.SourceText;
import org.isnad.describe.Description;
import org.isnad.nanopub.Nanopublications;
import org.isnad.pages.Finder;
import org.isnad.pages.Language;
import org.isnad.pages.Outcome;
import org.isnad.pages.Overviews;
import org.isnad.pages.Pages;
import org.isnad.pages.Passages;
import org.isnad.release.Publication;
import org.isnad.release.Releases;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;
import org.isnad.vocab.KB;

/** One state of the published data at a base: the things in it, and their documents. Does not change. */
public final class Edition {

    private static final String VOCABULARY = "ontology";
    private static final String WELL_KNOWN = ".well-known/void";
    private static final List<String> DESCRIBED_IN_THE_CATALOG = List.of("void", ".well-known/", "catalog", "sparql", "graph/", "release/");

    private final Base base;
    private final DatasetGraph dataset;
    private final Instant modified;
    private final Things things;
    private final Overviews overviews;
    private final Whole whole;
    private final PublishedNanopublications nanopublications;
    private final Releases releases;
    private final Mementos mementos;
    private final Map<Address, Instant> modifiedSince = new ConcurrentHashMap<>();

    private Edition(Base base, DatasetGraph dataset, Instant modified, List<AnnotatedQuery> questions, Releases releases, Optional<SourceText> text) {
        this.base = base;
        this.modified = modified;
        this.things = new Things(dataset, base, text.map(copy -> Passages.in(copy, dataset.getDefaultGraph())), "");
        this.overviews = new Overviews(dataset, base, questions);
        this.whole = new Whole(base, () -> Catalog.of(dataset, base, modified, releases));
        this.dataset = withGraph(dataset, base.publish(KB.CATALOG), whole.graph());
        this.releases = releases;
        this.mementos = new Mementos(releases, base);
        this.nanopublications = new PublishedNanopublications(dataset, base, releases, things.signposts(), modified);
    }

    /**
     * The edition of a state of the data at a base.
     *
     * @param questions the queries to publish with it
     * @param releases the former states that are kept
     * @param text a copy of the text of an article, if its pages may show it
     * @throws IsnadException if the copy is that of no article
     */
    public static Edition of(Publication publication, Base base, List<AnnotatedQuery> questions, Releases releases, Optional<SourceText> text) {
        Instant modified = releases.since(Releases.EVERYTHING, publication.fingerprint()).orElseGet(publication::modified);
        DatasetGraph dataset = publication.at(base);
        Questions.addTo(dataset, questions, base);
        return new Edition(base, dataset, modified, questions, releases, text);
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
        return things.below(base.address("kb/"));
    }

    /** The addresses of everything that has a document, without a format: the things with all pages of their links, what is said of the whole, and nanopublications. */
    Stream<String> paths() {
        Stream<String> ofAll = Stream.of(VOCABULARY, "void", WELL_KNOWN, "catalog", Overviews.WORKBENCH, Overviews.FINDINGS, "sparql");
        Stream<String> catalogued = Stream.concat(whole.things().mentioned(base.iri()).stream(), Iter.asStream(dataset.listGraphNodes()).filter(node -> node.getURI().startsWith(base.iri())))
                .map(base::path).filter(path -> !path.isEmpty() && knows(path));
        Stream<String> versions = things.mentioned(Base.CANONICAL.address(VOCABULARY + "/")).stream().map(Base.CANONICAL::path);
        Stream<String> described = Stream.of("kb/", "query/").flatMap(start -> things.mentioned(base.address(start)).stream()).map(base::path).flatMap(path -> IntStream.rangeClosed(1, describe(Address.parse(path)).orElseThrow().pages())
                .mapToObj(page -> new Address(path, page, View.DESCRIPTION, Optional.empty()).path()));
        return Stream.of(overviews.paths().stream(), ofAll, catalogued, versions, described, nanopublications.paths()).flatMap(paths -> paths).distinct();
    }

    /** Makes what else would be made when it is first asked for. */
    public void complete() {
        whole.catalog();
    }

    /** What is said of the whole. */
    public Catalog catalog() {
        return whole.catalog();
    }

    /** The answers that say why there is nothing. */
    public Problems problems() {
        return new Problems(base);
    }

    /** The releases that are kept. */
    public Releases releases() {
        return releases;
    }

    /** The former states of things. */
    Mementos mementos() {
        return mementos;
    }

    /** When what a document says last changed: the date of the first release that said the same, or of the newest file if none does yet. */
    Instant modified(Address address) {
        Instant known = modifiedSince.get(address.untyped());
        return known != null ? known : describe(address).map(description -> modified(address, description)).orElse(modified);
    }

    private Instant modified(Address address, Description description) {
        return modifiedSince.computeIfAbsent(address.untyped(), untyped -> mementos.since(untyped, description).orElse(modified));
    }

    /** Whether there is a document about what a path names. */
    boolean knows(String path) {
        return overviews.has(path) || graphOf(path).isPresent() || things(path).knows(node(path)) || nanopublications.at(path).isPresent();
    }

    /** Whether a thing can be had in a view. */
    boolean offers(String path, View view) {
        if (overviews.has(path))
            return view == View.DESCRIPTION || view == View.ARABIC;
        return view == View.NANOPUBLICATION ? nanopublications.isOf(path) : !path.startsWith(Address.NANOPUBLICATIONS);
    }

    /** The parameters of pages that are not always the same, by their paths. */
    public SortedMap<String, List<String>> parameters() {
        return Overviews.parameters();
    }

    /** The pages that are about no one thing. */
    Overviews overviews() {
        return overviews;
    }

    /** The document at an address that names a format. */
    Optional<Document> document(Address address) {
        if (isOverview(address))
            return Optional.of(overview(address, Map.of(), Optional.empty()));
        if (address.view() == View.NANOPUBLICATION)
            return nanopublications.at(address.thing()).map(found -> nanopublications.document(address, found));
        return describe(address).map(description -> new Document(
                things.represent(description, address.view(), address.format().orElseThrow(), Optional.empty()), modified(address, description),
                Headers.document(base.address(address.path()), address, links(address, description))));
    }

    /** Whether an address, which names a format, is that of a page that is about no one thing. */
    boolean isOverview(Address address) {
        return overviews.hasPage(address.thing()) && address.page() == 1 && (address.view() == View.DESCRIPTION || address.view() == View.ARABIC) && address.format().filter(Format.HTML::equals).isPresent();
    }

    /** A page that is about no one thing, as its parameters have it. */
    Document overview(Address address, Map<String, String> parameters, Optional<Finder> finder) {
        return new Document(overviews.page(address.thing(), parameters, address.view().language(), finder), modified,
                Headers.document(base.address(address.path()), address, overviewLinks(address)));
    }

    private List<Link> overviewLinks(Address address) {
        return overviews.has(address.thing()) ? things.signposts().of(address) : describe(address).map(description -> links(address, description)).orElseThrow();
    }

    /** The page with a query and what came of it. */
    public Representation answer(String query, Outcome outcome, Language language) {
        return overviews.answer(query, outcome, language);
    }

    /** The linkset of a thing, of a former state of one, or of a page that is about no one thing. */
    Optional<Document> linkset(Address address) {
        if (overviews.has(address.thing()))
            return Optional.of(linkset(address.thing(), overviewLinks(address), modified));
        return describe(address).map(description -> linkset(address.thing(), links(address, description), modified(address, description)))
                .or(() -> mementos.linkset(address.thing())).or(() -> nanopublications.at(address.thing()).map(found -> nanopublications.linkset(address, found)));
    }

    private Document linkset(String path, List<Link> links, Instant since) {
        return Signposts.linkset(base.address(path), Format.HTML, links, since);
    }

    /** How a thing is cited, at an address that ends in a language and a form of citations. */
    Optional<Document> citation(String path) {
        return Pages.citations().stream().filter(ending -> path.endsWith("." + ending)).flatMap(ending -> citation(node(path.substring(0, path.length() - ending.length() - 1)), ending).stream()).findFirst();
    }

    private Optional<Document> citation(Node thing, String ending) {
        return things.pages().citation(thing, ending).map(text -> new Document(text, modified, Headers.cached(List.of(Link.to(thing.getURI(), "describes")))));
    }

    private List<Link> links(Address address, Description description) {
        List<Link> links = things.signposts().of(address, description.about(), description.pages());
        links.addAll(mementos.links(address.thing()));
        return links;
    }

    /** The address of the claim that a nanopublication introduces. */
    String claimOf(Address nanopublication) {
        return nanopublications.at(nanopublication.thing()).map(nanopublications::claimOf).orElseThrow();
    }

    /** The nanopublication of which an address names one of the graphs. */
    Optional<String> wholeOf(Address part) {
        return Optional.of(part.thing().lastIndexOf('/')).filter(slash -> slash > 0 && Nanopublications.isGraph(part.thing().substring(slash + 1)))
                .map(slash -> part.thing().substring(0, slash)).filter(path -> path.startsWith(Address.NANOPUBLICATIONS) && knows(path)).map(base::address);
    }

    private Optional<Description> describe(Address address) {
        Optional<Graph> own = address.page() > 1 ? Optional.empty() : graphOf(address.thing());
        return own.isPresent()
                ? own.map(graph -> things(address.thing()).whole(node(address.thing()), graph))
                : things(address.thing()).describe(node(address.thing()), address.page());
    }

    /** The documents that are a graph of their own rather than about one thing. */
    private Optional<Graph> graphOf(String path) {
        return Optional.ofNullable(switch (path) {
            case VOCABULARY -> graph(KB.ONTOLOGY);
            case "void", WELL_KNOWN -> catalog().statistics();
            case "catalog" -> catalog().distributions();
            case Overviews.FINDINGS -> graph(KB.FINDINGS);
            case Overviews.WORKBENCH -> graph(KB.QUESTIONS);
            case "sparql" -> catalog().service();
            default -> null;
        });
    }

    /** A graph of the dataset; an empty one if nothing is in it, without making one there. */
    private Graph graph(Node canonical) {
        Node name = base.publish(canonical);
        return dataset.containsGraph(name) ? dataset.getGraph(name) : GraphFactory.createGraphMem();
    }

    private Things things(String path) {
        return DESCRIBED_IN_THE_CATALOG.stream().anyMatch(path::startsWith) ? whole.things() : things;
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
