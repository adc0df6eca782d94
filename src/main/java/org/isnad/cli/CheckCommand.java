package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.reason.Reasoner;
import org.isnad.reason.Verdict;
import org.isnad.stance.Assumption;
import org.isnad.stance.Review;
import org.isnad.vocab.ISN;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad check}. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Parses the data, holds it against shapes and checks, looks for contradictions, strains, shifts and disputes in what it says, and prints what it finds, with file, line and remedy.",
        footer = {"", "Examples:", "  isnad check", "  isnad check my/ttl/entities.ttl my/ttl/article.ttl",
                "  isnad check --format json > findings.json", "  isnad check --reasoners elk,hermit", "  isnad check --assume what-if.ttl"})
final class CheckCommand implements Callable<Integer> {

    private enum Format { text, json }

    @Parameters(paramLabel = "PATH", arity = "0..*",
            description = "Turtle files, or folders of them. Default: that of --data.")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--reasoners", paramLabel = "NAME", split = ",", description = "Let these judge too whether coherent voices contradict themselves, of ${COMPLETION-CANDIDATES}.")
    private List<Reasoner> reasoners = List.of();

    @Option(names = "--assume", paramLabel = "FILE", description = "Add the statements of a Turtle file for this run only, and print what they would change.")
    private Path assumed;

    @Mixin
    private DataOptions data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Review review = Review.of(paths.isEmpty() ? data.load() : data.load(paths));
        if (assumed != null && review.isWellFormed())
            return assume(review);
        if (format == Format.json)
            new JsonReport(review.corpus()).findings(review).verdict(verdict(review)).print(out());
        else {
            ReportPrinter printer = new ReportPrinter(out());
            printer.text(review.report(), review.corpus());
            verdict(review).ifPresent(printer::verdict);
        }
        return review.isPublishable() ? Main.FINE : Main.FINDINGS;
    }

    /** What would be found besides, and no more, if the statements were published with the rest. */
    private int assume(Review review) {
        Assumption assumption = data.assumption(assumed, review);
        if (format == Format.json)
            new JsonReport(assumption.corpus()).difference(assumption).verdict(Optional.of(verdict(assumption.corpus()))).print(out());
        else {
            ReportPrinter printer = new ReportPrinter(out());
            printer.difference(assumption);
            printer.verdict(verdict(assumption.corpus()));
        }
        return assumption.more().of(ISN.finding_contradiction).isEmpty() ? Main.FINE : Main.FINDINGS;
    }

    private Optional<Verdict> verdict(Review review) {
        return review.isWellFormed() ? Optional.of(verdict(review.corpus())) : Optional.empty();
    }

    private Verdict verdict(Corpus corpus) {
        return Verdict.of(corpus, reasoners, Limits.DEFAULT.reasoning());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
