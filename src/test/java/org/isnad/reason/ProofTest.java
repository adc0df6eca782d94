package org.isnad.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.Fixtures;
import org.isnad.corpus.Corpus;
import org.isnad.stance.Findings;
import org.isnad.stance.StanceFinding;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
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
            "two-groups-share-a-member, 2", "decision-and-what-it-decides, 1", "month-in-a-year, 1", "overlap, 1", "all-at-once, 1", "one-claim-states-both, 0", "within-both-of-two-that-overlap, 1"})
    void hasNoMoreConsequencesThanItNeeds(String name, int consequences) {
        Corpus corpus = corpus(CASES.resolve("contradiction." + name));
        Proof proof = proof(contradictions(corpus).get(0), corpus);
        assertEquals(consequences, proof.axioms().stream().filter(axiom -> axiom.startsWith("stance/") && axiom.contains(" isn:followsFrom ")).count(), proof::toString);
    }

    /** Among them those in which the two meet only because a third statement makes the place. */
    @TestFactory
    Stream<DynamicTest> everyContradictionOfTheCasesIsProved() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(ProofTest::isInconsistent).sorted().toList().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> assertProved(corpus(folder))));
        }
    }

    private static void assertProved(Corpus corpus) throws OWLOntologyCreationException {
        List<? extends OWLAxiom> module = OwlDocument.read(StanceModule.of(corpus.ontology(), corpus.dataset().getDefaultGraph(), Optional.empty()), Profile.EL).logicalAxioms().toList();
        List<StanceFinding> contradictions = contradictions(corpus);
        assertFalse(contradictions.isEmpty());
        for (StanceFinding contradiction : contradictions)
            assertMinimal(axioms(proof(contradiction, corpus), module));
    }

    private static void assertMinimal(List<OWLAxiom> axioms) throws OWLOntologyCreationException {
        assertFalse(isConsistent(axioms), () -> "consistent: " + axioms);
        for (OWLAxiom axiom : axioms) {
            List<OWLAxiom> rest = new ArrayList<>(axioms);
            rest.remove(axiom);
            assertTrue(isConsistent(rest), () -> "not needed: " + axiom);
        }
    }

    private static boolean isInconsistent(Path folder) {
        try {
            return Files.readString(folder.resolve("expected.txt")).startsWith("inconsistent");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Corpus corpus(Path folder) {
        return Fixtures.corpus(folder.resolve("input.ttl"));
    }

    private static List<StanceFinding> contradictions(Corpus corpus) {
        return Findings.of(corpus).of(ISN.finding_contradiction);
    }

    private static Proof proof(StanceFinding contradiction, Corpus corpus) {
        return Proof.of(contradiction.collision().orElseThrow(), corpus.ontology(), corpus.dataset().getDefaultGraph(), Duration.ofMinutes(1));
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
