package org.isnad;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.isnad.cli.Main;
import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;
import org.isnad.release.Publication;
import org.isnad.stance.Review;
import org.junit.jupiter.api.Assumptions;

/** What several tests need: the real data, the invented article, the text if it is at hand, and the command line. */
public final class Fixtures {

    /** The folder of the real data. */
    public static final Path DATA = Path.of("data/ttl");

    /** The folder of the invented article. */
    public static final Path BRIDGE = Path.of("src/test/resources/bridge");

    private static final Path SHARED = Path.of("../shared");

    private Fixtures() {}

    /** What a run of the command line left behind. */
    public record Run(int exit, String out, String err) {}

    /** Reads data by the project's ontology. */
    public static Corpus corpus(Path... paths) {
        return new CorpusLoader(Path.of("ontology"), Limits.DEFAULT).load(List.of(paths));
    }

    /** The files of the real data. */
    public static List<Path> dataFiles() {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Data without errors as it may be published. */
    public static Publication publication(Path... paths) {
        return Publication.of(Review.of(corpus(paths)));
    }

    /** Runs a command. */
    public static Run isnad(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Run(exit, out.toString(), err.toString());
    }

    /** A file that lies beside the project on some machines; the test is skipped where it does not. */
    public static Path shared(String name) {
        Path file = SHARED.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: " + file + " is not on this machine");
        return file;
    }

    /** The text of the first article; the test is skipped where it is not at hand. */
    public static Path sourceText() {
        return shared("article/source.txt");
    }
}
