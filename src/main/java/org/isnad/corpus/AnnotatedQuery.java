package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

/**
 * A query with a header: the comment lines {@code # key: text} before the query. Checks, rules and published questions are such
 * files; none stands in the code.
 *
 * @param name the file's name without its extension
 * @param header the header's entries, in order, for example {@code title} or {@code title@ar}
 * @param query the parsed query
 * @param source the query as written, without the header
 */
public record AnnotatedQuery(String name, Map<String, String> header, Query query, String source) {

    private static final Pattern ENTRY = Pattern.compile("#\\s?([a-z]+(?:@[a-z]{2})?):\\s*(.+)");
    private static final Pattern CONTINUED = Pattern.compile("#\\s{2,}(\\S.*)");

    /** Reads and parses a query file. */
    public static AnnotatedQuery read(Path file) {
        try {
            String text = Utf8.decode(Files.readAllBytes(file));
            return parse(file.getFileName().toString().replaceFirst("\\.rq$", ""), text, file.toString());
        } catch (CharacterCodingException e) {
            throw new IsnadException(ErrorCode.BAD_QUERY, file + " is not UTF-8; save it as UTF-8.", e);
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "Cannot read " + file + "; check the name.", e);
        }
    }

    /**
     * Parses a query.
     *
     * @param where what to call the query in an error
     */
    public static AnnotatedQuery parse(String name, String text, String where) {
        try {
            return new AnnotatedQuery(name, header(text), QueryFactory.create(text), body(text));
        } catch (QueryException e) {
            // what Jena makes of its parser running out of stack has no message
            throw e.getMessage() == null ? tooDeep(where, e) : new IsnadException(ErrorCode.BAD_QUERY, where + ": " + QueryFault.of(e, text), e);
        } catch (StackOverflowError e) {
            throw tooDeep(where, e);
        }
    }

    private static IsnadException tooDeep(String where, Throwable e) {
        return new IsnadException(ErrorCode.BAD_QUERY, where + ": the query is nested too deeply; simplify it.", e);
    }

    /** The header's text for a key, empty if it has none. */
    public String text(String key) {
        return header.getOrDefault(key, "");
    }

    private static String body(String text) {
        return text.lines().dropWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n")).strip();
    }

    private static Map<String, String> header(String text) {
        Map<String, String> header = new LinkedHashMap<>();
        String last = null;
        for (String line : text.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            Matcher continued = CONTINUED.matcher(line);
            if (entry.matches()) {
                last = entry.group(1);
                header.put(last, entry.group(2).strip());
            } else if (last != null && continued.matches()) {
                header.merge(last, continued.group(1).strip(), (a, b) -> a + " " + b);
            } else {
                return header;
            }
        }
        return header;
    }
}
