package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The command line: what it prints, its exit codes, and one clear line for each kind of bad input. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"serve", "check", "query", "verify"})
    void everyCommandHelpsWithExamples(String command) {
        Run run = Fixtures.isnad(command, "--help");
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("Example"), run.out());
    }

    @Test
    void checkPrintsCountsAndTheEntitiesWithoutALink() {
        Run run = Fixtures.isnad("check");
        assertEquals(0, run.exit(), run.out());
        assertTrue(run.out().contains("Entities without a Wikidata link"), run.out());
        assertTrue(run.out().contains("claims "), run.out());
        assertTrue(run.out().contains("\n0 errors, "), run.out());
        assertTrue(run.out().endsWith("planted contradictions.\n"), run.out());
    }

    @Test
    void checkPrintsJson() {
        Run run = Fixtures.isnad("check", "--format", "json", "src/test/resources/cases/check/broken-turtle/input.ttl");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("\"rule\" : \"syntax\""), run.out());
        assertTrue(run.out().contains("\"line\" : 3"), run.out());
    }

    @Test
    void aFindingIsReportedAsJsonWithKindClaimsPassagesAndInBothLanguages() throws IOException {
        JsonNode report = new ObjectMapper().readTree(Fixtures.isnad("check", "--data", Fixtures.DATA.toString(), "--format", "json").out());
        JsonNode told = StreamSupport.stream(report.get("findings").spliterator(), false).filter(finding -> finding.get("rule").asText().equals("word-and-vote")).findFirst().orElseThrow();
        assertEquals("tension", told.get("kind").asText());
        assertTrue(told.get("subject").asText().startsWith("https://w3id.org/isnad/kb/finding/word-and-vote."), told::toString);
        assertTrue(told.get("claims").size() >= 2, told::toString);
        assertTrue(told.get("stances").size() >= 2, told::toString);
        assertTrue(told.get("problem@ar").asText().matches(".*\\p{IsArabic}.*") && told.get("problem").asText().matches("[^\\p{IsArabic}]+"), told::toString);
        List<JsonNode> passages = StreamSupport.stream(told.get("claims").spliterator(), false).map(claim -> claim.at("/passages/0")).toList();
        assertTrue(passages.stream().anyMatch(passage -> passage.get("source").asText().endsWith("article/central-asia-2022") && passage.get("end").asInt() > passage.get("start").asInt()), told::toString);
        assertTrue(passages.stream().anyMatch(passage -> passage.has("fragment") && passage.get("fragment").asText().startsWith("row=")), told::toString);
        JsonNode form = StreamSupport.stream(report.get("findings").spliterator(), false).filter(finding -> !finding.get("subject").asText().contains("/finding/")).findFirst().orElseThrow();
        assertFalse(form.has("kind"), form::toString);
    }

    @Test
    void findingsHaveFileLineAndRemedy() {
        Run run = Fixtures.isnad("check", "src/test/resources/cases/check/broken-turtle/input.ttl");
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("input.ttl:3: error [syntax]"), run.out());
        assertTrue(run.out().contains("→ Mend the Turtle here"), run.out());
    }

    @Test
    void serveRefusesDataWithErrorsOnOneScreen() {
        Run run = Fixtures.isnad("serve", "--port", "0", "--data", "src/test/resources/cases/check/wrong-encoding/input.ttl");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("wrong-encoding/input.ttl:2: error [encoding]"), run.err());
        assertTrue(run.err().lines().count() <= 24, run.err());
        assertFalse(run.out().contains("ready"), run.out());
    }

    @Test
    void aFileOfAGigabyteIsRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.ttl");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Run run = Fixtures.isnad("check", huge.toString());
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("error [too-large]"), run.out());
    }

    @Test
    void aFolderWithoutDataIsOneLine() throws IOException {
        assertOneLine(Fixtures.isnad("check", Files.createDirectory(folder.resolve("empty")).toString()), "ISN-002");
    }

    @Test
    void aMissingPathIsOneLine() {
        assertOneLine(Fixtures.isnad("check", folder.resolve("nowhere").toString()), "ISN-001");
    }

    @Test
    void aMissingTextIsOneLine() {
        assertOneLine(Fixtures.isnad("verify", "--source", folder.resolve("nowhere.txt").toString()), "ISN-001");
    }

    @Test
    void aTextOfNoArticleIsOneLine() throws IOException {
        Path both = Files.createDirectory(folder.resolve("both"));
        Files.copy(Fixtures.BRIDGE.resolve("bridge.ttl"), both.resolve("bridge.ttl"));
        for (Path file : Fixtures.dataFiles())
            Files.copy(file, both.resolve(file.getFileName()));
        Path other = folder.resolve("other.txt");
        Files.writeString(other, "Something else.");
        assertOneLine(Fixtures.isnad("verify", "--data", both.toString(), "--source", other.toString()), "ISN-007");
    }

    @Test
    void aBrokenQueryIsOneLineWithItsPlace() throws IOException {
        Run run = Fixtures.isnad("query", query("SELECT * {\n  ?s ?p\n}"));
        assertOneLine(run, "ISN-003");
        assertTrue(run.err().contains("Line 3, column 1"), run.err());
    }

    @Test
    void aQueryThatCallsAServerIsOneLine() throws IOException {
        assertOneLine(Fixtures.isnad("query", query("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }")), "ISN-008");
    }

    @Test
    void aResultThatTheFormatCannotHoldIsOneLine() throws IOException {
        assertOneLine(Fixtures.isnad("query", "--format", "csv", query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1")), "ISN-008");
    }

    @Test
    void aQueryNestedTooDeeplyIsOneLine() throws IOException {
        Run run = Fixtures.isnad("query", query("SELECT * " + "{".repeat(20000) + "}".repeat(20000)));
        assertOneLine(run, "ISN-003");
        assertTrue(run.err().contains("nested too deeply"), run.err());
    }

    @Test
    void aSearchThatCannotBeParsedIsOneLine() throws IOException {
        assertOneLine(Fixtures.isnad("query", query("SELECT * { ?s <http://jena.apache.org/text#query> 'AND (' }")), "ISN-008");
    }

    @Test
    void aGraphThatTheFormatCannotHoldIsOneLine() throws IOException {
        assertOneLine(Fixtures.isnad("query", "--format", "xml",
                query("CONSTRUCT { ?s <urn:x:1/> ?o } { ?s ?p ?o } LIMIT 1")), "ISN-008");
    }

    @Test
    void aFileWithAReservedNameIsRefused() throws IOException {
        Path reserved = Files.copy(Fixtures.BRIDGE.resolve("bridge.ttl"), folder.resolve("inferred.ttl"));
        Run run = Fixtures.isnad("check", reserved.toString());
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("error [file-name]"), run.out());
    }

    @Test
    void traceOnlyOnRequest() {
        Run run = Fixtures.isnad("check", "--verbose", folder.resolve("nowhere").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("\tat org.isnad"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "tsv", "json", "xml"})
    void rowsAreWrittenInEveryFormat(String format) throws IOException {
        Run run = Fixtures.isnad("query", "--data", Fixtures.BRIDGE.toString(), "--format", format,
                query("SELECT ?l { <https://w3id.org/isnad/kb/entity/northland> <http://www.w3.org/2000/01/rdf-schema#label> ?l }"));
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("نورثلاند"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "xml", "ttl", "nt"})
    void graphsAreWrittenInEveryFormat(String format) throws IOException {
        Run run = Fixtures.isnad("query", "--data", Fixtures.BRIDGE.toString(), "--format", format,
                query("DESCRIBE <https://w3id.org/isnad/kb/entity/northland>"));
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("Northland"), run.out());
    }

    @Test
    void noCommandAnUnknownOneAndABadPortAreUnusableCalls() {
        assertEquals(2, Fixtures.isnad().exit());
        assertEquals(2, Fixtures.isnad("publish").exit());
        assertEquals(2, Fixtures.isnad("serve", "--port", "99999").exit());
        assertEquals(2, Fixtures.isnad("query", "--format", "pdf", "x.rq").exit());
    }

    private String query(String text) throws IOException {
        return Files.writeString(folder.resolve("query.rq"), text).toString();
    }

    private static void assertOneLine(Run run, String code) {
        assertEquals(2, run.exit(), run.out() + run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("isnad: ") && run.err().endsWith("[" + code + "]\n"), run.err());
    }
}
