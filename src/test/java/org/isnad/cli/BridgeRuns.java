package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.io.TempDir;

/** Runs of commands on the invented article, with files of a folder of their own, and what is expected of what they print. */
abstract class BridgeRuns {

    static final String HEAD = "@prefix isn: <https://w3id.org/isnad/ontology#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";
    static final String STANCE = "stance/bridge/southland/bridge-closure/overall/2031-05-03";
    static final String WELCOME = HEAD + "<claim/bridge.welcome> isn:voice <voice/bridge> ; isn:expressesSupport <" + STANCE + "> .";

    @TempDir
    Path folder;

    /** The identifier of the contradiction that an assumption makes, without its base. */
    static String contradiction(String assumption) {
        return finding("contradiction", bridge("check", "--assume", assumption));
    }

    /** The identifier of the first finding of a rule that was printed, without its base. */
    static String finding(String rule, Run check) {
        Matcher finding = Pattern.compile("/kb/(finding/" + rule + "[^>]*)>").matcher(check.out());
        assertTrue(finding.find(), check.out());
        return finding.group(1);
    }

    static Run bridge(String command, String... options) {
        return Fixtures.isnad(Stream.concat(Stream.of(command, "--data", Fixtures.BRIDGE.toString()), Stream.of(options)).toArray(String[]::new));
    }

    String file(String name, String turtle) throws IOException {
        return Files.writeString(folder.resolve(name), turtle).toString();
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static void assertContains(Run run, String... parts) {
        for (String part : parts)
            assertTrue(run.out().contains(part), () -> "no “" + part + "” in " + run.out());
    }

    static void assertUnusable(String code, Run run) {
        assertEquals(2, run.exit(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("isnad: ") && run.err().endsWith("[" + code + "]\n"), run.err());
        assertEquals("", run.out());
    }
}
