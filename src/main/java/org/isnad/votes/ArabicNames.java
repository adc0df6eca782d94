package org.isnad.votes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Arabic names of states: those of the Unicode Common Locale Data Repository, as Java has them. */
final class ArabicNames {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            NAMES.put(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(ARABIC));
        }
    }

    private ArabicNames() {}

    /** The name in both languages. Where no Arabic name is known, the Arabic says what the record calls the state. */
    static Label of(String english) {
        String arabic = NAMES.getOrDefault(english, english);
        return new Label(english, arabic.equals(english) ? "الدولة المسماة في السجل «" + english + "»" : arabic);
    }
}
