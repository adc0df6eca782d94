package org.isnad.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.isnad.pages.Arrows.Point;
import org.isnad.pages.Page.Act;
import org.isnad.pages.Page.Actor;
import org.isnad.pages.Page.Arc;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Network;
import org.isnad.pages.Page.Sort;
import org.isnad.pages.PartQuery.Row;

/** Draws who acts on whom: the actors on a circle, an arrow for each sort of act. The circle lies in a square of 1000 by 800; names stand out to its sides. */
final class Networks {

    private static final Point MIDDLE = new Point(500, 400);
    private static final double RADIUS = 300;
    /** How far a name is from the point of its actor. */
    private static final double AWAY = 16;
    /** How much farther at the top and the bottom, where names would stand one upon another. */
    private static final double FARTHER = 16;

    private final Names names;
    private final Texts texts;

    Networks(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /**
     * A network of rows with ?agent, ?kind, ?recipient, ?sort and the number of ?events.
     *
     * @param chosen the only sort to show; empty for all
     * @param start where the whole network is
     */
    Network of(Head head, List<Row> all, String chosen, String start) {
        List<Row> rows = all.stream().filter(row -> chosen.isEmpty() || sort(row).equals(chosen)).toList();
        List<Node> actors = rows.stream().flatMap(row -> Stream.of(row.get("agent"), row.get("recipient"))).distinct()
                .sorted((a, b) -> names.of(a).text().compareTo(names.of(b).text())).toList();
        Map<Node, Double> angles = new LinkedHashMap<>();
        for (int i = 0; i < actors.size(); i++)
            angles.put(actors.get(i), 2 * Math.PI * (i + 0.5) / actors.size() - Math.PI / 2);
        return new Network(head, all.stream().map(Networks::sort).distinct().sorted()
                .map(sort -> new Sort(sort, texts.of("sort." + sort), sort.equals(chosen), sort.equals(chosen) ? start : start + "?sort=" + sort)).toList(),
                actors.stream().map(actor -> actor(actor, angles.get(actor))).toList(), arcs(rows, angles), rows.stream().map(this::act).toList());
    }

    private Actor actor(Node node, double angle) {
        double away = RADIUS + AWAY + FARTHER * Math.pow(Math.sin(angle), 20);
        Point at = point(angle, RADIUS);
        Point beside = point(angle, away);
        return new Actor(names.of(node), TimeScale.number(at.x()), TimeScale.number(at.y()), TimeScale.number(beside.x()), TimeScale.number(beside.y() + 5),
                Math.cos(angle) > 0.01 ? "start" : "end");
    }

    private List<Arc> arcs(List<Row> rows, Map<Node, Double> angles) {
        Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.merge(List.of(row.get("agent"), row.get("recipient"), sort(row)), row.number("events"), Integer::sum));
        Map<String, Integer> ranks = new TreeMap<>();
        rows.forEach(row -> ranks.putIfAbsent(sort(row), 0));
        int rank = 0;
        for (String sort : ranks.keySet())
            ranks.put(sort, rank++);
        List<Arc> arcs = new ArrayList<>();
        numbers.forEach((key, number) -> arcs.add(arc((Node) key.get(0), (Node) key.get(1), (String) key.get(2), number, ranks.get((String) key.get(2)), angles)));
        return arcs;
    }

    /** Arrows of different sorts between the same two bend differently, so that none hides another. */
    private Arc arc(Node agent, Node recipient, String sort, int number, int rank, Map<Node, Double> angles) {
        double from = angles.get(agent);
        double to = angles.get(recipient);
        String path = Arrows.path(point(from, RADIUS), point(to, RADIUS), MIDDLE, 0.25 + 0.13 * rank);
        return new Arc(path, sort, TimeScale.number(1.2 + number * 0.8),
                texts.of("act", names.of(agent).text(), texts.of("sort." + sort), names.of(recipient).text(), number));
    }

    private Act act(Row row) {
        return new Act(names.of(row.get("agent")), names.of(row.get("kind")), names.of(row.get("recipient")), sort(row), texts.of("sort." + sort(row)),
                names.of(row.get("example")), row.get("events").getLiteralLexicalForm());
    }

    private static String sort(Row row) {
        return row.get("sort").getLiteralLexicalForm();
    }

    private static Point point(double angle, double radius) {
        return new Point(MIDDLE.x() + radius * Math.cos(angle), MIDDLE.y() + radius * Math.sin(angle));
    }
}
