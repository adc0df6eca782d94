package org.isnad.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;

/** The languages that pages are in. The first is given where a client has no preference. */
public enum Language {
    /** English. */
    ENGLISH("en", "ltr", "", "English"),
    /** Arabic. */
    ARABIC("ar", "rtl", ".ar", "العربية");

    private final String tag;
    private final String direction;
    private final String infix;
    private final String label;

    Language(String tag, String direction, String infix, String label) {
        this.tag = tag;
        this.direction = direction;
        this.infix = infix;
        this.label = label;
    }

    /**
     * The language that a client wants (RFC 9110, section 12.5.4; RFC 4647, section 3.4).
     *
     * @param accept the values of the {@code Accept-Language} fields; what cannot be read is no preference
     */
    public static Language preferred(List<String> accept) {
        try {
            List<LanguageRange> ranges = accept.isEmpty() ? List.of() : LanguageRange.parse(String.join(",", accept));
            String tag = Locale.lookupTag(ranges, Arrays.stream(values()).map(Language::tag).toList());
            return Arrays.stream(values()).filter(language -> Objects.equals(language.tag, tag)).findFirst().orElse(ENGLISH);
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }

    /** The language tag (BCP 47). */
    public String tag() {
        return tag;
    }

    /** The direction of its script, {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    /** What stands in an address before {@code .html}. */
    public String infix() {
        return infix;
    }

    /** Its own name for itself. */
    public String label() {
        return label;
    }

    /** The other one. */
    public Language other() {
        return this == ENGLISH ? ARABIC : ENGLISH;
    }
}
