package org.isnad.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the pages: the same keys in both languages, every key that a template asks for, and a query behind every part. */
class TextsTest {

    private static final Pattern ASKED = Pattern.compile("say\\(\"([a-z.-]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(texts("en").stringPropertyNames()), new TreeSet<>(texts("ar").stringPropertyNames()));
    }

    @Test
    void everyKeyThatATemplateAsksForIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList())
                ASKED.matcher(Files.readString(template)).results().map(MatchResult::group).map(found -> found.replaceAll(".*\"(.*)\"", "$1"))
                        .filter(key -> !texts("en").containsKey(key)).forEach(missing::add);
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyPartAndListHasItsTitleInBothLanguagesAndIsUsed() throws IOException {
        String kinds = "";
        for (String user : List.of("Kind", "Overviews", "Strips"))
            kinds += Files.readString(Path.of("src/main/java/org/isnad/pages/" + user + ".java"));
        List<String> wrong = new ArrayList<>();
        for (Path query : files("parts"))
            if (!isTitled(PartQuery.named(name(query))) || PartQuery.named(name(query)).show().isEmpty() || !kinds.contains('"' + name(query) + '"'))
                wrong.add(query.toString());
        for (Path query : files("lists"))
            if (!isTitled(Listings.query(name(query))) || !Listings.NAMES.contains(name(query)) && !name(query).equals(ListPlace.CLAIMS_ABOUT))
                wrong.add(query.toString());
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                          | ENGLISH
            ar                         | ARABIC
            ar-EG,en;q=0.5             | ARABIC
            en-GB,ar;q=0.9             | ENGLISH
            en;q=0.3, ar;q=0.8         | ARABIC
            fr,de                      | ENGLISH
            fr, ar;q=0.1               | ARABIC
            ar;q=0                     | ENGLISH
            *                          | ENGLISH
            ;;;=                       | ENGLISH
            """)
    void theLanguageIsTheOneThatTheClientPrefers(String accept, Language expected) {
        assertEquals(expected, Language.preferred(accept == null ? List.of() : List.of(accept)));
    }

    private static boolean isTitled(PartQuery query) {
        return Stream.of(Language.values()).noneMatch(language -> query.title(language).isBlank());
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/isnad/pages", folder))) {
            return files.sorted().toList();
        }
    }

    private static String name(Path query) {
        return query.getFileName().toString().replace(".rq", "");
    }

    private static Properties texts(String language) {
        try (Reader in = new InputStreamReader(TextsTest.class.getResourceAsStream("texts_" + language + ".properties"), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
