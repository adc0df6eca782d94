package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;

/** Parts of a page that show what happens: when, and who acts on whom. Public for the templates. */
public sealed interface ActPart extends Page.Part {

    /** Happenings in time. */
    record Timeline(Head head, List<Tick> ticks, List<Happening> rows) implements ActPart {}

    /** A point of the scale, with the place of its label, which is not mirrored as the scale may be. The first month of a year has no name, so that the year stands for it. */
    record Tick(String at, String label, String month, String year) {}

    /** A happening with the stretch of time in which it lies, as a share of the scale. */
    record Happening(Name name, Name period, Name kind, Optional<Name> voice, Bar bar) {}

    /** A stretch of time. */
    record Bar(String start, String width, boolean vague, boolean openStart, boolean openEnd) {

        /** What it is painted with: a colour that fades out to where it is open. */
        public String fill() {
            return !openStart && !openEnd ? "currentColor" : "url(#fades" + (openStart ? "-from" : "") + (openEnd ? "-on" : "") + ")";
        }
    }

    /** Who acts on whom: a picture, with the window to see it through, and the same in rows. */
    record Network(Head head, List<Sort> sorts, String window, List<Actor> actors, List<Arc> arcs, List<Act> acts) implements ActPart {}

    /** A sort of acts: how it is drawn, its name, whether only it is shown, and where it is chosen or given up. */
    record Sort(String style, String label, boolean chosen, String href) {}

    /** An actor on the circle: its name in lines, where its point and its name are, and whether the name is to the right of the point. */
    record Actor(Name name, List<String> lines, String x, String y, String nameX, String nameY, boolean right) {}

    /** An arrow of acts, as a path; paler where only a reported voice tells of it. */
    record Arc(String path, String style, boolean told, String width, String label) {}

    /** What one actor does to another; by whose word, if that is not the text's own. */
    record Act(Name agent, Name kind, Name recipient, String style, String sort, Name example, String count, Optional<Name> voice) {}
}
