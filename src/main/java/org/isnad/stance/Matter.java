package org.isnad.stance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import org.apache.jena.graph.Node;

/** What one finding is about, gathered from the rows that belong to it: equal values, but for the claims and the stances, which add up. */
final class Matter {

    private final Map<String, Node> values;
    private final TreeSet<String> claims = new TreeSet<>();
    private final TreeSet<String> stances = new TreeSet<>();

    private Matter(Map<String, Node> values) {
        this.values = values;
    }

    /** Adds a row to the matter it belongs to. A variable whose name begins with {@code claim} is bound to a claim, with {@code stance} to a stance. */
    static void add(Map<String, Node> row, Map<Map<String, Node>, Matter> matters) {
        Map<String, Node> values = new LinkedHashMap<>(row);
        values.keySet().removeIf(name -> name.startsWith("claim") || name.startsWith("stance"));
        Matter matter = matters.computeIfAbsent(values, Matter::new);
        row.forEach((name, value) -> {
            if (name.startsWith("claim"))
                matter.claims.add(value.toString());
            else if (name.startsWith("stance"))
                matter.stances.add(value.toString());
        });
    }

    Map<String, Node> values() {
        return values;
    }

    TreeSet<String> claims() {
        return claims;
    }

    /** The stances named by the rows; none if they leave them to the claims. */
    TreeSet<String> stances() {
        return stances;
    }
}
