package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.Fixtures;
import org.isnad.config.Home;
import org.isnad.config.Limits;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.corpus.CorpusLoader;
import org.isnad.serve.OfflineQuery;
import org.isnad.serve.ResultFormat;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every question of {@code data/queries} has its answer in {@code src/test/resources/answers}, a CSV file of the same name: the columns
 * that it has are held against those of the result, as a set of rows, without the common start of identifiers.
 */
class QueriesTest {

    private static final Path QUERIES = Path.of("data/queries");
    private static final Path ANSWERS = Path.of("src/test/resources/answers");
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static OfflineQuery offline;

    @BeforeAll
    static void load() {
        offline = new OfflineQuery(Home.locate().serverConfig(), Fixtures.publication(Fixtures.DATA), Limits.DEFAULT);
    }

    @AfterAll
    static void close() {
        offline.close();
    }

    @Test
    void thereAreThirtyQuestionsAndEachHasItsAnswer() throws IOException {
        assertTrue(names(QUERIES, ".rq").size() >= 30, names(QUERIES, ".rq").toString());
        assertEquals(names(QUERIES, ".rq"), names(ANSWERS, ".csv"));
    }

    @TestFactory
    Stream<DynamicTest> questions() {
        return CorpusLoader.queries(QUERIES).stream()
                .map(question -> DynamicTest.dynamicTest(question.name(), () -> holds(question)));
    }

    private static void holds(AnnotatedQuery question) throws IOException {
        assertAll(Stream.of("title@en", "title@ar", "description@en", "description@ar", "keywords", "group")
                .map(key -> () -> assertFalse(question.text(key).isBlank(), question.name() + " lacks " + key)));
        try (CSVParser expected = CSVParser.parse(ANSWERS.resolve(question.name() + ".csv"), StandardCharsets.UTF_8, CSV);
                CSVParser actual = CSVParser.parse(run(question), CSV)) {
            List<String> columns = expected.getHeaderNames();
            assertEquals(rows(expected, columns), rows(actual, columns));
        }
    }

    private static String run(AnnotatedQuery question) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        offline.run(question.query(), ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The rows, one a line, so that a difference can be read. */
    private static String rows(CSVParser table, List<String> columns) {
        Set<String> rows = new TreeSet<>();
        for (CSVRecord row : table)
            rows.add(columns.stream().map(column -> shortened(row.get(column))).collect(Collectors.joining(" | ")));
        return String.join("\n", rows);
    }

    private static String shortened(String value) {
        return value.replace(KB.NS, "").replace(ISN.NS, "").replace("http://www.wikidata.org/entity/", "wd:");
    }

    private static Set<String> names(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
