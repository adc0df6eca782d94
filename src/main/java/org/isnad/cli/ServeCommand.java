package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.isnad.config.IsnadException;
import org.isnad.serve.FolderWatch;
import org.isnad.serve.KnowledgeServer;
import org.isnad.serve.ServeOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Checks the data and serves it; refuses to start on findings of severity error.",
        footer = {"", "Examples:", "  isnad serve", "  isnad serve --port 8080 --data my/ttl",
                "  isnad serve --watch                   publish the data anew whenever its files change",
                "  isnad serve --store /var/lib/isnad    keep the store on disk between runs"})
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--port", paramLabel = "N", defaultValue = "3030",
            description = "The port to listen on, on the loopback address. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--store", paramLabel = "memory|DIR", defaultValue = "memory",
            description = "Where to keep the triples: in memory, or in TDB2 in a folder. Default: ${DEFAULT-VALUE}.")
    private Path store;

    @Option(names = "--base", paramLabel = "IRI",
            description = "The address at which identifiers are followed, such as that of a reverse proxy. Default: the server's own.")
    private String base;

    @Option(names = "--cache", paramLabel = "MB", defaultValue = "64",
            description = "How much memory documents that were made may take. Default: ${DEFAULT-VALUE}.")
    private int cache;

    @Option(names = "--watch", description = "Watch the data, the ontology and the questions, and publish what changes once it is checked. Not with a store on disk.")
    private boolean watch;

    @Option(names = "--source", paramLabel = "FILE", description = "A copy of the text of an article, which must be the one described; its pages then show each passage.")
    private Path source;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (port < 0 || port > 65535)
            throw new ParameterException(spec.commandLine(), "There is no port " + port + "; choose one from 1 to 65535.");
        Optional<KnowledgeServer> started = start();
        if (started.isEmpty())
            return Main.FINDINGS;
        try (KnowledgeServer server = started.get(); FolderWatch watching = watching(server)) {
            if (watch)
                watching.start();
            spec.commandLine().getOut().println("Isnad is ready at " + server.url());
            server.join();
        }
        return Main.FINE;
    }

    /** Publishes what changes; whatever cannot be published is reported, and what was there stays. */
    private FolderWatch watching(KnowledgeServer server) {
        return new FolderWatch(List.of(data.folder(), data.home().ontology(), data.home().questions(), data.releases()), () -> {
            try {
                data.publishable(spec).ifPresentOrElse(changed -> {
                    server.publish(changed);
                    spec.commandLine().getOut().println("Published the changed data.");
                }, () -> spec.commandLine().getErr().println("The changed data has errors; what was published stays."));
            } catch (IsnadException e) {
                spec.commandLine().getErr().println("isnad: " + e.getMessage() + " [" + e.code().code() + "] What was published stays.");
            }
        });
    }

    /** The server, or nothing if the data has errors. */
    private Optional<KnowledgeServer> start() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Reading and checking the data …");
        Optional<KnowledgeServer> server = KnowledgeServer.start(options(), () -> data.publishable(spec));
        server.map(KnowledgeServer::dataset).ifPresent(new ReportPrinter(out)::census);
        return server;
    }

    private ServeOptions options() {
        if (store.toString().isBlank())
            throw new ParameterException(spec.commandLine(), "Name the folder of the store after --store, or memory.");
        Optional<Path> folder = store.equals(Path.of("memory")) ? Optional.empty() : Optional.of(store);
        if (watch && folder.isPresent())
            throw new ParameterException(spec.commandLine(), "A store on disk is not replaced while it is served; leave out --watch or --store.");
        if (cache < 0)
            throw new ParameterException(spec.commandLine(), "The cache cannot be smaller than 0 MB.");
        return new ServeOptions(data.home().serverConfig(), data.home().questions(), data.releases(), port, Main.base(base, spec), folder, (long) cache << 20, Optional.ofNullable(source));
    }
}
