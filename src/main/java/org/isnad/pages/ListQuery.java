package org.isnad.pages;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.sparql.core.Var;
import org.isnad.config.Resources;
import org.isnad.corpus.AnnotatedQuery;

/**
 * The query of a list in one of its orders: the list's own, or that within one of {@code orders/}, which put names and times in order. A page shows what
 * this query finds, as it finds it.
 */
record ListQuery(ListPlace place, Language language) {

    /** The order of the list's own query, which is that of the text. */
    static final String UNSORTED = "place";
    /** Columns that only put rows in order. */
    private static final List<String> UNSEEN = List.of(UNSORTED, "source");
    private static final String ORDER = "ORDER BY ";

    /** The query that can be run. */
    PartQuery query() {
        return new PartQuery(AnnotatedQuery.parse(place.list(), text(), place.list() + ".rq"));
    }

    /** The columns that are shown. */
    List<String> columns() {
        return own().query().getProjectVars().stream().map(Var::getVarName).filter(name -> !UNSEEN.contains(name)).toList();
    }

    /** Whether the largest or the last come first. What counts something has the largest first, unless it is turned. */
    boolean isDescending() {
        return place.sort().equals("claims") != place.isReversed();
    }

    private String text() {
        String sorted = Listings.sortedAs(place.list(), place.sort());
        return place.sort().equals(UNSORTED) ? own().source() : sorted.equals("value") ? byValue() : within(lines("orders/" + sorted + ".rq"));
    }

    private AnnotatedQuery own() {
        return Listings.query(place.list()).query();
    }

    private String byValue() {
        return own().source().replace(ORDER, ORDER + (isDescending() ? "DESC(?" + place.sort() + ") " : "?" + place.sort() + " "));
    }

    private String within(List<String> order) {
        List<String> own = own().source().lines().toList();
        String rows = own.stream().filter(line -> !line.startsWith("PREFIX ") && !line.startsWith(ORDER)).collect(Collectors.joining("\n")).strip();
        Collection<String> prefixes = new TreeSet<>(Stream.concat(own.stream(), order.stream()).filter(line -> line.startsWith("PREFIX ")).map(line -> line.replaceAll(" +", " ")).toList());
        String text = order.stream().filter(line -> !line.startsWith("PREFIX ") && !line.startsWith("#")).collect(Collectors.joining("\n")).strip();
        return String.join("\n", prefixes) + "\n\n" + text.replace("{columns}", columns().stream().map(name -> "?" + name).collect(Collectors.joining(" ")))
                .replace("{rows}", rows.replace("\n", "\n    ")).replace("{by}", "?" + place.sort()).replace("{language}", language.tag())
                .replace("{way}", isDescending() ? "DESC" : "ASC")
                .replace("{then}", own.stream().filter(line -> line.startsWith(ORDER)).map(line -> line.substring(ORDER.length())).collect(Collectors.joining()));
    }

    private static List<String> lines(String file) {
        return new String(Resources.bytes(ListQuery.class, file), StandardCharsets.UTF_8).lines().toList();
    }
}
