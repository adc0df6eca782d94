package org.isnad.stance;

import java.time.Instant;

/**
 * The bounds of a period, both inclusive.
 *
 * @param earliest the first moment that can belong to it; {@link Instant#MIN} if it has no given beginning
 * @param latest the last; {@link Instant#MAX} if it is open
 * @param vague whether the bounds are wider than what is meant, so that the period need not fill them
 */
public record Span(Instant earliest, Instant latest, boolean vague) {

    /** A day, month or year and so on with bounds that are exact. */
    public static Span exact(Instant earliest, Instant latest) {
        return new Span(earliest, latest, false);
    }

    /** Whether all of another period lies in this one for certain: a vague period fills its bounds for nobody. */
    boolean contains(Span other) {
        return !vague && !earliest.isAfter(other.earliest) && !latest.isBefore(other.latest);
    }

    /** Whether another period begins for certain while this one, begun before, still lasts; both have a part in common then. A vague period is not known to begin or last. */
    boolean lastsInto(Span other) {
        return !vague && !other.vague && earliest.isBefore(other.earliest) && !latest.isBefore(other.earliest);
    }
}
