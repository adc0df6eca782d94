package org.isnad.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.StatisticsHandler;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.AnnotatedQuery;
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
        this.endpoint = new SparqlEndpoint(base, new AnswerPages(site::get, EndpointLimits.DEFAULT.resultBytes()), EndpointLimits.DEFAULT);
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
        return start(options, () -> Optional.of(publication)).orElseThrow();
    }

    /**
     * Starts serving a state of the data that is yet to be read, and prepares while it is; returns when requests are answered.
     *
     * @param reading reads the state, or finds that there is none to serve
     * @return empty if there is none to serve
     * @throws IsnadException if the port or the store's folder cannot be used, or whatever the reading throws
     */
    public static Optional<KnowledgeServer> start(ServeOptions options, Supplier<Optional<Publication>> reading) {
        ServerConfig config = ServerConfig.read(options.config());
        try (Listening port = Listening.on(options.port())) {
            Base base = options.base().orElseGet(port::base);
            return options.store().isPresent()
                    ? reading.get().map(publication -> onDisk(options, base, config, publication, port))
                    : inMemory(options, base, config, reading, port);
        }
    }

    private static Optional<KnowledgeServer> inMemory(ServeOptions options, Base base, ServerConfig config, Supplier<Optional<Publication>> reading, Listening port) {
        Later<KnowledgeServer> built = new Later<>("server", () -> new KnowledgeServer(options, base, config, Optional.empty()));
        Later<List<AnnotatedQuery>> questions = new Later<>("questions", () -> CorpusLoader.queries(options.questions()));
        Optional<KnowledgeServer> started = Optional.empty();
        try {
            started = reading.get().map(publication -> edition(options, base, publication, questions.get())).map(edition -> built.get().running(edition, port));
            return started;
        } finally {
            if (started.isEmpty())
                built.get().close();
        }
    }

    private static KnowledgeServer onDisk(ServeOptions options, Base base, ServerConfig config, Publication publication, Listening port) {
        List<AnnotatedQuery> questions = CorpusLoader.queries(options.questions());
        StoreFolder store = StoreFolder.open(options.store().orElseThrow(), config.fingerprint(publication.fingerprint() + base.iri() + questions));
        KnowledgeServer server = null;
        boolean started = false;
        try {
            server = new KnowledgeServer(options, base, config.storedIn(store.prepare()), Optional.of(store));
            server.running(edition(options, base, publication, questions), port);
            started = true;
            return server;
        } finally {
            if (!started && server != null)
                server.close();
            else if (!started)
                store.close();
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
        Edition edition = edition(options, base, publication, CorpusLoader.queries(options.questions()));
        edition.complete();
        replace(Store.filled(ServerConfig.read(options.config()).dataset(), edition.dataset()));
        site.set(new Site(edition, finder(), options.keptBytes()));
    }

    /** The address of the server, ending in a slash. */
    public String url() {
        return "http://localhost:" + server.getHttpPort() + "/";
    }

    /** The statements that are served, with the identifiers of the address at which they are. */
    public DatasetGraph dataset() {
        return site.get().edition().dataset();
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
        endpoint.close();
        Store.release(stored());
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
        built.getJettyServer().setErrorHandler(new Refusals(base));
        return built;
    }

    /** Fills the dataset unless it is kept from an earlier run, and answers; only then are older states given up. */
    private KnowledgeServer running(Edition edition, Listening port) {
        boolean kept = folder.isPresent() && folder.get().isWhole();
        DatasetGraphText store = kept ? stored() : Store.over(edition.dataset(), stored());
        replace(store);
        site.set(new Site(edition, finder(), options.keptBytes()));
        Later<TextIndex> index = new Later<>("index", () -> kept ? store.getTextIndex() : Store.fillIndex(store.getTextIndex(), edition.dataset()));
        Store.searchBy(store, AwaitedIndex.of(index));
        folder.ifPresent(whole -> index.get());
        port.serve(server.getJettyServer(), this::front);
        server.start();
        folder.ifPresent(StoreFolder::complete);
        new Later<>("catalogue", () -> completed(edition, index));
        return this;
    }

    /** What stands before Fuseki: it counts, and gives out the site. */
    private Handler front(Handler queries) {
        StatisticsHandler counting = new StatisticsHandler();
        counting.setHandler(new SiteHandler(site::get, new Monitor(counting, endpoint, site::get), queries));
        return counting;
    }

    /** What few ask for at first is made while others are answered, one after the other. */
    private static Edition completed(Edition edition, Later<TextIndex> index) {
        index.get();
        edition.complete();
        return edition;
    }

    /** The index of whatever is served at the time of a search. */
    private Optional<Finder> finder() {
        return Optional.of(new TextFinder(() -> Store.searched(stored())));
    }

    private static Edition edition(ServeOptions options, Base base, Publication publication, List<AnnotatedQuery> questions) {
        return Edition.of(publication, base, questions, Releases.in(options.releases()), options.source().map(SourceText::read));
    }

    /** The dataset of which queries are asked from now on. */
    private void replace(DatasetGraphText store) {
        DataService service = DataService.newBuilder(datasets.get(DATASET).getDataService()).dataset(store).build();
        service.goActive();
        datasets.put(DATASET, new DataAccessPoint(DATASET, service));
    }

    private DatasetGraphText stored() {
        return (DatasetGraphText) datasets.get(DATASET).getDataService().getDataset();
    }
}
