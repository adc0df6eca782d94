package org.isnad.pages;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.isnad.pages.ActPart.Tick;

/**
 * A scale on which a month is as wide as what falls in it, and all time between two such months is narrow, so that decades with little in them leave room for
 * the weeks in which most falls. Positions are thousandths.
 */
final class TimeScale {

    private static final double WHOLE = 1000;
    /** Labels nearer than this would touch. */
    private static final double LABEL = 125;

    /** The months in which something falls. */
    private final TreeSet<YearMonth> held = new TreeSet<>();
    /** The first month of each stretch, with its position. */
    private final TreeMap<YearMonth, Double> starts = new TreeMap<>();

    /** A scale for some moments. */
    TimeScale(Collection<Instant> moments) {
        TreeMap<YearMonth, Integer> weights = new TreeMap<>();
        moments.stream().distinct().map(TimeScale::month).forEach(month -> {
            held.add(month);
            weights.merge(month, 2, Integer::sum);
            weights.putIfAbsent(month.plusMonths(1), 1);
        });
        double total = weights.values().stream().mapToInt(weight -> weight).sum();
        double at = 0;
        for (Map.Entry<YearMonth, Integer> stretch : weights.entrySet()) {
            starts.put(stretch.getKey(), at);
            at += stretch.getValue() / total * WHOLE;
        }
    }

    /** The position of a moment. */
    double at(Instant moment) {
        YearMonth from = starts.floorKey(month(moment));
        if (from == null)
            return 0;
        YearMonth to = starts.higherKey(month(moment));
        if (to == null)
            return WHOLE;
        double share = (double) (moment.getEpochSecond() - start(from)) / (start(to) - start(from));
        return starts.get(from) + share * (starts.get(to) - starts.get(from));
    }

    /** The months in which something falls, as far as their labels have room; a January stands for its year. Time runs as the language does, and words are not mirrored with it. */
    List<Tick> ticks(Names names) {
        List<Tick> ticks = new ArrayList<>();
        double last = -LABEL;
        for (YearMonth month : held) {
            double at = starts.get(month);
            if (at - last >= LABEL && at <= WHOLE - LABEL) {
                ticks.add(new Tick(share(at), share(names.isFromRight() ? WHOLE - at : at), month.getMonthValue() == 1 ? "" : names.dates().month(month), Integer.toString(month.getYear())));
                last = at;
            }
        }
        return ticks;
    }

    /** A position or a width as SVG has it, as a share of the whole. */
    static String share(double thousandths) {
        return number(thousandths / WHOLE * 100) + "%";
    }

    /** A number as SVG has it, the same in every locale. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }

    /** A moment as the data has it. */
    static Instant moment(String lexical) {
        return lexical.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? OffsetDateTime.parse(lexical).toInstant() : OffsetDateTime.parse(lexical + "Z").toInstant();
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atOffset(ZoneOffset.UTC));
    }

    private static long start(YearMonth month) {
        return month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
