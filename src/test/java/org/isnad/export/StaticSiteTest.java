package org.isnad.export;

import static org.isnad.Web.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.release.Publication;
import org.isnad.release.ReleaseWriter;
import org.isnad.release.Version;
import org.isnad.serve.TestServer;
import org.isnad.vocab.Base;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as files, given out by nginx, beside the server that has the same data: both must answer alike. On the invented article, with a former state. */
class StaticSiteTest {

    private static final Path MODULE = Path.of("/usr/lib/nginx/modules/ngx_http_js_module.so");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"#]+)");
    private static final Pattern LINK = Pattern.compile("<([^>#]+)[^>]*>;");
    /** What says more of the server program than of the answer. */
    private static final Set<String> OF_THE_PROGRAM = Set.of("date", "server", "connection", "keep-alive", "transfer-encoding");

    private static final int PORT = freePort();
    private static final Base BASE = new Base("http://localhost:" + PORT + "/");

    @TempDir
    private static Path folder;
    @RegisterExtension
    static final TestServer SERVER = new TestServer(() -> TestServer.options(folder.resolve("releases"), Optional.of(BASE)), StaticSiteTest::states);
    private static final Web MADE = SERVER.web();
    private static final Web COPIED = new Web(() -> BASE.iri());
    private static Process nginx;

    /** The present state, once the former ones are released. */
    private static Publication states() {
        assumeTrue(Files.exists(MODULE), "skipped: nginx and its module for JavaScript are not installed (Debian: nginx, libnginx-mod-http-js)");
        try {
            Path data = Files.createDirectory(folder.resolve("data"));
            String text = Files.readString(Fixtures.BRIDGE.resolve("bridge.ttl"));
            Files.writeString(data.resolve("bridge.ttl"), text + "\n<https://w3id.org/isnad/kb/entity/eastland> a isn:State ; rdfs:label \"Eastland\"@en , \"إيستلاند\"@ar .\n");
            ReleaseWriter.write(folder.resolve("releases"), Version.parse("2026-01-10").orElseThrow(), Fixtures.publication(data));
            Files.writeString(data.resolve("bridge.ttl"), text.replace("river bridge", "old bridge"));
            ReleaseWriter.write(folder.resolve("releases"), Version.parse("2026-03-01").orElseThrow(), Fixtures.publication(data));
            return Fixtures.publication(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        Fixtures.Run run = Fixtures.isnad("export", "--base", BASE.iri(), "--data", folder.resolve("data").toString(), "--releases", folder.resolve("releases").toString(), folder.resolve("copy").toString());
        assertEquals(0, run.exit(), run.err());
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), "load_module " + MODULE + ";\nuser " + System.getProperty("user.name") + " root;\npid " + folder.resolve("pid") + ";\ndaemon off;\nevents {}\nhttp {\n"
                + "access_log off;\nclient_body_temp_path " + folder.resolve("body") + ";\ninclude " + folder.resolve("copy/nginx/isnad.conf") + ";\n}\n");
        nginx = new ProcessBuilder("nginx", "-e", folder.resolve("error.log").toString(), "-c", configuration.toString()).inheritIO().start();
        awaitPort(PORT);
    }

    @AfterAll
    static void stop() {
        if (nginx != null)
            nginx.destroy();
    }

    @Test
    void aCrawlOfTheCopyEqualsACrawlOfTheServer() {
        Deque<String> open = new ArrayDeque<>(List.of("", "sitemap.xml", "robots.txt", "void", ".well-known/void", "ontology"));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.poll();
            HttpResponse<byte[]> answer = assertSame("GET", path);
            Set<String> targets = new HashSet<>();
            Optional.of(header(answer, "Location")).filter(location -> !location.isEmpty()).ifPresent(targets::add);
            collect(LINK, header(answer, "Link"), targets);
            if (header(answer, "Content-Type").startsWith("text/html"))
                collect(HREF, Web.text(answer), targets);
            if (header(answer, "Content-Type").equals("application/link-format"))
                collect(LINK, Web.text(answer).replace("\n", ""), targets);
            if (path.equals("sitemap.xml"))
                collect(Pattern.compile("<loc>([^<]+)</loc>"), Web.text(answer), targets);
            targets.stream().map(target -> target.startsWith("/") ? target.substring(1) : target.startsWith(COPIED.base()) ? target.substring(COPIED.base().length()) : "")
                    .filter(target -> !target.contains("?")).filter(seen::add).forEach(open::add);
        }
        assertTrue(seen.size() > 1000, seen.size() + " addresses");
        assertTrue(seen.contains("release/2026-01-10/kb/entity/bridge-closure.ttl") || seen.contains("release/2026-01-10/kb/entity/bridge-closure"), "former states are linked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            kb/entity/northland             | text/turtle;q=0.4, application/ld+json;q=0.5   | -
            kb/entity/northland             | text/*;q=0.9, text/html;q=0.1, application/*;q=0.2 | -
            kb/entity/northland             | text/turtle;q=0, */*;q=0.1                     | -
            kb/entity/northland             | text/html,application/xhtml+xml,*/*;q=0.8      | -
            kb/entity/northland             | image/png                                      | -
            kb/entity/northland             | */*;q=0                                        | -
            kb/entity/northland             | application/ld+json                            | <https://schema.org/>
            kb/entity/northland             | application/ld+json                            | <http://schema.org/>
            kb/entity/northland             | application/ld+json                            | <urn:none>;q=1, <https://schema.org/>;q=0.5
            kb/entity/northland?_profile=schema | application/ld+json                        | -
            kb/entity/northland?_profile=nanopub | application/trig                          | -
            kb/claim/bridge.closure         | application/trig                               | <http://www.nanopub.org/nschema>
            kb/claim/bridge.closure         | text/turtle                                    | <https://schema.org/>;q=0.5, <http://www.nanopub.org/nschema>
            kb/entity/northland             | text/turtle                                    | <https://schema.org/>;q=0.5, <http://www.nanopub.org/nschema>
            ontology                        | application/rdf+xml                            | -
            void                            | text/turtle                                    | -
            sparql                          | -                                              | -
            sparql                          | text/html                                      | -
            release/2026-01-10/kb/entity/northland | application/n-quads                     | -
            release/2026-01-10              | text/turtle                                    | -
            release/2026-02-30/kb/entity/northland | text/turtle                             | -
            timemap/kb/entity/northland     | -                                              | -
            kb/entity/eastland              | text/html                                      | -
            kb/entity/eastland              | application/problem+json                       | -
            kb/entity/eastland.ttl          | text/turtle                                    | -
            kb/entity/none                  | text/html                                      | -
            kb/entity/none                  | application/n-triples                          | -
            kb/entity/a&b                   | text/html                                      | -
            kb/entity/northland.exe         | text/plain                                     | -
            kb/entity/northland.schema.trig | text/plain                                     | -
            kb//entity                      | text/html                                      | -
            kb/entity/a%20b                 | application/json                               | -
            kb/entity/%3Cx%3E               | text/html                                      | -
            np/RA0                          | application/trig                               | -
            np/RA0/assertion                | application/trig                               | -
            """)
    void negotiationIsTheSame(String path, String accept, String profile) {
        for (String method : List.of("GET", "HEAD")) {
            if (accept == null)
                assertSame(method, path);
            else if (profile == null)
                assertSame(method, path, "Accept", accept);
            else
                assertSame(method, path, "Accept", accept, "Accept-Profile", profile);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accept-Encoding   | gzip
            Accept-Encoding   | br, gzip;q=0.5
            Accept-Encoding   | gzip;q=0
            Accept-Encoding   | *
            Accept-Encoding   | identity, gzip;q=0.5
            Accept-Encoding   | identity;q=0.5, x-gzip
            If-Modified-Since | Sun, 01 Mar 2026 00:00:00 GMT
            If-Modified-Since | Sat, 01 Jan 2000 00:00:00 GMT
            If-Modified-Since | never
            If-Modified-Since | Sunday, 01-Mar-26 00:00:00 GMT
            If-Modified-Since | Sunday, 01-Mar-99 00:00:00 GMT
            If-Modified-Since | Sun Mar  1 00:00:00 2026
            If-None-Match     | *
            If-None-Match     | "other"
            """)
    void conditionsAndCodingsAreTheSame(String name, String value) {
        assertSame("GET", "kb/entity/northland.ttl", name, value);
        String tag = header(MADE.get("kb/entity/northland.ttl", "Accept-Encoding", "gzip"), "ETag");
        assertEquals(304, assertSame("GET", "kb/entity/northland.ttl", "If-None-Match", "\"x\", " + tag, "Accept-Encoding", "gzip").statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 10 Feb 2026 00:00:00 GMT
            Thu, 01 Jan 1970 00:00:00 GMT
            Tue, 01 Jan 2030 00:00:00 GMT
            yesterday
            """)
    void formerStatesAreFoundAlike(String time) {
        for (String thing : List.of("kb/entity/northland", "kb/entity/eastland", "kb/entity/none", "void"))
            assertSame("GET", thing, "Accept-Datetime", time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kb/entity/none", "kb/entity/none.ar.html", "kb/entity/none.html", "kb//x.ar.html", "kb/entity/eastland.ar.html"})
    void problemsAreSaidInTheSameLanguage(String path) {
        for (String language : List.of("ar", "en", "ar-SY, en;q=0.5", "fr"))
            assertSame("GET", path, "Accept", "text/html", "Accept-Language", language);
    }

    @Test
    void namesOfNanopublicationsLeadToTheSame() {
        String name = Web.link(MADE.get("kb/claim/bridge.closure.nanopub.trig"), "cite-as").replace("https://w3id.org/isnad/", "");
        for (String path : List.of(name, name + "/assertion", name + "/Head", name + "/other"))
            for (String accept : List.of("*/*", "application/trig", "text/html,*/*;q=0.8", "text/turtle"))
                assertSame("GET", path, "Accept", accept);
        assertEquals(303, COPIED.get(name, "Accept", "text/html").statusCode());
    }

    @Test
    void methodsAreTheSame() {
        assertSame("OPTIONS", "kb/entity/northland");
        for (String method : List.of("PUT", "DELETE", "POST"))
            assertEquals(405, COPIED.send(method, "kb/entity/northland").statusCode());
        assertEquals(501, COPIED.get("sparql.ar.html?query=ASK%7B%7D", "Accept", "text/html").statusCode());
        assertEquals(501, COPIED.get("sparql?query=ASK%7B%7D", "Accept", "text/plain").statusCode(), "a copy of documents answers no queries, and says so");
    }

    private static HttpResponse<byte[]> assertSame(String method, String path, String... headers) {
        HttpResponse<byte[]> expected = MADE.send(method, path, headers);
        HttpResponse<byte[]> actual = COPIED.send(method, path, headers);
        if (actual.statusCode() == 500)
            throw new AssertionError(log());
        String request = method + " " + path + " " + List.of(headers);
        assertEquals(expected.statusCode(), actual.statusCode(), request);
        assertEquals(fields(expected), fields(actual), request);
        assertArrayEquals(expected.body(), actual.body(), request);
        return actual;
    }

    private static Map<String, List<String>> fields(HttpResponse<?> answer) {
        Map<String, List<String>> fields = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> fields.put(name.toLowerCase(), values));
        fields.keySet().removeAll(OF_THE_PROGRAM);
        if (answer.statusCode() != 200 || answer.request().method().equals("OPTIONS"))
            fields.remove("content-length"); // of an empty body it may be left out
        return fields;
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        for (Matcher matcher = pattern.matcher(text); matcher.find();)
            found.add(matcher.group(1));
    }

    private static String log() {
        try {
            return Files.readString(folder.resolve("error.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitPort(int port) throws IOException {
        while (!accepts(port)) {
            assertTrue(nginx.isAlive(), "nginx has stopped");
            Thread.onSpinWait();
        }
    }

    private static boolean accepts(int port) throws IOException {
        try {
            new Socket("localhost", port).close();
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }
}
