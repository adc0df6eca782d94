package org.isnad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.Fixtures;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A stock Fuseki server, a process of its own, on {@code fuseki-config/stock.ttl}. */
class StockFusekiTest {

    private static final Path JAR = Path.of("target/stock/fuseki-server.jar");
    private static final int MOST_ATTEMPTS = 600;

    private static Process process;
    private static String server;

    @BeforeAll
    static void start() throws Exception {
        int port = freePort();
        server = "http://localhost:" + port + "/";
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString(),
                "--localhost", "--port", String.valueOf(port), "--config", "fuseki-config/stock.ttl")
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("stock-fuseki", ".log").toFile());
        builder.environment().put("FUSEKI_BASE", "target/stock/run");
        process = builder.start();
        awaitPing();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void servesTheClaimsOfTheFilesInTheDefaultGraph() {
        long claims = Fixtures.corpus(Fixtures.DATA).stated().stream(Node.ANY, NodeConst.nodeRDFType, ISN.Claim).count();
        assertEquals(claims, count("SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/isnad/ontology#Claim> }"));
    }

    @Test
    void servesEachFileAsItsGraph() {
        assertTrue(count("SELECT (COUNT(*) AS ?n) { GRAPH <" + KB.graph("entities.ttl") + "> { ?s ?p ?o } }") > 0);
    }

    @Test
    void listsEveryDataFile() throws IOException {
        String config = Files.readString(Path.of("fuseki-config/stock.ttl"));
        try (var files = Files.list(Fixtures.DATA)) {
            files.forEach(file -> assertTrue(config.contains("<../" + file + ">"), file + " is missing from stock.ttl"));
        }
    }

    @Test
    void callsNoOtherServer() {
        Assertions.assertThrows(QueryExceptionHTTP.class,
                () -> count("SELECT (COUNT(*) AS ?n) { SERVICE <" + server + "isnad/sparql> { ?s ?p ?o } }"));
    }

    private static long count(String query) {
        try (QueryExecHTTP execution = QueryExecHTTP.service(server + "isnad/sparql").query(query).build()) {
            return Long.parseLong(execution.select().next().get("n").getLiteralLexicalForm());
        } catch (HttpException e) {
            throw new QueryExceptionHTTP(e.getStatusCode(), e.getMessage(), e);
        }
    }

    /** Asks until the server answers; each refused attempt is followed by a wait for the process, not by a fixed sleep. */
    private static void awaitPing() throws Exception {
        HttpRequest ping = HttpRequest.newBuilder(URI.create(server + "$/ping")).build();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                if (HttpClient.newHttpClient().send(ping, BodyHandlers.discarding()).statusCode() == 200)
                    return;
            } catch (IOException notYet) {
                assertTrue(!process.waitFor(200, TimeUnit.MILLISECONDS), "the server ended");
            }
        }
        throw new AssertionError("the server did not answer");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
