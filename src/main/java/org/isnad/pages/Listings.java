package org.isnad.pages;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.config.Resources;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.pages.Page.Column;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Listing;
import org.isnad.pages.Page.Name;
import org.isnad.pages.PartQuery.Row;

/** Lists of everything of a kind: a query in {@code lists/} each, whose header names the columns by which it can be sorted, the usual one first. */
final class Listings {

    /** The lists, in the order in which they are offered. */
    static final List<String> NAMES = List.of("claims", "voices", "entities", "topics", "stances", "events", "relations", "figures", "forecasts", "sections", "periods",
            "findings");
    static final int ROWS = 50;
    /** Columns that only put rows in order. */
    private static final List<String> UNSEEN = List.of("place");
    private static final Map<String, PartQuery> READ = new ConcurrentHashMap<>();

    private final DatasetGraph dataset;
    private final Map<String, List<Row>> rows = new ConcurrentHashMap<>();

    Listings(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Where a list is, below the base and without an ending: findings have a place of their own. */
    static String path(String list) {
        return list.equals("findings") ? list : "browse/" + list;
    }

    static PartQuery query(String list) {
        return READ.computeIfAbsent(list, name -> new PartQuery(AnnotatedQuery.parse(name,
                new String(Resources.bytes(Listings.class, "lists/" + name + ".rq"), StandardCharsets.UTF_8), name + ".rq")));
    }

    /** The columns by which a list can be sorted. */
    static List<String> sorts(String list) {
        return List.of(query(list).query().text("sort").split(" "));
    }

    /** How many pages a list has: at least one. */
    int pages(String list) {
        return Math.max(1, (rows(list).size() + ROWS - 1) / ROWS);
    }

    int size(String list) {
        return rows(list).size();
    }

    private List<Row> rows(String list) {
        return rows.computeIfAbsent(list, name -> query(name).rows(dataset));
    }

    /**
     * A page of a list.
     *
     * @param sort the column by which it is sorted
     * @param start where the list is, without the ending of a page
     */
    Listing of(String list, String sort, int page, Head head, Names names, Language language, String start) {
        PartQuery query = query(list);
        List<Row> sorted = new ArrayList<>(rows(list));
        sorted.sort(order(sort, names, language));
        List<String> variables = query.query().query().getProjectVars().stream().map(Var::getVarName).filter(name -> !UNSEEN.contains(name)).toList();
        List<List<List<Name>>> shown = sorted.stream().skip((long) (page - 1) * ROWS).limit(ROWS)
                .map(row -> variables.stream().map(variable -> Optional.ofNullable(row.get(variable)).map(node -> cell(node, names)).stream().toList()).toList()).toList();
        String ending = language.infix() + ".html";
        String at = start + list + (sort.equals(sorts(list).get(0)) ? "" : "/by-" + sort);
        return new Listing(head, sorted.size(), variables.stream().map(variable -> column(list, variable, sort, start, language)).toList(), shown,
                page > 1 ? Optional.of(at + (page == 2 ? "" : "/" + (page - 1)) + ending) : Optional.empty(),
                page < pages(list) ? Optional.of(at + "/" + (page + 1) + ending) : Optional.empty(), query.query().source());
    }

    private static Name cell(Node node, Names names) {
        Name name = names.of(node);
        return node.isLiteral() && !node.getLiteralLanguage().isEmpty() ? name : node.isLiteral() ? new Name(number(node), "zxx", "") : name;
    }

    private static String number(Node node) {
        return node.equals(NodeConst.nodeTrue) ? "✓" : node.equals(NodeConst.nodeFalse) ? "" : node.getLiteralLexicalForm().replaceFirst("\\.0$", "");
    }

    private static Column column(String list, String variable, String sort, String start, Language language) {
        List<String> sorts = sorts(list);
        String label = Texts.in(language).of("column." + variable);
        if (!sorts.contains(variable))
            return new Column(label, "", false);
        String at = start + list + (variable.equals(sorts.get(0)) ? "" : "/by-" + variable);
        return new Column(label, at + language.infix() + ".html", variable.equals(sort));
    }

    /** Numbers by value, largest first where they count something; names as the language orders them. */
    private static Comparator<Row> order(String sort, Names names, Language language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
        if (sort.equals("place"))
            return Comparator.comparingInt(row -> row.number("place"));
        if (sort.equals("claims"))
            return Comparator.comparingInt(row -> -row.number("claims"));
        return Comparator.comparing(row -> Optional.ofNullable(row.get(sort)).map(node -> names.of(node).text()).orElse("\uffff"), collator);
    }
}
