package org.isnad.votes;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an identifier. */
final class Slug {

    private Slug() {}

    /** A name in lower case ASCII, with one hyphen for whatever is no letter or digit. */
    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
