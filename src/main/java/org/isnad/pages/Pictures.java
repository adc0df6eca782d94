package org.isnad.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.isnad.pages.Arrows.Point;
import org.isnad.pages.Result.Arrow;
import org.isnad.pages.Page.Name;
import org.isnad.pages.Result.Line;
import org.isnad.pages.Result.Picture;
import org.isnad.pages.Result.Spot;
import org.isnad.pages.Result.Stroke;

/**
 * Draws statements between things as arrows, in a picture that is 1000 wide. The things stand on an oval; the strokes of a predicate have a tone and a rhythm.
 */
final class Pictures {

    private static final int MOST_THINGS = 60;
    private static final double MIDDLE_X = 500;
    private static final double HALF_WIDTH = 170;
    private static final int FONT = 15;
    private static final int LINE = 18;
    private static final int MARGIN = 14;
    /** The longest line of a name, in letters, and how many lines there are at most. */
    private static final int LETTERS = (int) (MIDDLE_X - HALF_WIDTH - MARGIN) * 10 / Lettering.width("0123456789", FONT);
    private static final int MOST_LINES = 3;
    private static final int TONES = 3;
    private static final int RHYTHMS = 4;

    private final Names names;
    private final Texts texts;

    Pictures(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    /**
     * The picture of those statements in some rows that lead from one thing to another; nothing if none does.
     *
     * @param isCut whether there are more rows, with which the picture would be another
     */
    Optional<Picture> of(List<List<Node>> statements, boolean isCut) {
        List<List<Node>> links = statements.stream().filter(row -> row.get(0).isURI() && row.get(2).isURI() && !row.get(1).equals(RDF.Nodes.type)).toList();
        List<Node> things = links.stream().flatMap(row -> Stream.of(row.get(0), row.get(2))).distinct().toList();
        if (things.size() < 2)
            return Optional.empty();
        if (isCut || things.size() > MOST_THINGS)
            return Optional.of(new Picture(texts.of("query.too-large", MOST_THINGS), 0, List.of(), List.of(), List.of()));
        return Optional.of(drawn(links, things));
    }

    private Picture drawn(List<List<Node>> links, List<Node> things) {
        List<List<String>> lines = things.stream().map(thing -> lines(names.of(thing).text())).toList();
        int step = lines.stream().mapToInt(List::size).max().orElse(1) * LINE + LINE / 2;
        int height = (things.size() + 1) / 2 * step + 2 * MARGIN;
        Ring ring = new Ring(new Point(MIDDLE_X, height / 2.0), HALF_WIDTH, height / 2.0 - MARGIN);
        Map<Node, Point> places = ring.places(things);
        List<Node> predicates = links.stream().map(row -> row.get(1)).distinct().toList();
        List<Stroke> strokes = IntStream.range(0, predicates.size()).mapToObj(i -> new Stroke(style(i), names.of(predicates.get(i)))).toList();
        List<Spot> spots = IntStream.range(0, things.size()).mapToObj(i -> spot(things.get(i), places.get(things.get(i)), ring, lines.get(i))).toList();
        List<Arrow> arrows = links.stream().map(row -> arrow(row, places, predicates.indexOf(row.get(1)), ring)).toList();
        return new Picture(texts.of("query.picture", things.size(), arrows.size()), height, strokes, spots, arrows);
    }

    private Spot spot(Node thing, Point at, Ring ring, List<String> lines) {
        Name name = names.of(thing);
        String direction = Lettering.direction(name.text());
        double top = Ring.firstLine(at, lines.size(), FONT, LINE);
        return new Spot(name, direction, TimeScale.number(at.x()), TimeScale.number(at.y()), TimeScale.number(ring.besides(at, MARGIN)),
                ring.isRight(at) == direction.equals("ltr") ? "start" : "end", IntStream.range(0, lines.size()).mapToObj(i -> new Line(lines.get(i), TimeScale.number(top + i * LINE))).toList());
    }

    private Arrow arrow(List<Node> link, Map<Node, Point> places, int predicate, Ring ring) {
        Point from = places.get(link.get(0));
        Point to = places.get(link.get(2));
        String path = from.equals(to) ? "M" + from + "c" + (ring.isRight(from) ? "-50 -25 -50 25 -8 4" : "50 -25 50 25 8 4")
                : Arrows.path(from, to, ring.middle(), 0.3 + 0.15 * (predicate % RHYTHMS));
        return new Arrow(path, style(predicate), predicate % TONES, String.join(" ", link.stream().map(node -> "\u2068" + names.of(node).text() + "\u2069").toList()));
    }

    /** Unlike for the first twelve predicates; pictures of more would be read by nobody. */
    private static String style(int predicate) {
        return "tone-" + predicate % TONES + " rhythm-" + predicate / TONES % RHYTHMS;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Lettering.lines(text, LETTERS));
        if (lines.size() > MOST_LINES) {
            lines.subList(MOST_LINES, lines.size()).clear();
            lines.set(MOST_LINES - 1, lines.get(MOST_LINES - 1) + " …");
        }
        return lines;
    }
}
