package org.isnad.pages;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.config.IsnadException;
import org.isnad.pages.Page.Failure;

/** Says why a query has no answer: in the language of the page, then as the endpoint says it, with the place and what a parser would have accepted apart. */
final class Failures {

    private static final Pattern PLACE = Pattern.compile("Line (\\d+), column (\\d+): ");
    /** What the parser says of a token that it did not want: its place, its kind and itself in quotation marks, and what it did want. */
    private static final Pattern UNWANTED = Pattern.compile("(" + PLACE.pattern() + ")Encountered (.*?)\\. Was expecting(?: one of)?:? ?(.*)");
    private static final String END = "<EOF>";

    private Failures() {}

    static Failure of(Outcome.Refused refused, Language language) {
        Matcher place = PLACE.matcher(refused.detail());
        boolean isPlaced = place.lookingAt();
        Matcher unwanted = UNWANTED.matcher(refused.detail());
        boolean isUnwanted = unwanted.matches();
        return new Failure(title(refused, language), advice(refused, language), isUnwanted ? first(unwanted) : refused.detail(), isUnwanted ? unwanted.group(5) : "",
                isPlaced ? Integer.parseInt(place.group(1)) : 0, isPlaced ? Integer.parseInt(place.group(2)) : 0);
    }

    private static String first(Matcher unwanted) {
        String token = IsnadException.oneLine(unwanted.group(4).replace('"', ' ')).replaceFirst(".* ", "");
        return unwanted.group(1) + (token.equals(END) ? "the query ends too early." : token + " is not expected here.");
    }

    private static String title(Outcome.Refused refused, Language language) {
        return language == Language.ENGLISH ? refused.title() : said("title.", refused);
    }

    /** The detail is advice, to those who read English. */
    private static String advice(Outcome.Refused refused, Language language) {
        return language == Language.ENGLISH ? "" : said("advice.", refused);
    }

    /** By what is the matter, as far as there are words for it, else by the status. */
    private static String said(String key, Outcome.Refused refused) {
        Texts problems = Texts.ofProblems();
        return problems.find(key + refused.title().toLowerCase(Locale.ROOT).replace(' ', '-')).or(() -> problems.find(key + refused.status())).orElse("");
    }
}
