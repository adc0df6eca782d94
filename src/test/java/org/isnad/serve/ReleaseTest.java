package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.link;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.config.Home;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Digests;
import org.isnad.nanopub.Nanopublications;
import org.isnad.release.Publication;
import org.isnad.release.Release;
import org.isnad.release.ReleaseWriter;
import org.isnad.release.Releases;
import org.isnad.release.Version;
import org.isnad.site.Dates;
import org.isnad.vocab.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Former states, on the invented article in four states: the first release says "crossing" where the second says "bridge" and has a state that the second has no more; the third
 * brings the word "crossing" back; the fourth, of the same day, adds a state, and is what is served.
 */
class ReleaseTest {

    private static final String EVENT = "kb/entity/bridge-closure";
    private static final String GONE = "kb/entity/eastland";
    private static final String STEADY = "kb/entity/crown";

    @TempDir
    private static Path folder;
    @RegisterExtension
    static final TestServer SERVER = new TestServer(() -> TestServer.options(folder.resolve("releases"), Optional.empty()), ReleaseTest::states);
    private static final Web WEB = SERVER.web();

    private static Publication states() {
        release("2026-01-10", "river crossing", "\n<https://w3id.org/isnad/kb/entity/eastland> a isn:State ; rdfs:label \"Eastland\"@en , \"إيستلاند\"@ar .\n");
        release("2026-03-01", "river bridge", "");
        release("2026-05-20", "river crossing", "");
        return Fixtures.publication(release("2026-05-20T2130", "river crossing", "\n# a remark\n<https://w3id.org/isnad/kb/entity/northmoor> a isn:State ; rdfs:label \"Northmoor\"@en , \"نورثمور\"@ar .\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sat, 10 Jan 2026 00:00:00 GMT | 2026-01-10
            Sat, 28 Feb 2026 23:59:59 GMT | 2026-01-10
            Sun, 01 Mar 2026 00:00:00 GMT | 2026-03-01
            Wed, 20 May 2026 21:29:59 GMT | 2026-05-20
            Tue, 01 Jan 2030 00:00:00 GMT | 2026-05-20T2130
            Thu, 01 Jan 1970 00:00:00 GMT | 2026-01-10
            """)
    void aThingIsItsTimeGate(String time, String release) {
        HttpResponse<byte[]> gate = WEB.get(EVENT, "Accept-Datetime", time, "Accept", "text/turtle");
        assertEquals(302, gate.statusCode());
        assertEquals(WEB.base() + "release/" + release + "/" + EVENT, header(gate, "Location"));
        assertTrue(header(gate, "Vary").contains("Accept-Datetime"));
        assertEquals(WEB.base() + EVENT, link(gate, "original"));
        assertEquals(WEB.base() + "timemap/" + EVENT, link(gate, "timemap"));
        assertEquals("", header(gate, "Memento-Datetime"), "a TimeGate is no memento");
        HttpResponse<byte[]> memento = WEB.get(header(gate, "Location"), "Accept", "text/turtle");
        assertEquals(200, memento.statusCode());
        assertEquals(WEB.base() + "release/" + release + "/" + EVENT + ".ttl", header(memento, "Content-Location"));
        assertTrue(header(memento, "Memento-Datetime").matches(".* 2026 (00:00|21:30):00 GMT"));
        assertEquals(WEB.base() + EVENT, link(memento, "original"));
        assertEquals(release.equals("2026-03-01"), text(memento).contains("river bridge"), text(memento));
    }

    @Test
    void mementosAreThereInEveryFormatAndNeverRedirectedByTime() {
        Graph turtle = WEB.dataset("release/2026-03-01/" + EVENT + ".ttl").getDefaultGraph();
        for (String format : new String[] {"nt", "rdf", "jsonld", "trig", "nq"})
            assertTrue(turtle.isIsomorphicWith(WEB.dataset("release/2026-03-01/" + EVENT + "." + format).getDefaultGraph()), format);
        String page = text(WEB.get("release/2026-03-01/" + EVENT + ".html"));
        assertTrue(page.contains("As it was in the release of <bdi>2026-03-01</bdi>"), page);
        assertEquals(200, WEB.get("release/2026-03-01/" + EVENT, "Accept-Datetime", "Sat, 10 Jan 2026 00:00:00 GMT").statusCode());
        assertEquals(404, WEB.get("release/2026-03-02/" + EVENT).statusCode());
        assertEquals(404, WEB.get("release/2026-03-01/" + GONE + ".ttl").statusCode());
        assertEquals(404, WEB.get("release/2026-99-99/" + EVENT).statusCode());
    }

    @Test
    void theTimeMapListsAllMementos() {
        HttpResponse<byte[]> map = WEB.get("timemap/" + EVENT);
        assertEquals("application/link-format", header(map, "Content-Type"));
        assertEquals(4, text(map).split("rel=\"memento\"", -1).length - 1, text(map));
        assertTrue(text(map).contains("datetime=\"Sun, 01 Mar 2026 00:00:00 GMT\""));
        assertTrue(text(map).contains("/release/2026-05-20T2130/" + EVENT + ">; rel=\"memento\"; datetime=\"Wed, 20 May 2026 21:30:00 GMT\""), text(map));
        assertEquals(1, text(WEB.get("timemap/" + GONE)).split("rel=\"memento\"", -1).length - 1);
        assertEquals(404, WEB.get("timemap/kb/entity/none").statusCode());
        assertEquals(WEB.base() + "timemap/" + EVENT, link(WEB.get(EVENT + ".ttl"), "timemap"), "present documents lead there");
    }

    @Test
    void whatWasWithdrawnIsGoneAndStillRemembered() {
        for (String accept : new String[] {"text/html", "application/problem+json", "text/plain"}) {
            HttpResponse<byte[]> gone = WEB.get(GONE, "Accept", accept);
            assertEquals(410, gone.statusCode());
            assertTrue(header(gone, "Content-Type").startsWith(accept));
            assertEquals(WEB.base() + "timemap/" + GONE, link(gone, "timemap"));
        }
        assertEquals(410, WEB.get(GONE + ".ttl").statusCode());
        assertEquals(404, WEB.get("kb/entity/westland").statusCode(), "what never was is not gone");
        HttpResponse<byte[]> gate = WEB.get(GONE, "Accept-Datetime", "Tue, 01 Jan 2030 00:00:00 GMT");
        assertEquals(WEB.base() + "release/2026-01-10/" + GONE, header(gate, "Location"));
    }

    @Test
    void aNanopublicationStaysThoughItsClaimSaysSomethingElseNow() {
        String claim = "kb/claim/bridge.closure";
        String then = code("2026-01-10", claim);
        String now = code("2026-03-01", claim);
        assertFalse(then.equals(now), "the claim's own words changed");
        HttpResponse<byte[]> former = WEB.get("np/" + now);
        assertEquals(200, former.statusCode());
        assertEquals("Sun, 01 Mar 2026 00:00:00 GMT", header(former, "Last-Modified"));
        assertEquals(WEB.base() + "np/" + then, link(former, "latest-version"), "the fourth state says again what the first said");
        assertTrue(text(former).contains("river bridge"), text(former));
        for (String format : new String[] {"trig", "nq", "jsonld"})
            assertTrue(WEB.dataset("np/" + now + "." + format).containsGraph(NodeFactory.createURI("https://w3id.org/isnad/np/" + now + "/assertion")), format);
        assertEquals(WEB.base() + "release/2026-03-01/" + claim, header(WEB.get("np/" + now, "Accept", "text/html"), "Location"), "people see the claim as it was");
        assertEquals(200, WEB.get("np/" + now + ".linkset.json").statusCode());
        HttpResponse<byte[]> present = WEB.get("np/" + then);
        assertEquals("Sat, 10 Jan 2026 00:00:00 GMT", header(present, "Last-Modified"), "it was published then, whatever was said in between");
        assertNull(link(present, "latest-version"));
        assertEquals(WEB.base() + claim, header(WEB.get("np/" + then, "Accept", "text/html"), "Location"));
        assertEquals(404, WEB.get("np/RA" + "x".repeat(43)).statusCode(), "what never was is not found");
    }

    /** The code of the nanopublication of a claim in a state of the data. */
    private static String code(String state, String claim) {
        return new Nanopublications(Fixtures.publication(folder.resolve(state)).at(Base.CANONICAL), Base.CANONICAL).of(NodeFactory.createURI(Base.CANONICAL.address(claim))).orElseThrow().code();
    }

    @Test
    void aTimeThatCannotBeReadIsRefused() {
        HttpResponse<byte[]> refused = WEB.get(EVENT, "Accept-Datetime", "yesterday");
        assertEquals(400, refused.statusCode());
        assertEquals("Accept, Accept-Language, Accept-Datetime", header(refused, "Vary"));
        assertEquals(WEB.base() + EVENT, link(refused, "original"));
    }

    @Test
    void formerStatesAreSignpostedToTheirOwn() {
        String own = WEB.base() + "release/2026-03-01/";
        HttpResponse<byte[]> memento = WEB.get("release/2026-03-01/" + EVENT + ".ttl");
        assertEquals(own + EVENT, link(memento, "cite-as"), "the state, not the thing");
        assertEquals(WEB.base() + EVENT, link(memento, "describes"));
        assertEquals(own + EVENT + ".ttl", link(memento, "describedby"));
        assertEquals(WEB.base() + "release/2026-03-01", link(memento, "collection"));
        for (String rel : new String[] {"describedby", "alternate", "linkset"})
            assertEquals(200, WEB.get(link(memento, rel)).statusCode(), rel);
        assertFalse(header(memento, "Link").contains(".schema."), "that view is of the present alone");
        assertTrue(text(WEB.get(link(memento, "linkset"))).contains("\"anchor\" : \"" + own + EVENT + ".html\""));
        assertEquals(404, WEB.get("release/2026-03-01/" + GONE + ".linkset.json").statusCode());
    }

    @Test
    void aDocumentWasLastModifiedWhenItBeganToSayWhatItSays() {
        assertEquals("Wed, 20 May 2026 00:00:00 GMT", header(WEB.get(EVENT + ".ttl"), "Last-Modified"), "it said something else in between");
        assertEquals("Sat, 10 Jan 2026 00:00:00 GMT", header(WEB.get(STEADY + ".ttl"), "Last-Modified"));
        assertEquals("Wed, 20 May 2026 21:30:00 GMT", header(WEB.get("void.ttl"), "Last-Modified"), "the whole changed with its parts");
        String sitemap = text(WEB.get("sitemap.xml"));
        assertTrue(sitemap.contains(STEADY + ".html</loc><lastmod>2026-01-10T00:00:00Z</lastmod>"), sitemap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-10", "2026-03-01", "2026-05-20", "2026-05-20T2130"})
    void eachReleaseHasAVersionAndADatedDump(String date) throws IOException {
        Node version = NodeFactory.createURI(WEB.base() + "release/" + date);
        Graph description = WEB.dataset("release/" + date + ".ttl").getDefaultGraph();
        assertTrue(description.contains(version, dcat("version"), NodeFactory.createLiteralString(date)));
        assertTrue(description.contains(version, dcat("isVersionOf"), NodeFactory.createURI(WEB.base() + "catalog#dataset")));
        assertEquals(!date.equals("2026-01-10"), description.contains(version, dcat("previousVersion"), Node.ANY));
        if (date.equals("2026-05-20T2130"))
            assertTrue(description.contains(version, dcat("previousVersion"), NodeFactory.createURI(WEB.base() + "release/2026-05-20")));
        assertEquals(303, WEB.get("release/" + date).statusCode());
        HttpResponse<byte[]> file = WEB.get("dump/" + date + "/isnad.nq.gz");
        assertEquals(Dates.format(Version.parse(date).orElseThrow().issued()), header(file, "Last-Modified"));
        byte[] dump = file.body();
        assertArrayEquals(Files.readAllBytes(folder.resolve("releases/" + date + ".nq.gz")), dump);
        Graph catalog = WEB.dataset("catalog.ttl").getDefaultGraph();
        assertTrue(catalog.contains(Node.ANY, NodeFactory.createURI("http://spdx.org/rdf/terms#checksumValue"),
                NodeFactory.createLiteralDT(Digests.hex(dump), org.apache.jena.datatypes.xsd.XSDDatatype.XSDhexBinary)));
        assertTrue(catalog.contains(NodeFactory.createURI(WEB.base() + "catalog#dataset"), dcat("hasVersion"), version));
    }

    @Test
    void aReleaseNeverChanges(@TempDir Path other) throws IOException {
        Path data = Files.createDirectory(other.resolve("data"));
        Files.copy(Fixtures.BRIDGE.resolve("bridge.ttl"), data.resolve("bridge.ttl"));
        String releases = other.resolve("releases").toString();
        assertEquals(0, Fixtures.isnad("release", "--data", data.toString(), "--releases", releases, "--date", "2026-02-02").exit());
        assertTrue(Fixtures.isnad("release", "--data", data.toString(), "--releases", releases, "--date", "2026-02-03").err().contains("Nothing changed"));
        Files.writeString(data.resolve("bridge.ttl"), Files.readString(data.resolve("bridge.ttl")).replace("river bridge", "old bridge"));
        Fixtures.Run again = Fixtures.isnad("release", "--data", data.toString(), "--releases", releases, "--date", "2026-02-02");
        assertEquals(2, again.exit());
        assertTrue(again.err().contains("releases never change"), again.err());
        Files.writeString(data.resolve("bridge.ttl"), Files.readString(data.resolve("bridge.ttl")).replace("isn:negated false", ""));
        assertEquals(1, Fixtures.isnad("release", "--data", data.toString(), "--releases", releases, "--date", "2026-02-04").exit(), "data with errors is not released");
        try (Stream<Path> files = Files.list(Path.of(releases))) {
            assertEquals(3, files.count(), "nothing half-written stays");
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                2026-11-25T21:30:59Z, 2026-11-25
            2026-11-24T0915,  2026-11-25T00:00:00Z, 2026-11-25
            2026-11-25,       2026-11-25T21:30:59Z, 2026-11-25T2130
            2026-11-25T2129,  2026-11-25T21:30:00Z, 2026-11-25T2130
            2026-11-25T2130,  2026-11-25T21:30:59Z, -
            2026-11-26,       2026-11-25T21:30:59Z, -
            """)
    void aFurtherReleaseOfADayIsKnownByItsMinute(String last, Instant now, String expected, @TempDir Path releases) {
        if (last != null)
            ReleaseWriter.write(releases, Version.parse(last).orElseThrow(), Fixtures.publication(folder.resolve("2026-01-10")));
        Publication changed = Fixtures.publication(folder.resolve("2026-03-01"));
        if (expected == null)
            assertThrows(IsnadException.class, () -> ReleaseWriter.write(releases, now, changed));
        else
            assertEquals(expected, ReleaseWriter.write(releases, now, changed).version().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-31", "2026-11-25T2460", "2026-11-25T9", "2026-11-25T21:30", "2026-1-2", "+2026-11-25", "latest", ""})
    void whatIsNoTimeIsNoVersion(String name) {
        assertEquals(Optional.empty(), Version.parse(name));
    }

    @Test
    void theReleasesThatComeWithTheProgramAreWhole() {
        for (Release release : Releases.in(Home.locate().releases()).all())
            assertFalse(release.at(Base.CANONICAL).getDefaultGraph().isEmpty(), release::toString);
    }

    private static Path release(String date, String words, String more) {
        try {
            Path data = Files.createDirectories(folder.resolve(date));
            Files.writeString(data.resolve("bridge.ttl"), Files.readString(Fixtures.BRIDGE.resolve("bridge.ttl")).replace("river bridge", words)
                    .replace("the bridge over the river", "the " + words) + more);
            ReleaseWriter.write(folder.resolve("releases"), Version.parse(date).orElseThrow(), Fixtures.publication(data));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node dcat(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/dcat#" + name);
    }
}
