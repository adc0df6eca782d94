package org.isnad.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place at which one voice ascribes more than one stance.
 *
 * @param at the place
 * @param statements all that count there: those made of it and those from which it follows; at least two kinds of stance are among them
 */
public record Contested(Coordinates at, List<Statement> statements) {

    /** Two statements that cannot both hold; the first is the one whose kind comes first in {@link Polarity}. */
    public record Pair(Statement one, Statement other) {}

    /** The pairs that make the place contested. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Statement one : statements)
            for (Statement other : statements)
                if (one.polarity().compareTo(other.polarity()) < 0)
                    pairs.add(new Pair(one, other));
        return pairs;
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
