package org.isnad.pages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.isnad.config.IsnadException;
import org.isnad.pages.Result.Failure;

/** Says why a query has no answer: in the language of the page, then as the endpoint says it, with the place and what a parser would have accepted apart. */
final class Failures {

    private static final Pattern PLACE = Pattern.compile("Line (\\d+), column (\\d+): ");
    /** What the parser says of a token that it did not want: its place, its kind and itself in quotation marks, and what it did want. */
    private static final Pattern UNWANTED = Pattern.compile("(" + PLACE.pattern() + ")Encountered (.*?)\\. Was expecting(?: one of)?:? ?(.*)");
    /** What is said of faults, in the endpoint's words with the part that says of what, by the keys of the words for it. */
    private static final Map<String, Pattern> FAULTS = new LinkedHashMap<>();
    private static final String END = "<EOF>";
    private static final String LEXICAL = "Lexical error";

    static {
        FAULTS.put("fault.end", Pattern.compile("the query ends too early()\\."));
        FAULTS.put("fault.unwanted", Pattern.compile("(\\S+) is not expected here\\."));
        FAULTS.put("fault.lexical", Pattern.compile(LEXICAL + "()"));
        FAULTS.put("fault.prefix", Pattern.compile("Unresolved prefixed name: (\\S+)"));
        FAULTS.put("fault.bound", Pattern.compile("Variable used when already in-scope: (\\S+)"));
        FAULTS.put("fault.ungrouped", Pattern.compile("Non-group key variable in SELECT: (\\S+)"));
        FAULTS.put("fault.all-grouped", Pattern.compile("SELECT \\*()"));
    }

    private Failures() {}

    static Failure of(Outcome.Refused refused, Language language) {
        Matcher unwanted = UNWANTED.matcher(refused.detail());
        boolean isUnwanted = unwanted.matches();
        String detail = isUnwanted ? first(unwanted) : refused.detail();
        Matcher place = PLACE.matcher(detail);
        boolean isPlaced = place.lookingAt();
        String fault = isPlaced ? detail.substring(place.end()) : detail;
        boolean isEnglish = language == Language.ENGLISH;
        String said = isEnglish ? english(detail, fault, isPlaced ? place.group() : "") : isPlaced ? arabic(place, fault) : "";
        return new Failure(title(refused, language), said, isEnglish ? "" : said("advice.", refused), isEnglish ? "" : detail,
                isUnwanted ? unwanted.group(5) : "", isPlaced ? Integer.parseInt(place.group(1)) : 0, isPlaced ? Integer.parseInt(place.group(2)) : 0);
    }

    /** As the endpoint says it, but for what its parser says in code. */
    private static String english(String detail, String fault, String place) {
        return fault.startsWith(LEXICAL) ? place + "there is a word or a sign here that the language does not know, or a text that is not closed." : detail;
    }

    private static String first(Matcher unwanted) {
        String token = IsnadException.oneLine(unwanted.group(4).replace('"', ' ')).replaceFirst(".* ", "");
        return unwanted.group(1) + (token.equals(END) ? "the query ends too early." : token + " is not expected here.");
    }

    /** Where a fault is, and what it is as far as there are words for it. */
    private static String arabic(Matcher place, String fault) {
        Texts problems = Texts.ofProblems();
        Stream<String> known = FAULTS.entrySet().stream().flatMap(kind -> kind.getValue().matcher(fault).results().limit(1).map(found -> problems.of(kind.getKey(), found.group(1))));
        return problems.of("place", place.group(1), place.group(2)) + known.findFirst().orElseGet(() -> problems.of("fault.other"));
    }

    private static String title(Outcome.Refused refused, Language language) {
        return language == Language.ENGLISH ? refused.title() : said("title.", refused);
    }

    /** By what is the matter, as far as there are words for it, else by the status. */
    private static String said(String key, Outcome.Refused refused) {
        Texts problems = Texts.ofProblems();
        return Optional.of(key + refused.title().toLowerCase(Locale.ROOT).replace(' ', '-')).flatMap(problems::find).or(() -> problems.find(key + refused.status())).orElse("");
    }
}
