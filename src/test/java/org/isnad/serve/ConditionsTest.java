package org.isnad.serve;

import static org.isnad.Web.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.represent.Format;
import org.isnad.vocab.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Validators, conditional requests and codings of documents (RFC 9110, sections 8, 12.5.3 and 13). */
class ConditionsTest {

    private static final String CLAIM = "kb/claim/central-asia-2022.summit-closes-in-astana";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);
    private static final Web WEB = SERVER.web();

    @ParameterizedTest
    @EnumSource(Format.class)
    void anUnchangedDocumentIsNotSentAgain(Format format) {
        String path = CLAIM + "." + format.extension();
        HttpResponse<byte[]> first = WEB.get(path);
        String etag = header(first, "ETag");
        assertTrue(etag.matches("\"[^\"]+\""), "strong");
        HttpResponse<byte[]> again = WEB.get(path, "If-None-Match", "\"other\", " + etag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertTrue(List.of("", header(first, "Content-Length")).contains(header(again, "Content-Length")), "that of the whole, or none");
        assertEquals(etag, header(again, "ETag"));
        assertEquals(200, WEB.get(path, "If-None-Match", "\"other\"").statusCode());
        assertEquals(304, WEB.get(path, "If-Modified-Since", header(first, "Last-Modified")).statusCode());
        assertEquals(200, WEB.get(path, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode());
        assertEquals(200, WEB.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", header(first, "Last-Modified")).statusCode(), "the tag decides");
    }

    @Test
    void datesMayBeInTheObsoleteForms() {
        String path = CLAIM + ".ttl";
        for (String since : List.of("Saturday, 01-Jan-00 00:00:00 GMT", "Sat Jan  1 00:00:00 2000", "Monday, 01-Jan-99 00:00:00 GMT", "soon"))
            assertEquals(200, WEB.get(path, "If-Modified-Since", since).statusCode(), since);
        for (String since : List.of("Wednesday, 01-Jan-70 00:00:00 GMT", "Wed Jan 01 00:00:00 2070"))
            assertEquals(304, WEB.get(path, "If-Modified-Since", since).statusCode(), since);
    }

    @Test
    void whoWantsOneStateAloneGetsNoOther() {
        String path = CLAIM + ".ttl";
        HttpResponse<byte[]> present = WEB.get(path);
        String etag = header(present, "ETag");
        for (String match : List.of("*", etag, "\"other\", " + etag))
            assertEquals(200, WEB.get(path, "If-Match", match).statusCode(), match);
        for (String match : List.of("\"other\"", "W/" + etag))
            assertEquals(412, WEB.get(path, "If-Match", match).statusCode(), match);
        assertEquals(412, WEB.get(path, "If-Unmodified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode());
        assertEquals(200, WEB.get(path, "If-Unmodified-Since", header(present, "Last-Modified")).statusCode());
        assertEquals(200, WEB.get(path, "If-Match", etag, "If-Unmodified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode(), "the tag decides");
        HttpResponse<byte[]> refused = WEB.get(path, "If-Match", "\"other\"", "Accept", "application/json");
        assertEquals("application/problem+json", header(refused, "Content-Type"));
        assertEquals("", header(refused, "ETag"));
    }

    @Test
    void formatsHaveTagsOfTheirOwn() {
        Set<String> tags = new HashSet<>();
        for (Format format : Format.values())
            tags.add(header(WEB.get(CLAIM + "." + format.extension()), "ETag"));
        assertEquals(Format.values().length, tags.size());
    }

    @Test
    void aTagStaysWhileTheDescriptionDoes() {
        try (KnowledgeServer other = KnowledgeServer.start(TestServer.options(new Base(SERVER.url()), Optional.empty()), Fixtures.publication(Fixtures.DATA))) {
            for (Format format : Format.values())
                assertEquals(header(WEB.get(CLAIM + "." + format.extension()), "ETag"),
                        header(WEB.get(other.url() + CLAIM + "." + format.extension()), "ETag"), format::toString);
        }
    }

    @Test
    void gzipIsAnotherRepresentationOfTheSame() throws IOException {
        HttpResponse<byte[]> plain = WEB.get(CLAIM + ".ttl");
        HttpResponse<byte[]> compressed = WEB.get(CLAIM + ".ttl", "Accept-Encoding", "br, gzip;q=0.5");
        assertEquals("gzip", header(compressed, "Content-Encoding"));
        assertEquals("", header(WEB.get(CLAIM + ".ttl", "Accept-Encoding", "identity, gzip;q=0.5"), "Content-Encoding"), "what is wanted more");
        assertNotEquals(header(plain, "ETag"), header(compressed, "ETag"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes());
        assertTrue(header(plain, "Vary").contains("Accept-Encoding"));
        assertEquals(304, WEB.get(CLAIM + ".ttl", "Accept-Encoding", "gzip", "If-None-Match", header(compressed, "ETag")).statusCode());
        assertEquals("", header(WEB.get(CLAIM + ".ttl", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
    }
}
