package org.isnad.serve;

import static org.isnad.Web.link;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a description of the real data holds, in every format. */
class DescriptionTest {

    private static final String CLAIM = "kb/claim/central-asia-2022.summit-closes-in-astana";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);
    private static final Web WEB = SERVER.web();

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
    void aDocumentTellsOfAllThatIsNamedByItsFragments() {
        String record = "kb/record/votes-2022";
        Graph graph = WEB.dataset(record + ".ttl").getDefaultGraph();
        Node report = NodeFactory.createURI(WEB.base() + record + "#report-1");
        assertTrue(graph.contains(report, NodeFactory.createURI("http://purl.org/dc/terms/bibliographicCitation"), Node.ANY));
        assertTrue(text(WEB.get(record + ".html")).contains("#report-1"));
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
}
