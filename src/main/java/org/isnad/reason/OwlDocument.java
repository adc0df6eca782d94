package org.isnad.reason;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.FunctionalSyntaxDocumentFormat;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyStorageException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/**
 * A graph as OWL tools read it without misunderstanding: one plain RDF/XML document (OWL 2 Mapping to RDF Graphs). OWLAPI guesses formats, merges named graphs and drops what it does not
 * understand without a word, so what it has read is held against what it was given.
 */
public final class OwlDocument {

    private OwlDocument() {}

    /** The graph in RDF/XML. */
    public static byte[] bytes(Graph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, withoutReserved(graph), RDFFormat.RDFXML_PLAIN);
        return bytes.toByteArray();
    }

    /** Web Annotation wants rdf:value for the number of a row; OWL 2 DL reserves that name (Structural Specification, section 2.4). No axiom speaks of it. */
    private static Graph withoutReserved(Graph graph) {
        if (!graph.contains(Node.ANY, RDF.value.asNode(), Node.ANY))
            return graph;
        Graph rest = GraphFactory.createGraphMem();
        GraphUtil.addInto(rest, graph);
        rest.remove(Node.ANY, RDF.value.asNode(), Node.ANY);
        return rest;
    }

    /**
     * The graph in the OWL 2 Functional-Style Syntax, for tools that read no RDF.
     *
     * @throws IsnadException as {@link #read} does
     */
    public static byte[] functional(Graph graph, Profile profile) {
        OWLOntology ontology = read(graph, profile);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ontology.saveOntology(new FunctionalSyntaxDocumentFormat(), bytes);
        } catch (OWLOntologyStorageException e) {
            throw new IllegalStateException("in memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The graph as an ontology in a profile.
     *
     * @throws IsnadException if a statement was not understood as meant, or a construct is outside the profile
     */
    static OWLOntology read(Graph graph, Profile profile) {
        OWLOntology ontology = read(bytes(graph));
        if (!ontology.getFormat().getClass().equals(RDFXMLDocumentFormat.class) || assertions(ontology) != properties(graph))
            throw unsupported("OWLAPI understood " + assertions(ontology) + " of " + properties(graph) + " statements");
        OWLProfileViolation violation = profile.owl().checkOntology(ontology).getViolations().stream().findFirst().orElse(null);
        if (violation != null)
            throw unsupported("a construct is outside OWL 2 " + profile + ": " + violation);
        return ontology;
    }

    private static OWLOntology read(byte[] rdfXml) {
        StreamDocumentSource source = new StreamDocumentSource(new ByteArrayInputStream(rdfXml), IRI.create("memory:module"), new RDFXMLDocumentFormat(), "application/rdf+xml");
        // not the strict mode, which rejects unions of classes; but nothing is mended, or it would not be seen
        OWLOntologyLoaderConfiguration configuration = new OWLOntologyLoaderConfiguration().setRepairIllegalPunnings(false).setFollowRedirects(false);
        try {
            return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source, configuration);
        } catch (OWLOntologyCreationException e) {
            throw unsupported(IsnadException.oneLine(e));
        }
    }

    private static long assertions(OWLOntology ontology) {
        return ontology.axioms(AxiomType.OBJECT_PROPERTY_ASSERTION).count();
    }

    /** The statements between named things by properties that the graph declares for that. */
    private static long properties(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), OWL2.ObjectProperty.asNode()).mapToLong(declared -> graph.stream(Node.ANY, declared.getSubject(), Node.ANY).count()).sum();
    }

    private static IsnadException unsupported(String what) {
        return new IsnadException(ErrorCode.REASONING, "No verdict: " + IsnadException.oneLine(new IllegalStateException(what)) + "; keep the stance part to OWL 2 EL and RL.");
    }
}
