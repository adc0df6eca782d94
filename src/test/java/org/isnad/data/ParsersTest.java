package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    Stream<DynamicTest> raptorAgrees() throws IOException {
        return files().map(file -> DynamicTest.dynamicTest(file.toString(),
                () -> agrees(file, "rapper", "-q", "-i", "turtle", "-o", "ntriples", file.toString(), "urn:base:")));
    }

    @TestFactory
    Stream<DynamicTest> rdflibAgrees() throws IOException {
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

    private static String output(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("isnad", ".nt");
        Process process = start(command, out);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        Assumptions.assumeTrue(process.exitValue() != 1 || Files.size(out) > 0,
                () -> "skipped: " + List.of(command).get(0) + " lacks what it needs on this machine");
        assertEquals(0, process.exitValue());
        String text = Files.readString(out, StandardCharsets.UTF_8);
        Files.delete(out);
        return text;
    }

    private static Process start(String[] command, Path out) {
        try {
            return new ProcessBuilder(command).redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            return Assumptions.abort("skipped: " + command[0] + " is not on this machine");
        }
    }
}
