package org.isnad.pages;

/** Arrows as paths of SVG: bent, so that those between the same two points can stand beside each other, and ending just before the point that they lead to. */
final class Arrows {

    /** How near an arrow comes to the point that it leads to. */
    private static final double GAP = 12;
    /** How far an arrow and the one back are apart, as a part of their length. */
    private static final double APART = 0.08;

    private Arrows() {}

    /**
     * The path from one point to another.
     *
     * @param bend how far the way between them is from a middle that it is drawn to: 0 leads through it, 1 straight on
     */
    static String path(Point from, Point to, Point middle, double bend) {
        double bendX = middle.x + (from.x + to.x - 2 * middle.x) / 2 * bend + (to.y - from.y) * APART;
        double bendY = middle.y + (from.y + to.y - 2 * middle.y) / 2 * bend - (to.x - from.x) * APART;
        double length = Math.max(1, Math.hypot(to.x - bendX, to.y - bendY));
        Point end = new Point(to.x - (to.x - bendX) / length * GAP, to.y - (to.y - bendY) / length * GAP);
        return "M" + from + "Q" + new Point(bendX, bendY) + " " + end;
    }

    /** A point. */
    record Point(double x, double y) {

        /** As paths have it. */
        @Override
        public String toString() {
            return TimeScale.number(x) + " " + TimeScale.number(y);
        }
    }
}
