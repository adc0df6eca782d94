package org.isnad.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.jena.graph.Graph;
import org.isnad.corpus.Corpus;
import org.isnad.ontology.Ontologies;
import org.isnad.reason.StanceModule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semanticweb.owlapi.formats.FunctionalSyntaxDocumentFormat;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyStorageException;

/** Konclude judges every case as expected. */
final class KoncludeTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void isInstalled() {
        Konclude.assumeInstalled();
    }

    @Test
    void judgesEveryCaseAsExpected() throws IOException, InterruptedException, OWLOntologyStorageException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (StanceCase one : StanceCase.all()) {
            Corpus corpus = one.corpus();
            expected.put(one.name(), one.expected().get(0));
            found.put(one.name(), Konclude.verdict(written(one.name(), StanceModule.of(corpus.ontology(), corpus.dataset().getDefaultGraph(), Optional.empty()))));
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
}
