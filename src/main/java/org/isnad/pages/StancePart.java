package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;

/** Parts of a page that show stances, and what was found in them. Public for the templates. */
public sealed interface StancePart extends Page.Part {

    /** Stances, one a row, and the coordinate that all have from the page; empty if they share none. */
    record Stances(Head head, String given, List<Stance> rows) implements StancePart {

        /** Whether a coordinate is worth a column. */
        public boolean shows(String coordinate) {
            return !given.equals(coordinate);
        }
    }

    /**
     * A stance with its coordinates and the claims that state it.
     *
     * @param strained whether a finding of tension involves it
     * @param otherWord whose word it is if not that of a text itself: one of {@link #WORDS}
     */
    record Stance(Name name, Name holder, Name target, Name aspect, Name period, List<Sign> signs, boolean strained, Optional<String> otherWord, List<Name> claims) {

        /** Whose word a stance can be if it is not that of a text itself: of a voice that one reports, or of a record. By the keys of the words for it. */
        public static final List<String> WORDS = List.of("reported", "recorded");

        /** What a stance can be marked as, by the keys of the words for it. */
        public static final List<String> MARKS = List.of("contested", "strained");

        /** What it is marked as: contested if it points more than one way, strained if a finding of tension involves it. */
        public List<String> marks() {
            return MARKS.stream().filter(mark -> mark.equals("strained") ? strained : signs.size() > 1).toList();
        }
    }

    /** Support, opposition or neutrality: a symbol beside the colour, and a word beside both. */
    record Sign(String symbol, String style, Name label) {}

    /** Who stands where on what, and the signs of which the legend tells. */
    record Matrix(Head head, List<Choice> choices, String csv, String svg, List<Sign> signs, List<Name> actors, List<Issue> issues) implements StancePart {

        /** Whose words stand in it beside those of texts, by the keys of the words for it. */
        public List<String> otherWords() {
            return Stance.WORDS.stream().filter(word -> issues.stream().flatMap(issue -> issue.cells().stream()).flatMap(List::stream).anyMatch(stance -> stance.otherWord().equals(Optional.of(word)))).toList();
        }
    }

    /** A choice that a reader can make: the name of the parameter, its label, and the options. */
    record Choice(String parameter, String label, List<Option> options) {}

    /** An option, by the value of its parameter. */
    record Option(String value, String label, boolean chosen) {}

    /** A row of the matrix: for each actor its stances on the issue. */
    record Issue(Name target, List<List<Stance>> cells) {}

    /** What was found, and what that kind of finding means; empty if they are of several kinds. */
    record Findings(Head head, String about, List<Found> rows) implements StancePart {}

    /** A finding: its rule, its kind, how grave it is, and what it says. */
    record Found(Name name, Name kind, Name severity, boolean grave, Name problem) {}
}
