package org.isnad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.isnad.Fixtures;
import org.isnad.vocab.Base;
import org.isnad.config.ErrorCode;
import org.isnad.config.Home;
import org.isnad.config.IsnadException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real server on a free port, with the real data and the invented article beside it. */
class ServerTest {

    private static final String PREFIXES = "PREFIX isn: <https://w3id.org/isnad/ontology#> PREFIX prov: <http://www.w3.org/ns/prov#> "
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX text: <http://jena.apache.org/text#> ";

    @RegisterExtension
    static final TestServer SERVER = new TestServer(() -> TestServer.options(Base.CANONICAL, Optional.empty()), () -> Fixtures.publication(Fixtures.DATA, Fixtures.BRIDGE));

    @Test
    void defaultGraphIsTheUnionOfTheNamedGraphs() throws Exception {
        String union = csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertEquals(union, csv("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o }"
                + " FILTER (?g != <https://w3id.org/isnad/graph/catalog>) } }"), "all but what is said of the whole");
        assertNotEquals("n\r\n0\r\n", union);
    }

    @Test
    void everyFileIsAGraph() throws Exception {
        String graphs = csv("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }");
        for (String graph : new String[] {"ontology", "graph/alignments", "graph/bridge", "graph/central-asia-2022", "graph/entities",
                "graph/inferred"})
            assertTrue(graphs.contains("https://w3id.org/isnad/" + graph + "\r\n"), graphs);
    }

    @Test
    void aSecondArticleIsServedBesideTheFirst() throws Exception {
        assertEquals("n\r\n2\r\n", csv("SELECT (COUNT(?article) AS ?n) { ?article a isn:Article }"));
        assertTrue(csv("SELECT ?l { ?c a isn:Claim ; isn:voice/isn:reportedIn/^isn:rootVoice ?article ; rdfs:label ?l "
                + "FILTER (CONTAINS(STR(?article), 'bridge')) }").contains("Northland intends to build a dam"));
    }

    @Test
    void inferredTypesAndSuperPropertiesAreThere() throws Exception {
        assertEquals("true", ask("?c isn:content ?s . ?s a isn:Opposition , isn:Content . ?c isn:expresses ?s"));
        assertEquals("true", ask("?c a prov:Entity , isn:Claim"));
        assertEquals("true", ask("?month isn:contains ?day . ?day isn:edtf '2022-08-10'"));
    }

    @Test
    void theGraphOfInferredStatementsSaysSo() throws Exception {
        assertEquals("true", ask("GRAPH ?g { ?g rdfs:label 'Inferred statements'@en . ?s isn:mentions ?o }"));
    }

    @Test
    void whatIsOnlyReportedIsNobodysOwnClaim() throws Exception {
        assertEquals("false", ask("?c a isn:Claim ; isn:voice ?v ; isn:content ?x . ?x isn:voice ?w FILTER (?v != ?w)"));
    }

    @Test
    void anArabicNameIsFoundWithPrefixAndInOtherSpellings() throws Exception {
        String plain = found("قيرغيزستان");
        assertTrue(plain.lines().count() > 10, plain);
        assertEquals(plain, found("بقيرغيزستان"));
        assertEquals(plain, found("قرغيزستان"));
        assertEquals(plain, found("وبقيرغيزستان"));
        assertNotEquals(plain, found("طاجيكستان"));
    }

    @Test
    void anEnglishWordIsFoundInItsForms() throws Exception {
        String plural = found("sanctions");
        assertTrue(plural.lines().count() > 1, plural);
        assertEquals(plural, found("sanction"));
        assertEquals(plural, found("SANCTIONS"));
    }

    @Test
    void aWordThatIsNowhereIsNotFound() throws Exception {
        assertEquals(1, found("قسطنطينية").lines().count());
        assertEquals(1, found("zeppelin").lines().count());
    }

    @Test
    void aQueryCallsNoOtherServer() throws Exception {
        HttpResponse<String> answer = query("SELECT * { SERVICE <" + SERVER.url() + "sparql> { ?s ?p ?o } }", "text/csv");
        assertEquals(403, answer.statusCode(), answer.body());
        for (String hidden : new String[] {"{ SELECT * { SERVICE SILENT <x:y> { ?s ?p ?o } } }", "FILTER EXISTS { SERVICE <x:y> { ?s ?p ?o } }"})
            assertEquals(403, query("SELECT * { ?s ?p ?o " + hidden + " }", "text/csv").statusCode(), hidden);
    }

    @Test
    void aQueryLoadsNoClassAndRunsNoScript() throws Exception {
        assertEquals(400, query("SELECT ?b { BIND (<java:org.apache.jena.sparql.function.library.now>() AS ?b) }", "text/csv").statusCode());
        assertEquals("n\r\n0\r\n", csv("SELECT (COUNT(*) AS ?n) { ?x <java:org.apache.jena.sparql.pfunction.library.splitIRI> (?a ?b) }"));
        assertEquals(400, query("SELECT ?b { BIND (<http://jena.apache.org/ARQ/jsFunction#now>() AS ?b) }", "text/csv").statusCode());
    }

    @Test
    void aQueryReadsNoGraphFromElsewhere() throws Exception {
        assertEquals("n\r\n0\r\n", csv("SELECT (COUNT(*) AS ?n) FROM <" + SERVER.url() + "> { ?s ?p ?o }"));
    }

    @Test
    void aRegularExpressionWithoutEndEndsTheQuery() throws Exception {
        String text = "'" + "a".repeat(400) + "!'";
        String endless = "'^(.*a)*(.*a)*(.*a)*(.*a)*(.*a)*b'";
        assertEquals(503, query("SELECT (REGEX(" + text + ", " + endless + ") AS ?x) {}", "text/csv").statusCode());
        assertEquals(503, query("SELECT (REPLACE(" + text + ", " + endless + ", '') AS ?x) {}", "text/csv").statusCode());
        assertEquals(503, query("SELECT * { VALUES ?t { " + text + " } FILTER NOT EXISTS { ?s ?p ?o FILTER REGEX(?t, " + endless
                + ") } }", "text/csv").statusCode());
    }

    @Test
    void otherRegularExpressionsAreAnsweredAsUsual() throws Exception {
        assertEquals("a,b,c,d\r\ntrue,true,false,c-t\r\n", csv("SELECT (REGEX('Cat'@en, '^c', 'i') AS ?a) (REGEX('a.b', '.', 'q') AS ?b) "
                + "(REGEX('cat', CONCAT('d', 'og')) AS ?c) (REPLACE('cat', 'A', '-', 'i') AS ?d) {}"));
        assertEquals("n\r\n0\r\n", csv("SELECT (COUNT(*) AS ?n) { VALUES ?v { 1 } FILTER REGEX(?v, '1') }"));
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        String before = csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        String update = "INSERT DATA { <urn:x:s> <urn:x:p> <urn:x:o> }";
        assertTrue(post("sparql", "application/sparql-update", update).statusCode() >= 400);
        assertTrue(post("sparql", "application/x-www-form-urlencoded", "update=" + encoded(update)).statusCode() >= 400);
        assertTrue(post("update", "application/sparql-update", update).statusCode() >= 400);
        assertTrue(post("data?default", "text/turtle", "<urn:x:s> <urn:x:p> <urn:x:o> .").statusCode() >= 400);
        assertTrue(send(HttpRequest.newBuilder(uri("?default")).PUT(BodyPublishers.ofString("<urn:x:s> <urn:x:p> 1 ."))
                .header("Content-Type", "text/turtle")).statusCode() >= 400);
        assertEquals(before, csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    }

    @Test
    void aBrokenQueryIsRefusedWithItsLine() throws Exception {
        HttpResponse<String> answer = query("SELECT * {\n  ?s ?p\n}", "text/csv");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Line 3, column 1: "), answer.body());
    }

    @Test
    void theRootSaysWhatIsHere() throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(uri("")).GET());
        assertEquals(200, page.statusCode());
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(page.body().contains("dir=\"rtl\""));
    }

    @Test
    void aTakenPortIsSaidSo() {
        int port = URI.create(SERVER.url()).getPort();
        ServeOptions taken = new ServeOptions(Home.locate().serverConfig(), Home.locate().questions(), Home.locate().releases(), port, Optional.empty(), Optional.empty(), 0);
        IsnadException error = Assertions.assertThrows(IsnadException.class,
                () -> KnowledgeServer.start(taken, Fixtures.publication(Fixtures.BRIDGE)));
        assertEquals(ErrorCode.PORT_UNAVAILABLE, error.code());
    }

    private static String found(String word) throws Exception {
        return csv("SELECT DISTINCT ?c { ?c text:query '" + word + "' ; a isn:Claim ; rdfs:label ?l "
                + "FILTER (LANG(?l) = 'ar') } ORDER BY ?c");
    }

    private static String csv(String query) throws Exception {
        HttpResponse<String> answer = query(PREFIXES + query, "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String ask(String pattern) throws Exception {
        String body = query(PREFIXES + "ASK { " + pattern + " }", "application/sparql-results+json").body();
        return body.contains("\"boolean\" : true") ? "true" : body.contains("\"boolean\" : false") ? "false" : body;
    }

    private static HttpResponse<String> query(String query, String accept) throws Exception {
        return send(HttpRequest.newBuilder(uri("sparql?query=" + encoded(query))).header("Accept", accept).GET());
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** Each request on a connection of its own: a server may close one on which it refused a body. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static URI uri(String path) {
        return URI.create(SERVER.url() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
