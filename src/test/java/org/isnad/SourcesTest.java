package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What may not stand in the sources: queries in Java, and an article's names in anything but data. */
class SourcesTest {

    private static final String AN_ARTICLE = "central-asia|Kazakhstan|Putin|Russia";

    @Test
    void noSparqlStandsInJava() throws IOException {
        assertEquals(List.of(), linesOfMainWith("\"[^\"]*\\b(SELECT|CONSTRUCT|ASK|DESCRIBE|INSERT|DELETE)\\b[^\"]*[{?]"));
    }

    @Test
    void nothingInJavaOntologyOrChecksKnowsAnArticle() throws IOException {
        assertEquals(List.of(), linesOfMainWith(AN_ARTICLE));
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            assertEquals(List.of(), matching(files, AN_ARTICLE));
        }
    }

    private static List<String> linesOfMainWith(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return matching(files, pattern);
        }
    }

    private static List<String> matching(Stream<Path> files, String pattern) {
        return files.filter(Files::isRegularFile)
                .flatMap(file -> lines(file).filter(line -> line.matches(".*(" + pattern + ").*")).map(line -> file + ": " + line))
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
