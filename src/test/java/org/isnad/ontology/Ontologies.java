package org.isnad.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;

/** Reads the project's files as RDF graphs, and hands a graph to OWLAPI in the one form that it cannot misunderstand. */
public final class Ontologies {

    static final Path CORE = Path.of("ontology", "isnad.ttl");
    static final Path ALIGNMENTS = Path.of("ontology", "alignments.ttl");

    private static final Path DATA = Path.of("data", "ttl");

    private Ontologies() {}

    /** The ontology, the file of entities and the file of every article, in this order. */
    static List<Path> coreAndData() {
        return Stream.concat(Stream.of(CORE), dataFiles().stream()).toList();
    }

    static List<Path> dataFiles() {
        try (Stream<Path> files = Files.list(DATA)) {
            List<Path> turtle = files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
            assertTrue(turtle.size() > 1, () -> "hardly any data in " + DATA + ": " + turtle);
            return turtle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements of all the files, in one new graph. */
    static Graph graph(List<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFDataMgr.read(graph, file.toUri().toString(), Lang.TURTLE));
        return graph;
    }

    static Graph graph(Path file) {
        return graph(List.of(file));
    }

    /** A new graph with the same statements. */
    static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEach(copy::add);
        return copy;
    }

    /**
     * The graph as OWLAPI understands it: written as one plain RDF/XML document and read as that, because OWLAPI guesses
     * formats and merges named graphs without a word.
     */
    public static OWLOntology owl(Graph graph) {
        assertFalse(graph.contains(Node.ANY, OWL2.imports.asNode(), Node.ANY), "an import, which OWLAPI would fetch");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, withoutReserved(graph), RDFFormat.RDFXML_PLAIN);
        OWLOntology ontology = owl(bytes.toByteArray());
        assertEquals(RDFXMLDocumentFormat.class, ontology.getNonnullFormat().getClass(), "format as read");
        assertEquals(declaredAnnotationProperties(graph), terms(ontology.annotationPropertiesInSignature()),
                "terms taken for annotation properties, which no reasoner looks at");
        return ontology;
    }

    /** Web Annotation wants rdf:value for the number of a row; OWL 2 DL reserves that name and has no place for it. No axiom speaks of it. */
    private static Graph withoutReserved(Graph graph) {
        Graph rest = copy(graph);
        rest.remove(Node.ANY, RDF.value.asNode(), Node.ANY);
        return rest;
    }

    private static OWLOntology owl(byte[] rdfXml) {
        var source = new StreamDocumentSource(new ByteArrayInputStream(rdfXml), IRI.create("memory:graph"),
                new RDFXMLDocumentFormat(), "application/rdf+xml");
        // Not the strict mode, which rejects unions of classes; but nothing is mended, or the profile checks would not see it
        var configuration = new OWLOntologyLoaderConfiguration().setRepairIllegalPunnings(false).setFollowRedirects(false);
        try {
            return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source, configuration);
        } catch (OWLOntologyCreationException e) {
            throw new AssertionError("OWLAPI cannot read the graph", e);
        }
    }

    private static Set<String> declaredAnnotationProperties(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), OWL2.AnnotationProperty.asNode())
                .mapWith(triple -> triple.getSubject().getURI()).filterKeep(iri -> iri.startsWith(ISN.NS)).toSet();
    }

    /** The terms of the vocabulary among the entities. */
    static Set<String> terms(Stream<? extends HasIRI> entities) {
        return entities.map(entity -> entity.getIRI().toString()).filter(iri -> iri.startsWith(ISN.NS))
                .collect(Collectors.toSet());
    }
}
