package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.isnad.check.Checks;
import org.isnad.check.Report;
import org.isnad.config.Home;
import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;
import org.isnad.release.Publication;
import org.isnad.release.Releases;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say which data a command works on. */
final class DataOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "A folder of Turtle files, or one file. Default: data/ttl, or the data "
            + "that comes with the program.")
    private Path data;

    @Option(names = "--releases", paramLabel = "DIR", description = "The folder of the releases. Default: data/releases, or the releases that come with the program.")
    private Path releases;

    /** The folder of the releases. */
    Path releases() {
        return releases == null ? home().releases() : releases;
    }

    /** Looked up only when a command runs, so that help needs no installation. */
    Home home() {
        return Home.locate();
    }

    /** The data: a folder, or one file. */
    Path folder() {
        return data == null ? home().data() : data;
    }

    Corpus load() {
        return load(List.of(folder()));
    }

    /** The data as it may be published, or nothing if it has findings of severity error, which are then printed. A release of the same data is not checked again. */
    Optional<Publication> publishable(CommandSpec spec) {
        String fingerprint = loader().fingerprint(List.of(folder()));
        return Releases.in(releases()).publication(fingerprint).or(() -> checked(spec).map(Publication::of));
    }

    /** The corpus, or nothing if it has findings of severity error, which are then printed. */
    Optional<Corpus> checked(CommandSpec spec) {
        Corpus corpus = load();
        Report report = Checks.run(corpus);
        if (report.isPublishable())
            return Optional.of(corpus);
        new ReportPrinter(spec.commandLine().getErr()).refuse(report);
        return Optional.empty();
    }

    Corpus load(List<Path> paths) {
        return loader().load(paths);
    }

    private CorpusLoader loader() {
        return new CorpusLoader(home().ontology(), Limits.DEFAULT);
    }
}
