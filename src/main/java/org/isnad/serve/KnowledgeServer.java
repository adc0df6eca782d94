package org.isnad.serve;

import java.util.Optional;

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
    private final Optional<StoreFolder> folder;

    private KnowledgeServer(FusekiServer server, Optional<StoreFolder> folder) {
        this.server = server;
        this.dataset = (DatasetGraphText) server.getDataAccessPointRegistry().get("/").getDataService().getDataset();
        this.folder = folder;
    }

    /**
     * Starts serving a corpus; returns when requests are answered.
     *
     * @throws IsnadException if the port or the store's folder cannot be used
     */
    public static KnowledgeServer start(ServeOptions options, Corpus corpus) {
        ServerConfig config = ServerConfig.read(options.config());
        Optional<StoreFolder> folder = options.store().map(path -> StoreFolder.open(path, config.fingerprint(corpus)));
        KnowledgeServer server = null;
        boolean started = false;
        try {
            folder.ifPresent(store -> config.storedIn(store.prepare()));
            server = new KnowledgeServer(build(options, config), folder);
            server.run(options, corpus);
            started = true;
            return server;
        } finally {
            if (!started && server != null)
                server.close();
            else if (!started)
                folder.ifPresent(StoreFolder::close);
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
        folder.ifPresent(StoreFolder::close);
    }

    private static FusekiServer build(ServeOptions options, ServerConfig config) {
        FusekiServer server = FusekiServer.create()
                .port(options.port())
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/", new HomePage())
                .parseConfig(config.model())
                .build();
        PooledConnector.install(server);
        return server;
    }

    /** Fills the dataset unless it is kept from an earlier run, and answers; only then are older states given up. */
    private void run(ServeOptions options, Corpus corpus) {
        boolean kept = folder.isPresent() && folder.get().isWhole();
        if (!kept)
            Store.fill(dataset, corpus);
        try {
            server.start();
        } catch (FusekiException e) {
            throw new IsnadException(ErrorCode.PORT_UNAVAILABLE, "Port " + options.port()
                    + " cannot be used; stop what listens there or choose another with --port.", e);
        }
        folder.ifPresent(StoreFolder::complete);
    }
}
