package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.link;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.corpus.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of the whole, held against what its endpoint answers and its files contain. */
class CatalogTest {

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);
    private static final Web WEB = SERVER.web();

    @ParameterizedTest
    @ValueSource(strings = {"void", ".well-known/void"})
    void theCountsAreThoseOfTheEndpoint(String path) {
        Graph graph = graph(path + ".ttl");
        Node dataset = iri(SERVER.url() + "catalog#dataset");
        assertEquals(count("{ ?s ?p ?o }"), number(graph, dataset, "triples"));
        assertEquals(count("{ SELECT DISTINCT ?s { ?s ?p ?o } }"), number(graph, dataset, "distinctSubjects"));
        List<Triple> classes = graph.find(Node.ANY, iri(VOID + "class"), Node.ANY).toList();
        assertTrue(classes.size() > 30);
        for (Triple partition : classes)
            assertEquals(count("{ ?s a <" + partition.getObject().getURI() + "> }"), number(graph, partition.getSubject(), "entities"),
                    partition::toString);
        for (Triple partition : graph.find(Node.ANY, iri(VOID + "property"), Node.ANY).toList())
            assertEquals(count("{ ?s <" + partition.getObject().getURI() + "> ?o }"), number(graph, partition.getSubject(), "triples"),
                    partition::toString);
    }

    @Test
    void allLinksToWikidataAreCountedByTheirKind() {
        Graph graph = graph("void.ttl");
        List<Triple> linksets = graph.find(Node.ANY, iri(VOID + "linkPredicate"), Node.ANY).toList();
        String wikidata = " ?o FILTER (isIRI(?o) && STRSTARTS(STR(?o), 'http://www.wikidata.org/entity/')) }";
        for (Triple linkset : linksets)
            assertEquals(count("{ ?s <" + linkset.getObject().getURI() + ">" + wikidata), number(graph, linkset.getSubject(), "triples"), linkset::toString);
        String predicates = linksets.stream().map(linkset -> "<" + linkset.getObject().getURI() + ">").collect(Collectors.joining(", "));
        assertFalse(ask("{ ?s ?p" + wikidata.replace("}", "FILTER (?p NOT IN (" + predicates + ")) }")), "no kind is left out");
    }

    @Test
    void dumpsAreNamedWhereReadersOfVoidLook() {
        List<Triple> dumps = graph("void.ttl").find(iri(SERVER.url() + "catalog#dataset"), iri(VOID + "dataDump"), Node.ANY).toList();
        assertEquals(5, dumps.size());
        dumps.forEach(dump -> assertEquals(200, WEB.get(dump.getObject().getURI()).statusCode(), dump::toString));
    }

    @Test
    void theServiceNamesEveryGraphThatCanBeAsked() {
        Graph service = graph("sparql.ttl");
        String name = "http://www.w3.org/ns/sparql-service-description#name";
        List<Triple> named = service.find(Node.ANY, iri(name), Node.ANY).toList();
        assertEquals(count("{ SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } }"), named.size());
        named.forEach(graph -> assertTrue(ask("{ GRAPH <" + graph.getObject().getURI() + "> { ?s ?p ?o } }"), graph::toString));
        assertFalse(service.contains(Node.ANY, Node.ANY, iri("http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph")), "what describes the whole is left out");
    }

    @Test
    void theSameDescriptionAnswersBySparql() {
        Graph graph = graph("void.nt");
        String name = SERVER.url() + "graph/catalog";
        for (Triple triple : graph.find().toList().subList(0, 40))
            assertTrue(ask("{ GRAPH <" + name + "> { <" + triple.getSubject() + "> <" + triple.getPredicate() + "> "
                    + NodeFmtLib.strNT(triple.getObject()) + " } }"), triple::toString);
        assertFalse(ask("{ ?s a <" + VOID + "Dataset> }"), "the description is no part of what it describes");
    }

    @Test
    void theDumpsAreAsTheCatalogueSays() throws IOException {
        Graph catalog = graph("catalog.ttl");
        List<Triple> files = catalog.find(Node.ANY, iri(DCAT + "downloadURL"), Node.ANY).toList();
        long dated = files.stream().filter(file -> file.getObject().getURI().matches(".*/dump/\\d{4}-.*")).count();
        assertEquals(5, files.size() - dated);
        for (Triple file : files) {
            byte[] bytes = WEB.get(file.getObject().getURI()).body();
            Node distribution = file.getSubject();
            assertEquals(bytes.length, Integer.parseInt(value(catalog, distribution, DCAT + "byteSize").getLiteralLexicalForm()));
            Node checksum = value(catalog, distribution, "http://spdx.org/rdf/terms#checksum");
            assertEquals(Digests.hex(bytes), value(catalog, checksum, "http://spdx.org/rdf/terms#checksumValue").getLiteralLexicalForm());
            if (file.getObject().getURI().matches(".*/dump/\\d{4}-.*"))
                continue; // it holds another state
            String name = file.getObject().getURI().replaceFirst(".gz$", "");
            DatasetGraph content = RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(bytes)))
                    .lang(RDFLanguages.filenameToLang(name)).toDatasetGraph();
            assertEquals(count("{ ?s ?p ?o }"), content.isEmpty() ? 0 : content.getDefaultGraph().isEmpty()
                    ? content.getUnionGraph().size() : content.getDefaultGraph().size(), name);
        }
    }

    @Test
    void thePublishedQuestionsAreExecutable() {
        Graph graph = graph("query.ttl");
        List<Triple> selects = graph.find(Node.ANY, iri("http://www.w3.org/ns/shacl#select"), Node.ANY).toList();
        assertTrue(selects.size() >= 50);
        for (Triple select : selects) {
            QueryFactory.create(select.getObject().getLiteralLexicalForm());
            assertTrue(graph.contains(select.getSubject(), iri("https://schema.org/target"), iri(SERVER.url() + "sparql")));
            assertEquals(303, WEB.get(select.getSubject().getURI()).statusCode());
        }
    }

    @Test
    void editorsFindTheQuestionsAndPrefixesWhereTheyLook() {
        String shacl = "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
        List<String> questions = new ArrayList<>();
        try (QueryExecHTTP query = QueryExecHTTP.service(SERVER.url() + "sparql").query(shacl + """
                SELECT DISTINCT ?question ?comment ?query
                WHERE { ?question a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query }""").build()) {
            query.select().forEachRemaining(row -> questions.add(row.get("question").getURI()));
        }
        assertEquals(graph("query.ttl").find(Node.ANY, iri("https://schema.org/target"), Node.ANY).toList().size(), questions.size());
        assertEquals(questions.size(), new HashSet<>(questions).size(), "each is listed once");
        assertTrue(ask("{ [] <http://www.w3.org/ns/shacl#namespace> ?namespace ; <http://www.w3.org/ns/shacl#prefix> 'isn' }"));
        String search = "PREFIX text: <http://jena.apache.org/text#> ASK { ?thing text:query 'Kazakhstan' . ?thing a <http://www.w3.org/ns/shacl#SPARQLExecutable> }";
        try (QueryExecHTTP query = QueryExecHTTP.service(SERVER.url() + "sparql").query(search).build()) {
            assertFalse(query.ask(), "who searches for what is claimed finds no questions");
        }
    }

    @Test
    void theFindingsAreAGraphWhosePageIsOneForm() {
        for (String[] form : new String[][] {{"text/turtle", "ttl"}, {"application/ld+json", "jsonld"}, {"text/html", "html"}})
            assertEquals(SERVER.url() + "findings." + form[1], header(WEB.get("findings", "Accept", form[0]), "Content-Location"));
        Graph findings = graph("findings.ttl");
        assertEquals(count("{ ?finding a <https://w3id.org/isnad/ontology#Finding> }"), findings.find(Node.ANY, iri("https://w3id.org/isnad/ontology#findingKind"), Node.ANY).toList().size());
        for (String property : List.of("problem", "solution", "concerns", "passage"))
            assertTrue(findings.contains(Node.ANY, iri("https://w3id.org/isnad/ontology#" + property), Node.ANY), property);
        assertEquals(SERVER.url() + "findings.ttl", link(WEB.get("findings.html"), "describedby"));
        assertTrue(text(WEB.get("findings.ar.html")).contains("href=\"/findings.ttl\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "rdf", "jsonld", "trig", "nq"})
    void theOntologyIsThereInEveryFormat(String extension) {
        Graph graph = graph("ontology." + extension);
        Node claim = iri("https://w3id.org/isnad/ontology#Claim");
        assertEquals(2, graph.find(claim, iri("http://www.w3.org/2004/02/skos/core#definition"), Node.ANY).toList().size());
    }

    @Test
    void theOntologysPageHasAPlaceForEachTerm() {
        String page = text(WEB.get("ontology.html"));
        graph("ontology.nt").find(Node.ANY, Node.ANY, Node.ANY).mapWith(Triple::getSubject).toList().stream().distinct()
                .filter(term -> term.isURI() && term.getURI().startsWith("https://w3id.org/isnad/ontology#"))
                .forEach(term -> assertTrue(page.contains("id=\"" + term.getURI().replaceFirst(".*#", "") + "\""), term::toString));
    }

    @Test
    void theOntologysPageSaysHowOftenATermIsUsedWithExamples() {
        String page = text(WEB.get("ontology.html"));
        String section = page.substring(page.indexOf("id=\"Stance\""));
        section = section.substring(0, section.indexOf("</section>"));
        assertTrue(section.contains(">" + count("{ ?s a <https://w3id.org/isnad/ontology#Stance> }") + "<"), section);
        assertTrue(section.contains("href=\"/kb/stance/"), section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"void", "catalog", "query", "sparql", "ontology", "findings"})
    void quadsHoldTheGraphOfWhatIsSaidOfTheWhole(String path) {
        for (String extension : List.of("trig", "nq")) {
            DatasetGraph dataset = WEB.dataset(path + "." + extension);
            Node name = iri(path.equals("ontology") ? "https://w3id.org/isnad/ontology" : SERVER.url() + "graph/" + (path.equals("query") ? "questions" : path.equals("findings") ? path : "catalog"));
            assertTrue(dataset.getDefaultGraph().isIsomorphicWith(graph(path + ".nt")));
            assertEquals(dataset.getDefaultGraph().size(), dataset.getGraph(name).size());
        }
    }

    private static int number(Graph graph, Node subject, String property) {
        return Integer.parseInt(value(graph, subject, VOID + property).getLiteralLexicalForm());
    }

    private static Node value(Graph graph, Node subject, String property) {
        List<Triple> found = graph.find(subject, iri(property), Node.ANY).toList();
        assertEquals(1, found.size(), subject + " " + property);
        return found.get(0).getObject();
    }

    private static int count(String pattern) {
        try (QueryExecHTTP query = QueryExecHTTP.service(SERVER.url() + "sparql").query("SELECT (COUNT(*) AS ?n) " + pattern).build()) {
            RowSet rows = query.select();
            return Integer.parseInt(rows.next().get("n").getLiteralLexicalForm());
        }
    }

    private static boolean ask(String pattern) {
        try (QueryExecHTTP query = QueryExecHTTP.service(SERVER.url() + "sparql").query("ASK " + pattern).build()) {
            return query.ask();
        }
    }

    private static Graph graph(String path) {
        return WEB.dataset(path).getDefaultGraph();
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
