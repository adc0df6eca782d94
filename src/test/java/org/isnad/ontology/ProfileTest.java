package org.isnad.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLObjectProperty;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.Profiles;

/** The ontology keeps to OWL 2 DL, its stance part to EL and RL too; and a breach would be noticed. */
final class ProfileTest {

    private static final Node STANCE_PART = NodeFactory.createURI("https://w3id.org/isnad/ontology/stance");
    private static final OWLDataFactory OWL = OWLManager.getOWLDataFactory();

    private final Graph core = Ontologies.graph(Ontologies.CORE);

    @Test
    void theOntologyIsInOwl2Dl() {
        OWLOntology ontology = Ontologies.owl(core);
        assertTrue(ontology.getLogicalAxiomCount() > 400, () -> "hardly an axiom was read: " + ontology);
        assertEquals(List.of(), violations(Profiles.OWL2_DL, ontology));
    }

    @Test
    void theOntologyAndTheDataTogetherAreInOwl2Dl() {
        assertEquals(List.of(), violations(Profiles.OWL2_DL, Ontologies.owl(Ontologies.graph(Ontologies.coreAndData()))));
    }

    /** Why {@link Ontologies#owl} leaves the numbers of rows out. */
    @Test
    void aReservedNameIsReportedAsOutsideOwl2Dl() {
        OWLAxiom numbered = OWL.getOWLAnnotationAssertionAxiom(OWL.getOWLAnnotationProperty(RDF.value.getURI()), IRI.create("http://example.org/row"), OWL.getOWLLiteral("row=7"));
        assertEquals(Set.of(numbered), axiomsReported(Profiles.OWL2_DL, Ontologies.owl(core), numbered));
    }

    @Test
    void aDateIsReportedAsOutsideOwl2Dl() {
        OWLAxiom dated = OWL.getOWLDataPropertyRangeAxiom(OWL.getOWLDataProperty(ISN.earliest.getURI()),
                OWL.getOWLDatatype("http://www.w3.org/2001/XMLSchema#date"));
        assertEquals(Set.of(dated), axiomsReported(Profiles.OWL2_DL, Ontologies.owl(core), dated));
    }

    @ParameterizedTest
    @EnumSource(value = Profiles.class, names = {"OWL2_DL", "OWL2_EL", "OWL2_RL"})
    void theStancePartIsIn(Profiles profile) {
        assertEquals(List.of(), violations(profile, stancePart()));
    }

    @Test
    void theStancePartHasEveryTermThatIsMarkedAsItsOwnAndTheAxiomsBetweenThem() {
        OWLOntology part = stancePart();
        assertEquals(termsOfTheStancePart(), Ontologies.terms(part.signature()));
        assertTrue(part.getLogicalAxiomCount() >= 35, () -> "too few axioms: " + part.getLogicalAxiomCount());
        assertEquals(7, part.generalClassAxioms().count(), "three hand a kind of stance on, three make one contested, one forbids that");
    }

    @ParameterizedTest
    @EnumSource(value = Profiles.class, names = {"OWL2_EL", "OWL2_RL"})
    void aCardinalityInTheStancePartIsReported(Profiles profile) {
        OWLAxiom atMostTwo = OWL.getOWLSubClassOfAxiom(type(ISN.Stance), OWL.getOWLObjectMaxCardinality(2, property(ISN.voice)));
        assertEquals(Set.of(atMostTwo), axiomsReported(profile, stancePart(), atMostTwo));
    }

    @Test
    void anInverseInTheStancePartIsReportedAsOutsideOwl2El() {
        OWLAxiom inverse = OWL.getOWLInverseObjectPropertiesAxiom(property(ISN.holder), property(ISN.target));
        assertEquals(Set.of(inverse), axiomsReported(Profiles.OWL2_EL, stancePart(), inverse));
    }

    /** The part as its users would cut it out: what is said with the marked terms alone. */
    private OWLOntology stancePart() {
        Set<String> terms = termsOfTheStancePart();
        Stream<OWLAxiom> axioms = Ontologies.owl(core).axioms()
                .filter(axiom -> axiom.isLogicalAxiom() || axiom.isOfType(AxiomType.DECLARATION))
                .filter(axiom -> terms.containsAll(Ontologies.terms(axiom.signature())));
        try {
            return OWLManager.createOWLOntologyManager().createOntology(axioms);
        } catch (OWLOntologyCreationException e) {
            throw new AssertionError(e);
        }
    }

    private Set<String> termsOfTheStancePart() {
        return core.find(Node.ANY, DCTerms.isPartOf.asNode(), STANCE_PART)
                .mapWith(triple -> triple.getSubject().getURI()).toSet();
    }

    private static List<OWLProfileViolation> violations(Profiles profile, OWLOntology ontology) {
        return profile.checkOntology(ontology).getViolations();
    }

    private static Set<OWLAxiom> axiomsReported(Profiles profile, OWLOntology ontology, OWLAxiom added) {
        ontology.add(added);
        return violations(profile, ontology).stream().map(OWLProfileViolation::getAxiom).collect(Collectors.toSet());
    }

    private static OWLClass type(Node term) {
        return OWL.getOWLClass(term.getURI());
    }

    private static OWLObjectProperty property(Node term) {
        return OWL.getOWLObjectProperty(term.getURI());
    }
}
