package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.isnad.config.Limits;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.serve.OfflineQuery;
import org.isnad.serve.ResultFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad query}. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Runs a SPARQL query without a server and prints its result.",
        footer = {"", "Examples:", "  isnad query data/queries/neutral-on-war.rq", "  isnad query --format csv question.rq > rows.csv",
                "  isnad query - < question.rq"})
final class QueryCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Parameters(paramLabel = "FILE|-", description = "A file with the query, or - to read it from standard input.")
    private Path file;

    @Option(names = "--format", paramLabel = "NAME", defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ResultFormat format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        AnnotatedQuery query = file.toString().equals("-") ? AnnotatedQuery.parse("-", standardInput(), "Standard input")
                : AnnotatedQuery.read(file);
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (OfflineQuery offline = new OfflineQuery(data.home().serverConfig(), data.latest(), Limits.DEFAULT)) {
            offline.run(query.query(), format, result);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(result.toString(StandardCharsets.UTF_8));
        out.flush();
        return Main.FINE;
    }

    private static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }
}
