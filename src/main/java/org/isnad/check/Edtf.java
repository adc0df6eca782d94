package org.isnad.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or interval of the Extended Date/Time Format (ISO 8601-2:2019, annex A; Library of Congress EDTF, level 1): years, months
 * and days, qualified by {@code ~ ? %}, and intervals of them, open at either end ({@code ..}).
 *
 * @param earliest the first day that it can mean; empty if the interval is open towards the past
 * @param latest the last day that it can mean; empty if the interval is open towards the future
 * @param vague whether a part of it is qualified as approximate or uncertain
 */
record Edtf(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean vague) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%])?");

    /**
     * Reads an EDTF string.
     *
     * @throws DateTimeException if it is not of the form described, or names a day that no calendar has
     */
    static Edtf parse(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length > 2)
            throw new DateTimeException("an interval has two ends");
        Edtf from = end(ends[0], ends.length == 2);
        Edtf to = end(ends[ends.length - 1], ends.length == 2);
        if (from.earliest.isPresent() && to.latest.isPresent() && from.earliest.get().isAfter(to.latest.get()))
            throw new DateTimeException("the interval ends before it begins");
        return new Edtf(from.earliest, to.latest, from.vague || to.vague);
    }

    private static Edtf end(String text, boolean mayBeOpen) {
        if (mayBeOpen && text.equals(".."))
            return new Edtf(Optional.empty(), Optional.empty(), false);
        Matcher date = DATE.matcher(text);
        if (!date.matches())
            throw new DateTimeException("'" + text + "' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD");
        Year year = Year.parse(date.group(1));
        LocalDate first = year.atDay(1);
        LocalDate last = year.atMonth(12).atEndOfMonth();
        if (date.group(2) != null) {
            YearMonth month = year.atMonth(Integer.parseInt(date.group(2)));
            first = date.group(3) == null ? month.atDay(1) : month.atDay(Integer.parseInt(date.group(3)));
            last = date.group(3) == null ? month.atEndOfMonth() : first;
        }
        return new Edtf(Optional.of(first), Optional.of(last), date.group(4) != null);
    }

    /** The readable part of an identifier for this string: {@code 2022-02/..} is {@code 2022-02--open}. */
    static String slug(String text) {
        return text.replace("/", "--").replace("..", "open").replace("~", "-about").replace("?", "-maybe").replace("%", "-maybe-about");
    }
}
