package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.isnad.check.Checks;
import org.isnad.check.Report;
import org.isnad.corpus.Corpus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad check}. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Parses the data, holds it against shapes and checks, and prints what it finds, with file, line and remedy.",
        footer = {"", "Examples:", "  isnad check", "  isnad check my/ttl/entities.ttl my/ttl/article.ttl",
                "  isnad check --format json > findings.json"})
final class CheckCommand implements Callable<Integer> {

    private enum Format { text, json }

    @Parameters(paramLabel = "PATH", arity = "0..*",
            description = "Turtle files, or folders of them. Default: that of --data.")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private DataOptions data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Corpus corpus = paths.isEmpty() ? data.load() : data.load(paths);
        Report report = Checks.run(corpus);
        ReportPrinter printer = new ReportPrinter(spec.commandLine().getOut());
        if (format == Format.json)
            printer.json(report);
        else
            printer.text(report, corpus);
        return report.isPublishable() ? Main.FINE : Main.FINDINGS;
    }
}
