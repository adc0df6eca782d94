package org.isnad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.Fixtures;
import org.isnad.vocab.Base;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.release.Publication;
import org.isnad.stance.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store on disk: the same answers as in memory, kept between runs, and made anew when the data changes or was cut short. */
class StoreTest {

    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final String SEARCH = "PREFIX text: <http://jena.apache.org/text#> SELECT (COUNT(DISTINCT ?s) AS ?n) "
            + "{ ?s text:query 'bridge' }";

    @TempDir
    private Path folder;

    private final Corpus bridge = Fixtures.corpus(Fixtures.BRIDGE);

    @Test
    void answersAsMemoryDoes() throws IOException {
        List<String> inMemory = answers(bridge, Optional.empty());
        assertEquals(inMemory, answers(bridge, Optional.of(folder)));
        assertEquals(inMemory, answers(bridge, Optional.of(folder)), "after a second start");
        assertEquals(1, states().size());
    }

    @Test
    void newDataReplacesTheOldState() throws IOException {
        answers(bridge, Optional.of(folder));
        Path before = states().get(0);
        Corpus both = Fixtures.corpus(Fixtures.BRIDGE, Fixtures.DATA);
        assertEquals(answers(both, Optional.empty()), answers(both, Optional.of(folder)));
        assertEquals(1, states().size());
        assertTrue(!states().contains(before));
    }

    @Test
    void aStateThatWasCutShortIsMadeAnew() throws IOException {
        List<String> whole = answers(bridge, Optional.of(folder));
        Files.delete(states().get(0).resolve("complete"));
        assertEquals(whole, answers(bridge, Optional.of(folder)));
    }

    @Test
    void aStoreInUseIsSaidSo() {
        ServeOptions options = TestServer.options(Base.CANONICAL, Optional.of(folder));
        try (KnowledgeServer first = KnowledgeServer.start(options, Publication.of(Review.of(bridge)))) {
            IsnadException error = assertThrows(IsnadException.class, () -> KnowledgeServer.start(options, Publication.of(Review.of(bridge))));
            assertEquals(ErrorCode.STORE_UNAVAILABLE, error.code(), first.url());
        }
    }

    @Test
    void anotherServerWithOtherDataIsRefusedAndHarmsNothing() {
        ServeOptions options = TestServer.options(Base.CANONICAL, Optional.of(folder));
        try (KnowledgeServer first = KnowledgeServer.start(options, Publication.of(Review.of(bridge)))) {
            assertThrows(IsnadException.class, () -> KnowledgeServer.start(options, Fixtures.publication(Fixtures.BRIDGE, Fixtures.DATA)));
            assertEquals(answers(bridge, Optional.empty()), List.of(answer(first, COUNT), answer(first, SEARCH)));
        }
    }

    @Test
    void whatElseLiesInTheFolderIsLeftAlone() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("state-of-the-art"));
        Files.writeString(notes.resolve("notes.txt"), "precious");
        answers(bridge, Optional.of(folder));
        answers(Fixtures.corpus(Fixtures.BRIDGE, Fixtures.DATA), Optional.of(folder));
        assertTrue(Files.exists(notes.resolve("notes.txt")));
    }

    private static List<String> answers(Corpus corpus, Optional<Path> store) {
        try (KnowledgeServer server = KnowledgeServer.start(TestServer.options(Base.CANONICAL, store), Publication.of(Review.of(corpus)))) {
            return List.of(answer(server, COUNT), answer(server, SEARCH));
        }
    }

    private static String answer(KnowledgeServer server, String query) {
        try (QueryExecHTTP execution = QueryExecHTTP.service(server.url() + "sparql").query(query).build()) {
            RowSet rows = execution.select();
            return rows.next().toString();
        }
    }

    private List<Path> states() throws IOException {
        try (Stream<Path> states = Files.list(folder)) {
            return states.filter(path -> Files.isDirectory(path.resolve("tdb2"))).toList();
        }
    }
}
