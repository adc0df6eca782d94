package org.isnad.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.isnad.check.Checks;
import org.isnad.check.Purpose;
import org.isnad.check.Severity;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;
import org.isnad.ontology.Ontologies;
import org.isnad.reason.StanceModule;
import org.isnad.reason.Verdict;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.OWLOntology;

/**
 * The program and the reasoners judge every folder of {@code cases/stance} as expected. Contradictions come first, so that no reasoner is asked about a look-alike that did not find them;
 * {@link KoncludeTest} asks the fifth reasoner.
 */
final class StanceCasesTest {

    private static final Set<Judge> DESCRIPTION_LOGIC = EnumSet.complementOf(EnumSet.of(Judge.ELK));

    @TestFactory
    Stream<DynamicTest> cases() {
        return StanceCase.all().stream().sorted(Comparator.comparing(StanceCase::isConsistent)).map(one -> DynamicTest.dynamicTest(one.name(), () -> holds(one)));
    }

    @Test
    void everyRuleHasACaseInWhichItFindsSomethingAndALookAlikeInWhichItDoesNot() {
        assertEquals(rules(), rulesOf(StanceCase::findsSomethingByItsRule), "rules that find something");
        assertEquals(rules(), rulesOf(Predicate.not(StanceCase::findsSomethingByItsRule)), "rules with a look-alike");
    }

    @Test
    void thereAreManyCasesAndBothVerdicts() {
        Map<Boolean, Long> verdicts = StanceCase.all().stream().collect(Collectors.partitioningBy(StanceCase::isConsistent, Collectors.counting()));
        assertTrue(verdicts.get(true) >= 64 && verdicts.get(false) >= 32, verdicts::toString);
    }

    private static void holds(StanceCase one) {
        Corpus corpus = one.corpus();
        assertEquals(List.of(), malformed(corpus), "form");
        assertEquals(one.findings(), Findings.of(corpus).all().stream().map(StanceCasesTest::line).sorted().toList(), "findings");
        assertEquals(one.isConsistent(), Verdict.of(corpus, List.of(), Duration.ZERO).isConsistent(), "verdict of the program");

        Graph data = corpus.dataset().getDefaultGraph();
        assertVerdict(one, EnumSet.allOf(Judge.class), StanceModule.of(corpus.ontology(), data, Optional.empty()), "the stance module");
        assertVerdict(one, DESCRIPTION_LOGIC, StanceModule.whole(corpus), "the whole");
    }

    private static void assertVerdict(StanceCase one, Set<Judge> judges, Graph graph, String what) {
        OWLOntology ontology = Ontologies.owl(graph);
        assertEquals(stated(graph), ontology.axioms(AxiomType.OBJECT_PROPERTY_ASSERTION).count(), "statements that reached the reasoners in " + what);
        Map<Judge, Boolean> verdicts = judges.stream().collect(Collectors.toMap(judge -> judge, judge -> judge.findsConsistent(ontology)));
        assertFalse(verdicts.containsValue(!one.isConsistent()), () -> "verdicts on " + what + " of a case that is " + one.expected().get(0) + ": " + verdicts);
    }

    private static long stated(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), OWL2.ObjectProperty.asNode()).toList().stream()
                .mapToLong(declared -> graph.find(Node.ANY, declared.getSubject(), Node.ANY).toList().size()).sum();
    }

    /** What is wrong with the form of a case, but for what a case may do without: labels, passages, an article. */
    private static List<String> malformed(Corpus corpus) {
        return Checks.run(corpus, Purpose.COMPARISON).of(Severity.ERROR).stream().map(finding -> finding.subject() + " " + finding.message()).toList();
    }

    private static String line(StanceFinding finding) {
        String claims = finding.claims().stream().map(claim -> claim.getURI().replace(KB.NS + "claim/", "")).sorted().collect(Collectors.joining(" "));
        return finding.kind().getURI().replace(ISN.NS + "finding-", "") + " " + finding.rule() + " " + claims;
    }

    private static Set<String> rules() {
        return CorpusLoader.queries(Path.of("ontology/findings")).stream().map(AnnotatedQuery::name).collect(Collectors.toSet());
    }

    private static Set<String> rulesOf(Predicate<StanceCase> wanted) {
        return StanceCase.all().stream().filter(wanted).map(StanceCase::rule).collect(Collectors.toSet());
    }
}
