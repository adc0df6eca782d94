package org.isnad.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Mark;
import org.isnad.pages.Page.Place;
import org.isnad.pages.Page.Strip;
import org.isnad.pages.PartQuery.Row;

/** Draws where in a text something stands. */
final class Strips {

    /** More places than these are drawn, but not listed. */
    private static final int LISTED = 3;
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
        Set<Place> places = new LinkedHashSet<>();
        rows.forEach(row -> places.add(place(row)));
        return new Strip(head, length, marks(rows, length), places.size() > LISTED ? List.of() : List.copyOf(places));
    }

    private Place place(Row row) {
        int start = row.number("start");
        int end = row.number("end");
        return new Place(names.of(row.get("anchor")), Optional.ofNullable(row.get("section")).map(names::of), start, end,
                material.passages().flatMap(text -> text.of(row.get("article"), start, end, material.all())));
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
