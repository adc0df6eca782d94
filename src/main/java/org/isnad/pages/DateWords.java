package org.isnad.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates in the words of a language: figures parted by hyphens turn round among Arabic letters. */
final class DateWords {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final DateTimeFormatter DAY_OR_MONTH = DateTimeFormatter.ofPattern("uuuu-MM[-dd]");
    private static final String DAY = "d LLLL uuuu";

    private final Language language;

    DateWords(Language language) {
        this.language = language;
    }

    /** A date as exact as it is written: a day or a month; all else as it is. */
    String date(String written) {
        try {
            TemporalAccessor date = DAY_OR_MONTH.parseBest(written, LocalDate::from, YearMonth::from);
            return in(date instanceof LocalDate ? DAY : "LLLL uuuu").format(date);
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    /** A moment. The bounds of days are said by the day alone. */
    String moment(String written) {
        OffsetDateTime time = TimeScale.moment(written).atOffset(ZoneOffset.UTC);
        boolean isBound = time.toLocalTime().equals(LocalTime.MIDNIGHT) || time.toLocalTime().truncatedTo(ChronoUnit.SECONDS).equals(LAST_SECOND);
        return in(isBound ? DAY : Texts.in(language).of("moment")).format(time);
    }

    /** A month by its short name. */
    String month(YearMonth month) {
        return in("LLL").format(month);
    }

    private DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag()));
    }
}
