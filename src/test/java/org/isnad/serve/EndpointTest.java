package org.isnad.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint as its clients meet it: forms, errors and bounds. */
class EndpointTest {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String SELECT = "SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Claim> } ORDER BY ?s";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { <https://w3id.org/isnad/kb/entity/russia> ?p ?o }";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                 | application/sparql-results+json
            application/sparql-results+xml                      | application/sparql-results+xml
            text/csv                                            | text/csv;charset=utf-8
            text/tab-separated-values, text/csv;q=0.5           | text/tab-separated-values;charset=utf-8
            application/json                                    | application/json
            application/xml;q=0.9,image/png                     | application/xml
            application/sparql-results+json;q=0.1,text/*;q=0.2  | text/csv;charset=utf-8
            """)
    void rowsComeInTheFormWanted(String accept, String contentType) throws Exception {
        HttpResponse<byte[]> answer = get(SELECT, "", "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertEquals(contentType, header(answer, "Content-Type"));
        assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                   | text/turtle;charset=utf-8
            application/ld+json   | application/ld+json
            application/n-triples | application/n-triples
            application/rdf+xml   | application/rdf+xml
            application/trig      | application/trig
            application/n-quads   | application/n-quads
            """)
    void graphsComeInTheFormWanted(String accept, String contentType) throws Exception {
        HttpResponse<byte[]> answer = get(CONSTRUCT, "", "Accept", accept);
        assertEquals(contentType, header(answer, "Content-Type"));
        assertTrue(text(answer).contains("/kb/entity/russia") || text(answer).contains("\"@id\""));
    }

    @Test
    void peopleGetAPageInTheLanguageThatTheyPrefer() throws Exception {
        HttpResponse<byte[]> answer = get(SELECT, "", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Accept-Language", "ar");
        assertEquals("text/html;charset=utf-8", header(answer, "Content-Type"));
        assertEquals("ar", header(answer, "Content-Language"));
        assertEquals("Accept, Accept-Language, Accept-Encoding", header(answer, "Vary"));
    }

    @Test
    void nothingAcceptableIs406WithWhatThereIs() throws Exception {
        assertEquals(406, get(SELECT, "", "Accept", "image/png").statusCode());
        assertEquals(406, get(SELECT, "", "Accept", "text/turtle").statusCode(), "rows are no graph");
        assertTrue(text(get(CONSTRUCT, "", "Accept", "text/csv")).contains("application/n-quads"));
        assertEquals("text/csv;charset=utf-8", header(get(SELECT, "&format=csv", "Accept", "image/png"), "Content-Type"));
        assertEquals(406, get(SELECT, "&format=pdf").statusCode());
    }

    @Test
    void aQueryThatIsNoneIsSaidToBeSoWithLineAndColumn() throws Exception {
        HttpResponse<byte[]> answer = get("SELECT * {\n ?s ?p }", "", "Accept", "application/problem+json");
        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertTrue(text(answer).contains("Line 2, column 8: "), text(answer));
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    }

    /** What is wrong with a query as a whole has no place for Jena; and the place of a fault was that in the text with this server's identifiers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT ?x WHERE { ?x ?p ?y } GROUP BY ?y                                       | 1, column 8: Non-group key variable
            SELECT ?y (COUNT(*) AS ?n)@  ?x WHERE { ?x ?p ?y } GROUP BY ?y                 | 2, column 3: Non-group key variable
            SELECT ?s WHERE { # AS ?o@ ?s ?p ?o BIND ("AS ?o" AS ?o) }                     | 2, column 28: BIND
            SELECT * WHERE {@?a ?b ?c BIND (1 AS ?x) BIND (2 AS ?x) }                      | 2, column 36: BIND
            SELECT (COUNT(*) AS ?x) WHERE { ?x ?p ?y }                                     | 1, column 21: Variable used when already in-scope
            SELECT (1 AS ?s)@(2 AS ?s) {}                                                  | 2, column 7: Duplicate variable
            SELECT DISTINCT * WHERE { ?s ?p ?o } GROUP BY ?s                               | 1, column 17: SELECT * not legal
            SELECT ?s WHERE { VALUES (?s ?t) { (1) } }                                     | 1, column 38: Mismatch
            SELECT ("\\q" AS ?x) {}                                                       | 1, column 11: Lexical error
            SELECT * { <https://w3id.org/isnad/kb/entity/kazakhstan> ?p ?o ; a foo:bar }   | 1, column 68: Unresolved prefixed name
            SELECT * { <https://w3id.org/isnad/kb/entity/kazakhstan> ?p ?o ] }             | 1, column 64: Encountered
            """)
    void everyFaultHasItsPlaceInWhatTheClientSent(String query, String said) throws Exception {
        HttpResponse<byte[]> answer = get(query.replace('@', '\n'), "", "Accept", "text/plain");
        assertEquals(400, answer.statusCode());
        assertTrue(text(answer).contains("Line " + said), text(answer));
    }

    @ParameterizedTest
    @CsvSource({"query=ASK%ZZ{}, application/x-www-form-urlencoded, 400", "query=%FF%FE, application/x-www-form-urlencoded, 400",
        "query=ASK{}, application/x-www-form-urlencoded; charset=nosuch, 415", "ASK{}, application/sparql-query; charset=bogus, 415"})
    void aBodyThatCannotBeReadIsRefusedInTheFormWanted(String body, String contentType, int status) throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql")).header("Content-Type", contentType)
                .header("Accept", "application/json").POST(BodyPublishers.ofString(body)));
        assertEquals(status, answer.statusCode(), text(answer));
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertEquals("Accept, Accept-Language", header(answer, "Vary"));
    }

    @Test
    void aFormWithTooManyFieldsIsRefused() throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=ASK{}" + IntStream.range(0, 5000).mapToObj(i -> "&a" + i + "=b").collect(Collectors.joining()))));
        assertEquals(400, answer.statusCode(), text(answer));
    }

    @Test
    void syntaxIsStrictUnlessAskedOtherwise() throws Exception {
        String extension = "SELECT * { LET (?x := 1) }";
        assertEquals(400, get(extension, "").statusCode());
        assertEquals(200, get(extension, "&syntax=arq").statusCode());
        assertEquals(400, get(SELECT, "&syntax=other").statusCode());
        assertEquals(400, get("SELECT * { ?s ?p ?o . " + "{".repeat(20_000) + "}".repeat(20_000) + " }", "").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jena.apache.org/ARQ/list#member", "http://jena.apache.org/ARQ/list#length", "http://jena.apache.org/ARQ/property#str"})
    void noTriplesAreMadeUpByProperties(String property) throws Exception {
        for (String syntax : List.of("", "&syntax=arq"))
            assertEquals("false", text(get("ASK { ?s <" + property + "> ?o }", "&format=csv" + syntax)).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void canonicalIdentifiersAndThoseOfTheServerMeanTheSame() throws Exception {
        assertArrayEquals(get(CONSTRUCT.replace("https://w3id.org/isnad/kb", SERVER.url() + "kb"), "&format=nt").body(),
                get(CONSTRUCT, "&format=nt").body());
        String prefixed = "PREFIX e: <https://w3id.org/isnad/kb/entity/> SELECT (COUNT(*) AS ?n) { e:russia ?p ?o"
                + " FILTER STRSTARTS(STR(e:russia), 'https://w3id.org/isnad/kb/') }";
        assertFalse(text(get(prefixed, "&format=csv")).contains("\n0\r"));
        String graph = "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/isnad/graph/entities> { ?s ?p ?o }";
        assertFalse(text(get(graph, "&format=csv")).contains("\n0\r"));
    }

    @Test
    void headEqualsGetWithoutTheBody() throws Exception {
        for (String query : List.of(SELECT, CONSTRUCT, "SELECT")) {
            HttpResponse<byte[]> get = get(query, "");
            HttpResponse<byte[]> head = send(HttpRequest.newBuilder(get.uri()).method("HEAD", BodyPublishers.noBody()));
            assertEquals(get.statusCode(), head.statusCode());
            assertEquals(0, head.body().length);
            for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary"))
                assertEquals(header(get, name), header(head, name), name);
        }
    }

    @Test
    void anUnchangedResultIsNotSentAgain() throws Exception {
        String etag = header(get(SELECT, ""), "ETag");
        for (String tags : List.of(etag, "*", "\"other\" , W/" + etag)) // a proxy that compresses makes tags weak
            assertEquals(304, get(SELECT, "", "If-None-Match", tags).statusCode(), tags);
        assertEquals(200, get(SELECT, "", "If-None-Match", "\"other\"").statusCode());
        HttpResponse<byte[]> compressed = get(SELECT, "", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(compressed, "Content-Encoding"));
        assertArrayEquals(get(SELECT, "").body(), new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes());
    }

    @Test
    void theEndpointDescribesItself() throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql")));
        assertEquals("text/turtle;charset=utf-8", header(answer, "Content-Type"));
        Graph graph = RDFParser.source(new ByteArrayInputStream(answer.body())).lang(Lang.TURTLE).toGraph();
        Node endpoint = NodeFactory.createURI(SERVER.url() + "sparql");
        assertTrue(graph.contains(endpoint, NodeFactory.createURI(SD + "endpoint"), endpoint));
        assertTrue(graph.contains(endpoint, NodeFactory.createURI(SD + "supportedLanguage"), NodeFactory.createURI(SD + "SPARQL11Query")));
        assertTrue(graph.contains(endpoint, NodeFactory.createURI(SD + "defaultDataset"), Node.ANY));
        assertFalse(graph.find().filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()).hasNext());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreRefused(String method) throws Exception {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql")).method(method, BodyPublishers.ofString("x")));
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD, OPTIONS, POST", header(answer, "Allow"));
    }

    @Test
    void anyOriginMayAskWithoutCredentials() throws Exception {
        HttpResponse<byte[]> answer = get(SELECT, "", "Origin", "https://example.org");
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
        assertTrue(header(answer, "Access-Control-Expose-Headers").contains("ETag"));
        HttpResponse<byte[]> preflight = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql"))
                .headers("Origin", "https://example.org", "Access-Control-Request-Method", "POST").method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, preflight.statusCode());
        assertTrue(header(preflight, "Access-Control-Allow-Methods").contains("POST"));
    }

    @Test
    void aQueryWithoutEndIsStoppedAndSaidToBe() throws Exception {
        HttpResponse<byte[]> answer = get(ENDLESS, "&timeout=1");
        assertEquals(503, answer.statusCode());
        assertFalse(header(answer, "Retry-After").isEmpty());
        assertEquals(400, get(SELECT, "&timeout=soon").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000000",
        "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000000",
        "SELECT * { ?s a ?type { SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000000 } }",
        "SELECT * { ?s a ?type FILTER EXISTS { SELECT ?s { ?s ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000000 } }"
    })
    void rowsSkippedWithoutEndAreStoppedAndKeepNoOtherQueryFromItsLimit(String skipping) throws Exception {
        CompletableFuture<HttpResponse<byte[]>> skipped = CLIENT.sendAsync(request(skipping, "&timeout=2").build(), BodyHandlers.ofByteArray());
        assertEquals(503, get(ENDLESS, "&timeout=1").statusCode());
        assertEquals(503, skipped.get(60, TimeUnit.SECONDS).statusCode());
    }

    @Test
    void slicesAreThoseOfTheWholeWhereverTheyStand() throws Exception {
        List<String> all = text(get(SELECT, "&format=tsv")).lines().skip(1).toList();
        assertEquals(all.subList(3, 8), text(get(SELECT + " OFFSET 3 LIMIT 5", "&format=tsv")).lines().skip(1).toList());
        assertEquals(all.subList(290, all.size()), text(get(SELECT + " OFFSET 290", "&format=tsv")).lines().skip(1).toList());
        assertEquals(List.of(), text(get(SELECT + " LIMIT 0", "&format=tsv")).lines().skip(1).toList());
        assertEquals(List.of(), text(get(SELECT + " OFFSET 100000", "&format=tsv")).lines().skip(1).toList());
        assertEquals(all.subList(3, 8), text(get("SELECT ?s { { " + SELECT + " OFFSET 3 LIMIT 5 } ?s a ?any FILTER (?any = <https://w3id.org/isnad/ontology#Claim>) } ORDER BY ?s", "&format=tsv"))
                .lines().skip(1).toList());
        String exists = "SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Claim> FILTER EXISTS { SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Voice> } LIMIT 1 } }";
        assertEquals(List.of(), text(get(exists, "&format=tsv")).lines().skip(1).toList(), "no claim is a voice");
    }

    @Test
    void aResultWithoutMeasureIsRefusedNotCut() throws Exception {
        HttpResponse<byte[]> answer = get("SELECT * { ?a ?b ?c . ?d ?e ?f }", "&format=csv");
        assertEquals(403, answer.statusCode());
        assertTrue(text(answer).contains("LIMIT"));
    }

    @Test
    void oneClientCannotTakeAllPlacesAndPagesStayThere() throws Exception {
        List<CompletableFuture<HttpResponse<byte[]>>> running = new ArrayList<>();
        for (int i = 0; i < EndpointLimits.DEFAULT.perClient() + 4; i++)
            running.add(CLIENT.sendAsync(request(ENDLESS, "&timeout=3").build(), BodyHandlers.ofByteArray()));
        for (int i = 0; i < 50; i++)
            assertEquals(200, send(HttpRequest.newBuilder(URI.create(SERVER.url() + "kb/entity/russia.ttl"))).statusCode());
        List<Integer> statuses = running.stream().map(answer -> answer.join().statusCode()).toList();
        assertTrue(statuses.contains(429), statuses::toString);
        assertTrue(statuses.stream().allMatch(status -> status == 429 || status == 503), statuses::toString);
        assertEquals(200, get(SELECT, "").statusCode(), "and the server goes on");
    }

    @Test
    void whileOneClientKeepsAllItsPlacesAnotherIsAnswered() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        List<CompletableFuture<Integer>> greedy = new ArrayList<>();
        for (int i = 0; i < EndpointLimits.DEFAULT.perClient(); i++)
            greedy.add(CLIENT.sendAsync(request(ENDLESS, "&timeout=4", "X-Forwarded-For", "192.0.2.1").build(), BodyHandlers.ofByteArray())
                    .thenApply(answer -> answered.incrementAndGet() > 0 ? answer.statusCode() : 0));
        assertEquals(200, get(SELECT, "", "X-Forwarded-For", "192.0.2.2").statusCode());
        assertEquals(0, answered.get(), "before any of the first client's was stopped");
        greedy.forEach(answer -> assertTrue(List.of(429, 503).contains(answer.join())));
    }

    @Test
    void whoWatchesOverTheServerSeesThatItAnswersAndHowMuch() throws Exception {
        HttpResponse<byte[]> health = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "health")));
        assertEquals(200, health.statusCode());
        assertEquals("application/health+json", header(health, "Content-Type"));
        assertEquals("no-store", header(health, "Cache-Control"));
        assertTrue(text(health).contains("\"status\":\"pass\""), text(health));
        double answered = metric("isnad_queries_outcomes_total{outcome=\"answered\"}");
        double refused = metric("isnad_queries_outcomes_total{outcome=\"refused\"}");
        get(SELECT, "");
        get("SELECT", "");
        assertEquals(answered + 1, metric("isnad_queries_outcomes_total{outcome=\"answered\"}"));
        assertEquals(refused + 1, metric("isnad_queries_outcomes_total{outcome=\"refused\"}"));
        assertTrue(metric("isnad_answers_total{status=\"2xx\"}") > 0);
        assertTrue(metric("isnad_queries_seconds_sum") > 0);
        assertEquals(Double.parseDouble(text(get("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "&format=csv")).split("\r\n")[1]), metric("isnad_statements"));
        assertEquals(405, send(HttpRequest.newBuilder(URI.create(SERVER.url() + "metrics")).DELETE()).statusCode());
    }

    private static double metric(String name) throws Exception {
        return text(send(HttpRequest.newBuilder(URI.create(SERVER.url() + "metrics")))).lines().filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length()))).findFirst().orElseThrow();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(String query, String parameters, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8) + parameters));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<byte[]> get(String query, String parameters, String... headers) throws IOException, InterruptedException {
        return send(request(query, parameters, headers));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
