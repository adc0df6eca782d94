package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.link;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.represent.Format;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest
    @ValueSource(strings = {CLAIM, "kb/entity/russia", "kb/article/central-asia-2022", "kb/voice/central-asia-2022.russian-media", "kb/period/2022-10-14",
            "kb/anchor/central-asia-2022.0-79", "kb/topic/afghanistan-vacuum", "kb/record/votes-2022", "kb/claim/votes-2022.kazakhstan-on-a-res-es-11-3"})
    void allFormatsSayTheSame(String thing) {
        Graph expected = graph(thing, Format.NTRIPLES);
        assertFalse(expected.isEmpty());
        for (Format format : List.of(Format.TURTLE, Format.RDFXML, Format.JSONLD, Format.TRIG, Format.NQUADS))
            assertTrue(expected.isIsomorphicWith(graph(thing, format)), () -> thing + " differs in " + format);
    }

    @Test
    void quadsHoldEachStatementInTheGraphOfItsFileToo() {
        DatasetGraph quads = dataset(CLAIM, Format.TRIG);
        Node file = NodeFactory.createURI(SERVER.url() + "graph/central-asia-2022");
        assertTrue(quads.getGraph(file).contains(thing(CLAIM), ISN.voice, Node.ANY));
        assertFalse(quads.getGraph(file).contains(thing(CLAIM), ISN.mentions, Node.ANY), "what is inferred stands elsewhere");
    }

    @Test
    void aDescriptionLeavesNoNodeWithoutAnExplanation() {
        Graph all = SERVER.dataset().getDefaultGraph();
        List<Node> claims = all.find(Node.ANY, ISN.voice, Node.ANY).mapWith(Triple::getSubject).toList().subList(0, 60);
        List<Node> findings = all.find(Node.ANY, RDF.type.asNode(), ISN.Finding).mapWith(Triple::getSubject).toList();
        for (Node thing : Iter.toList(Iter.concat(claims.iterator(), findings.iterator()))) {
            String path = thing.getURI().replace(SERVER.url(), "");
            Graph graph = graph(path, Format.NTRIPLES);
            Set<Node> named = new HashSet<>();
            graph.find().forEachRemaining(triple -> named.add(triple.getObject()));
            named.stream().filter(node -> node.isURI() && node.getURI().startsWith(SERVER.url() + "kb/")).forEach(node -> {
                assertTrue(graph.contains(node, Node.ANY, Node.ANY), () -> path + " leaves " + node + " unexplained");
                assertTrue(node.getURI().contains("#") || graph.contains(node, RDFS.label.asNode(), Node.ANY), () -> path + " does not name " + node);
            });
        }
    }

    @Test
    void linksThatComeInArePagedWithoutLoss() {
        Node russia = thing("kb/entity/russia");
        Set<String> sources = new HashSet<>();
        int pages = 0;
        for (String page = SERVER.url() + "kb/entity/russia.nt"; page != null; pages++) {
            HttpResponse<byte[]> answer = WEB.get(page);
            Web.dataset(answer, Lang.NTRIPLES).getDefaultGraph().find(Node.ANY, Node.ANY, russia).forEachRemaining(t -> sources.add(t.toString()));
            page = link(answer, "next");
        }
        Set<String> expected = new HashSet<>();
        Fixtures.corpus(Fixtures.DATA).dataset().getDefaultGraph().find(Node.ANY, Node.ANY, NodeFactory.createURI("https://w3id.org/isnad/kb/entity/russia"))
                .forEachRemaining(t -> expected.add(t.toString().replace("https://w3id.org/isnad/kb/", SERVER.url() + "kb/")));
        assertEquals(expected, sources);
        assertTrue(pages > 1, "Russia has more links than fit a page");
        assertEquals(404, WEB.get("kb/entity/russia/links/" + (pages + 1) + ".nt").statusCode());
    }

    @Test
    void everyIdentifierInTheAnswersCanBeFollowedButTheVocabularysOwn() {
        Graph graph = graph(STANCE_CLAIM, Format.TURTLE);
        assertFalse(graph.toString().contains("https://w3id.org/isnad/kb/"));
        Set<String> addresses = new HashSet<>();
        graph.find().forEachRemaining(triple -> List.of(triple.getSubject(), triple.getObject()).stream()
                .filter(node -> node.isURI() && node.getURI().startsWith(SERVER.url())).forEach(node -> addresses.add(node.getURI().replaceFirst("#.*", ""))));
        addresses.forEach(address -> assertEquals(303, WEB.get(address).statusCode(), address));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anUnchangedDocumentIsNotSentAgain(Format format) {
        String path = CLAIM + "." + format.extension();
        HttpResponse<byte[]> first = WEB.get(path);
        String etag = header(first, "ETag");
        assertTrue(etag.matches("\"[^\"]+\""), "strong");
        HttpResponse<byte[]> again = WEB.get(path, "If-None-Match", "\"other\", " + etag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertTrue(List.of("", header(first, "Content-Length")).contains(header(again, "Content-Length")), "that of the whole, or none");
        assertEquals(etag, header(again, "ETag"));
        assertEquals(200, WEB.get(path, "If-None-Match", "\"other\"").statusCode());
        assertEquals(304, WEB.get(path, "If-Modified-Since", header(first, "Last-Modified")).statusCode());
        assertEquals(200, WEB.get(path, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode());
        assertEquals(200, WEB.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", header(first, "Last-Modified")).statusCode(), "the tag decides");
    }

    @Test
    void datesMayBeInTheObsoleteForms() {
        String path = CLAIM + ".ttl";
        for (String since : List.of("Saturday, 01-Jan-00 00:00:00 GMT", "Sat Jan  1 00:00:00 2000", "Monday, 01-Jan-99 00:00:00 GMT", "soon"))
            assertEquals(200, WEB.get(path, "If-Modified-Since", since).statusCode(), since);
        for (String since : List.of("Wednesday, 01-Jan-70 00:00:00 GMT", "Wed Jan 01 00:00:00 2070"))
            assertEquals(304, WEB.get(path, "If-Modified-Since", since).statusCode(), since);
    }

    @Test
    void whoWantsOneStateAloneGetsNoOther() {
        String path = CLAIM + ".ttl";
        HttpResponse<byte[]> present = WEB.get(path);
        String etag = header(present, "ETag");
        for (String match : List.of("*", etag, "\"other\", " + etag))
            assertEquals(200, WEB.get(path, "If-Match", match).statusCode(), match);
        for (String match : List.of("\"other\"", "W/" + etag))
            assertEquals(412, WEB.get(path, "If-Match", match).statusCode(), match);
        assertEquals(412, WEB.get(path, "If-Unmodified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode());
        assertEquals(200, WEB.get(path, "If-Unmodified-Since", header(present, "Last-Modified")).statusCode());
        assertEquals(200, WEB.get(path, "If-Match", etag, "If-Unmodified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode(), "the tag decides");
        HttpResponse<byte[]> refused = WEB.get(path, "If-Match", "\"other\"", "Accept", "application/json");
        assertEquals("application/problem+json", header(refused, "Content-Type"));
        assertEquals("", header(refused, "ETag"));
    }

    @Test
    void aDocumentTellsOfAllThatIsNamedByItsFragments() {
        String record = "kb/record/votes-2022";
        Graph graph = WEB.dataset(record + ".ttl").getDefaultGraph();
        Node report = NodeFactory.createURI(WEB.base() + record + "#report-1");
        assertTrue(graph.contains(report, NodeFactory.createURI("http://purl.org/dc/terms/bibliographicCitation"), Node.ANY));
        assertTrue(text(WEB.get(record + ".html")).contains("#report-1"));
    }

    @Test
    void formatsHaveTagsOfTheirOwn() {
        Set<String> tags = new HashSet<>();
        for (Format format : Format.values())
            tags.add(header(WEB.get(CLAIM + "." + format.extension()), "ETag"));
        assertEquals(Format.values().length, tags.size());
    }

    @Test
    void aTagStaysWhileTheDescriptionDoes() {
        try (KnowledgeServer other = KnowledgeServer.start(TestServer.options(new Base(SERVER.url()), Optional.empty()), Fixtures.publication(Fixtures.DATA))) {
            for (Format format : Format.values())
                assertEquals(header(WEB.get(CLAIM + "." + format.extension()), "ETag"),
                        header(WEB.get(other.url() + CLAIM + "." + format.extension()), "ETag"), format::toString);
        }
    }

    @Test
    void gzipIsAnotherRepresentationOfTheSame() throws IOException {
        HttpResponse<byte[]> plain = WEB.get(CLAIM + ".ttl");
        HttpResponse<byte[]> compressed = WEB.get(CLAIM + ".ttl", "Accept-Encoding", "br, gzip;q=0.5");
        assertEquals("gzip", header(compressed, "Content-Encoding"));
        assertEquals("", header(WEB.get(CLAIM + ".ttl", "Accept-Encoding", "identity, gzip;q=0.5"), "Content-Encoding"), "what is wanted more");
        assertNotEquals(header(plain, "ETag"), header(compressed, "ETag"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes());
        assertTrue(header(plain, "Vary").contains("Accept-Encoding"));
        assertEquals(304, WEB.get(CLAIM + ".ttl", "Accept-Encoding", "gzip", "If-None-Match", header(compressed, "ETag")).statusCode());
        assertEquals("", header(WEB.get(CLAIM + ".ttl", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
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

    @Test
    void namesComeInBothLanguages() {
        Graph graph = graph("kb/claim/central-asia-2022.astana-is-kazakh-capital", Format.TURTLE);
        Node kazakhstan = thing("kb/entity/kazakhstan");
        assertTrue(graph.contains(kazakhstan, RDFS.label.asNode(), NodeFactory.createLiteralLang("كازاخستان", "ar")));
        assertTrue(graph.contains(kazakhstan, RDFS.label.asNode(), NodeFactory.createLiteralLang("Kazakhstan", "en")));
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(SERVER.url() + path);
    }

    private static Graph graph(String thing, Format format) {
        return dataset(thing, format).getDefaultGraph();
    }

    private static DatasetGraph dataset(String thing, Format format) {
        return WEB.dataset(thing + "." + format.extension());
    }

    private static String withoutDate(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream().filter(field -> !field.getKey().equalsIgnoreCase("date")).sorted(
                Map.Entry.comparingByKey()).toList().toString();
    }
}
