package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code isnad explain}, as a person calls it. */
final class ExplainTest extends BridgeRuns {

    private static final Path TALLY = Path.of("src/test/resources/tally");

    @Test
    void theStoryOfAContradictionHasClaimsPassagesAndTheProof() throws IOException {
        String assumption = file("what-if.ttl", WELCOME);
        Run story = bridge("explain", "--assume", assumption, "--source", Fixtures.BRIDGE.resolve("bridge.txt").toString(), contradiction(assumption));
        assertEquals(0, story.exit(), story.err());
        assertContains(story, "<https://w3id.org/isnad/kb/claim/bridge.rejection>", "<https://w3id.org/isnad/kb/claim/bridge.welcome>", "Southland is against the shutting · تعارض ساوثلاند الإغلاق",
                "characters 49–79 of the text: «Southland rejects the closure.»", "Why it counts", "\nProof ",
                "\n    assumed · مفترض\n", "Something is assumed that no text says", STANCE + " Type isn:Support", STANCE + " Type isn:Opposition", "voice/bridge Type isn:CoherentVoice");
    }

    /** It was said that two stances meet, not how one that is stated elsewhere comes there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kassym-jomart-tokayev/ukraine-war/overall/2022-02--open | Kassym-Jomart Tokayev speaks for Kazakhstan. Kazakhstan is a member of the five Central Asian states | كازاخستان من أعضاء دول آسيا الوسطى الخمس | entity/kassym-jomart-tokayev isn:speaksFor entity/kazakhstan (data/ttl/entities.ttl:
            kazakhstan/ukraine-war/overall/2022-10 | “October 2022” lies within “since February 2022”. | الفترة «أكتوبر 2022» واقعة ضمن | period/2022-02--open isn:contains period/2022-10 (follows from their bounds)
            """)
    void aContradictionSaysHowTheStancesMeetAndItsProofWhatStatesThem(String stance, String english, String arabic, String since) throws IOException {
        String assumption = file("what-if.ttl", "@base <https://w3id.org/isnad/kb/> . @prefix isn: <https://w3id.org/isnad/ontology#> .\n<claim/what-if> isn:voice <voice/central-asia-2022> ; isn:expressesSupport <stance/central-asia-2022/"
                + stance + "> .");
        Matcher iri = Pattern.compile("<([^>]*/finding/contradiction[^>]*)>").matcher(Fixtures.isnad("check", "--data", Fixtures.DATA.toString(), "--assume", assumption).out());
        assertTrue(iri.find());
        String story = Fixtures.isnad("explain", "--data", Fixtures.DATA.toString(), "--assume", assumption, iri.group(1)).out();
        assertTrue(story.contains(english), story);
        assertTrue(story.contains(arabic), story);
        assertTrue(story.contains(stance + " Type isn:Support\n      stated by: claim/what-if <https://w3id.org/isnad/kb/claim/what-if>"), story);
        assertTrue(story.contains("\n      since: " + since), story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"within-both-of-two-that-overlap", "meets-where-another-is-neutral"})
    void theProofHasThePlaceAtWhichTwoMeetThoughAThirdClaimMakesIt(String name) {
        String assumption = Path.of("src/test/resources/cases/stance/contradiction." + name, "input.ttl").toString();
        List<Run> stories = Pattern.compile("/kb/(finding/contradiction[^>]*)>").matcher(bridge("check", "--assume", assumption).out()).results().map(finding -> finding.group(1)).distinct()
                .map(finding -> bridge("explain", "--assume", assumption, finding)).toList();
        for (Run story : stories) {
            assertEquals(0, story.exit(), story.err());
            assertContains(story, "\nProof ");
        }
        assertTrue(stories.stream().anyMatch(story -> story.out().contains("stance/report/southland/dam/overall/2031-05 ")), stories::toString);
    }

    /** A step of each kind, at the line of the file that says so, and what follows from bounds alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group-and-member | entity/islands isn:member entity/holm (%s:7)
            president-and-state | entity/adair isn:speaksFor entity/northland (%s:7)
            decision-and-what-it-decides | topic/draft isn:decides topic/admission (%s:7)
            overlap | period/2031-03--2031-06 isn:overlaps period/2031-05--2031-08 (follows from their bounds)
            support-and-opposition | voice/report rdf:type isn:CoherentVoice (%s:6)
            """)
    void theProofSaysOfEachStepWhatItRestsOnAndWhereThatIsSaid(String name, String since) {
        String assumption = Path.of("src/test/resources/cases/stance/contradiction." + name, "input.ttl").toString();
        assertContains(bridge("explain", "--assume", assumption, contradiction(assumption)), "\n      since: " + since.formatted(assumption) + "\n");
    }

    @Test
    void withoutTheTextPassagesAreGivenByPosition() throws IOException {
        String assumption = file("what-if.ttl", WELCOME);
        Run story = bridge("explain", "--assume", assumption, contradiction(assumption));
        assertContains(story, "characters 49–79 of the text\n");
        assertFalse(story.out().contains("rejects the closure"), story.out());
    }

    /** An article and a record differ; the claim of the one has a passage, that of the other a row, and its act a day. */
    @Test
    void theStoryOfTwoSourcesTellsWhenAndQuotesBoth() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        for (Path source : List.of(Fixtures.BRIDGE.resolve("bridge.ttl"), TALLY.resolve("tally.ttl")))
            Files.copy(source, data.resolve(source.getFileName()));
        String assumption = file("what-if.ttl", HEAD + "<claim/bridge.rejection> isn:expressesSupport <stance/bridge/northland/c-res-7/overall/2031-06-01> .");
        String finding = finding("opposite-accounts", Fixtures.isnad("check", "--data", data.toString(), "--assume", assumption));

        Run story = Fixtures.isnad("explain", "--data", data.toString(), "--assume", assumption, finding);
        assertContains(story, "\n    characters 49–79 of the text\n", "\n    when: 1 June 2031 · 1 يونيو 2031\n    row 2 of tally\n", "as told by the note's own voice");
        Run quoted = Fixtures.isnad("explain", "--data", data.toString(), "--assume", assumption, finding, "--source", TALLY.resolve("tally.tsv").toString(),
                "--source", Fixtures.BRIDGE.resolve("bridge.txt").toString());
        assertContains(quoted, "of the text: «Southland rejects the closure.»\n", "\n    row 2 of tally: «C/RES/7\t2031-06-01\tNorthland\tno\tNorthland Gazette, 2031-06-02 ; Harbour Radio»\n");
    }

    @ParameterizedTest
    @CsvSource({"disputed-by-link, true", "act, false"})
    void aDisputeThatRestsOnALinkSaysWhoseJudgementThatIs(String name, boolean isByLink) {
        String assumption = Path.of("src/test/resources/cases/stance/asserted-and-denied." + name, "input.ttl").toString();
        Run story = bridge("explain", "--assume", assumption, finding("asserted-and-denied", bridge("check", "--assume", assumption)));
        assertEquals(isByLink, story.out().contains(" That one claim disputes another is the judgement of the text’s reader, who linked the two.\n"), story.out());
        assertEquals(isByLink, story.out().contains(" القول بأن ادعاءً يعترض على آخر تقدير من قارئ النص الذي ربط بينهما.\n"), story.out());
    }

    @Test
    void aSourceThatTheDataDoesNotDescribeIsOneLine() throws IOException {
        String assumption = file("what-if.ttl", WELCOME);
        assertUnusable("ISN-007", bridge("explain", "--assume", assumption, "--source", TALLY.resolve("tally.tsv").toString(), contradiction(assumption)));
    }

    @Test
    void theStoryOfAFindingOfTheArticleQuotesIt() {
        String source = Fixtures.sourceText().toString();
        String finding = finding("neutral-yet-acts", Fixtures.isnad("check", "--data", Fixtures.DATA.toString()));
        Run story = Fixtures.isnad("explain", "--data", Fixtures.DATA.toString(), "--source", source, "http://localhost:4160/kb/" + finding);
        assertEquals(0, story.exit(), story.err());
        assertContains(story, "<https://w3id.org/isnad/kb/" + finding + ">", "of the text: «", "<https://w3id.org/isnad/kb/claim/central-asia-2022.");
        assertFalse(story.out().contains("\nProof "), "a tension is not to be proved");
    }

    @Test
    void aFindingThatIsUnknownIsOneLine() {
        assertUnusable("ISN-013", bridge("explain", "finding/shift.nowhere.00000000"));
        assertUnusable("ISN-013", bridge("explain", "https://example.org/"));
    }
}
