package org.isnad.votes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a record says of a state and a vote. */
public enum Ballot {
    /** For the decision. */
    YES,
    /** Against it. */
    NO,
    /** Present, and neither for nor against. */
    ABSTAIN,
    /** Took no part. That is no stance. */
    ABSENT,
    /** The record does not know. That says nothing. */
    UNKNOWN;

    /** The ballot that a record names: {@code yes}, {@code no}, {@code abstain}, {@code absent}, or {@code unknown} with a remark after it. */
    static Optional<Ballot> named(String text) {
        String word = text.startsWith("unknown ") ? "unknown" : text;
        return Arrays.stream(values()).filter(ballot -> ballot.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }
}
