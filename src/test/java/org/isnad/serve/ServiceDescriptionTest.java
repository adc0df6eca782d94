package org.isnad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.TestFactory;

/** The service-description tests of the SPARQL 1.1 test suite. */
class ServiceDescriptionTest {

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final Path SCHEMA = Path.of("src/test/resources/service-description.ttl");

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.BRIDGE);

    @TestFactory
    List<DynamicTest> serviceDescription() {
        Model model = RDFDataMgr.loadModel(Fixtures.shared("w3c-tests/service-description/manifest.ttl").toUri().toString());
        RDFList entries = model.listObjectsOfProperty(model.createProperty(MF + "entries")).next().as(RDFList.class);
        return entries.asJavaList().stream().map(entry -> entry.asResource().getURI().replaceFirst(".*#", ""))
                .map(name -> DynamicTest.dynamicTest(name, () -> run(name))).toList();
    }

    private static void run(String name) throws Exception {
        switch (name) {
            case "returns-rdf" -> assertFalse(description().isEmpty());
            case "has-endpoint-triple" -> assertTrue(description().contains(Node.ANY, NodeFactory.createURI(SD + "endpoint"), NodeFactory.createURI(SERVER.url() + "sparql")));
            case "conforms-to-schema" -> assertConforms(description());
            default -> throw new AssertionError("a test that was not there before: " + name);
        }
    }

    @Test
    void whatDoesNotConformIsFound() {
        Graph wrong = GraphFactory.createGraphMem();
        wrong.add(NodeFactory.createURI("urn:service"), RDF.type.asNode(), NodeFactory.createURI(SD + "Service"));
        assertFalse(validate(wrong).conforms());
    }

    private static Graph description() {
        HttpResponse<byte[]> answer = SERVER.web().get("sparql");
        assertEquals(200, answer.statusCode());
        Lang lang = RDFLanguages.contentTypeToLang(Web.header(answer, "Content-Type").replaceFirst(";.*", ""));
        return Web.dataset(answer, lang).getDefaultGraph();
    }

    private static void assertConforms(Graph description) throws Exception {
        ValidationReport report = validate(description);
        assertTrue(report.conforms(), () -> report.getEntries().toString());
        String schema = Files.readString(SCHEMA);
        for (Node property : description.find().mapWith(Triple::getPredicate).filterKeep(node -> node.getURI().startsWith(SD)).toList())
            assertTrue(schema.contains("sh:path sd:" + property.getURI().substring(SD.length()) + " "), property::toString);
    }

    private static ValidationReport validate(Graph description) {
        return ShaclValidator.get().validate(RDFDataMgr.loadGraph(SCHEMA.toUri().toString()), description);
    }
}
