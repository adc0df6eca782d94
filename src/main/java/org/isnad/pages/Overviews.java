package org.isnad.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.pages.Page.Frame;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.Page.Part;
import org.isnad.pages.Page.Question;
import org.isnad.pages.Page.Said;
import org.isnad.pages.Page.Way;
import org.isnad.pages.Page.Ways;
import org.isnad.pages.Page.Workbench;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;

/** The pages that are about no one thing: the home page, the stance matrix, the timeline, the network, lists, and the editor of queries. */
public final class Overviews {

    /** The home page, which is at the site's own address too. */
    public static final String HOME = "index";
    /** The editor of queries, which is at the address of the published questions. */
    public static final String WORKBENCH = "query";

    /** The search, which needs the parameter {@code q} and an index. */
    public static final String SEARCH = "search";

    private static final Set<String> FIXED = Set.of(HOME, SEARCH, "matrix", "timeline", "network", "browse");
    /** The parameters that pages know. */
    private static final SortedMap<String, List<String>> PARAMETERS = new TreeMap<>(Map.of("matrix", List.of("voice", "aspect", "period"),
            WORKBENCH, List.of("query", "part", "of"), SEARCH, List.of("q", "kind", "voice", "actor", "polarity", "period", "page")));
    private static final Pattern LIST = Pattern.compile("(?:browse/)?([a-z]+)(?:/by-([a-z]+))?(?:/([1-9][0-9]{0,5}))?");
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
        this.listings = new Listings(dataset);
    }

    /** Whether there is a page at a path, which has no ending. */
    public boolean has(String path) {
        return FIXED.contains(path) || list(path).isPresent();
    }

    /** The paths of all pages, without those that parameters make. */
    public List<String> paths() {
        Stream<String> lists = Listings.NAMES.stream().flatMap(list -> Listings.sorts(list).stream().flatMap(sort -> IntStream.rangeClosed(1, listings.pages(list))
                .mapToObj(page -> Listings.path(list) + (sort.equals(Listings.sorts(list).get(0)) ? "" : "/by-" + sort) + (page == 1 ? "" : "/" + page))));
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
        Frame frame = new Frame(language, texts, Names.root(base), path, Matrices.query(parameters), List.of(), "", Optional.empty());
        String key = path.replaceFirst("/.*", "");
        Name title = list(path).map(place -> new Name(Listings.query(place.list).title(language), "", "")).orElseGet(() -> new Name(texts.of("title." + key), "", ""));
        String lead = list(path).isPresent() ? "" : texts.of("lead." + key);
        return Rendering.html(new Page(frame, title, Optional.empty(), List.of(), Optional.empty(), lead, parts(path, parameters, language, finder)));
    }

    private List<Part> parts(String path, Map<String, String> parameters, Language language, Optional<Finder> finder) {
        return switch (path) {
            case HOME -> home(language);
            case SEARCH -> finder.filter(index -> parameters.containsKey("q")).<Part>map(index -> new Searching(material, language).of(untitled("results"), parameters, index))
                    .stream().toList();
            case "matrix" -> List.of(new Matrices(material, language).of(untitled("matrix"), parameters));
            case "timeline", "network" -> survey(path, language).stream().toList();
            case "browse" -> List.of(new Ways(untitled("lists"), Listings.NAMES.stream().map(list -> new Way(new Name(Listings.query(list).title(language), "",
                    Names.root(base) + Listings.path(list) + language.infix() + ".html"), Integer.toString(listings.size(list)))).toList()));
            case WORKBENCH -> List.of(workbench(parameters, language));
            default -> List.of(list(path).map(place -> listing(place, language)).orElseThrow());
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
        Head head = new Head(query.name(), new Name(query.title(language), "", ""), Names.root(base) + WORKBENCH + language.infix() + ".html?part=" + name);
        return new PartMaker(material, language).part(query, head, query.rows(material.dataset()), Optional.empty());
    }

    private Part listing(Place place, Language language) {
        if (listings.size(place.list) == 0)
            return new Said(untitled("list"), Texts.in(language).of("none"));
        return listings.of(place.list, place.sort, place.page, untitled("list"), material.names(language), language, Names.root(base) + Listings.path(place.list).replace(place.list, ""));
    }

    private Workbench workbench(Map<String, String> parameters, Language language) {
        String query = Optional.ofNullable(parameters.get("query")).or(() -> partQuery(parameters)).orElseGet(() -> questions.isEmpty() ? "" : questions.get(0).source());
        return new Workbench(untitled("workbench"), query, Names.root(base) + "sparql", Names.root(base) + WORKBENCH + language.infix() + ".terms.json", questions.stream().map(question -> new Question(question.name(),
                question.text("title@" + language.tag()), question.text("description@" + language.tag()), question.text("keywords"), question.source())).toList());
    }

    /** The query of a part of a page. */
    private Optional<String> partQuery(Map<String, String> parameters) {
        return Optional.ofNullable(parameters.get("part")).flatMap(PartQuery::find).map(part -> part.text(parameters.getOrDefault("of", "")));
    }

    private Optional<Place> list(String path) {
        Matcher matcher = LIST.matcher(path);
        if (!matcher.matches() || !Listings.NAMES.contains(matcher.group(1)) || !path.startsWith(Listings.path(matcher.group(1))))
            return Optional.empty();
        List<String> sorts = Listings.sorts(matcher.group(1));
        String sort = Optional.ofNullable(matcher.group(2)).orElse(sorts.get(0));
        int page = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
        boolean isUsual = matcher.group(2) != null && sort.equals(sorts.get(0)) || matcher.group(3) != null && page == 1;
        return sorts.contains(sort) && page <= listings.pages(matcher.group(1)) && !isUsual ? Optional.of(new Place(matcher.group(1), sort, page)) : Optional.empty();
    }

    private record Place(String list, String sort, int page) {}

    private static Head untitled(String id) {
        return new Head(id, NONE, "");
    }

    private static Head titled(String id, String title) {
        return new Head(id, new Name(title, "", ""), "");
    }
}
