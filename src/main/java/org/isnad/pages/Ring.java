package org.isnad.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.isnad.pages.Arrows.Point;

/**
 * An oval on which things stand clockwise from the top, one half of them on each side at even heights, so that their names, which stand out to the sides, never meet.
 *
 * @param middle its middle
 * @param halfWidth how far it reaches to the sides
 * @param halfHeight how far it reaches up and down
 */
record Ring(Point middle, double halfWidth, double halfHeight) {

    /** Where things stand, in their order. */
    Map<Node, Point> places(List<Node> things) {
        Map<Node, Point> places = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++)
            places.put(things.get(i), place(i, things.size()));
        return places;
    }

    /** Down the right side, then up the left one. */
    private Point place(int number, int all) {
        int right = (all + 1) / 2;
        double height = number < right ? (2.0 * number + 1) / right - 1 : 1 - (2.0 * (number - right) + 1) / (all - right);
        return new Point(middle.x() + (number < right ? 1 : -1) * halfWidth * Math.sqrt(1 - height * height), middle.y() + halfHeight * height);
    }

    boolean isRight(Point point) {
        return point.x() > middle.x();
    }

    /** Where the name of what stands at a point begins, so far away from it on the outer side. */
    double besides(Point point, double away) {
        return point.x() + (isRight(point) ? away : -away);
    }

    /** The base of the first of some lines that stand beside a point, the middle one at its height. */
    static double firstLine(Point point, int lines, int font, int line) {
        return point.y() + font / 3.0 - (lines - 1) * line / 2.0;
    }
}
