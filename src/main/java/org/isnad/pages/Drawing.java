package org.isnad.pages;

import java.util.List;

import org.isnad.pages.Page.Sign;

/** A drawing of the stance matrix. Public for its template. */
public record Drawing(Language language, int width, int height, List<Label> labels, List<Mark> marks) {

    /** A name: where it is, which end of it is there, and by how many degrees it is turned. */
    public record Label(int x, int y, String anchor, int turn, String text) {}

    /** A stance: where its middle is, its sign, and what it says in words. */
    public record Mark(int x, int y, Sign sign, String title) {}
}
