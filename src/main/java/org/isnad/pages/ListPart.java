package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.isnad.pages.ClaimPart.Claim;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.TextPart.Ordinal;

/** Parts of a page that list things. Public for the templates. */
public sealed interface ListPart extends Page.Part {

    /** Links, with a number each if there is something to count. */
    record Things(Head head, List<Counted> items) implements ListPart {

        private static final int LONG = 32;

        /** Whether the names are rather sentences, of which two in a line are hard to tell apart. */
        public boolean areLong() {
            return items.stream().mapToInt(item -> item.name().text().length()).average().orElse(0) > LONG;
        }
    }

    /** A link with a number; empty if nothing was counted. */
    record Counted(Name name, String count) {}

    /** A list: a page of its rows, in which all that the query found of one thing is gathered, and where its other orders and pages are. */
    record Listing(Head head, int total, int found, List<Column> columns, List<List<List<Name>>> rows, Optional<String> previous, Optional<String> next, Ordinal page, String query)
            implements ListPart {}

    /** A column, where the list is sorted by it, the other way if it is already, and in which direction it is; empty if it cannot be or is not. */
    record Column(String label, String sorted, String direction) {}

    /** Ways to go on. */
    record Ways(Head head, List<Way> ways) implements ListPart {}

    /** A way to go on, with what is there. */
    record Way(Name name, String about) {}

    /** What a search found: the words, how many results there are, what they can be narrowed by, and a page of them; ways on if there are none. */
    record Results(Head head, String words, int total, boolean hasAll, List<Facet> facets, List<Hit> hits, Optional<String> previous, Optional<String> next, Ordinal page, List<Name> ways) implements ListPart {}

    /** Something that results can be narrowed by. */
    record Facet(String label, List<Refinement> values) {}

    /** A value of a facet: how many results have it, whether it is chosen, and where it is chosen or given up. */
    record Refinement(String label, int number, boolean chosen, String href) {}

    /** A result: its name in pieces, its name in the other language, what it is, and what must be known of it if it is somebody's word. */
    record Hit(Name name, List<Finder.Piece> pieces, Optional<Hit> other, List<Name> kinds, Optional<Claim> claim) {}
}
