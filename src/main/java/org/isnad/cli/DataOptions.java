package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.isnad.config.ErrorCode;
import org.isnad.config.Home;
import org.isnad.config.IsnadException;
import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;
import org.isnad.corpus.SourceFile;
import org.isnad.release.Publication;
import org.isnad.release.Releases;
import org.isnad.stance.Assumption;
import org.isnad.stance.Review;

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
        return released().or(() -> reviewed(spec));
    }

    /** The data as it is, with what was found in it, for those who ask questions of it: errors do not keep anybody from that. */
    Publication latest() {
        return released().orElseGet(() -> Publication.of(Review.of(load())));
    }

    private Optional<Publication> released() {
        return Releases.in(releases()).publication(loader().fingerprint(List.of(folder())));
    }

    /** The data as it was read and reviewed just now, or nothing if it has findings of severity error, which are then printed. */
    Optional<Publication> reviewed(CommandSpec spec) {
        return review(spec, Review::isPublishable).map(Publication::of);
    }

    /** The review of data without errors of form, or nothing if it has some, which are then printed. */
    Optional<Review> wellFormed(CommandSpec spec) {
        return review(spec, Review::isWellFormed);
    }

    private Optional<Review> review(CommandSpec spec, Predicate<Review> isGood) {
        Review review = Review.of(load());
        if (isGood.test(review))
            return Optional.of(review);
        new ReportPrinter(spec.commandLine().getErr()).refuse(review.report());
        return Optional.empty();
    }

    /** What a file assumes for one run, beside data without errors of form. */
    Assumption assumption(Path file, Review review) {
        return Assumption.of(assumed(file), review);
    }

    private SourceFile assumed(Path file) {
        if (!Files.isRegularFile(file))
            throw new IsnadException(ErrorCode.UNREADABLE, "There is no " + file + "; name a Turtle file.");
        SourceFile assumed = loader().read(file);
        assumed.problems().stream().findFirst().ifPresent(problem -> {
            throw new IsnadException(ErrorCode.UNREADABLE, problem.place() + ": " + problem.message() + " " + problem.remedy());
        });
        return assumed;
    }

    Corpus load(List<Path> paths) {
        return loader().load(paths);
    }

    private CorpusLoader loader() {
        return new CorpusLoader(home().ontology(), Limits.DEFAULT);
    }
}
