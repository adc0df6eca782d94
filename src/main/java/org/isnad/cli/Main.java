package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.apache.jena.sys.JenaSystem;
import org.isnad.config.IsnadException;
import org.isnad.vocab.Base;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 fine, 1 findings of severity error, 2 an unusable call or input. */
@Command(name = "isnad", versionProvider = Main.Version.class, mixinStandardHelpOptions = true,
        description = "Publishes what an article claims as linked data, every claim with its provenance.",
        footer = {"", "Examples:", "  isnad serve                       the knowledge base at http://localhost:3030/",
                "  isnad check                       hold the data against the ontology's rules",
                "  isnad explain IRI                 tell the story of one finding",
                "  isnad query question.rq           run a query without a server",
                "  isnad verify --source text.txt    hold every anchor against the text",
                "  isnad export --nanopubs DIR       each claim as a nanopublication",
                "  isnad release                     keep the present state as a release",
                "  isnad import un-votes --help      recorded votes as claims", "",
                "isnad COMMAND --help tells more."})
public final class Main implements Runnable {

    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int UNUSABLE = 2;

    private static final List<Class<?>> COMMANDS = List.of(ServeCommand.class, CheckCommand.class, ExplainCommand.class, QueryCommand.class, VerifyCommand.class,
            ExportCommand.class, ReleaseCommand.class, ImportCommand.class);

    @Option(names = "--verbose", scope = CommandLine.ScopeType.INHERIT, description = "With an error, print its trace too.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        int exit = run(args, new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        if (exit != FINE)
            System.exit(exit);
    }

    /** Runs a command, writing to the given streams, and returns its exit code. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        // Jena's parts make themselves known to each other while the call is read; nothing may touch them before that is done.
        CompletableFuture<Void> jena = CompletableFuture.runAsync(JenaSystem::init);
        Main main = new Main();
        CommandLine commandLine = new CommandLine(main);
        commands(args).forEach(commandLine::addSubcommand);
        commandLine.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> {
                    jena.join();
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler(Main::badCall)
                .setExecutionExceptionHandler((error, command, parsed) -> main.failed(error, command));
        try {
            return commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            err.println("isnad: The input is too large or too deeply nested for this machine; split it, or give Java more memory"
                    + " with -Xmx.");
            return UNUSABLE;
        }
    }

    /** A command that is named first is prepared alone: to prepare them all takes longer than many of them run. */
    private static List<Class<?>> commands(String[] args) {
        List<Class<?>> named = COMMANDS.stream().filter(command -> args.length > 0 && command.getAnnotation(Command.class).name().equals(args[0])).toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: serve, check, explain, query, verify, export, release or import.");
    }

    /** The version of the program's jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Isnad " + (version == null ? "(development)" : version)};
        }
    }

    /** The address that a person gave to publish at, if any. */
    static Optional<Base> base(String text, CommandSpec spec) {
        Optional<Base> parsed = Optional.ofNullable(text).flatMap(Base::parse);
        if (text != null && parsed.isEmpty())
            throw new ParameterException(spec.commandLine(), text + " is not an address to publish at; give one such as https://example.org/.");
        return parsed;
    }

    private static int badCall(ParameterException error, String[] args) {
        PrintWriter err = error.getCommandLine().getErr();
        err.println("isnad: " + IsnadException.oneLine(error));
        err.println("Try: " + error.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return UNUSABLE;
    }

    private int failed(Exception error, CommandLine command) {
        command.getErr().println("isnad: " + (error instanceof IsnadException known
                ? known.getMessage() + " [" + known.code().code() + "]"
                : "a defect of the program, please report it with the trace that --verbose prints: " + error));
        if (verbose)
            error.printStackTrace(command.getErr());
        return UNUSABLE;
    }
}
