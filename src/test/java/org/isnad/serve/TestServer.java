package org.isnad.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.config.Home;
import org.isnad.release.Publication;
import org.isnad.vocab.Base;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that runs while the tests of a class do, in memory and on any free port. Registered with {@code @RegisterExtension} on a static field. */
public final class TestServer implements BeforeAllCallback, AfterAllCallback {

    private final Supplier<ServeOptions> options;
    private final Supplier<Publication> data;
    private KnowledgeServer server;

    /** A server of some data, with options that are first asked for when it starts. */
    public TestServer(Supplier<ServeOptions> options, Supplier<Publication> data) {
        this.options = options;
        this.data = data;
    }

    /** A server of the data in some files and folders, at its own address. */
    static TestServer of(Path... paths) {
        return new TestServer(TestServer::options, () -> Fixtures.publication(paths));
    }

    /** A server of the real data and the invented article, whose text it has. */
    static TestServer withText() {
        return new TestServer(() -> options(Optional.of(Fixtures.BRIDGE.resolve("bridge.txt"))), () -> Fixtures.publication(Fixtures.DATA, Fixtures.BRIDGE));
    }

    /** Options of a server in memory, at its own address. */
    static ServeOptions options() {
        return options(Optional.empty());
    }

    /** The same, with the text of an article. */
    static ServeOptions options(Optional<Path> source) {
        return new ServeOptions(Home.locate().serverConfig(), Home.locate().questions(), Home.locate().releases(), 0, Optional.empty(), Optional.empty(), 8 << 20, source);
    }

    /** Options of a server at a base, perhaps with a folder for its store. */
    static ServeOptions options(Base base, Optional<Path> store) {
        return new ServeOptions(Home.locate().serverConfig(), Home.locate().questions(), Home.locate().releases(), 0, Optional.of(base), store, 8 << 20);
    }

    /** Options of a server in memory with releases of its own, at a base or its own address. */
    public static ServeOptions options(Path releases, Optional<Base> base) {
        return new ServeOptions(Home.locate().serverConfig(), Home.locate().questions(), releases, 0, base, Optional.empty(), 8 << 20);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = KnowledgeServer.start(options.get(), data.get());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (server != null)
            server.close();
    }

    /** A client, which can be had before the server runs. */
    public Web web() {
        return new Web(this::url);
    }

    String url() {
        return server.url();
    }

    DatasetGraph dataset() {
        return server.dataset();
    }
}
