package org.isnad.serve;

import java.util.Optional;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.text.DatasetGraphText;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;
import org.isnad.site.Edition;
import org.isnad.site.Site;

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
        try (Listening port = Listening.on(options.port())) {
            Edition edition = Edition.of(corpus, options.base().orElseGet(port::base), CorpusLoader.queries(options.questions()));
            return start(options, config, port, edition, corpus.fingerprint());
        }
    }

    private static KnowledgeServer start(ServeOptions options, ServerConfig config, Listening port, Edition edition, String fingerprint) {
        Optional<StoreFolder> folder = options.store()
                .map(path -> StoreFolder.open(path, config.fingerprint(fingerprint + edition.base().iri())));
        KnowledgeServer server = null;
        boolean started = false;
        try {
            folder.ifPresent(store -> config.storedIn(store.prepare()));
            server = new KnowledgeServer(build(config, port, new Site(edition, options.keptBytes())), folder);
            server.run(edition);
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

    private static FusekiServer build(ServerConfig config, Listening port, Site site) {
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .numServerThreads(4, EndpointLimits.DEFAULT.threads())
                .fusekiModules(FusekiModules.empty())
                .enableCors(false)
                .registerOperation(Operation.Query, new SparqlEndpoint(site.edition().base(), EndpointLimits.DEFAULT))
                .parseConfig(config.model())
                .build();
        server.getJettyServer().setErrorHandler(new Refusals());
        port.serve(server.getJettyServer(), new SiteHandler(site));
        return server;
    }

    /** Fills the dataset unless it is kept from an earlier run, and answers; only then are older states given up. */
    private void run(Edition edition) {
        boolean kept = folder.isPresent() && folder.get().isWhole();
        if (!kept)
            Store.fill(dataset, edition.dataset());
        server.start();
        folder.ifPresent(StoreFolder::complete);
    }
}
