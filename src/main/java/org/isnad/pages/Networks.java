package org.isnad.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.isnad.pages.ActPart.Act;
import org.isnad.pages.ActPart.Actor;
import org.isnad.pages.ActPart.Arc;
import org.isnad.pages.ActPart.Network;
import org.isnad.pages.ActPart.Sort;
import org.isnad.pages.Arrows.Point;
import org.isnad.pages.Page.Head;
import org.isnad.pages.PartQuery.Row;

/**
 * Draws who acts on whom: the actors on a circle around the origin, an arrow for each sort of act. The picture is as wide as their names need.
 */
final class Networks {

    private static final Point MIDDLE = new Point(0, 0);
    /** The least radius. */
    private static final double RADIUS = 300;
    /** How far a name is from the point of its actor. */
    private static final double AWAY = 16;
    private static final int FONT = 17;
    private static final int LINE = 20;
    /** Longer names are broken into lines. */
    private static final int LETTERS = 34;

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
        double room = LINE * (0.5 + actors.stream().mapToInt(actor -> lines(actor).size()).max().orElse(1));
        double radius = Math.max(RADIUS, (actors.size() + 1) / 2 * room / 2);
        Ring ring = new Ring(MIDDLE, radius, radius);
        Map<Node, Point> points = ring.places(actors);
        List<Actor> placed = actors.stream().map(actor -> actor(actor, points.get(actor), ring)).toList();
        double half = placed.stream().mapToDouble(actor -> Math.abs(Double.parseDouble(actor.nameX())) + Lettering.widest(actor.lines(), FONT)).max().orElse(radius);
        return new Network(head, all.stream().map(Networks::sort).distinct().sorted()
                .map(sort -> new Sort(sort, texts.of("sort." + sort), sort.equals(chosen), sort.equals(chosen) ? start : start + "?sort=" + sort)).toList(),
                TimeScale.number(-half) + " " + TimeScale.number(-radius - room) + " " + TimeScale.number(2 * half) + " " + TimeScale.number(2 * (radius + room)),
                placed, arcs(rows, points), rows.stream().map(this::act).toList());
    }

    private Actor actor(Node node, Point point, Ring ring) {
        List<String> lines = lines(node);
        return new Actor(names.of(node), lines, TimeScale.number(point.x()), TimeScale.number(point.y()), TimeScale.number(ring.besides(point, AWAY)),
                TimeScale.number(Ring.firstLine(point, lines.size(), FONT, LINE)), ring.isRight(point));
    }

    private List<String> lines(Node actor) {
        return Lettering.lines(names.of(actor).text(), LETTERS);
    }

    private List<Arc> arcs(List<Row> rows, Map<Node, Point> points) {
        Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.merge(ends(row), row.number("events"), Integer::sum));
        Map<String, Integer> ranks = new TreeMap<>();
        rows.forEach(row -> ranks.putIfAbsent(sort(row), 0));
        int rank = 0;
        for (String sort : ranks.keySet())
            ranks.put(sort, rank++);
        Set<List<Object>> own = rows.stream().filter(row -> row.get("voice") == null).map(Networks::ends).collect(Collectors.toSet());
        List<Arc> arcs = new ArrayList<>();
        numbers.forEach((key, number) -> arcs.add(arc((Node) key.get(0), (Node) key.get(1), (String) key.get(2), !own.contains(key), number, ranks.get((String) key.get(2)), points)));
        return arcs;
    }

    /** Arrows of different sorts between the same two bend differently, so that none hides another. */
    private Arc arc(Node agent, Node recipient, String sort, boolean told, int number, int rank, Map<Node, Point> points) {
        String path = Arrows.path(points.get(agent), points.get(recipient), MIDDLE, 0.25 + 0.13 * rank);
        return new Arc(path, sort, told, TimeScale.number(1.2 + number * 0.8),
                texts.of(told ? "act.told" : "act", names.of(agent).text(), texts.of("sort." + sort), names.of(recipient).text(), number));
    }

    private Act act(Row row) {
        return new Act(names.of(row.get("agent")), names.of(row.get("kind")), names.of(row.get("recipient")), sort(row), texts.of("sort." + sort(row)),
                names.of(row.get("example")), row.get("events").getLiteralLexicalForm(), Optional.ofNullable(row.get("voice")).map(names::of));
    }

    private static List<Object> ends(Row row) {
        return List.of(row.get("agent"), row.get("recipient"), sort(row));
    }

    private static String sort(Row row) {
        return row.get("sort").getLiteralLexicalForm();
    }
}
