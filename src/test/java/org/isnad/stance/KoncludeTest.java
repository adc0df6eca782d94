package org.isnad.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.isnad.corpus.Corpus;
import org.isnad.ontology.Ontologies;
import org.isnad.reason.StanceModule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semanticweb.owlapi.formats.FunctionalSyntaxDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyStorageException;

/** Konclude, a program of its own, judges every case as expected. It hangs with a single worker, and the build of Debian on RDF/XML. */
final class KoncludeTest {

    private static final int SECONDS = 60;
    private static final Pattern VERDICT = Pattern.compile("Ontology '[^']*' is (consistent|inconsistent)\\.");

    @TempDir
    private Path folder;

    @BeforeAll
    static void isInstalled() {
        boolean isThere = Pattern.compile(File.pathSeparator).splitAsStream(System.getenv("PATH")).anyMatch(path -> Files.isExecutable(Path.of(path, "Konclude")));
        Assumptions.assumeTrue(isThere, "skipped: Konclude is not installed (Debian package konclude)");
    }

    @Test
    void judgesEveryCaseAsExpected() throws IOException, InterruptedException, OWLOntologyStorageException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (StanceCase one : StanceCase.all()) {
            Corpus corpus = one.corpus();
            expected.put(one.name(), one.expected().get(0));
            found.put(one.name(), verdict(written(one.name(), StanceModule.of(corpus.ontology(), corpus.dataset().getDefaultGraph(), Optional.empty()))));
        }
        assertEquals(expected, found);
    }

    private Path written(String name, Graph module) throws IOException, OWLOntologyStorageException {
        OWLOntology ontology = Ontologies.owl(module);
        Path file = folder.resolve(name + ".ofn");
        try (OutputStream out = Files.newOutputStream(file)) {
            ontology.saveOntology(new FunctionalSyntaxDocumentFormat(), out);
        }
        return file;
    }

    private String verdict(Path file) throws IOException, InterruptedException {
        Path log = folder.resolve(file.getFileName() + ".log");
        Process konclude = new ProcessBuilder("Konclude", "consistency", "-w", "2", "-i", file.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!konclude.waitFor(SECONDS, TimeUnit.SECONDS)) {
            konclude.destroyForcibly().waitFor();
            return "no verdict within " + SECONDS + " s";
        }
        Matcher verdict = VERDICT.matcher(Files.readString(log));
        return verdict.find() ? verdict.group(1) : "no verdict: " + Files.readString(log);
    }
}
