package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.isnad.pages.StancePart.Sign;

/** A drawing of the stance matrix, with a legend. Public for its template. */
public record Drawing(Language language, String title, int width, int height, List<Label> labels, List<Mark> marks) {

    /** Words in lines: where the first line is, which end of it is there as the text runs, and by how many degrees it is turned. */
    public record Label(int x, int y, String anchor, int turn, List<String> lines) {}

    /** A stance: where its middle is, its sign, how it is marked besides, and what it says in words. In the legend, a mark stands without a sign. */
    public record Mark(int x, int y, Optional<Sign> sign, List<String> marks, String title) {}
}
