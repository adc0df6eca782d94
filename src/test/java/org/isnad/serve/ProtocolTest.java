package org.isnad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.isnad.Fixtures;
import org.isnad.vocab.Base;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The protocol tests of the SPARQL 1.1 test suite: those of queries pass, those of updates are refused. */
class ProtocolTest {

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static KnowledgeServer server;

    @TempDir
    static Path data;

    @AfterAll
    static void stop() {
        if (server != null)
            server.close();
    }

    @TestFactory
    List<DynamicTest> protocol() throws IOException {
        Path manifest = Fixtures.shared("w3c-tests/protocol/manifest.ttl");
        start(manifest.getParent());
        Model model = RDFDataMgr.loadModel(manifest.toUri().toString());
        RDFList entries = model.listObjectsOfProperty(model.createProperty(MF + "entries")).next().as(RDFList.class);
        return entries.asJavaList().stream().map(node -> node.asResource())
                .map(test -> DynamicTest.dynamicTest(test.getLocalName(), () -> run(test))).toList();
    }

    /** Each file of the suite is a graph of its own, under the name that this program gives it. */
    private static void start(Path suite) throws IOException {
        for (String name : List.of("data1", "data2", "data3"))
            Files.copy(suite.resolve(name + ".nt"), data.resolve(name + ".ttl"));
        server = KnowledgeServer.start(TestServer.options(Base.CANONICAL, Optional.empty()), Fixtures.publication(data));
    }

    private static void run(Resource test) throws Exception {
        boolean update = test.getLocalName().contains("update");
        Resource connection = property(test, MF + "action");
        for (var node : property(connection, HT + "requests").as(RDFList.class).asJavaList()) {
            HttpResponse<String> answer = send(node.asResource());
            if (update) {
                assertEquals(4, answer.statusCode() / 100, "updates are refused: " + answer.body());
                return;
            }
            expect(property(node.asResource(), HT + "resp"), answer);
        }
    }

    private static void expect(Resource response, HttpResponse<String> answer) {
        Stream<String> statuses = response.listProperties(response.getModel().createProperty(MF + "expectedStatus")).toList().stream()
                .map(statement -> statement.getResource().getURI().replaceFirst(".*StatusCode", ""));
        assertTrue(statuses.anyMatch(status -> status.startsWith(Integer.toString(answer.statusCode() / 100))),
                () -> answer.statusCode() + " " + answer.body());
        text(response, MF + "expectedBoolean").ifPresent(expected -> assertTrue(answer.body().replaceAll("\\s", "")
                .contains("\"boolean\":" + expected), answer.body()));
    }

    private static HttpResponse<String> send(Resource request) throws Exception {
        String path = text(request, HT + "absolutePath").orElseThrow().replaceFirst("^/sparql/", "sparql");
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(server.url() + named(path, "%3A%2F%2F", "%2F")));
        Charset charset = StandardCharsets.UTF_8;
        if (request.hasProperty(request.getModel().createProperty(HT + "headers")))
            for (var header : property(request, HT + "headers").as(RDFList.class).asJavaList()) {
                String value = text(header.asResource(), HT + "fieldValue").orElseThrow();
                http.header(text(header.asResource(), HT + "fieldName").orElseThrow(), value);
                charset = value.contains("UTF-16") ? StandardCharsets.UTF_16 : charset;
            }
        Optional<String> body = request.hasProperty(request.getModel().createProperty(HT + "body"))
                ? text(property(request, HT + "body"), "http://www.w3.org/2011/content#chars")
                : Optional.empty();
        Charset encoding = charset;
        http.method(text(request, HT + "methodName").orElseThrow(),
                body.map(text -> BodyPublishers.ofString(named(text, "://", "/"), encoding)).orElse(BodyPublishers.noBody()));
        return CLIENT.send(http.build(), BodyHandlers.ofString());
    }

    /** The suite's names of graphs, where a request names graphs, as this program names them. */
    private static String named(String text, String colon, String slash) {
        return text.replaceAll("((?:-graph-uri=|FROM <))http" + colon + "kasei.us" + slash + "2009" + slash + "09" + slash + "sparql" + slash + "data"
                + slash + "(data[0-3]).rdf", "$1https" + colon + "w3id.org" + slash + "isnad" + slash + "graph" + slash + "$2");
    }

    private static Resource property(Resource subject, String property) {
        return subject.getProperty(subject.getModel().createProperty(property)).getResource();
    }

    private static Optional<String> text(Resource subject, String property) {
        return Optional.ofNullable(subject.getProperty(subject.getModel().createProperty(property))).map(statement -> statement.getString());
    }
}
