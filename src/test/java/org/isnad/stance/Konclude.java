package org.isnad.stance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;

/** Konclude, a program of its own. It hangs with a single worker, and the build of Debian on RDF/XML. */
final class Konclude {

    private static final int SECONDS = 60;
    private static final Pattern VERDICT = Pattern.compile("Ontology '[^']*' is (consistent|inconsistent)\\.");

    private Konclude() {}

    static void assumeInstalled() {
        boolean isThere = Pattern.compile(File.pathSeparator).splitAsStream(System.getenv("PATH")).anyMatch(path -> Files.isExecutable(Path.of(path, "Konclude")));
        Assumptions.assumeTrue(isThere, "skipped: Konclude is not installed (Debian package konclude)");
    }

    /** Its verdict on a file in functional syntax, or why there is none. */
    static String verdict(Path file) throws IOException, InterruptedException {
        Path log = file.resolveSibling(file.getFileName() + ".log");
        Process konclude = new ProcessBuilder("Konclude", "consistency", "-w", "2", "-i", file.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!konclude.waitFor(SECONDS, TimeUnit.SECONDS)) {
            konclude.destroyForcibly().waitFor();
            return "no verdict within " + SECONDS + " s";
        }
        Matcher verdict = VERDICT.matcher(Files.readString(log));
        return verdict.find() ? verdict.group(1) : "no verdict: " + Files.readString(log);
    }
}
