package org.isnad.votes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.isnad.check.Checks;
import org.isnad.check.Report;
import org.isnad.check.Severity;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad import un-votes}: recorded votes as claims. */
class VoteImportTest {

    private static final Path TALLY = Path.of("src/test/resources/tally");
    private static final Path BAD = Path.of("src/test/resources/cases/import");

    @TempDir
    private Path folder;

    @Test
    void thePublishedVotesAreWhatTheImportWrites() throws IOException {
        Path written = folder.resolve("votes-2022.ttl");
        Run run = Fixtures.isnad("import", "un-votes", "--votes", Fixtures.shared("un-votes/votes-2022.tsv").toString(), "--data",
                Fixtures.DATA.resolve("entities.ttl").toString(), "--date", "2026-11-25", written.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals(Files.readString(Fixtures.DATA.resolve("votes-2022.ttl")), Files.readString(written));
    }

    @Test
    void theInventedTableBecomesTheInventedRecordAlsoWhenCompressed() throws IOException {
        Path packed = folder.resolve("tally.tsv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(TALLY.resolve("tally.tsv"), out);
        }
        for (Path votes : List.of(TALLY.resolve("tally.tsv"), packed)) {
            Path written = folder.resolve("tally.ttl");
            Run run = tally(votes, written);
            assertEquals("Wrote 5 claims to " + written + ", 4 of them with a stance. Left out 1 row whose vote is unknown.", run.out().strip(), run.err());
            assertEquals(Files.readString(TALLY.resolve("tally.ttl")), Files.readString(written));
        }
    }

    @Test
    void onlyRowsThatWereAskedForAreLeftOut() {
        Path written = folder.resolve("tally.ttl");
        Run run = Fixtures.isnad("import", "un-votes", "--votes", TALLY.resolve("tally.tsv").toString(), "--data", Fixtures.BRIDGE.toString(), "--country", "Westland", written.toString());
        assertEquals("Wrote 1 claim to " + written + ", 0 of them with a stance.", run.out().strip(), run.err());
    }

    @Test
    void anAbsenceIsDeniedAndAnUnknownVoteIsNothing() {
        Graph record = RDFDataMgr.loadGraph(TALLY.resolve("tally.ttl").toString());
        Node absent = claim("tally.westland-on-c-res-7");
        assertTrue(record.contains(absent, ISN.negated, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean)));
        for (Node expresses : List.of(ISN.expressesSupport, ISN.expressesOpposition, ISN.expressesNeutrality))
            assertFalse(record.contains(absent, expresses, Node.ANY));
        assertFalse(record.contains(Node.ANY, ISN.holder, NodeFactory.createURI(KB.NS + "entity/westland")));
        assertTrue(record.stream().noneMatch(triple -> triple.getSubject().toString().contains("midland")));
    }

    @Test
    void votesByRollCallPassEveryCheckAndComeApartWhereASymbolIsShared() {
        Path written = folder.resolve("harbour.ttl");
        Run run = harbour(written);
        assertEquals(0, run.exit(), run.err());
        Report report = Checks.run(Fixtures.corpus(Fixtures.BRIDGE, written));
        assertEquals(List.of(), report.of(Severity.ERROR));
        assertEquals(List.of(), report.of(Severity.WARNING));
        Graph record = RDFDataMgr.loadGraph(written.toString());
        assertEquals(7, record.find(Node.ANY, RDF.type.asNode(), ISN.Claim).toList().size());
        Node north = NodeFactory.createURI(KB.NS + "entity/northland");
        for (String decision : List.of("c-res-7", "c-res-8-roll-call-72", "c-res-8-roll-call-73", "roll-call-74"))
            assertTrue(record.contains(stance("harbour/northland/" + decision), ISN.holder, north), decision);
        assertFalse(record.contains(north, RDF.type.asNode(), Node.ANY), "the data describes it already");
        assertTrue(record.contains(NodeFactory.createURI(KB.NS + "entity/fiji"), RDFS.label.asNode(),
                NodeFactory.createLiteralLang("فيجي", "ar")));
    }

    @Test
    void everyRowOfARecordCanBeHeldAgainstItsFile() throws IOException {
        Path written = folder.resolve("harbour.ttl");
        assertEquals(0, harbour(written).exit());
        Path data = withTheArticle(written);
        for (String file : List.of("votes.csv", "roll-calls.csv")) {
            Run run = Fixtures.isnad("verify", "--data", data.toString(), "--source", TALLY.resolve(file).toString());
            assertEquals(0, run.exit(), run.out() + run.err());
            assertTrue(run.out().contains("Every anchor fits the text."), run.out());
        }
    }

    @Test
    void aRowOfAnotherTextIsFound() throws IOException {
        Path changed = folder.resolve("tally.ttl");
        String digest = "\"ni:///sha-256;Cr7Nsg7S3cHgvlGIyigw_OLmLYCQ7U1q9YZaEcTxZv4\"";
        String whole = Files.readString(TALLY.resolve("tally.ttl"));
        assertTrue(whole.contains(digest));
        Files.writeString(changed, whole.replace(digest, digest.replace("Cr7", "Cr8")));
        Run run = Fixtures.isnad("verify", "--data", withTheArticle(changed).toString(), "--source", TALLY.resolve("tally.tsv").toString());
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().contains("kb/anchor/tally.row-2>") && run.out().contains("The row=2 has digest"), run.out());
        assertFalse(run.out().contains("kb/anchor/tally.row-3>"), run.out());
    }

    @Test
    void theRecordCanBeGivenToReasonersWhichReserveTheNameOfARowsNumber() throws IOException {
        Path data = withTheArticle(TALLY.resolve("tally.ttl"));
        Run run = Fixtures.isnad("export", "--owl", "--data", data.toString(), folder.resolve("owl").toString());
        assertEquals(0, run.exit(), run.err());
        String whole = Files.readString(folder.resolve("owl/isnad.owl"));
        assertTrue(whole.contains("tally.row-2#position") && !whole.contains("row=2"));
    }

    @Test
    void aSelectionTakesWhatItNamesAndNothingElse() {
        assertEquals(List.of("northland-on-c-res-8-roll-call-72", "northland-on-c-res-8-roll-call-73"), selected("--resolution", "C/RES/8"));
        assertEquals(List.of("fiji-on-c-res-7", "southland-on-c-res-7"), selected("--country", "Fiji", "--country", "Southland"));
        assertEquals(List.of("northland-on-roll-call-74"), selected("--from", "2031-06-03"));
        assertEquals(List.of("northland-on-c-res-7"), selected("--to", "2031-06-01", "--country", "Northland"));
    }

    @Test
    void whatTheRecordDoesNotHoldIsRefused() {
        Path written = folder.resolve("none.ttl");
        for (String[] option : new String[][] {{"--country", "Atlantis", "by 'Atlantis'"}, {"--resolution", "C/RES/9", "on 'C/RES/9'"}, {"--from", "2032-01-01", "no vote of those asked for"}}) {
            Run run = harbour(written, option[0], option[1]);
            assertEquals(2, run.exit());
            assertTrue(run.err().contains(option[2]) && run.err().contains("[ISN-011]"), run.err());
            assertFalse(Files.exists(written));
        }
    }

    @TestFactory
    Stream<DynamicTest> badTables() throws IOException {
        try (Stream<Path> cases = Files.list(BAD)) {
            return cases.sorted().toList().stream().map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> isRefused(path)));
        }
    }

    private void isRefused(Path path) throws IOException {
        Path before = Files.copy(TALLY.resolve("tally.ttl"), folder.resolve(path.getFileName() + ".ttl"));
        List<String> call = new ArrayList<>(List.of("import", "un-votes", "--data", Fixtures.BRIDGE.toString(), before.toString()));
        for (String name : List.of("votes.tsv", "votes.tsv.gz", "votes.csv"))
            if (Files.exists(path.resolve(name)))
                call.addAll(List.of("--votes", path.resolve(name).toString()));
        if (Files.exists(path.resolve("roll-calls.csv")))
            call.addAll(List.of("--roll-calls", path.resolve("roll-calls.csv").toString()));
        Run run = Fixtures.isnad(call.toArray(String[]::new));
        assertEquals(2, run.exit());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(Files.readString(path.resolve("expected.txt")).strip()), run.err());
        assertEquals(Files.readString(TALLY.resolve("tally.ttl")), Files.readString(before), "what was there before is there still");
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".")), "nothing is left beside");
        }
    }

    @Test
    void aFileThatNoImportWroteIsNotReplaced() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.ttl"), "# mine\n");
        Run run = tally(TALLY.resolve("tally.tsv"), mine);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("[ISN-009]"), run.err());
        assertEquals("# mine\n", Files.readString(mine));
        assertTrue(tally(TALLY.resolve("tally.tsv"), folder.resolve("My votes.ttl")).err().contains("[ISN-009]"));
    }

    @Test
    void anEntityOfThatIdentifierButAnotherNameIsNotTakenForTheState() throws IOException {
        Files.writeString(folder.resolve("other.ttl"), "<" + KB.NS + "entity/westland> a <" + ISN.NS + "Organisation> .\n");
        Run run = Fixtures.isnad("import", "un-votes", "--data", folder.toString(), "--votes", TALLY.resolve("tally.tsv").toString(), folder.resolve("tally.ttl").toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("entity/westland> but does not call it 'Westland'"), run.err());
    }

    private List<String> selected(String... options) {
        Path written = folder.resolve("some.ttl");
        Run run = harbour(written, options);
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of(), Checks.run(Fixtures.corpus(Fixtures.BRIDGE, written)).of(Severity.ERROR));
        return RDFDataMgr.loadGraph(written.toString()).stream(Node.ANY, RDF.type.asNode(), ISN.Claim)
                .map(triple -> triple.getSubject().getURI().replaceFirst(".*/claim/some\\.", "")).sorted().toList();
    }

    private static Run tally(Path votes, Path written) {
        return Fixtures.isnad("import", "un-votes", "--data", Fixtures.BRIDGE.toString(), "--date", "2031-06-03", "--votes", votes.toString(), written.toString());
    }

    private static Run harbour(Path written, String... options) {
        List<String> call = new ArrayList<>(List.of("import", "un-votes", "--data", Fixtures.BRIDGE.toString(), "--roll-calls",
                TALLY.resolve("roll-calls.csv").toString(), "--votes", TALLY.resolve("votes.csv").toString(), written.toString()));
        call.addAll(List.of(options));
        return Fixtures.isnad(call.toArray(String[]::new));
    }

    /** A folder that holds the invented article and a file beside it. */
    private Path withTheArticle(Path file) throws IOException {
        Path both = Files.createDirectory(folder.resolve("both"));
        Files.copy(Fixtures.BRIDGE.resolve("bridge.ttl"), both.resolve("bridge.ttl"));
        Files.copy(file, both.resolve(file.getFileName()));
        return both;
    }

    private static Node claim(String slug) {
        return NodeFactory.createURI(KB.NS + "claim/" + slug);
    }

    private static Node stance(String start) {
        String day = start.endsWith("c-res-7") ? "01" : start.endsWith("74") ? "03" : "02";
        return NodeFactory.createURI(KB.NS + "stance/" + start + "/overall/2031-06-" + day);
    }
}
