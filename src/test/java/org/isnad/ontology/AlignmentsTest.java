package org.isnad.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.Profiles;

/** The links to other vocabularies stand apart from the ontology, fit it, and go to nothing that was not verified. */
final class AlignmentsTest {

    private static final Path VERIFIED = Path.of("..", "shared", "wikidata", "qids.tsv");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final Node HEADER = NodeFactory.createURI("https://w3id.org/isnad/ontology/alignments");

    private final Graph core = Ontologies.graph(Ontologies.CORE);
    private final Graph alignments = Ontologies.graph(Ontologies.ALIGNMENTS);

    @Test
    void neitherFileImportsAnything() {
        assertFalse(core.contains(Node.ANY, OWL2.imports.asNode(), Node.ANY));
        assertFalse(alignments.contains(Node.ANY, OWL2.imports.asNode(), Node.ANY));
    }

    @Test
    void theAlignmentsAreInOwl2DlByThemselves() {
        assertInOwl2Dl(Ontologies.owl(alignments));
    }

    @Test
    void theOntologyStaysInOwl2DlWithThem() {
        assertInOwl2Dl(merged(List.of(Ontologies.CORE)));
    }

    @Test
    void theDataStayConsistentWithThem() {
        OWLOntology ontology = merged(Ontologies.coreAndData());
        assertInOwl2Dl(ontology);
        assertEquals(Set.of(), Reasoning.unsatisfiable(ontology));
    }

    @Test
    void theyAlignOnlyTermsThatTheOntologyDefines() {
        List<Node> unknown = nodes(alignments).filter(node -> node.getURI().startsWith(ISN.NS))
                .filter(term -> !core.contains(term, RDF.type.asNode(), Node.ANY)).distinct().toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyWikidataIdentifierIsVerified() throws IOException {
        assumeTrue(Files.exists(VERIFIED), () -> "skipped: no " + VERIFIED + ", the list of verified Wikidata identifiers");
        Set<String> verified = verified();
        Set<String> linked = linked();
        assertFalse(linked.isEmpty(), "no link to Wikidata was found");
        linked.removeAll(verified);
        assertEquals(Set.of(), linked, "linked, but not verified in " + VERIFIED);
    }

    /** One graph, and of the two ontology headers the core's alone, for OWLAPI would take either. */
    private static OWLOntology merged(List<Path> files) {
        Graph graph = Ontologies.graph(Stream.concat(Stream.of(Ontologies.ALIGNMENTS), files.stream()).toList());
        graph.remove(HEADER, Node.ANY, Node.ANY);
        return Ontologies.owl(graph);
    }

    private static void assertInOwl2Dl(OWLOntology ontology) {
        assertTrue(ontology.getLogicalAxiomCount() > 50, () -> "hardly an axiom was read: " + ontology);
        assertEquals(List.of(), Profiles.OWL2_DL.checkOntology(ontology).getViolations());
    }

    private static Set<String> linked() {
        Graph graph = Ontologies.graph(Stream.concat(Stream.of(Ontologies.ALIGNMENTS), Ontologies.dataFiles().stream()).toList());
        return nodes(graph).map(Node::getURI).filter(iri -> iri.startsWith(WIKIDATA)).map(iri -> iri.substring(WIKIDATA.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> verified() throws IOException {
        try (Stream<String> lines = Files.lines(VERIFIED)) {
            return lines.map(line -> line.split("\t")).filter(cells -> cells.length > 3 && cells[3].equals("verified"))
                    .map(cells -> cells[0]).collect(Collectors.toSet());
        }
    }

    private static Stream<Node> nodes(Graph graph) {
        return graph.find().toList().stream().flatMap(AlignmentsTest::nodes).filter(Node::isURI);
    }

    private static Stream<Node> nodes(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
