package org.isnad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.isnad.check.Checks;
import org.isnad.check.Report;
import org.isnad.check.Verification;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.SourceText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad verify}. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Holds every anchor against a copy of the article or record: the digest of the whole, of each passage or row, and the coverage of an article.",
        footer = {"", "Example:", "  isnad verify --source article.txt"})
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--source", paramLabel = "FILE", required = true, description = "A copy of the text, in UTF-8.")
    private Path source;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReportPrinter printer = new ReportPrinter(spec.commandLine().getOut());
        SourceText text = SourceText.read(source);
        Corpus corpus = data.load();
        Report report = Checks.run(corpus);
        if (!report.isPublishable()) {
            new ReportPrinter(spec.commandLine().getErr()).refuse(report);
            return Main.FINDINGS;
        }
        Verification verification = Verification.of(corpus, text);
        printer.verification(verification);
        return verification.report().isPublishable() ? Main.FINE : Main.FINDINGS;
    }
}
