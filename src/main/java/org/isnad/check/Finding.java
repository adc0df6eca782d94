package org.isnad.check;

import java.util.Comparator;
import java.util.Optional;

import org.isnad.corpus.Place;

/**
 * What a check found.
 *
 * @param severity how much it matters
 * @param rule the name of the check, for example {@code dangling-reference}
 * @param title what the check is about, in a few words
 * @param place where, if a file describes the subject
 * @param subject the thing concerned, as an address or a name; empty if it is a whole file
 * @param message what is wrong, in one line
 * @param remedy what to do, in one line
 */
public record Finding(Severity severity, String rule, String title, Optional<Place> place, String subject, String message,
        String remedy) {

    /** Gravest first, then by rule, file and line. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.place.map(place -> place.file().toString()).orElse(""))
            .thenComparing(finding -> finding.place.map(Place::line).orElse(0))
            .thenComparing(Finding::subject)
            .thenComparing(Finding::message);
}
