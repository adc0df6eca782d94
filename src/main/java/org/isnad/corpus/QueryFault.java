package org.isnad.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.query.QueryException;
import org.isnad.config.IsnadException;

/**
 * What is wrong with a query, and where. Jena gives the place of what cannot be parsed, in several ways; not of what only shows when the whole is parsed, as a variable that is
 * bound twice: that is sought in the text.
 *
 * @param line from 1; 0 if the place is unknown
 * @param column from 1; 0 if the place is unknown
 * @param message what is the matter, in one line
 */
public record QueryFault(int line, int column, String message) {

    private static final Pattern PLACED = Pattern.compile("(?:^Line (\\d+), column (\\d+): |^\\[line: (\\d+), col: (\\d+)\\] |[ ,]at line (\\d+),? column (\\d+)(?=\\.))");
    private static final Pattern VARIABLE = Pattern.compile("[?$]([\\p{L}_][\\p{L}\\p{N}_]*)");
    private static final String COMMENT_OR_STRING_OR_NAME = "#[^\\n]*|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|<[^<>\\s]*>";

    /** What Jena's message says of a query, with its place in the text. */
    public static QueryFault of(QueryException e, String text) {
        String message = IsnadException.oneLine(e);
        Matcher placed = PLACED.matcher(message);
        if (!placed.find())
            return suspect(message, text).map(at -> at(at, message, text)).orElse(new QueryFault(0, 0, message));
        int group = placed.start(1) >= 0 ? 1 : placed.start(3) >= 0 ? 3 : 5;
        return new QueryFault(Integer.parseInt(placed.group(group)), Integer.parseInt(placed.group(group + 1)), placed.replaceFirst(""));
    }

    /** Where in a text what was found wrong with it as a whole is likely to stand. */
    private static Optional<Integer> suspect(String message, String text) {
        String code = Pattern.compile(COMMENT_OR_STRING_OR_NAME).matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
        if (message.startsWith("SELECT *"))
            return place(code, "(?i)select(?:\\s+distinct|\\s+reduced)?\\s+(\\*)", false);
        return VARIABLE.matcher(message).results().findFirst().map(found -> "[?$]" + found.group(1) + "(?![\\p{L}\\p{N}_])").flatMap(variable -> message.startsWith("Non-group")
                ? place(code, "(" + variable + ")", false)
                : place(code, "(?i)\\bas\\s+(" + variable + ")", true).or(() -> place(code, "(" + variable + ")", true)));
    }

    private static Optional<Integer> place(String code, String pattern, boolean last) {
        return Pattern.compile(pattern).matcher(code).results().map(found -> found.start(1)).reduce((former, later) -> last ? later : former);
    }

    private static QueryFault at(int offset, String message, String text) {
        String before = text.substring(0, offset);
        return new QueryFault((int) before.chars().filter(letter -> letter == '\n').count() + 1, offset - before.lastIndexOf('\n'), message);
    }

    @Override
    public String toString() {
        return line == 0 ? message : "Line " + line + ", column " + column + ": " + message;
    }
}
