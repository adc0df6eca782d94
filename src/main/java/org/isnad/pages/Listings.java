package org.isnad.pages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.config.Resources;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.pages.ListPart.Column;
import org.isnad.pages.ListPart.Listing;
import org.isnad.pages.ListPart.Way;
import org.isnad.pages.ListPart.Ways;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.Page.Part;
import org.isnad.pages.Page.Said;
import org.isnad.pages.PartQuery.Row;
import org.isnad.pages.TextPart.Ordinal;
import org.isnad.vocab.ISN;

/** Lists of everything of a kind, or of what there is about one thing: a query in {@code lists/} each, whose header names the columns by which it can be sorted, the usual one first, and as what if not by name. */
final class Listings {

    /** The lists, in the order in which they are offered. */
    static final List<String> NAMES = List.of("claims", "voices", "entities", "topics", "stances", "events", "relations", "figures", "forecasts", "argument", "sections", "periods",
            "findings");
    static final int ROWS = 50;
    /** How many orders are kept, which together are many times what they put in order. */
    private static final int KEPT = 16;
    private static final Map<String, PartQuery> READ = new ConcurrentHashMap<>();

    private final Material material;
    private final Cache<ListQuery, List<List<Row>>> things = CacheFactory.createCache(KEPT);
    private final Map<ListPlace, Integer> sizes = new ConcurrentHashMap<>();

    Listings(Material material) {
        this.material = material;
    }

    static PartQuery query(String list) {
        return READ.computeIfAbsent(list, name -> new PartQuery(AnnotatedQuery.parse(name,
                new String(Resources.bytes(Listings.class, "lists/" + name + ".rq"), StandardCharsets.UTF_8), name + ".rq")));
    }

    /** The columns by which a list can be sorted. */
    static List<String> sorts(String list) {
        return sortings(list).map(sorting -> sorting.replaceFirst(":.*", "")).toList();
    }

    /** As what a column is sorted: by name, if the header of the query says nothing else. */
    static String sortedAs(String list, String column) {
        return sortings(list).filter(sorting -> sorting.startsWith(column + ":")).map(sorting -> sorting.substring(column.length() + 1)).findFirst().orElse("name");
    }

    private static Stream<String> sortings(String list) {
        return Stream.of(query(list).query().text("sort").split(" "));
    }

    /** The first pages of a list in all its orders: by each column either way, but by the place in the text only along it. */
    static List<ListPlace> orders(String list, Optional<String> about) {
        ListPlace start = new ListPlace(list, about, sorts(list).get(0), false, 1);
        return sorts(list).stream().map(start::by).flatMap(sorted -> sorted.sort().equals(ListQuery.UNSORTED) ? Stream.of(sorted) : Stream.of(sorted, sorted.turned())).toList();
    }

    /** How many pages a list has: at least one. */
    int pages(ListPlace place) {
        return Math.max(1, (size(place) + ROWS - 1) / ROWS);
    }

    private int size(ListPlace place) {
        return sizes.computeIfAbsent(place.start(), start -> things(new ListQuery(start, Language.ENGLISH)).size());
    }

    /** Whether there is a list of the claims that name an entity: if its own page does not hold them all. */
    boolean isListed(String entity) {
        return material.all().stream(Node.ANY, ISN.mentions, node(entity)).skip(PartMaker.CLAIMS).findAny().isPresent();
    }

    private List<List<Row>> things(ListQuery query) {
        return things.get(query, this::read);
    }

    /** The things of a list, each with all its rows. A row without an item is a thing by itself. */
    private List<List<Row>> read(ListQuery list) {
        PartQuery query = list.query();
        List<Row> rows = list.place().about().map(thing -> query.rows(material.dataset(), node(thing))).orElseGet(() -> query.rows(material.dataset()));
        return List.copyOf(rows.stream().collect(Collectors.groupingBy(row -> row.get("item") == null ? row : row.get("item"), LinkedHashMap::new, Collectors.toList())).values());
    }

    private Node node(String path) {
        return NodeFactory.createURI(material.base().address(path));
    }

    /** The title of a list. */
    String title(ListPlace place, Language language) {
        return place.about().map(thing -> Texts.in(language).of("claims-about", material.names(language).of(node(thing)).text())).orElseGet(() -> query(place.list()).title(language));
    }

    /** A page of a list. */
    Part of(ListPlace place, Language language) {
        ListQuery list = new ListQuery(place.at(1), language);
        String query = list.query().text(place.about().orElse(""));
        Head head = new Head("list", new Name("", "", ""), href(Overviews.WORKBENCH, language) + (place.sort().equals(ListQuery.UNSORTED)
                ? "?part=" + place.list() + place.about().map(thing -> "&of=" + thing).orElse("") : Parameters.query(Map.of("query", query))));
        if (size(place) == 0)
            return new Said(head, Texts.in(language).of("none"));
        Names names = material.names(language);
        List<List<List<Name>>> shown = things(list).stream().skip((long) (place.page() - 1) * ROWS).limit(ROWS)
                .map(thing -> list.columns().stream().map(variable -> cell(thing, variable, names, Texts.in(language))).toList()).toList();
        return new Listing(head, size(place), things(list).stream().mapToInt(List::size).sum(), list.columns().stream().map(variable -> column(list, variable)).toList(), shown,
                place.page() > 1 ? Optional.of(href(place.at(place.page() - 1).path(), language)) : Optional.empty(),
                place.page() < pages(place) ? Optional.of(href(place.at(place.page() + 1).path(), language)) : Optional.empty(),
                new Ordinal(place.page(), pages(place)), query);
    }

    /** All lists of everything. */
    Ways ways(Head head, Language language) {
        return new Ways(head, NAMES.stream().map(ListPlace::of).map(list -> new Way(new Name(title(list, language), "", href(list.path(), language)), Integer.toString(size(list)))).toList());
    }

    private String href(String path, Language language) {
        return Names.root(material.base()) + path + language.infix() + ".html";
    }

    private static List<Name> cell(List<Row> thing, String variable, Names names, Texts texts) {
        return thing.stream().map(row -> row.get(variable)).filter(Objects::nonNull).distinct().map(node -> name(node, variable, names, texts)).toList();
    }

    /** What is so is said by a word, which needs no heading beside it on a small screen. */
    private static Name name(Node node, String variable, Names names, Texts texts) {
        if (node.equals(NodeConst.nodeTrue))
            return new Name(texts.of(variable), "", "");
        Name name = names.of(node);
        return node.isLiteral() && !node.getLiteralLanguage().isEmpty() ? name : node.isLiteral() ? new Name(number(node), "zxx", "") : name;
    }

    private static String number(Node node) {
        return node.equals(NodeConst.nodeFalse) ? "" : node.getLiteralLexicalForm().replaceFirst("\\.0$", "");
    }

    private Column column(ListQuery list, String variable) {
        String label = Texts.in(list.language()).of("column." + variable);
        ListPlace place = list.place();
        if (!sorts(place.list()).contains(variable))
            return new Column(label, "", "");
        boolean isCurrent = variable.equals(place.sort());
        return new Column(label, href((isCurrent ? place.turned() : place.by(variable)).path(), list.language()), !isCurrent ? "" : list.isDescending() ? "descending" : "ascending");
    }
}
