package org.isnad.stance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;

/**
 * A folder of {@code cases/stance}: {@code input.ttl}, with only what the case needs, and {@code expected.txt}, whose first line is the verdict and whose other lines are the findings. The
 * name of a folder begins with that of the rule that it tries.
 */
record StanceCase(Path folder, List<String> expected) {

    private static final Path CASES = Path.of("src/test/resources/cases/stance");
    private static final CorpusLoader LOADER = new CorpusLoader(Path.of("ontology"), Limits.DEFAULT);
    private static final Corpus NOTHING = LOADER.load(List.of());

    static List<StanceCase> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(StanceCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StanceCase read(Path folder) {
        try {
            return new StanceCase(folder, Files.readAllLines(folder.resolve("expected.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The rule that the case tries. */
    String rule() {
        return name().substring(0, name().indexOf('.'));
    }

    boolean isConsistent() {
        return expected.get(0).equals("consistent");
    }

    /** The findings expected, sorted, one a line: kind, rule, and the names of the claims. */
    List<String> findings() {
        return expected.stream().skip(1).toList();
    }

    boolean findsSomethingByItsRule() {
        return findings().stream().anyMatch(line -> line.split(" ")[1].equals(rule()));
    }

    Corpus corpus() {
        return corpus(folder.resolve("input.ttl"));
    }

    /** A file by the project's ontology, and nothing else. */
    static Corpus corpus(Path file) {
        return NOTHING.assuming(LOADER.read(file));
    }
}
