package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.send;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
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

/** The endpoint as its clients meet it: forms of answers, and the fields that come with them. */
class EndpointTest {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String SELECT = "SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Claim> } ORDER BY ?s";
    private static final String CONSTRUCT = "CONSTRUCT WHERE { <https://w3id.org/isnad/kb/entity/russia> ?p ?o }";

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
    void rowsComeInTheFormWanted(String accept, String contentType) {
        HttpResponse<byte[]> answer = SERVER.web().ask(SELECT, "", "Accept", accept);
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
    void graphsComeInTheFormWanted(String accept, String contentType) {
        HttpResponse<byte[]> answer = SERVER.web().ask(CONSTRUCT, "", "Accept", accept);
        assertEquals(contentType, header(answer, "Content-Type"));
        assertTrue(text(answer).contains("/kb/entity/russia") || text(answer).contains("\"@id\""));
    }

    @Test
    void peopleGetAPageInTheLanguageThatTheyPrefer() {
        HttpResponse<byte[]> answer = SERVER.web().ask(SELECT, "", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Accept-Language", "ar");
        assertEquals("text/html;charset=utf-8", header(answer, "Content-Type"));
        assertEquals("ar", header(answer, "Content-Language"));
        assertEquals("Accept, Accept-Language, Accept-Encoding", header(answer, "Vary"));
    }

    @Test
    void nothingAcceptableIs406WithWhatThereIs() {
        assertEquals(406, SERVER.web().ask(SELECT, "", "Accept", "image/png").statusCode());
        assertEquals(406, SERVER.web().ask(SELECT, "", "Accept", "text/turtle").statusCode(), "rows are no graph");
        assertTrue(text(SERVER.web().ask(CONSTRUCT, "", "Accept", "text/csv")).contains("application/n-quads"));
        assertEquals("text/csv;charset=utf-8", header(SERVER.web().ask(SELECT, "&format=csv", "Accept", "image/png"), "Content-Type"));
        assertEquals(406, SERVER.web().ask(SELECT, "&format=pdf").statusCode());
    }

    @Test
    void canonicalIdentifiersAndThoseOfTheServerMeanTheSame() {
        assertArrayEquals(SERVER.web().ask(CONSTRUCT.replace("https://w3id.org/isnad/kb", SERVER.url() + "kb"), "&format=nt").body(),
                SERVER.web().ask(CONSTRUCT, "&format=nt").body());
        String prefixed = "PREFIX e: <https://w3id.org/isnad/kb/entity/> SELECT (COUNT(*) AS ?n) { e:russia ?p ?o"
                + " FILTER STRSTARTS(STR(e:russia), 'https://w3id.org/isnad/kb/') }";
        assertFalse(text(SERVER.web().ask(prefixed, "&format=csv")).contains("\n0\r"));
        String graph = "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/isnad/graph/entities> { ?s ?p ?o }";
        assertFalse(text(SERVER.web().ask(graph, "&format=csv")).contains("\n0\r"));
    }

    @Test
    void headEqualsGetWithoutTheBody() {
        for (String query : List.of(SELECT, CONSTRUCT, "SELECT")) {
            HttpResponse<byte[]> get = SERVER.web().ask(query, "");
            HttpResponse<byte[]> head = SERVER.web().send("HEAD", get.uri().toString());
            assertEquals(get.statusCode(), head.statusCode());
            assertEquals(0, head.body().length);
            for (String name : List.of("Content-Type", "Content-Length", "ETag", "Vary"))
                assertEquals(header(get, name), header(head, name), name);
        }
    }

    @Test
    void anUnchangedResultIsNotSentAgain() throws IOException {
        String etag = header(SERVER.web().ask(SELECT, ""), "ETag");
        for (String tags : List.of(etag, "*", "\"other\" , W/" + etag)) // a proxy that compresses makes tags weak
            assertEquals(304, SERVER.web().ask(SELECT, "", "If-None-Match", tags).statusCode(), tags);
        assertEquals(200, SERVER.web().ask(SELECT, "", "If-None-Match", "\"other\"").statusCode());
        HttpResponse<byte[]> compressed = SERVER.web().ask(SELECT, "", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(compressed, "Content-Encoding"));
        assertArrayEquals(SERVER.web().ask(SELECT, "").body(), new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes());
    }

    @Test
    void theEndpointDescribesItself() {
        HttpResponse<byte[]> answer = SERVER.web().get("sparql");
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
    void otherMethodsAreRefused(String method) {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql")).method(method, BodyPublishers.ofString("x")));
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD, OPTIONS, POST", header(answer, "Allow"));
    }

    @Test
    void anyOriginMayAskWithoutCredentials() {
        HttpResponse<byte[]> answer = SERVER.web().ask(SELECT, "", "Origin", "https://example.org");
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
        assertTrue(header(answer, "Access-Control-Expose-Headers").contains("ETag"));
        HttpResponse<byte[]> preflight = SERVER.web().send("OPTIONS", "sparql", "Origin", "https://example.org", "Access-Control-Request-Method", "POST");
        assertEquals(204, preflight.statusCode());
        assertTrue(header(preflight, "Access-Control-Allow-Methods").contains("POST"));
    }
}
