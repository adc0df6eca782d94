package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.isnad.pages.Page.Name;

/** What came of a query, as a page shows it. Public for the templates. */
public sealed interface Result {

    /**
     * Why a query has no answer.
     *
     * @param title what is the matter, in the language of the page
     * @param said what was found, and where, in the language of the page; empty if there are no words for it
     * @param advice what to do, in the language of the page; empty if what was said says so
     * @param detail the same in the words of the endpoint, which are English; empty if they were said
     * @param expected what a parser would have accepted; empty if it was not asked
     * @param line where in the query, from 1; 0 if nowhere
     * @param column where in the line, from 1
     */
    record Failure(String title, String said, String advice, String detail, String expected, int line, int column) implements Result {}

    /**
     * What a query found.
     *
     * @param status how much that is, or whether it is so
     * @param isCut whether there are more rows than are shown
     * @param chart its numbers as bars; empty if it has none that can be drawn
     * @param picture its statements as a network, if it has any that can be drawn
     * @param raw where it is as the endpoint gives it to programs
     */
    record Answer(String status, boolean isCut, List<String> columns, List<List<Cell>> rows, List<Measure> chart, Optional<Picture> picture, List<Name> downloads, String raw)
            implements Result {}

    /** A value, and the identifier where it is one; both empty where a row has none. */
    record Cell(Name name, String identifier) {

        /** Whether the identifier is an address of the web, which may be followed. */
        public boolean isAddress() {
            return identifier.startsWith("http:") || identifier.startsWith("https:");
        }
    }

    /** A number as a bar, whose width is in hundredths of the longest. */
    record Measure(Name name, String width, String number) {}

    /**
     * Statements drawn as arrows. With too many things nothing is drawn.
     *
     * @param label what the picture is, or why there is none
     */
    record Picture(String label, int height, List<Stroke> strokes, List<Spot> spots, List<Arrow> arrows) {}

    /** A statement as an arrow: its path, how it is drawn, and its tone, which its head has too. */
    record Arrow(String path, String style, int tone, String label) {}

    /** How the statements of a predicate are drawn. */
    record Stroke(String style, Name name) {}

    /** A thing in a picture: where it is, and its name beside it in lines, read in its own direction. */
    record Spot(Name name, String direction, String x, String y, String nameX, String anchor, List<Line> lines) {}

    /** A line of a name, and where it stands. */
    record Line(String text, String y) {}
}
