package org.isnad.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.isnad.pages.Language;
import org.isnad.represent.Format;
import org.isnad.represent.SchemaView;

/** The views of a thing, each with the profile that names it (W3C, Content Negotiation by Profile). */
enum View {
    /** The complete description in the terms of the vocabulary. */
    DESCRIPTION("", "https://w3id.org/isnad/ontology", "isnad", List.of(Format.values())),
    /** The page of that description in Arabic. */
    ARABIC(Language.ARABIC.infix(), "https://w3id.org/isnad/ontology", "isnad", List.of(Format.HTML)),
    /** The same thing in the terms of schema.org. */
    SCHEMA(".schema", SchemaView.VOCABULARY, "schema", List.of(Format.JSONLD, Format.TURTLE, Format.NTRIPLES, Format.RDFXML)),
    /** A claim as a nanopublication. */
    NANOPUBLICATION(".nanopub", "http://www.nanopub.org/nschema", "nanopub", List.of(Format.TRIG, Format.NQUADS, Format.JSONLD));

    private static final SortedMap<String, View> BY_PROFILE = profiles();

    private final String infix;
    private final String profile;
    private final String token;
    private final List<Format> formats;

    View(String infix, String profile, String token, List<Format> formats) {
        this.infix = infix;
        this.profile = profile;
        this.token = token;
        this.formats = formats;
    }

    /** The view with a profile, named by its identifier or its short name. */
    static Optional<View> withProfile(String name) {
        return Optional.ofNullable(BY_PROFILE.get(schemeless(name)));
    }

    /** The views by the identifiers of their profiles, without the scheme, and by their short names. */
    static SortedMap<String, View> byProfile() {
        return BY_PROFILE;
    }

    private static SortedMap<String, View> profiles() {
        SortedMap<String, View> views = new TreeMap<>();
        for (View view : values()) {
            views.putIfAbsent(schemeless(view.profile), view);
            views.putIfAbsent(view.token, view);
        }
        return Collections.unmodifiableSortedMap(views);
    }

    /** Vocabularies are named with either scheme: schema.org's own pages use both for one thing. */
    private static String schemeless(String profile) {
        return profile.replaceFirst("^https?:", "");
    }

    /** The view that an address, given without the dot of its format, ends in. */
    static View atEndOf(String address) {
        return Arrays.stream(values()).filter(view -> view != DESCRIPTION && address.endsWith(view.infix)).findFirst().orElse(DESCRIPTION);
    }

    /** The language in which it speaks to people. */
    Language language() {
        return this == ARABIC ? Language.ARABIC : Language.ENGLISH;
    }

    /** The view in which a page is in a language. */
    static View in(Language language) {
        return language == Language.ARABIC ? ARABIC : DESCRIPTION;
    }

    /** What stands between the thing's path and the dot of the format. */
    String infix() {
        return infix;
    }

    String profile() {
        return profile;
    }

    /** The formats in which the view is given out, best first. */
    List<Format> formats() {
        return formats;
    }
}
