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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code isnad check --assume}, {@code check --reasoners} and {@code isnad explain}, as a person calls them. */
final class StancesCommandLineTest {

    private static final Path TALLY = Path.of("src/test/resources/tally");
    private static final String HEAD = "@prefix isn: <https://w3id.org/isnad/ontology#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";
    private static final String STANCE = "stance/bridge/southland/bridge-closure/overall/2031-05-03";
    private static final String WELCOME = HEAD + "<claim/bridge.welcome> isn:voice <voice/bridge> ; isn:expressesSupport <" + STANCE + "> .";

    @TempDir
    private Path folder;

    @Test
    void anAssumptionThatContradictsTheTextIsNamedAndNotKept() throws IOException {
        Run before = bridge("check");
        assertEquals(0, before.exit(), before.err());
        List<Path> files = files(Fixtures.BRIDGE);

        Run assumed = bridge("check", "--assume", file("what-if.ttl", WELCOME));
        assertEquals(1, assumed.exit(), assumed.err());
        assertTrue(assumed.out().contains("error [contradiction] <https://w3id.org/isnad/kb/finding/contradiction.southland.bridge-closure."), assumed.out());
        assertTrue(assumed.out().endsWith("With the assumption: 1 finding more, 0 findings fewer.\nA coherent voice contradicts itself, as judged by Isnad.\n"), assumed.out());
        assertTrue(assumed.out().contains("\n    assumed: <https://w3id.org/isnad/kb/claim/bridge.welcome>\n"), assumed.out());
        assertFalse(assumed.out().contains("→"), "no text says so, so there is no text to mend");
        assertFalse(assumed.out().contains("orphan"), "what was found without the assumption is not repeated");

        assertEquals(before, bridge("check"));
        assertEquals(files, files(Fixtures.BRIDGE));
    }

    @Test
    void anAssumptionThatContradictsNothingIsFine() throws IOException {
        Run assumed = bridge("check", "--assume", file("what-if.ttl", WELCOME.replace("Support", "Opposition")));
        assertEquals(new Run(0, "With the assumption: 0 findings more, 0 findings fewer.\nNo coherent voice contradicts itself, as judged by Isnad, after finding 2 planted contradictions.\n", ""), assumed);
    }

    @Test
    void anAssumptionIsReportedAsJson() throws IOException {
        Run assumed = bridge("check", "--format", "json", "--assume", file("what-if.ttl", WELCOME));
        assertEquals(1, assumed.exit());
        JsonNode report = new ObjectMapper().readTree(assumed.out());
        assertEquals("contradiction", report.at("/findings/0/rule").asText());
        assertEquals("[\"https://w3id.org/isnad/kb/claim/bridge.welcome\"]", report.at("/findings/0/assumed").toString());
        assertFalse(report.get("findings").get(0).has("solution"), assumed.out());
        assertEquals("[]", report.get("noLongerFound").toString());
        assertEquals("{\"result\":\"inconsistent\",\"judges\":[\"Isnad\"],\"planted\":0}", report.get("verdict").toString());
    }

    /** The record has no vote of one of five states; with one, nothing is missing. */
    @Test
    void whatIsNoLongerFoundIsReportedAsJsonToo() throws IOException {
        String vote = HEAD + "<claim/what-if> a isn:Claim ; isn:voice <voice/votes-2022> ; isn:negated false ; isn:expressesOpposition <stance/votes-2022/turkmenistan/a-res-es-11-3/overall/2022-04-07> .\n"
                + "<stance/votes-2022/turkmenistan/a-res-es-11-3/overall/2022-04-07> a isn:Stance ; isn:voice <voice/votes-2022> ; isn:holder <entity/turkmenistan> ;"
                + " isn:target <topic/a-res-es-11-3> ; isn:aspect isn:aspect-overall ; isn:period <period/2022-04-07> .";
        Run assumed = Fixtures.isnad("check", "--data", Fixtures.DATA.toString(), "--format", "json", "--assume", file("what-if.ttl", vote));
        JsonNode gone = new ObjectMapper().readTree(assumed.out()).get("noLongerFound");
        assertEquals(1, gone.size(), assumed.out());
        assertEquals("group-and-record", gone.at("/0/rule").asText());
    }

    @ParameterizedTest
    @CsvSource({"Opposition, consistent, 2", "Support, inconsistent, 0"})
    void reasonersJudgeWhatIsAssumedToo(String kind, String result, int planted) throws IOException {
        String assumption = file("what-if.ttl", WELCOME.replace("Support", kind));
        Run assumed = bridge("check", "--assume", assumption, "--reasoners", "elk,hermit");
        assertContains(assumed, kind.equals("Support") ? "\nA coherent voice contradicts itself, as judged by Isnad, ELK, HERMIT.\n"
                : "\nNo coherent voice contradicts itself, as judged by Isnad, ELK, HERMIT, after finding 2 planted contradictions.\n");
        JsonNode report = new ObjectMapper().readTree(bridge("check", "--assume", assumption, "--reasoners", "elk,hermit", "--format", "json").out());
        assertEquals("{\"result\":\"" + result + "\",\"judges\":[\"Isnad\",\"ELK\",\"HERMIT\"],\"planted\":" + planted + "}", report.get("verdict").toString());
    }

    @ParameterizedTest
    @CsvSource({"broken.ttl, <claim/a> isn:voice , ISN-001", "two words.ttl, '', ISN-001",
            "one.ttl, '<entity/northland> <http://www.w3.org/2002/07/owl#sameAs> <entity/southland> .', ISN-014",
            "kinds.ttl, 'isn:Neutrality <http://www.w3.org/2000/01/rdf-schema#subClassOf> isn:Opposition .', ISN-014",
            "zoneless.ttl, '<period/2031> a isn:Period ; isn:edtf \"2031\" ; isn:earliest \"2031-01-01T00:00:00\"^^xsd:dateTime .', ISN-014"})
    void anAssumptionThatCannotBeUsedIsOneLine(String name, String turtle, String code) throws IOException {
        assertUnusable(code, bridge("check", "--assume", file(name, HEAD + turtle)));
    }

    /** Each of these was once taken for nothing, or for a support. */
    @ParameterizedTest
    @CsvSource({"isn:voice, isn:voic, 'The ontology has no term https://w3id.org/isnad/ontology#voic'", "isn:expressesSupport, isn:expesesSupport, 'The ontology has no term https://w3id.org/isnad/ontology#expesesSupport'",
            "isn:voice, isn:negated true ; isn:voice, 'It denies its content, yet states the stance'", "<voice/bridge>, <voice/nobody>, 'Its content <https://w3id.org/isnad/kb/" + STANCE + "> is described in the voice'",
            "voice/bridge> ;, voice/bridge> ; isn:despite <claim/none> ;, 'It points to <https://w3id.org/isnad/kb/claim/none>, which no file describes'", "isn:voice <voice/bridge> ;, '', 'A claim has exactly one voice'",
            STANCE + ", stance/bridge/southlnd/bridge-closure/overall/2031-05-03, 'It points to <https://w3id.org/isnad/kb/entity/southlnd>, which no file describes'",
            STANCE + ", stance/bridge/southland/bridge-closure/overal/2031-05-03, 'The ontology has no term https://w3id.org/isnad/ontology#aspect-overal'",
            STANCE + ", stance/bridge/southland/bridge-closure/2031-05-03, 'It points to <https://w3id.org/isnad/kb/stance/bridge/southland/bridge-closure/2031-05-03>, which no file describes'",
            STANCE + ", http://localhost:3030/kb/" + STANCE + ", A claim has at least one content"})
    void anAssumptionThatWouldNotBeSeenOrBeMisunderstoodIsOneLine(String right, String wrong, String why) throws IOException {
        String file = file("what-if.ttl", WELCOME.replace(right, wrong));
        Run run = bridge("check", "--assume", file);
        assertUnusable("ISN-014", run);
        assertTrue(run.err().startsWith("isnad: " + file + ":3: <") && run.err().contains(why), run.err());
        assertEquals(run, bridge("explain", "--assume", file, "finding/any"));
    }

    /** The name of a stance is made of its coordinates. */
    @Test
    void aStanceThatIsOnlyNamedNeedNotBeDescribed() throws IOException {
        String both = WELCOME.replace("bridge-closure/", "dam/") + "\n<claim/bridge.refusal> isn:voice <voice/bridge> ; isn:expressesOpposition <stance/bridge/southland/dam/overall/2031-05-03> .";
        Run assumed = bridge("check", "--assume", file("what-if.ttl", both));
        assertEquals(1, assumed.exit(), assumed.err());
        assertContains(assumed, "the stance of Southland towards “Dam” (overall, 3 May 2031) is both support and opposition.\n"
                + "    assumed: <https://w3id.org/isnad/kb/claim/bridge.refusal>, <https://w3id.org/isnad/kb/claim/bridge.welcome>\n");
    }

    /** The article says already that the five states are neutral; a claim more of that joins the strains in which it has a part. */
    @Test
    void whatJoinsAFindingIsTold() throws IOException {
        String assumption = file("what-if.ttl", HEAD
                + "<claim/what-if> isn:voice <voice/central-asia-2022> ; isn:expressesNeutrality <stance/central-asia-2022/central-asian-states/ukraine-war/overall/2022-02--open> .");
        Run assumed = Fixtures.isnad("check", "--data", Fixtures.DATA.toString(), "--assume", assumption);
        assertEquals(0, assumed.exit(), assumed.err());
        assertContains(assumed, "Found before, now of other claims: According to the analysis's own voice, ", "<https://w3id.org/isnad/kb/finding/neutral-yet-acts.central-asian-states.ukraine-war.");
        JsonNode changed = new ObjectMapper().readTree(Fixtures.isnad("check", "--data", Fixtures.DATA.toString(), "--format", "json", "--assume", assumption).out()).get("changed");
        assertEquals("[\"https://w3id.org/isnad/kb/claim/what-if\"]", changed.at("/0/assumed").toString());
    }

    /** A sixth state in the group of five, whose votes are not recorded. */
    @Test
    void whatIsAssumedNeedNotBeAClaim() throws IOException {
        Run assumed = Fixtures.isnad("check", "--data", Fixtures.DATA.toString(), "--assume", file("what-if.ttl", HEAD + "<entity/central-asian-states> isn:member <entity/afghanistan> ."));
        assertContains(assumed, "[group-and-record]", "\n    assumed: none of its claims, but what brings them together\n");
    }

    @Test
    void anAssumptionThatIsNotThereIsOneLine() {
        assertUnusable("ISN-001", bridge("check", "--assume", folder.resolve("nowhere.ttl").toString()));
    }

    @Test
    void voicesThatReportOneAnotherAreGoneRoundOnce() throws IOException {
        String circle = HEAD + "<voice/a> a isn:Voice ; isn:reportedIn <voice/b> . <voice/b> a isn:Voice ; isn:reportedIn <voice/a> . <claim/a> isn:voice <voice/a> ; isn:expressesSupport <" + STANCE.replace("bridge/southland", "a/southland") + "> .";
        assertEquals(0, bridge("check", "--assume", file("circle.ttl", circle)).exit());
    }

    @Test
    void reasonersJudgeToo() {
        Run check = bridge("check", "--reasoners", "elk,hermit");
        assertEquals(0, check.exit(), check.err());
        assertTrue(check.out().endsWith("No coherent voice contradicts itself, as judged by Isnad, ELK, HERMIT, after finding 2 planted contradictions.\n"), check.out());
    }

    @Test
    void theVerdictOfReasonersIsReportedAsJson() throws IOException {
        JsonNode report = new ObjectMapper().readTree(bridge("check", "--reasoners", "elk,hermit", "--format", "json").out());
        assertEquals("{\"result\":\"consistent\",\"judges\":[\"Isnad\",\"ELK\",\"HERMIT\"],\"planted\":2}", report.get("verdict").toString());
        assertTrue(report.get("findings").isArray() && !report.has("noLongerFound"), report::toString);
    }

    @Test
    void aFindingIsReportedAsJsonWithKindClaimsPassagesAndInBothLanguages() throws IOException {
        JsonNode report = new ObjectMapper().readTree(Fixtures.isnad("check", "--data", Fixtures.DATA.toString(), "--format", "json").out());
        JsonNode told = StreamSupport.stream(report.get("findings").spliterator(), false).filter(finding -> finding.get("rule").asText().equals("word-and-vote")).findFirst().orElseThrow();
        assertEquals("tension", told.get("kind").asText());
        assertTrue(told.get("subject").asText().startsWith("https://w3id.org/isnad/kb/finding/word-and-vote."), told::toString);
        assertTrue(told.get("claims").size() >= 2, told::toString);
        assertTrue(told.get("stances").size() >= 2, told::toString);
        assertTrue(told.get("problem@ar").asText().matches(".*\\p{IsArabic}.*") && told.get("problem").asText().matches("[^\\p{IsArabic}]+"), told::toString);
        List<JsonNode> passages = StreamSupport.stream(told.get("claims").spliterator(), false).map(claim -> claim.at("/passages/0")).toList();
        assertTrue(passages.stream().anyMatch(passage -> passage.get("source").asText().endsWith("article/central-asia-2022") && passage.get("end").asInt() > passage.get("start").asInt()), told::toString);
        assertTrue(passages.stream().anyMatch(passage -> passage.has("fragment") && passage.get("fragment").asText().startsWith("row=")), told::toString);
        JsonNode form = StreamSupport.stream(report.get("findings").spliterator(), false).filter(finding -> !finding.get("subject").asText().contains("/finding/")).findFirst().orElseThrow();
        assertFalse(form.has("kind"), form::toString);
    }

    /** It was said that two stances meet, not how one that is stated elsewhere comes there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kassym-jomart-tokayev/ukraine-war/overall/2022-02--open | Kassym-Jomart Tokayev speaks for Kazakhstan. Kazakhstan is a member of the five Central Asian states | كازاخستان من أعضاء دول آسيا الوسطى الخمس
            kazakhstan/ukraine-war/overall/2022-10 | “October 2022” lies within “since February 2022”. | الفترة «أكتوبر 2022» واقعة ضمن
            """)
    void aContradictionSaysHowTheStancesMeetAndItsProofWhatStatesThem(String stance, String english, String arabic) throws IOException {
        String assumption = file("what-if.ttl", "@base <https://w3id.org/isnad/kb/> . @prefix isn: <https://w3id.org/isnad/ontology#> .\n<claim/what-if> isn:voice <voice/central-asia-2022> ; isn:expressesSupport <stance/central-asia-2022/"
                + stance + "> .");
        Matcher iri = Pattern.compile("<([^>]*/finding/contradiction[^>]*)>").matcher(Fixtures.isnad("check", "--data", Fixtures.DATA.toString(), "--assume", assumption).out());
        assertTrue(iri.find());
        String story = Fixtures.isnad("explain", "--data", Fixtures.DATA.toString(), "--assume", assumption, iri.group(1)).out();
        assertTrue(story.contains(english), story);
        assertTrue(story.contains(arabic), story);
        assertTrue(story.contains(stance + " Type isn:Support\n      stated by: claim/what-if <https://w3id.org/isnad/kb/claim/what-if>"), story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# what if?\n@prefix isn: <https://w3id.org/isnad/ontology#> .\n"})
    void whoAssumesNothingIsToldSo(String nothing) throws IOException {
        for (String format : new String[] {"text", "json"}) {
            Run run = bridge("check", "--assume", file("nothing.ttl", nothing), "--format", format);
            assertEquals(2, run.exit());
            assertTrue(run.out().isEmpty() && run.err().contains("ISN-014") && run.err().contains("nothing is assumed"), run::toString);
        }
    }

    @Test
    void whereNoVoiceIsCalledCoherentThereIsNothingToJudge() throws IOException {
        for (Path file : files(Fixtures.BRIDGE))
            if (file.toString().endsWith(".ttl"))
                file(file.getFileName().toString(), Files.readString(file).replace("isn:CoherentVoice", "isn:Voice"));
        assertTrue(Fixtures.isnad("check", folder.toString()).out().endsWith("\nNothing to judge: no voice that states a stance is called coherent.\n"));
        Run json = Fixtures.isnad("check", folder.toString(), "--format", "json");
        assertEquals("{\"result\":\"nothing to judge\",\"judges\":[\"Isnad\"],\"planted\":0}", new ObjectMapper().readTree(json.out()).get("verdict").toString());
    }

    @Test
    void theStoryOfAContradictionHasClaimsPassagesAndTheProof() throws IOException {
        String assumption = file("what-if.ttl", WELCOME);
        Run story = bridge("explain", "--assume", assumption, "--source", Fixtures.BRIDGE.resolve("bridge.txt").toString(), contradiction(assumption));
        assertEquals(0, story.exit(), story.err());
        assertContains(story, "<https://w3id.org/isnad/kb/claim/bridge.rejection>", "<https://w3id.org/isnad/kb/claim/bridge.welcome>", "Southland is against the shutting · تعارض ساوثلاند الإغلاق",
                "characters 49–79 of the text: «Southland rejects the closure.»", "Why it counts", "\nProof ",
                "\n    assumed · مفترض\n", "Something is assumed that no text says", STANCE + " Type isn:Support", STANCE + " Type isn:Opposition", "voice/bridge Type isn:CoherentVoice");
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

    /** The identifier of the contradiction that an assumption makes, without its base. */
    private static String contradiction(String assumption) {
        return finding("contradiction", bridge("check", "--assume", assumption));
    }

    /** The identifier of the first finding of a rule that was printed, without its base. */
    private static String finding(String rule, Run check) {
        Matcher finding = Pattern.compile("/kb/(finding/" + rule + "[^>]*)>").matcher(check.out());
        assertTrue(finding.find(), check.out());
        return finding.group(1);
    }

    private static Run bridge(String command, String... options) {
        return Fixtures.isnad(Stream.concat(Stream.of(command, "--data", Fixtures.BRIDGE.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private String file(String name, String turtle) throws IOException {
        return Files.writeString(folder.resolve(name), turtle).toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void assertContains(Run run, String... parts) {
        for (String part : parts)
            assertTrue(run.out().contains(part), () -> "no “" + part + "” in " + run.out());
    }

    private static void assertUnusable(String code, Run run) {
        assertEquals(2, run.exit(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("isnad: ") && run.err().endsWith("[" + code + "]\n"), run.err());
        assertEquals("", run.out());
    }
}
