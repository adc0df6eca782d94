package org.isnad.pages;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** How much room words take in a drawing, reckoned by their letters, since the fonts are the reader's: rather too much than too little. */
final class Lettering {

    /** The mean width of a letter, in thousandths of the height of the font. */
    private static final int LETTER = 580;

    private Lettering() {}

    /** How wide a text is in a font of some height. */
    static int width(String text, int font) {
        return (int) (text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count() * font * LETTER / 1000) + 1;
    }

    /** How wide the widest of some texts is. */
    static int widest(List<String> texts, int font) {
        return texts.stream().mapToInt(text -> width(text, font)).max().orElse(0);
    }

    /** A text in lines that are no longer than so many letters, unless a word is. */
    static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= letters)
                lines.set(last, lines.get(last) + " " + word);
            else
                lines.add(word);
        }
        return lines;
    }

    /** The direction of a text, {@code ltr} or {@code rtl}, which is that of its first letter in a script that has one. */
    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }
}
