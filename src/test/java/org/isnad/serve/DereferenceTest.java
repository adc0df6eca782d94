package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.represent.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Following identifiers, as a client of the web does, on the real data at the server's own address. */
class DereferenceTest {

    private static final String CLAIM = "kb/claim/central-asia-2022.summit-closes-in-astana";
    private static final String STANCE_CLAIM = "kb/claim/central-asia-2022.kazakhstan-refuses-xinjiang-debate";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);
    private static final Web WEB = SERVER.web();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/turtle                                             | ttl
            application/ld+json                                     | jsonld
            application/n-triples                                   | nt
            application/rdf+xml                                     | rdf
            application/trig                                        | trig
            application/n-quads                                     | nq
            text/html,application/xhtml+xml,*/*;q=0.8               | html
            */*                                                     | html
            text/turtle;q=0.4, application/ld+json;q=0.5            | jsonld
            text/*;q=0.9, text/html;q=0.1, application/*;q=0.2      | ttl
            application/*                                           | jsonld
            TEXT/TURTLE                                             | ttl
            text/turtle;q=0, */*;q=0.1                              | html
            text/turtle;charset=utf-8, text/html;q=0.5              | ttl
            image/png, application/n-triples;q=0.001                | nt
            """)
    void aThingLeadsInOneStepToItsDocumentInTheFormatWanted(String accept, String extension) {
        HttpResponse<byte[]> answer = WEB.get(CLAIM, "Accept", accept);
        assertEquals(303, answer.statusCode());
        assertEquals(SERVER.url() + CLAIM + "." + extension, header(answer, "Location"));
        assertTrue(header(answer, "Vary").contains("Accept"));
        HttpResponse<byte[]> document = WEB.get(header(answer, "Location"));
        assertEquals(200, document.statusCode());
        assertEquals(Format.withExtension(extension).orElseThrow().contentType(), header(document, "Content-Type"));
        assertEquals(header(answer, "Location"), header(document, "Content-Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/turtle;q=0", "*/*;q=0"})
    void nothingAcceptableIs406WithWhatThereIs(String accept) {
        HttpResponse<byte[]> answer = WEB.get(CLAIM, "Accept", accept);
        assertEquals(406, answer.statusCode());
        assertTrue(text(answer).contains("application/n-quads"));
    }

    @Test
    void everyIdentifierInTheAnswersCanBeFollowedButTheVocabularysOwn() {
        Graph graph = WEB.dataset(STANCE_CLAIM + ".ttl").getDefaultGraph();
        assertFalse(graph.toString().contains("https://w3id.org/isnad/kb/"));
        Set<String> addresses = new HashSet<>();
        graph.find().forEachRemaining(triple -> List.of(triple.getSubject(), triple.getObject()).stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(SERVER.url())).forEach(node -> addresses.add(node.getURI().replaceFirst("#.*", ""))));
        addresses.forEach(address -> assertEquals(303, WEB.get(address).statusCode(), address));
    }

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, CLAIM + ".ttl", "", "kb/claim/none", "assets/isnad.css"})
    void headEqualsGetWithoutTheBody(String path) {
        HttpResponse<byte[]> get = WEB.get(path);
        HttpResponse<byte[]> head = WEB.send("HEAD", path);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(0, head.body().length);
        assertEquals(withoutDate(get), withoutDate(head));
    }

    @ParameterizedTest
    @CsvSource({"kb/claim/none,404", "nowhere,404", "kb/claim/none.ttl,404", "kb/claim/a%20b,400", "kb//claim,400", "kb/claim/%3Cx%3E,400",
            CLAIM + ".schema.trig,404", CLAIM + ".exe,404"})
    void whatIsNotThereIsSaidInTheFormAskedFor(String path, int status) {
        for (String accept : List.of("text/html", "application/problem+json", "text/plain", "text/turtle")) {
            HttpResponse<byte[]> answer = WEB.get(path, "Accept", accept);
            assertEquals(status, answer.statusCode(), path);
            assertTrue(header(answer, "Content-Type").startsWith(accept));
            assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
            assertFalse(text(answer).contains("Exception"));
        }
    }

    @Test
    void otherMethodsAreRefusedAndOptionsSaysWhich() {
        HttpResponse<byte[]> post = Web.send(HttpRequest.newBuilder(URI.create(SERVER.url() + CLAIM)).POST(BodyPublishers.ofString("x")));
        assertEquals(405, post.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(post, "Allow"));
        HttpResponse<byte[]> options = WEB.send("OPTIONS", CLAIM);
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(options, "Allow"));
    }

    private static String withoutDate(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream().filter(field -> !field.getKey().equalsIgnoreCase("date")).sorted(
                Map.Entry.comparingByKey()).toList().toString();
    }
}
