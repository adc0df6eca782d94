package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The verdict of {@code isnad check}, and {@code check --reasoners}, as a person calls them. */
final class VerdictCommandLineTest extends BridgeRuns {

    @Test
    void reasonersJudgeToo() {
        Run check = bridge("check", "--reasoners", "elk,hermit");
        assertEquals(0, check.exit(), check.err());
        assertTrue(check.out().endsWith("No coherent voice contradicts itself, as judged by Isnad, ELK, HERMIT, after finding 2 planted contradictions.\n"), check.out());
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

    @Test
    void theVerdictOfReasonersIsReportedAsJson() throws IOException {
        JsonNode report = new ObjectMapper().readTree(bridge("check", "--reasoners", "elk,hermit", "--format", "json").out());
        assertEquals("{\"result\":\"consistent\",\"judges\":[\"Isnad\",\"ELK\",\"HERMIT\"],\"planted\":2}", report.get("verdict").toString());
        assertTrue(report.get("findings").isArray() && !report.has("noLongerFound"), report::toString);
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
}
