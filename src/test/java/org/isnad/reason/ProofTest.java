package org.isnad.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.isnad.Fixtures;
import org.isnad.corpus.Corpus;
import org.isnad.stance.Contested;
import org.isnad.stance.StanceBase;
import org.isnad.stance.StanceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

import openllet.owlapi.OpenlletReasonerFactory;

/** A proof is inconsistent, and none of its axioms can be left out, as Openllet judges, which had no part in finding it. */
final class ProofTest {

    private static final Path CASES = Path.of("src/test/resources/cases/stance");

    /** For each construct one case, and how many stances follow from others in its proof. */
    @ParameterizedTest
    @CsvSource({"support-and-opposition, 0", "support-and-neutrality, 0", "opposition-and-neutrality, 0", "group-and-member, 1", "president-and-state, 1", "group-of-presidents-and-state, 1",
            "two-groups-share-a-member, 2", "decision-and-what-it-decides, 1", "month-in-a-year, 1", "overlap, 1", "all-at-once, 1", "one-claim-states-both, 0"})
    void isMinimalAndInconsistent(String name, int consequences) throws OWLOntologyCreationException {
        Corpus corpus = Fixtures.corpus(CASES.resolve("contradiction." + name).resolve("input.ttl"));
        Graph data = corpus.dataset().getDefaultGraph();
        Contested.Pair pair = StanceBase.of(StanceReader.background(data), StanceReader.statements(data)).contradictions().get(0).pairs().get(0);
        Proof proof = Proof.of(pair, corpus.ontology(), data, Duration.ofMinutes(1));

        assertEquals(consequences, proof.axioms().stream().filter(axiom -> axiom.startsWith("stance/") && axiom.contains(" isn:followsFrom ")).count(), proof::toString);
        List<OWLAxiom> axioms = axioms(proof, OwlDocument.read(StanceModule.of(corpus.ontology(), data, Optional.empty()), Profile.EL).logicalAxioms().toList());
        assertFalse(isConsistent(axioms), () -> "consistent: " + proof);
        for (OWLAxiom axiom : axioms) {
            List<OWLAxiom> rest = new ArrayList<>(axioms);
            rest.remove(axiom);
            assertTrue(isConsistent(rest), () -> "not needed: " + axiom);
        }
    }

    private static List<OWLAxiom> axioms(Proof proof, List<? extends OWLAxiom> module) {
        Map<String, OWLAxiom> byText = module.stream().collect(Collectors.toMap(Proof::text, Function.identity()));
        assertTrue(byText.keySet().containsAll(proof.axioms()), () -> "not of the module: " + proof);
        return proof.axioms().stream().map(byText::get).toList();
    }

    private static boolean isConsistent(List<OWLAxiom> axioms) throws OWLOntologyCreationException {
        OWLReasoner openllet = OpenlletReasonerFactory.getInstance().createReasoner(OWLManager.createOWLOntologyManager().createOntology(axioms));
        try {
            return openllet.isConsistent();
        } finally {
            openllet.dispose();
        }
    }
}
