package org.isnad.release;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a release is known by.
 *
 * @param name the day on which it was published, as in {@code 2026-11-25}, or the minute, as in {@code 2026-11-25T2130}, for a further release of a day; both in UTC
 * @param issued the start of that day or minute
 */
public record Version(String name, Instant issued) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm");

    /** The version that a name stands for; empty if it stands for none. */
    public static Optional<Version> parse(String name) {
        try {
            return Optional.of(name.contains("T") ? of(LocalDateTime.parse(name, MINUTE)) : of(LocalDate.parse(name))).filter(version -> version.name.equals(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The version of a day. */
    public static Version of(LocalDate day) {
        return new Version(day.toString(), day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** The version of what is published at a time: that of its day if nothing was published on that day before, else that of the minute. */
    static Version at(Instant time, Optional<Version> last) {
        LocalDateTime minute = LocalDateTime.ofInstant(time, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        Version day = of(minute.toLocalDate());
        return last.filter(former -> !former.isBefore(day)).isEmpty() ? day : of(minute);
    }

    private static Version of(LocalDateTime minute) {
        return new Version(MINUTE.format(minute), minute.toInstant(ZoneOffset.UTC));
    }

    boolean isBefore(Version other) {
        return issued.isBefore(other.issued);
    }

    @Override
    public String toString() {
        return name;
    }
}
