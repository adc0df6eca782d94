package org.isnad.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.isnad.Fixtures;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict is given only by judges that found what was planted, in time, and alike; anything else is an error. */
final class VerdictTest {

    private static final Path CASES = Path.of("src/test/resources/cases/stance");
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"contradiction.another-holder, 3", "contradiction.stated-twice, 2", "contradiction.outside-the-group, 4", "contradiction.decides-something-else, 4", "contradiction.all-say-the-same, 6",
            "overlapping-periods.another-aspect, 4", "overlapping-periods.same-kind, 2",
            "contradiction.voice-not-coherent, 0", "contradiction.nothing-said, 0"})
    void contradictionsArePlantedAndFoundForEachConstructInUse(String name, int planted) {
        Verdict verdict = Verdict.of(corpus(ONTOLOGY, name), List.of(Reasoner.values()), MINUTE);
        assertTrue(verdict.isConsistent());
        assertEquals(planted > 0, verdict.isOfSomething());
        assertEquals(planted, verdict.planted());
        assertEquals(List.of(Reasoner.values()), verdict.reasoners());
    }

    @Test
    void aContradictionIsFoundByAll() {
        assertFalse(Verdict.of(corpus(ONTOLOGY, "contradiction.all-at-once"), List.of(Reasoner.values()), MINUTE).isConsistent());
    }

    /** A member that says the same as its group, a state the same as its president: a contradiction to that is found by those too who know nothing of groups and presidents. */
    @ParameterizedTest
    @CsvSource({"isn:member\\|, '', MEMBER", "\\|isn:speaksFor, '', SPEAKS_FOR", "isn:decides\\*, isn:rejects*, DECISION", "isn:(contains|overlaps), isn:rejects, PERIOD"})
    void aJudgeIsTriedWithWhatItCannotFindInAnyOtherWay(String known, String unknown, String construct) throws IOException {
        Path ontology = changed("", "");
        Path consequences = ontology.resolve("reasoning/consequences.rq");
        Files.writeString(consequences, Files.readString(consequences).replaceAll(known, unknown));
        assertNoVerdict("missed a contradiction planted to try " + construct, () -> Verdict.of(corpus(ontology, "contradiction.all-say-the-same"), List.of(Reasoner.ELK), MINUTE));
    }

    /** Most periods that lie in another also begin in it: who knew only one of the two was once believed in both. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            \\|\\| EXISTS \\{ \\?long isn:contains \\?period \\}  ! contradiction.first-month-of-another-matter ! PERIOD
            (?s)\\|\\| EXISTS \\{\\s+# two exact.*?true\\)\\)\\s+\\}\\) ! overlapping-periods.another-aspect ! OVERLAP
            """)
    void aJudgeIsTriedWithEachWayInWhichPeriodsMeet(String known, String data, String construct) throws IOException {
        Path ontology = changed("", "");
        Path consequences = ontology.resolve("reasoning/consequences.rq");
        String text = Files.readString(consequences);
        String ignorant = text.replaceFirst(known, construct.equals("OVERLAP") ? ")" : "");
        assertNotEquals(text, ignorant);
        Files.writeString(consequences, ignorant);
        assertNoVerdict("missed a contradiction planted to try " + construct, () -> Verdict.of(corpus(ontology, data), List.of(Reasoner.ELK), MINUTE));
    }

    @ParameterizedTest
    @EnumSource
    void aJudgeThatMissesAPlantedContradictionIsNotBelieved(Reasoner judge) throws IOException {
        Path ontology = changed("(?s)\\[\\] a owl:Class ;\\s+owl:intersectionOf \\(\\s+isn:Contested.*?owl:Nothing \\.", "");
        assertNoVerdict(judge.name() + " missed", () -> Verdict.of(corpus(ontology, "contradiction.another-holder"), List.of(judge), MINUTE));
    }

    @Test
    void aJudgeThatKnowsNothingOfGroupsIsNotBelieved() throws IOException {
        Path ontology = changed("", "");
        Files.delete(ontology.resolve("reasoning/consequences.rq"));
        assertNoVerdict("missed a contradiction planted to try MEMBER", () -> Verdict.of(corpus(ontology, "contradiction.outside-the-group"), List.of(Reasoner.ELK), MINUTE));
    }

    /** None of these is in OWL 2 EL. */
    @ParameterizedTest
    @ValueSource(strings = {"isn:voice a owl:FunctionalProperty .",
            "isn:voice owl:inverseOf isn:holder .",
            "isn:holder owl:propertyDisjointWith isn:target .",
            "isn:Stance rdfs:subClassOf [ a owl:Restriction ; owl:onProperty isn:voice ; owl:maxCardinality \"1\"^^xsd:nonNegativeInteger ] .",
            "isn:Stance rdfs:subClassOf [ a owl:Class ; owl:unionOf ( isn:Support isn:Opposition isn:Neutrality ) ] .",
            "[] a owl:Restriction ; owl:onProperty isn:voice ; owl:allValuesFrom isn:CoherentVoice ; rdfs:subClassOf isn:Stance ."})
    void aConstructThatNotEveryJudgeKnowsIsAnError(String axiom) throws IOException {
        Path ontology = changed("\\z", "\n" + axiom + "\n");
        assertNoVerdict("keep the stance part to OWL 2 EL", () -> Verdict.of(corpus(ontology, "contradiction.another-holder"), List.of(Reasoner.HERMIT), MINUTE));
    }

    @ParameterizedTest
    @EnumSource
    void aJudgeThatTakesTooLongIsAnError(Reasoner judge) {
        assertNoVerdict(judge.name() + " took longer than 0 seconds", () -> Verdict.of(Fixtures.corpus(Fixtures.DATA), List.of(judge), Duration.ZERO));
    }

    /** ELK's workers, which its reasoners share, once waited for ever for a question that was given up. */
    @ParameterizedTest
    @EnumSource
    void aJudgeThatWasGivenUpAnswersTheNextQuestion(Reasoner judge) {
        Corpus corpus = corpus(ONTOLOGY, "contradiction.another-holder");
        for (int limit = 0; limit < 60; limit++) {
            Duration soon = Duration.ofMillis(limit);
            try {
                assertTrue(Verdict.of(corpus, List.of(judge), soon).isConsistent());
            } catch (IsnadException e) {
                assertTrue(e.getMessage().contains("took longer than 0 seconds"), e.getMessage());
            }
        }
        assertTrue(Verdict.of(corpus, List.of(judge), MINUTE).isConsistent());
    }

    /** What contradicts itself outside the stance part is seen by whoever judges everything, and by nobody else. */
    @Test
    void whoCanJudgeEverythingDoes() throws IOException {
        Path ontology = changed("\\z", "\nisn:State rdfs:subClassOf owl:Nothing .\n");
        assertNoVerdict("disagree on ontology and data together, which HERMIT calls inconsistent", () -> Verdict.of(corpus(ontology, "contradiction.outside-the-group"), List.of(Reasoner.HERMIT), MINUTE));
        assertTrue(Verdict.of(corpus(ontology, "contradiction.outside-the-group"), List.of(Reasoner.ELK), MINUTE).isConsistent());
    }

    @ParameterizedTest
    @EnumSource
    void judgesThatDisagreeAreAnError(Reasoner judge) throws IOException {
        Path ontology = changed("\\z", "\nisn:Neutrality rdfs:subClassOf owl:Nothing .\n");
        assertNoVerdict(judge.name() + " and the program's own checker disagree", () -> Verdict.of(corpus(ontology, "contradiction.another-period"), List.of(judge), MINUTE));
    }

    private static void assertNoVerdict(String why, Runnable judging) {
        IsnadException error = assertThrows(IsnadException.class, judging::run);
        assertEquals(ErrorCode.REASONING, error.code(), error::getMessage);
        assertTrue(error.getMessage().startsWith("No verdict: ") && error.getMessage().contains(why), error::getMessage);
        assertEquals(1, error.getMessage().lines().count());
    }

    private static Corpus corpus(Path ontology, String name) {
        return new CorpusLoader(ontology, Limits.DEFAULT).load(List.of(CASES.resolve(name).resolve("input.ttl")));
    }

    /** A copy of the ontology's folder in which something of the core is replaced. */
    private Path changed(String pattern, String replacement) throws IOException {
        Path copy = folder.resolve("ontology");
        try (Stream<Path> files = Files.walk(ONTOLOGY)) {
            for (Path file : files.toList())
                Files.copy(file, copy.resolve(ONTOLOGY.relativize(file).toString()));
        }
        Path core = copy.resolve("isnad.ttl");
        String before = Files.readString(core);
        String after = before.replaceFirst(pattern, replacement);
        assertEquals(pattern.isEmpty(), before.equals(after), "something was replaced");
        Files.writeString(core, after);
        return copy;
    }
}
