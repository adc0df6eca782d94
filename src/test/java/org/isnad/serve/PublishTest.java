package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.config.IsnadException;
import org.isnad.cli.Main;
import org.isnad.vocab.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Publishing new data while the server answers. */
class PublishTest {

    private static final String OLD = "The analysis's own voice";
    private static final String NEW = "The voice of the analysis itself";

    @Test
    void aNewStateTakesThePlaceOfTheOldWithoutAFailedRequest(@TempDir Path folder) throws IOException {
        copyData(folder);
        try (KnowledgeServer server = KnowledgeServer.start(TestServer.options(), Fixtures.publication(Fixtures.DATA))) {
            Web web = new Web(server.url());
            String before = header(web.get("kb/voice/central-asia-2022.ttl"), "ETag");
            String untouched = header(web.get("kb/entity/kazakhstan.ttl"), "ETag");
            AtomicBoolean published = new AtomicBoolean();
            List<CompletableFuture<Integer>> clients = IntStream.range(0, 4).mapToObj(client -> CompletableFuture.supplyAsync(() -> ask(web, published))).toList();
            rename(folder);
            server.publish(Fixtures.publication(folder));
            published.set(true);
            for (CompletableFuture<Integer> client : clients)
                assertTrue(client.join() > 0);
            assertTrue(text(web.get("kb/voice/central-asia-2022.ttl")).contains(NEW));
            assertTrue(text(web.get(query("SELECT ?l { ?v <http://www.w3.org/2000/01/rdf-schema#label> ?l }"), "Accept", "text/csv")).contains(NEW));
            assertTrue(text(web.get(query("PREFIX text: <http://jena.apache.org/text#> SELECT ?v { ?v text:query \"itself\" }"), "Accept", "text/csv"))
                    .contains("voice/central-asia-2022"), "the search index is the new one too");
            assertNotEquals(before, header(web.get("kb/voice/central-asia-2022.ttl"), "ETag"));
            assertEquals(untouched, header(web.get("kb/entity/kazakhstan.ttl"), "ETag"), "what did not change keeps its tag");
        }
    }

    @Test
    void aStoreOnDiskIsNotReplaced(@TempDir Path folder) {
        try (KnowledgeServer server = KnowledgeServer.start(TestServer.options(Base.CANONICAL, Optional.of(folder)), Fixtures.publication(Fixtures.BRIDGE))) {
            assertThrows(IsnadException.class, () -> server.publish(Fixtures.publication(Fixtures.BRIDGE)));
        }
        Fixtures.Run run = Fixtures.isnad("serve", "--watch", "--store", folder.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--watch or --store"), run.err());
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void watchedFilesArePublishedWhenTheyHaveNoErrors(@TempDir Path folder) throws IOException {
        copyData(folder);
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "serve", "--port", "0", "--watch", "--data", folder.toString()).redirectErrorStream(true).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Web web = new Web(await(out, "Isnad is ready at ").replaceFirst(".* ", ""));
            Path voices = folder.resolve("central-asia-2022.ttl");
            String good = Files.readString(voices);
            Files.writeString(voices, good.replace("isn:inSection section:indicator-4 ;", ""));
            await(out, "what was published stays");
            assertEquals(200, web.get("kb/voice/central-asia-2022.ttl").statusCode());
            Files.writeString(voices, good + "\nthis is no Turtle");
            await(out, "what was published stays");
            assertTrue(text(web.get("kb/voice/central-asia-2022.ttl")).contains(OLD));
            Files.writeString(voices, good.replace(OLD, NEW));
            await(out, "Published the changed data.");
            assertTrue(text(web.get("kb/voice/central-asia-2022.ttl")).contains(NEW));
        } finally {
            process.destroy();
        }
    }

    /** Asks for documents and queries until the new state was seen; returns how many were answered. */
    private static int ask(Web web, AtomicBoolean published) {
        int answered = 0;
        for (boolean last = false; !last; answered++) {
            last = published.get();
            HttpResponse<byte[]> document = web.get("kb/voice/central-asia-2022.ttl");
            assertEquals(200, document.statusCode());
            HttpResponse<byte[]> result = web.get(query("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/isnad/ontology#Claim> }"), "Accept", "text/csv");
            assertEquals("n\r\n292\r\n", text(result));
        }
        return answered;
    }

    private static String query(String text) {
        return "sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String await(BufferedReader out, String wanted) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains(wanted))
                return line;
            seen.append(line).append('\n');
        }
        throw new AssertionError("no \"" + wanted + "\" in:\n" + seen);
    }

    private static void copyData(Path folder) throws IOException {
        for (Path file : Fixtures.dataFiles())
            Files.copy(file, folder.resolve(file.getFileName()));
    }

    private static void rename(Path folder) throws IOException {
        Path voices = folder.resolve("central-asia-2022.ttl");
        Files.writeString(voices, Files.readString(voices).replace(OLD, NEW));
    }
}
