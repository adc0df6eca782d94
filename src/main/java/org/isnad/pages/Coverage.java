package org.isnad.pages;

import java.util.List;
import java.util.stream.IntStream;

import org.isnad.pages.Page.Head;
import org.isnad.pages.PartQuery.Row;
import org.isnad.pages.TextPart.Covered;
import org.isnad.pages.TextPart.Stretch;

/** How much of a text is in the passages of claims, and how densely they stand in each stretch of it. */
final class Coverage {

    private static final int STRETCHES = 20;

    private final List<Row> rows;
    private final int length;

    /** The coverage that rows with the ?start and ?end of a passage, the ?count of its claims and the ?length of the text tell, in the order of the text. */
    Coverage(List<Row> rows) {
        this.rows = rows;
        this.length = rows.get(0).number("length");
    }

    Covered of(Head head) {
        List<Integer> counts = IntStream.range(0, STRETCHES).map(i -> claims(bound(i), bound(i + 1))).boxed().toList();
        int most = counts.stream().mapToInt(count -> count).max().orElseThrow();
        return new Covered(head, percent(0, length), claims(0, length), TimeScale.number(1000.0 * claims(0, length) / length),
                IntStream.range(0, STRETCHES).mapToObj(i -> stretch(i, counts.get(i), most)).toList());
    }

    private Stretch stretch(int number, int claims, int most) {
        int start = bound(number);
        return new Stretch(TimeScale.share(1000.0 * start / length), TimeScale.share(1000.0 * (bound(number + 1) - start) / length), TimeScale.number((double) claims / most),
                start, bound(number + 1), claims, percent(start, bound(number + 1)));
    }

    private int bound(int number) {
        return (int) ((long) length * number / STRETCHES);
    }

    /** How many claims begin from a place on, before another. */
    private int claims(int from, int to) {
        return rows.stream().filter(row -> row.number("start") >= from && row.number("start") < to).mapToInt(row -> row.number("count")).sum();
    }

    /** How much of a stretch passages cover, where some may overlap. */
    private String percent(int from, int to) {
        int covered = 0;
        int reached = from;
        for (Row row : rows) {
            int end = Math.min(row.number("end"), to);
            covered += Math.max(0, end - Math.max(row.number("start"), reached));
            reached = Math.max(reached, end);
        }
        return TimeScale.number(100.0 * covered / (to - from));
    }
}
