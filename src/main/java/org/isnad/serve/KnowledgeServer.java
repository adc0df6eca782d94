package org.isnad.serve;

import org.apache.jena.assembler.exceptions.AssemblerException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.text.DatasetGraphText;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;

/** The running server: Apache Jena Fuseki as its assembler file describes it, filled from a corpus, on the loopback address. */
public final class KnowledgeServer implements AutoCloseable {

    private final FusekiServer server;
    private final DatasetGraphText dataset;

    private KnowledgeServer(FusekiServer server) {
        this.server = server;
        this.dataset = (DatasetGraphText) server.getDataAccessPointRegistry().get("/").getDataService().getDataset();
    }

    /**
     * Starts serving a corpus; returns when requests are answered.
     *
     * @throws IsnadException if the port or the store's folder cannot be used
     */
    public static KnowledgeServer start(ServeOptions options, Corpus corpus) {
        KnowledgeServer server = new KnowledgeServer(build(options, corpus));
        try {
            fill(server.dataset, options, corpus);
            server.server.start();
            return server;
        } catch (FusekiException e) {
            server.close();
            throw new IsnadException(ErrorCode.PORT_UNAVAILABLE, "Port " + options.port()
                    + " cannot be used; stop what listens there or choose another with --port.", e);
        }
    }

    /** The address of the server, ending in a slash. */
    public String url() {
        return "http://localhost:" + server.getHttpPort() + "/";
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        Store.release(dataset);
    }

    private static FusekiServer build(ServeOptions options, Corpus corpus) {
        try {
            return FusekiServer.create()
                    .port(options.port())
                    .loopback(true)
                    .fusekiModules(FusekiModules.empty())
                    .addFilter("/", new HomePage())
                    .parseConfig(config(options, corpus).model())
                    .build();
        } catch (AssemblerException e) {
            throw new IsnadException(ErrorCode.STORE_UNAVAILABLE,
                    "The store cannot be opened; stop the other server that uses it, or name another folder with --store.", e);
        }
    }

    private static ServerConfig config(ServeOptions options, Corpus corpus) {
        ServerConfig config = ServerConfig.read(options.config());
        options.store().ifPresent(folder -> config.storedIn(new StoreFolder(folder, corpus.fingerprint()).prepare()));
        return config;
    }

    private static void fill(DatasetGraphText dataset, ServeOptions options, Corpus corpus) {
        if (options.store().isEmpty()) {
            Store.fill(dataset, corpus);
            return;
        }
        StoreFolder folder = new StoreFolder(options.store().get(), corpus.fingerprint());
        if (!folder.isWhole()) {
            Store.fill(dataset, corpus);
            folder.complete();
        }
    }
}
