package org.isnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.isnad.config.Limits;
import org.isnad.corpus.CorpusLoader;
import org.isnad.vocab.KB;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code cases/check} is a case: either {@code input.ttl}, a file as it is, or {@code change.ru}, a SPARQL Update on the
 * invented article {@code bridge/bridge.ttl} and the invented record {@code tally/tally.ttl}; and {@code expected.txt}, the errors and warnings that must be found, no more and no
 * fewer, one a line: severity, rule, subject.
 */
class CheckCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases/check");
    private static final Path ARTICLE = Path.of("src/test/resources/bridge/bridge.ttl");
    private static final Path RECORD = Path.of("src/test/resources/tally/tally.ttl");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList().stream()
                    .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> holds(path)));
        }
    }

    @Test
    void everyCheckHasACaseInWhichItFindsSomething() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            String expected = cases.map(path -> read(path.resolve("expected.txt"))).collect(Collectors.joining());
            assertEquals(List.of(), CorpusLoader.queries(Path.of("ontology/checks")).stream()
                    .filter(check -> !check.text("severity").equals("information"))
                    .map(check -> check.name())
                    .filter(name -> !expected.contains(" " + name + " "))
                    .toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void holds(Path path) throws IOException {
        List<Path> data = List.of(input(path));
        Report report = Checks.run(new CorpusLoader(Path.of("ontology"), Limits.DEFAULT).load(data));
        assertEquals(String.join("\n", new TreeSet<>(Files.readAllLines(path.resolve("expected.txt")))), found(report));
    }

    private Path input(Path path) throws IOException {
        if (Files.exists(path.resolve("input.ttl")))
            return path.resolve("input.ttl");
        Model model = RDFDataMgr.loadModel(ARTICLE.toString());
        RDFDataMgr.read(model, RECORD.toString());
        UpdateAction.readExecute(path.resolve("change.ru").toString(), model);
        Path changed = folder.resolve(path.getFileName() + ".ttl");
        try (OutputStream out = Files.newOutputStream(changed)) {
            RDFDataMgr.write(out, model, Lang.TURTLE);
        }
        return changed;
    }

    private static String found(Report report) {
        TreeSet<String> lines = new TreeSet<>();
        for (Finding finding : report.findings())
            if (finding.severity() != Severity.INFORMATION)
                lines.add(line(finding));
        return String.join("\n", lines);
    }

    private static String line(Finding finding) {
        String subject = finding.subject().isEmpty() ? "-" : finding.subject().replace(KB.NS, "");
        String line = finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule() + " " + subject;
        // The line is promised for files that cannot be read; elsewhere it depends on how the case was written out.
        boolean isFile = finding.subject().isEmpty() && !List.of("value", "address").contains(finding.rule());
        return isFile ? line + " line " + finding.place().orElseThrow().line() : line;
    }
}
