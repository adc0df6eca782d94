package org.isnad.stance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What one finding is about, gathered from the rows that belong to it. Values of variables whose names begin with {@code claim}, {@code stance} or {@code each} add up; in all others the rows are
 * equal.
 */
final class Matter {

    private static final List<String> ADDING_UP = List.of("claim", "stance", "each");

    private final Map<String, Node> values;
    private final Map<String, SortedSet<String>> lists = new TreeMap<>();
    private Optional<Contested.Pair> collision = Optional.empty();

    private Matter(Map<String, Node> values) {
        this.values = values;
    }

    /** Adds a row to the matter it belongs to, and returns that. */
    static Matter add(Map<String, Node> row, Map<Map<String, Node>, Matter> matters) {
        Map<String, Node> values = new LinkedHashMap<>(row);
        values.keySet().removeIf(Matter::addsUp);
        Matter matter = matters.computeIfAbsent(values, Matter::new);
        row.forEach((name, value) -> {
            if (addsUp(name))
                matter.lists.computeIfAbsent(name, any -> new TreeSet<>()).add(value.toString());
        });
        return matter;
    }

    /** Tells of statements that collide; the first told of are kept. */
    void collide(Contested.Pair pair) {
        collision = collision.or(() -> Optional.of(pair));
    }

    /** Two statements that collide, if the matter is a contradiction. */
    Optional<Contested.Pair> collision() {
        return collision;
    }

    /** What is the same in all rows. */
    Map<String, Node> values() {
        return values;
    }

    /** What adds up, by variable, in a fixed order. */
    Map<String, List<Node>> lists() {
        Map<String, List<Node>> sorted = new LinkedHashMap<>();
        lists.forEach((name, nodes) -> sorted.put(name, nodes.stream().map(NodeFactory::createURI).toList()));
        return sorted;
    }

    List<Node> claims() {
        return all("claim");
    }

    /** The stances named by the rows; none if they leave them to the claims. */
    List<Node> stances() {
        return all("stance");
    }

    private List<Node> all(String start) {
        return lists.entrySet().stream().filter(list -> list.getKey().startsWith(start)).flatMap(list -> list.getValue().stream()).distinct().sorted().map(NodeFactory::createURI).toList();
    }

    private static boolean addsUp(String name) {
        return ADDING_UP.stream().anyMatch(name::startsWith);
    }
}
