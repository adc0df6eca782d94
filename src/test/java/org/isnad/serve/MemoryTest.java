package org.isnad.serve;

import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.cli.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server with little memory, a process of its own: a query that needs more fails alone. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MemoryTest {

    private static final String ROWS = "{ ?a ?b ?c . ?d ?e ?f }";

    private static Process process;
    private static Web web;

    @BeforeAll
    static void start() throws IOException {
        process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx200m", "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "serve", "--port", "0", "--data", Fixtures.DATA.toString()).redirectErrorStream(true).start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        web = new Web(out.lines().filter(line -> line.contains("Isnad is ready at ")).findFirst().orElseThrow().replaceFirst(".* ", ""));
        assertEquals(200, web.get("void.ttl").statusCode(), "what is made after the first answer is made");
    }

    @AfterAll
    static void stop() {
        process.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?c ?d ?f HAVING (COUNT(*) > 1000000)",
            "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?c ?d ?f { ?a ?b ?c . ?d ?e ?f } }",
            "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?c), STR(?d), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
            "SELECT (STRLEN(GROUP_CONCAT(?c)) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
            "SELECT ?a { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c LIMIT 1 OFFSET 100000000",
            "ASK { { SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f } { SELECT * { ?a ?b ?c . ?g ?h ?i } ORDER BY ?i } }",
            "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }"})
    void whatNeedsTooMuchFailsAndIsSaidTo(String query) {
        HttpResponse<byte[]> answer = ask(query);
        assertEquals(503, answer.statusCode(), () -> text(answer));
        assertTrue(text(answer).contains("more memory than there is"), () -> text(answer));
        assertFalse(answer.headers().firstValue("Retry-After").isEmpty());
        assertAnswers();
    }

    @Test
    void aTextThatDoublesWithoutEndFailsToo() {
        String doubled = IntStream.range(0, 30).mapToObj(i -> "BIND (CONCAT(?t" + i + ", ?t" + i + ") AS ?t" + (i + 1) + ")").reduce("", String::concat);
        HttpResponse<byte[]> answer = ask("SELECT (STRLEN(?t30) AS ?n) { BIND ('0123456789' AS ?t0) " + doubled + " }");
        assertEquals(503, answer.statusCode(), () -> text(answer));
        assertAnswers();
    }

    @Test
    void severalAtATimeAreNoWorse() {
        ForkJoinPool clients = new ForkJoinPool(4);
        List<CompletableFuture<HttpResponse<byte[]>>> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask("SELECT DISTINCT ?a ?c ?d ?f " + ROWS + " OFFSET 100000000", "X-Forwarded-For", "192.0.2." + i), clients)).toList();
        assertEquals(200, web.get("kb/entity/russia.ttl").statusCode());
        answers.stream().map(CompletableFuture::join).forEach(answer -> assertEquals(503, answer.statusCode(), () -> text(answer)));
        assertAnswers();
    }

    private static void assertAnswers() {
        assertEquals(200, web.get("kb/entity/russia.ttl").statusCode());
        assertEquals(200, ask("SELECT (COUNT(*) AS ?n) { ?a a ?c . ?d a <https://w3id.org/isnad/ontology#Claim> }").statusCode(), "what reads much and holds little");
        assertEquals("n\r\ntrue\r\n", text(ask("SELECT (COUNT(*) > 200 AS ?n) { ?s a <https://w3id.org/isnad/ontology#Claim> }")));
    }

    private static HttpResponse<byte[]> ask(String query, String... headers) {
        boolean rows = !query.startsWith("CONSTRUCT");
        Stream<String> accepted = Stream.of("Accept", rows ? "text/csv, text/plain;q=0.1" : "application/n-triples");
        return web.get("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), Stream.concat(accepted, Stream.of(headers)).toArray(String[]::new));
    }
}
