package org.isnad.votes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which votes of a record to take. What is left empty does not restrict.
 *
 * @param from the first day
 * @param to the last day
 * @param countries states, by the names that the record gives them
 * @param resolutions symbols or names of what was voted on, as the record gives them
 */
public record Selection(Optional<LocalDate> from, Optional<LocalDate> to, Set<String> countries, Set<String> resolutions) {

    /** Takes copies of the sets. */
    public Selection {
        countries = Set.copyOf(countries);
        resolutions = Set.copyOf(resolutions);
    }

    boolean takes(Vote vote) {
        return (countries.isEmpty() || countries.contains(vote.country()))
                && (resolutions.isEmpty() || resolutions.contains(vote.resolution()))
                && from.map(day -> !vote.date().isBefore(day)).orElse(true)
                && to.map(day -> !vote.date().isAfter(day)).orElse(true);
    }
}
