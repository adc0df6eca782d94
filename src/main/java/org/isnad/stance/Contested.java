package org.isnad.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place at which one voice ascribes more than one stance.
 *
 * @param at the place
 * @param statements all that count there: those made of it and those from which it follows; at least two kinds of stance are among them
 */
public record Contested(Coordinates at, List<Statement> statements) {

    /**
     * Two statements that cannot both hold.
     *
     * @param one the one whose kind comes first in {@link Polarity}
     * @param other the one whose kind comes later
     * @param maker a statement of the very period at which the two meet, without which that would be no place: one of the two or, if both are of longer periods, a third
     */
    public record Pair(Statement one, Statement other, Statement maker) {

        private boolean isByItself() {
            return maker.equals(one) || maker.equals(other);
        }
    }

    /** The pairs that make the place contested, those first that need no third statement. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Statement one : statements)
            for (Statement other : statements)
                if (one.polarity().compareTo(other.polarity()) < 0)
                    pairs.add(new Pair(one, other, maker(one, other)));
        pairs.sort(Comparator.comparing(pair -> !pair.isByItself()));
        return pairs;
    }

    private Statement maker(Statement one, Statement other) {
        return Stream.concat(Stream.of(one, other), statements.stream()).filter(statement -> statement.at().period().equals(at.period())).findFirst().orElseThrow();
    }

    /** Of places that the same statements contest, the one about which most of them are made: the others follow from it. */
    static Collection<Contested> roots(List<Contested> places) {
        Map<Set<Statement>, Contested> roots = new HashMap<>();
        places.stream().sorted(Comparator.comparing((Contested place) -> -place.own()).thenComparing(place -> place.at().toString()))
                .forEach(place -> roots.putIfAbsent(new HashSet<>(place.statements), place));
        return roots.values().stream().sorted(Comparator.comparing(place -> place.at().toString())).toList();
    }

    private long own() {
        return statements.stream().filter(statement -> statement.at().equals(at)).count();
    }
}
