package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code isnad check --assume}, as a person calls it. */
final class AssumptionTest extends BridgeRuns {

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

    @ParameterizedTest
    @ValueSource(strings = {"", "# what if?\n@prefix isn: <https://w3id.org/isnad/ontology#> .\n"})
    void whoAssumesNothingIsToldSo(String nothing) throws IOException {
        for (String format : new String[] {"text", "json"}) {
            Run run = bridge("check", "--assume", file("nothing.ttl", nothing), "--format", format);
            assertEquals(2, run.exit());
            assertTrue(run.out().isEmpty() && run.err().contains("ISN-014") && run.err().contains("nothing is assumed"), run::toString);
        }
    }
}
