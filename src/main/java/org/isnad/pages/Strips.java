package org.isnad.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Mark;
import org.isnad.pages.Page.Ordinal;
import org.isnad.pages.Page.Place;
import org.isnad.pages.Page.Strip;
import org.isnad.pages.PartQuery.Row;

/** Draws where in a text something stands. */
final class Strips {

    /** Of more places than these no words are shown. */
    private static final int SHOWN = 3;
    /** Narrower marks could not be seen. */
    private static final double NARROWEST = 2.5;

    private final Material material;
    private final Names names;

    Strips(Material material, Names names) {
        this.material = material;
        this.names = names;
    }

    /** A strip of rows with ?start and ?end, in code points, ?anchor, ?article and its ?length, and perhaps a ?section. */
    Strip of(Head head, List<Row> rows) {
        int length = rows.get(0).number("length");
        boolean isShown = rows.stream().map(row -> row.get("anchor")).distinct().count() <= SHOWN;
        return new Strip(head, length, marks(rows, length), !isShown, rows.stream().map(row -> place(row, isShown)).distinct().toList());
    }

    private Place place(Row row, boolean isShown) {
        int start = row.number("start");
        int end = row.number("end");
        return new Place(names.of(row.get("anchor")), Optional.ofNullable(row.get("section")).map(names::of), Optional.ofNullable(row.get("section")).filter(section -> isShown)
                .flatMap(section -> ordinal(row.get("anchor"), section)), start, end,
                material.passages().filter(text -> isShown).flatMap(text -> text.of(row.get("article"), start, end, material.all())));
    }

    /** Which of the passages of its section one is; none if it stands in a part of the section. */
    private Optional<Ordinal> ordinal(Node anchor, Node section) {
        List<Node> passages = PartQuery.named("section-passages").rows(material.dataset(), section).stream().map(row -> row.get("anchor")).toList();
        return Optional.of(new Ordinal(passages.indexOf(anchor) + 1, passages.size())).filter(ordinal -> ordinal.number() > 0);
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
