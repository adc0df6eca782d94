package org.isnad.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as HTTP has them (RFC 9110, section 5.6.7). */
public final class Dates {

    /** Two digits of a year mean the one of that ending that is not more than fifty years ahead. */
    private static final DateTimeFormatter RFC_850 = new DateTimeFormatterBuilder().appendPattern("EEEE, dd-MMM-").appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.now().minusYears(49))
            .appendPattern(" HH:mm:ss 'GMT'").toFormatter(Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ASCTIME = DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.RFC_1123_DATE_TIME, RFC_850, ASCTIME);
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Dates() {}

    /** A date in the preferred form. */
    public static String format(Instant time) {
        return FORMAT.format(time);
    }

    /** The time that a field gives, in the preferred form or one of the two obsolete ones; empty if it cannot be read. */
    public static Optional<Instant> parse(String text) {
        return FORMS.stream().flatMap(form -> parse(form, text).stream()).findFirst();
    }

    private static Optional<Instant> parse(DateTimeFormatter form, String text) {
        try {
            return Optional.of(Instant.from(form.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
