package org.isnad.serve;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.text.DatasetGraphText;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.CorpusLoader;
import org.isnad.corpus.SourceText;
import org.isnad.pages.Finder;
import org.isnad.release.Publication;
import org.isnad.release.Releases;
import org.isnad.site.Edition;
import org.isnad.site.Site;
import org.isnad.vocab.Base;

/** The running server: Apache Jena Fuseki as its assembler file describes it, filled from a publication, on the loopback address. */
public final class KnowledgeServer implements AutoCloseable {

    private static final String DATASET = "/";

    private final ServeOptions options;
    private final Base base;
    private final SparqlEndpoint endpoint;
    private final AtomicReference<Site> site = new AtomicReference<>();
    private final Optional<StoreFolder> folder;
    private final FusekiServer server;
    private final DataAccessPointRegistry datasets;

    private KnowledgeServer(ServeOptions options, Base base, ServerConfig config, Optional<StoreFolder> folder) {
        this.options = options;
        this.base = base;
        this.endpoint = new SparqlEndpoint(base, EndpointLimits.DEFAULT);
        this.folder = folder;
        this.server = build(config);
        this.datasets = server.getDataAccessPointRegistry();
    }

    /**
     * Starts serving a state of the data; returns when requests are answered.
     *
     * @throws IsnadException if the port or the store's folder cannot be used
     */
    public static KnowledgeServer start(ServeOptions options, Publication publication) {
        ServerConfig config = ServerConfig.read(options.config());
        try (Listening port = Listening.on(options.port())) {
            Base base = options.base().orElseGet(port::base);
            Optional<StoreFolder> folder = options.store()
                    .map(path -> StoreFolder.open(path, config.fingerprint(publication.fingerprint() + base.iri())));
            KnowledgeServer server = null;
            boolean started = false;
            try {
                folder.ifPresent(store -> config.storedIn(store.prepare()));
                server = new KnowledgeServer(options, base, config, folder);
                server.run(publication, port);
                started = true;
                return server;
            } finally {
                if (!started && server != null)
                    server.close();
                else if (!started)
                    folder.ifPresent(StoreFolder::close);
            }
        }
    }

    /**
     * Replaces what is served. The new state is made aside and takes its place at once: requests under way are answered from the former state, later ones from the new, and
     * none fails.
     *
     * @throws IsnadException if the store is on disk, which has one state
     */
    public synchronized void publish(Publication publication) {
        if (folder.isPresent())
            throw new IsnadException(ErrorCode.STORE_UNAVAILABLE, "A store on disk is not replaced while it is served; stop the server and start it again.");
        Edition edition = edition(publication);
        edition.complete();
        DataAccessPointRegistry aside = build(ServerConfig.read(options.config())).getDataAccessPointRegistry();
        Store.fill(dataset(aside), edition.dataset());
        datasets.put(DATASET, aside.get(DATASET));
        site.set(new Site(edition, finder(datasets), options.keptBytes()));
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
        endpoint.close();
        Store.release(dataset(datasets));
        folder.ifPresent(StoreFolder::close);
    }

    private FusekiServer build(ServerConfig config) {
        FusekiServer built = FusekiServer.create()
                .port(0)
                .loopback(true)
                .numServerThreads(4, EndpointLimits.DEFAULT.threads())
                .fusekiModules(FusekiModules.empty())
                .enableCors(false)
                .registerOperation(Operation.Query, endpoint)
                .parseConfig(config.model())
                .build();
        built.getJettyServer().setErrorHandler(new Refusals());
        return built;
    }

    /** Fills the dataset unless it is kept from an earlier run, and answers; only then are older states given up. */
    private void run(Publication publication, Listening port) {
        Edition edition = edition(publication);
        site.set(new Site(edition, finder(datasets), options.keptBytes()));
        boolean kept = folder.isPresent() && folder.get().isWhole();
        if (!kept)
            Store.fill(dataset(datasets), edition.dataset());
        port.serve(server.getJettyServer(), queries -> new SiteHandler(site::get, queries));
        server.start();
        folder.ifPresent(StoreFolder::complete);
        new Thread(edition::complete, "catalogue").start();
    }

    /** The index of whatever is served at the time of a search. */
    private static Optional<Finder> finder(DataAccessPointRegistry datasets) {
        return Optional.of(new TextFinder(() -> dataset(datasets).getTextIndex()));
    }

    private Edition edition(Publication publication) {
        return Edition.of(publication, base, CorpusLoader.queries(options.questions()), Releases.in(options.releases()), options.source().map(SourceText::read));
    }

    private static DatasetGraphText dataset(DataAccessPointRegistry datasets) {
        return (DatasetGraphText) datasets.get(DATASET).getDataService().getDataset();
    }
}
