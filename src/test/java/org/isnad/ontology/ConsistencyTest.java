package org.isnad.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;

/** HermiT finds the data consistent, and would find a contradiction: no verdict counts before a planted one was found. */
final class ConsistencyTest {

    private static Graph data;

    @BeforeAll
    static void read() {
        data = Ontologies.graph(Ontologies.coreAndData());
    }

    @Test
    void theDataAreConsistentByAReasonerThatFindsAPlantedContradiction() {
        PlantedClaim planted = new PlantedClaim(data, "Support");
        assertFalse(isConsistent(planted.expressing("Opposition", planted.stance())));
        assertTrue(isConsistent(data));
    }

    @Test
    void noClassIsUnsatisfiable() {
        assertEquals(Set.of(), Reasoning.unsatisfiable(Ontologies.owl(data)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"Support, Opposition", "Opposition, Neutrality", "Neutrality, Support"})
    void theTextCannotAscribeTwoStancesAtTheSameCoordinates(String stated, String other) {
        PlantedClaim planted = new PlantedClaim(data, stated);
        assertTrue(isConsistent(planted.expressing(stated, planted.stance())), "to say the same again is no contradiction");
        assertFalse(isConsistent(planted.expressing(other, planted.stance())));
    }

    @ParameterizedTest(name = "another {0}")
    @ValueSource(strings = {"period", "aspect", "holder", "target"})
    void theOppositeIsNoContradictionElsewhere(String coordinate) {
        PlantedClaim planted = new PlantedClaim(data, "Opposition");
        assertTrue(isConsistent(planted.expressing("Support", planted.stanceWithAnother(coordinate))));
    }

    @Test
    void aVoiceThatNeedNotBeCoherentMayContradictItself() {
        PlantedClaim planted = new PlantedClaim(data, "Opposition");
        Node stance = planted.stanceInALooseVoice();
        planted.expressing("Opposition", stance);
        OWLOntology ontology = Ontologies.owl(planted.expressing("Support", stance));
        assertTrue(Reasoning.isConsistent(ontology));
        assertTrue(Reasoning.entails(ontology, contested(stance)));
    }

    @Test
    void theReasonerIsGivenEveryStatement() {
        OWLOntology ontology = Ontologies.owl(data);
        assertTrue(ontology.getAxiomCount() > 0.95 * data.size(), () -> ontology + " of " + data.size() + " statements");
        assertEquals(statementsWithTheVocabulary(), assertionsWithTheVocabulary(ontology));
    }

    private static boolean isConsistent(Graph graph) {
        return Reasoning.isConsistent(Ontologies.owl(graph));
    }

    private static long statementsWithTheVocabulary() {
        return data.find().filterKeep(triple -> triple.getPredicate().getURI().startsWith(ISN.NS)).toList().size();
    }

    private static long assertionsWithTheVocabulary(OWLOntology ontology) {
        return ontology.axioms(AxiomType.OBJECT_PROPERTY_ASSERTION)
                .filter(axiom -> isTerm(axiom.getProperty().asOWLObjectProperty())).count()
                + ontology.axioms(AxiomType.DATA_PROPERTY_ASSERTION)
                        .filter(axiom -> isTerm(axiom.getProperty().asOWLDataProperty())).count();
    }

    private static boolean isTerm(HasIRI entity) {
        return entity.getIRI().toString().startsWith(ISN.NS);
    }

    private static OWLAxiom contested(Node stance) {
        OWLDataFactory owl = OWLManager.getOWLDataFactory();
        return owl.getOWLClassAssertionAxiom(owl.getOWLClass(ISN.Contested.getURI()), owl.getOWLNamedIndividual(stance.getURI()));
    }
}
