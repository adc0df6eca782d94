package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;

/** Parts of a page that show where something stands in a text. Public for the templates. */
public sealed interface TextPart extends Page.Part {

    /** Where in texts something stands, and the places, folded away if they are many. */
    record Strip(Head head, List<Whole> texts, boolean folded, List<Place> places) implements TextPart {}

    /** A text as a strip: marks in thousandths of its length; named if there are several. */
    record Whole(Optional<Name> name, int length, List<Mark> marks) {}

    /** A stretch of the strip. */
    record Mark(String start, String width) {}

    /** How much of a text is covered by claims, how many they are, how many there are to a thousand characters, and the same of its stretches. */
    record Covered(Head head, String percent, int claims, String density, List<Stretch> stretches) implements TextPart {}

    /** A stretch of a text: where it lies in the picture, how dark it is, its characters, how many claims begin in it, and how much of it they cover. */
    record Stretch(String at, String width, String shade, int start, int end, int claims, String percent) {}

    /** A passage by position: in its section, with the paragraph of it, and in the text; with its words where the text is at hand. */
    record Place(Name anchor, Optional<Name> section, Optional<Ordinal> paragraph, Optional<Ordinal> ordinal, int start, int end, int length, Optional<Passage> passage) {}

    /** Which of how many something is, in their order. */
    record Ordinal(int number, int all) {}

    /** The words of a passage, with some before and after it. */
    record Passage(int line, String before, String words, String after, String language) {}
}
