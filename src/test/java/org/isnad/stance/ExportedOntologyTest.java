package org.isnad.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** What {@code isnad export --owl} writes of the published data, and of the same data with one contradiction put in: every reasoner gives the right verdict on the very files. */
final class ExportedOntologyTest {

    private static final String STANCE = " <stance/central-asia-2022/kazakhstan/donbas-annexation/recognition/2022-02--open> ;";
    private static final Map<String, String> EXPECTED = new TreeMap<>(Map.of("sound/isnad.ofn", "consistent", "sound/isnad.owl", "consistent", "sound/stances.owl", "consistent",
            "sound/voices/central-asia-2022.owl", "consistent", "broken/isnad.ofn", "inconsistent", "broken/isnad.owl", "inconsistent", "broken/stances.owl", "inconsistent",
            "broken/voices/central-asia-2022.owl", "inconsistent", "broken/voices/votes-2022.owl", "consistent"));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Stream<Path> files = Files.list(Fixtures.DATA)) {
            for (Path file : files.toList())
                Files.copy(file, data.resolve(file.getFileName()));
        }
        export(data, "sound");
        Path article = data.resolve("central-asia-2022.ttl");
        String text = Files.readString(article);
        assertTrue(text.contains("isn:expressesOpposition" + STANCE));
        Files.writeString(article, text.replaceFirst("isn:expressesOpposition" + STANCE, "isn:expressesSupport" + STANCE + " isn:expressesOpposition" + STANCE));
        export(data, "broken");
    }

    private static void export(Path data, String name) {
        Run run = Fixtures.isnad("export", "--owl", "--data", data.toString(), folder.resolve(name).toString());
        assertEquals(0, run.exit(), run.err());
    }

    @ParameterizedTest
    @EnumSource
    void aReasonerJudgesTheFilesRightly(Judge judge) throws OWLOntologyCreationException {
        Map<String, String> found = new TreeMap<>();
        for (String file : EXPECTED.keySet())
            found.put(file, judge.findsConsistent(OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(folder.resolve(file).toFile())) ? "consistent" : "inconsistent");
        assertEquals(EXPECTED, found);
    }

    @Test
    void koncludeJudgesTheFilesRightly() throws IOException, InterruptedException {
        Konclude.assumeInstalled();
        for (String name : new String[] {"sound", "broken"})
            for (String file : new String[] {"isnad.ofn", "stances.ofn"})
                assertEquals(name.equals("sound") ? "consistent" : "inconsistent", Konclude.verdict(folder.resolve(name).resolve(file)), name + "/" + file);
    }
}
