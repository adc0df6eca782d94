package org.isnad.votes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A text in English and in Arabic. */
record Label(String en, String ar) {

    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter AR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar"));

    /** A day as people write it. */
    static Label of(LocalDate day) {
        return new Label(EN.format(day), AR.format(day));
    }

    /** The two patterns with the other labels in the places that {@link String#format} gives them. */
    static Label of(String en, String ar, Label... parts) {
        Object[] english = new Object[parts.length];
        Object[] arabic = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            english[i] = parts[i].en;
            arabic[i] = parts[i].ar;
        }
        return new Label(String.format(Locale.ROOT, en, english), String.format(Locale.ROOT, ar, arabic));
    }

    /** A name that is the same in both. */
    static Label same(String name) {
        return new Label(name, name);
    }

    Node[] nodes() {
        return new Node[] {NodeFactory.createLiteralLang(en, "en"), NodeFactory.createLiteralLang(ar, "ar")};
    }
}
