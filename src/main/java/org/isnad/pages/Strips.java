package org.isnad.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.isnad.pages.Page.Head;
import org.isnad.pages.PartQuery.Row;
import org.isnad.pages.TextPart.Mark;
import org.isnad.pages.TextPart.Ordinal;
import org.isnad.pages.TextPart.Place;
import org.isnad.pages.TextPart.Strip;
import org.isnad.pages.TextPart.Whole;

/** Draws where in a text something stands. */
final class Strips {

    /** Of more places than these no words are shown. */
    private static final int SHOWN = 5;
    /** Narrower marks could not be seen. */
    private static final double NARROWEST = 2.5;

    private final Material material;
    private final Names names;

    Strips(Material material, Names names) {
        this.material = material;
        this.names = names;
    }

    /** Strips, one for each text, of rows with ?start and ?end, in code points, ?anchor, ?article and its ?length, and perhaps a ?section and a ?paragraph, in the order of the text. */
    Strip of(Head head, List<Row> rows) {
        boolean isShown = rows.stream().map(row -> row.get("anchor")).distinct().count() <= SHOWN;
        Map<Node, List<Row>> texts = rows.stream().collect(Collectors.groupingBy(row -> row.get("article"), LinkedHashMap::new, Collectors.toList()));
        return new Strip(head, texts.entrySet().stream().map(text -> whole(text.getKey(), text.getValue(), texts.size() > 1)).toList(),
                !isShown, rows.stream().map(row -> place(row, isShown)).distinct().toList());
    }

    private Whole whole(Node article, List<Row> rows, boolean isNamed) {
        int length = rows.get(0).number("length");
        return new Whole(Optional.of(article).filter(text -> isNamed).map(names::of), length, marks(rows, length));
    }

    private Place place(Row row, boolean isShown) {
        int start = row.number("start");
        int end = row.number("end");
        Optional<Node> section = Optional.ofNullable(row.get("section"));
        List<Row> passages = section.filter(node -> isShown).map(node -> PartQuery.named("section-passages").rows(material.dataset(), node)).orElse(List.of());
        return new Place(names.of(row.get("anchor")), section.map(names::of), paragraph(row, passages),
                ordinal(row.get("anchor"), passages.stream().map(passage -> passage.get("anchor")).toList()), start, end, row.number("length"),
                material.passages().filter(text -> isShown).flatMap(text -> text.of(row.get("article"), start, end, material.all())));
    }

    /** In which paragraph of its section one begins. The paragraphs of a section are those in which its passages begin. */
    private static Optional<Ordinal> paragraph(Row place, List<Row> passages) {
        return Optional.ofNullable(place.get("paragraph"))
                .flatMap(paragraph -> ordinal(paragraph, passages.stream().map(passage -> passage.get("paragraph")).distinct().toList()));
    }

    /** Which of several one is; none if it is not among them, as a passage that stands in a part of a section. */
    private static <T> Optional<Ordinal> ordinal(T one, List<T> all) {
        return Optional.of(new Ordinal(all.indexOf(one) + 1, all.size())).filter(ordinal -> ordinal.number() > 0);
    }

    /** Passages that touch are one mark. */
    private static List<Mark> marks(List<Row> rows, int length) {
        List<Mark> marks = new ArrayList<>();
        int start = rows.get(0).number("start");
        int end = start;
        for (Row row : rows) {
            if (row.number("start") > end + 1) {
                marks.add(mark(start, end, length));
                start = row.number("start");
            }
            end = Math.max(end, row.number("end"));
        }
        marks.add(mark(start, end, length));
        return marks;
    }

    private static Mark mark(int start, int end, int length) {
        double scale = 1000.0 / length;
        return new Mark(TimeScale.number(start * scale), TimeScale.number(Math.max(NARROWEST, (end - start) * scale)));
    }
}
