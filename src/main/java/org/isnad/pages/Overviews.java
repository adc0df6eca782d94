package org.isnad.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.pages.ListPart.Counted;
import org.isnad.pages.ListPart.Things;
import org.isnad.pages.Page.Frame;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.Page.Part;
import org.isnad.pages.StancePart.Findings;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;

/** The pages that are about no one thing: the home page, the stance matrix, the timeline, the network, lists, and the editor of queries. */
public final class Overviews {

    /** The home page, which is at the site's own address too. */
    public static final String HOME = "index";
    /** The editor of queries, which is at the address of the published questions. */
    public static final String WORKBENCH = "query";

    /** What was found in stances and sayings, by kind. */
    public static final String FINDINGS = "findings";

    /** Where queries are answered, and their answers are as pages. */
    public static final String ENDPOINT = "sparql";

    /** The search, which needs the parameter {@code q} and an index. */
    public static final String SEARCH = "search";

    private static final Set<String> FIXED = Set.of(HOME, SEARCH, "matrix", "timeline", "network", "browse");
    /** Of these the page is one form; the others are those of a graph. */
    private static final Set<String> OF_GRAPHS = Set.of(WORKBENCH, FINDINGS);
    /** The parameters that pages know. */
    private static final SortedMap<String, List<String>> PARAMETERS = new TreeMap<>(Map.of("matrix", List.of("voice", "aspect", "period"),
            "network", List.of("sort"), WORKBENCH, List.of("query", "question", "part", "of"), SEARCH, List.of("q", "kind", "voice", "actor", "polarity", "period", "page")));
    /** Gravest first. */
    private static final List<Node> KINDS_OF_FINDINGS = List.of(ISN.finding_contradiction, ISN.finding_tension, ISN.finding_dispute, ISN.finding_shift, ISN.finding_agreement);
    private static final Name NONE = new Name("", "", "");

    private final Material material;
    private final Base base;
    private final List<AnnotatedQuery> questions;
    private final Listings listings;

    /** Overviews of a dataset whose identifiers are those of the base. */
    public Overviews(DatasetGraph dataset, Base base, List<AnnotatedQuery> questions) {
        this.material = new Material(dataset, base, Optional.empty());
        this.base = base;
        this.questions = questions;
        this.listings = new Listings(material);
    }

    /** Whether there is a page, and nothing else, at a path, which has no ending. */
    public boolean has(String path) {
        return FIXED.contains(path) || list(path).isPresent();
    }

    /** Whether there is a page at a path, which has no ending. */
    public boolean hasPage(String path) {
        return OF_GRAPHS.contains(path) || has(path);
    }

    /** The paths of all pages, without those that parameters make. */
    public List<String> paths() {
        Stream<ListPlace> about = material.all().find(Node.ANY, RDF.Nodes.type, ISN.Entity).mapWith(triple -> base.path(triple.getSubject())).toList().stream().sorted()
                .filter(listings::isListed).map(ListPlace::claimsAbout);
        Stream<String> lists = Stream.concat(Listings.NAMES.stream().map(ListPlace::of), about).flatMap(list -> Listings.orders(list.list(), list.about()).stream())
                .flatMap(sorted -> IntStream.rangeClosed(1, listings.pages(sorted)).mapToObj(page -> sorted.at(page).path()));
        return Stream.concat(FIXED.stream().sorted(), lists).toList();
    }

    /** The paths of the files that belong to pages. */
    public List<String> files() {
        return Arrays.stream(Language.values()).flatMap(language -> Stream.of("matrix%s.csv", "matrix%s.svg", "query%s.terms.json").map(name -> name.formatted(language.infix()))).toList();
    }

    /** The file at a path. */
    public Optional<Representation> file(String path, Map<String, String> parameters) {
        if (!files().contains(path))
            return Optional.empty();
        Language language = path.contains(Language.ARABIC.infix() + ".") ? Language.ARABIC : Language.ENGLISH;
        if (path.startsWith(WORKBENCH))
            return Optional.of(Terms.of(material, questions, language));
        MatrixFiles files = new MatrixFiles(material, language);
        return Optional.of(path.endsWith(".csv") ? files.csv(parameters) : files.svg(parameters));
    }

    /** The parameters of the pages that are not always the same. */
    public static SortedMap<String, List<String>> parameters() {
        return PARAMETERS;
    }

    /** The parameters that a page or a file knows; none if it is always the same. */
    public List<String> parameters(String path) {
        return PARAMETERS.getOrDefault(path.matches("matrix(\\.ar)?\\.(csv|svg)") ? "matrix" : path, List.of());
    }

    /**
     * The page at a path.
     *
     * @param parameters the values of the parameters that the page knows
     * @param finder an index, if there is one
     */
    public Representation page(String path, Map<String, String> parameters, Language language, Optional<Finder> finder) {
        Texts texts = Texts.in(language);
        Frame frame = new Frame(language, texts, Names.root(base), path, Parameters.query(parameters), formats(path), "", Optional.empty());
        String key = path.replaceFirst("/.*", "");
        Name title = list(path).map(place -> new Name(listings.title(place, language), "", "")).orElseGet(() -> new Name(texts.of("title." + key), "", ""));
        String lead = list(path).isPresent() ? "" : texts.of("lead." + key);
        return Rendering.html(new Page(frame, title, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), lead, parts(path, parameters, language, finder)));
    }

    private List<Name> formats(String path) {
        return path.equals(FINDINGS) ? Format.rdf().stream().map(format -> new Name(format.label(), "", Names.root(base) + path + "." + format.extension())).toList() : List.of();
    }

    /** The page with a query and what came of it. */
    public Representation answer(String query, Outcome outcome, Language language) {
        Texts texts = Texts.in(language);
        Frame frame = new Frame(language, texts, Names.root(base), ENDPOINT, Parameters.query(Map.of("query", query)), List.of(), "", Optional.empty());
        Part part = new Workbenches(base, questions, language).of(untitled("workbench"), query, new Answers(material, language).of(query, outcome));
        return Rendering.html(new Page(frame, new Name(texts.of("title.query"), "", ""), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), texts.of("lead.query"), List.of(part)));
    }

    private List<Part> parts(String path, Map<String, String> parameters, Language language, Optional<Finder> finder) {
        return switch (path) {
            case HOME -> home(language);
            case SEARCH -> List.of(finder.filter(index -> parameters.values().stream().anyMatch(value -> !value.isBlank())).<Part>map(index -> new Searching(material, language).of(untitled("results"), parameters, index))
                    .orElseGet(() -> listings.ways(untitled("lists"), language)));
            case "matrix" -> List.of(new Matrices(material, language).of(untitled("matrix"), parameters));
            case "timeline" -> survey(path, language).stream().toList();
            case "network" -> List.of(network(parameters, language));
            case FINDINGS -> findings(language);
            case "browse" -> List.of(listings.ways(untitled("lists"), language));
            case WORKBENCH -> List.of(new Workbenches(base, questions, language).of(untitled("workbench"), parameters));
            default -> List.of(list(path).map(place -> listings.of(place, language)).orElseThrow());
        };
    }

    private List<Part> home(Language language) {
        PartMaker maker = new PartMaker(material, language);
        List<Part> parts = new ArrayList<>();
        List<Node> articles = material.all().find(Node.ANY, RDF.Nodes.type, ISN.Article).mapWith(Triple::getSubject).toList().stream()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
        for (Node article : articles)
            for (String name : List.of("article-argument", "article-forecasts")) {
                PartQuery query = PartQuery.named(name);
                Name title = material.names(language).of(article);
                Head head = new Head(base.path(article).replace('/', '-') + "-" + name, name.equals("article-argument") ? title : new Name(query.title(language), "", ""), "");
                maker.part(query, head, query.rows(material.dataset(), article), Optional.empty()).ifPresent(parts::add);
            }
        parts.add(new Matrices(material, language).of(titled("matrix", Texts.in(language).of("title.matrix")), Map.of()));
        return parts;
    }

    private Optional<Part> survey(String name, Language language) {
        PartQuery query = PartQuery.named(name);
        return new PartMaker(material, language).part(query, head(query, language), query.rows(material.dataset()), Optional.empty());
    }

    private Part network(Map<String, String> parameters, Language language) {
        PartQuery query = PartQuery.named("network");
        String start = Names.root(base) + "network" + language.infix() + ".html";
        return new Networks(material.names(language), Texts.in(language)).of(head(query, language), query.rows(material.dataset()), parameters.getOrDefault("sort", ""), start);
    }

    private Head head(PartQuery query, Language language) {
        return new Head(query.name(), new Name(query.title(language), "", ""), Names.root(base) + WORKBENCH + language.infix() + ".html?part=" + query.name());
    }

    private List<Part> findings(Language language) {
        PartMaker maker = new PartMaker(material, language);
        PartQuery query = PartQuery.named("findings-of-kind");
        List<Findings> found = KINDS_OF_FINDINGS.stream().map(kind -> {
            String name = kind.getURI().substring(ISN.NS.length());
            Head head = new Head(name, material.names(language).of(kind), Names.root(base) + WORKBENCH + language.infix() + ".html?part=" + query.name() + "&of=ontology%23" + name);
            return maker.findings(query, head, kind);
        }).toList();
        Part kinds = new Things(untitled("kinds"), found.stream().map(part -> new Counted(new Name(part.head().title().text(), "", "#" + part.head().id()), Integer.toString(part.rows().size()))).toList());
        return Stream.concat(Stream.of(kinds), found.stream()).toList();
    }

    private Optional<ListPlace> list(String path) {
        return ListPlace.at(path).filter(place -> place.about().map(listings::isListed).orElse(true) && place.page() <= listings.pages(place));
    }

    private static Head untitled(String id) {
        return new Head(id, NONE, "");
    }

    private static Head titled(String id, String title) {
        return new Head(id, new Name(title, "", ""), "");
    }
}
