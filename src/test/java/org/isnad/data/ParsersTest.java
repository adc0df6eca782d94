package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every Turtle file says the same to three independent parsers: Jena's, Raptor and RDFLib. */
class ParsersTest {

    private static final String RDFLIB = "import sys, rdflib; rdflib.NORMALIZE_LITERALS = False; g = rdflib.Graph(); g.parse(sys.argv[1], format='turtle', publicID='urn:base:'); "
            + "sys.stdout.buffer.write(g.serialize(format='nt', encoding='utf-8'))";

    @TestFactory
    Stream<DynamicTest> raptorAgrees() throws IOException, InterruptedException {
        assumePresent("rapper", "--version");
        return files().map(file -> DynamicTest.dynamicTest(file.toString(),
                () -> agrees(file, "rapper", "-q", "-i", "turtle", "-o", "ntriples", file.toString(), "urn:base:")));
    }

    @TestFactory
    Stream<DynamicTest> rdflibAgrees() throws IOException, InterruptedException {
        assumePresent("/usr/bin/python3", "-c", "import rdflib");
        return files().map(file -> DynamicTest.dynamicTest(file.toString(),
                () -> agrees(file, "/usr/bin/python3", "-c", RDFLIB, file.toString())));
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> ontology = Files.list(Path.of("ontology")); Stream<Path> data = Files.list(Path.of("data/ttl"))) {
            return Stream.concat(ontology, data).filter(file -> file.toString().endsWith(".ttl")).sorted().toList().stream();
        }
    }

    private static void agrees(Path file, String... command) throws IOException, InterruptedException {
        Graph ours = GraphFactory.createDefaultGraph();
        RDFParser.source(file).base("urn:base:").lang(Lang.TURTLE).parse(ours);
        Graph theirs = GraphFactory.createDefaultGraph();
        RDFParser.fromString(output(command), Lang.NTRIPLES).parse(theirs);
        assertEquals(ours.size(), theirs.size());
        assertTrue(ours.isIsomorphicWith(theirs), "the graphs differ");
    }

    private static void assumePresent(String... command) throws InterruptedException {
        int exit;
        try {
            exit = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            exit = -1;
        }
        Assumptions.assumeTrue(exit == 0, "skipped: this machine cannot run " + String.join(" ", command));
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("isnad", ".nt");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
        String text = Files.readString(out, StandardCharsets.UTF_8);
        Files.delete(out);
        return text;
    }
}
