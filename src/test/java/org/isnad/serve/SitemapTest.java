package org.isnad.serve;

import static org.isnad.Web.link;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.config.Home;
import org.isnad.release.Releases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What leads to documents: the sitemap, the links of pages, and the places on them. */
class SitemapTest {

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);
    private static final Web WEB = SERVER.web();

    @Test
    void theSitemapsDatesAreTheDocuments() {
        assertTrue(text(WEB.get("robots.txt")).contains("Sitemap: " + SERVER.url() + "sitemap.xml"));
        String sitemap = text(WEB.get("sitemap.xml"));
        String[] entries = sitemap.split("<url>");
        assertTrue(entries.length > 1000);
        for (int i = 1; i < entries.length; i++) {
            String address = entries[i].replaceAll("(?s).*<loc>(.*)</loc>.*", "$1");
            HttpResponse<byte[]> answer = WEB.get(address);
            assertEquals(200, answer.statusCode(), address);
            assertEquals(Instant.parse(entries[i].replaceAll("(?s).*<lastmod>(.*)</lastmod>.*", "$1")), ZonedDateTime.parse(
                    answer.headers().firstValue("Last-Modified").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        }
    }

    @Test
    void theSitemapHasThePagesOfEverything() {
        String sitemap = text(WEB.get("sitemap.xml"));
        String last = Releases.in(Home.locate().releases()).last().orElseThrow().version().name();
        for (String page : List.of("index", "kb/entity/kazakhstan", "findings", "query/accusations", "graph/findings", "release/" + last, "ontology", "void", "catalog"))
            for (String ending : List.of(".html", ".ar.html"))
                assertTrue(sitemap.contains("<loc>" + SERVER.url() + page + ending + "</loc>"), page + ending);
        for (String none : List.of("/np/", "/links/", "/sparql.", "/.well-known/"))
            assertFalse(sitemap.contains(none), none);
    }

    @Test
    void whatIsNamedByAPartOfADocumentHasItsPlaceOnThePage() {
        List<String> named = new ArrayList<>();
        String query = "SELECT DISTINCT ?s { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } FILTER (isIRI(?s) && STRSTARTS(STR(?s), '" + SERVER.url() + "') && CONTAINS(STR(?s), '#')) }";
        try (QueryExecHTTP asked = QueryExecHTTP.service(SERVER.url() + "sparql").query(query).build()) {
            asked.select().forEachRemaining(row -> named.add(row.get("s").getURI()));
        }
        assertTrue(named.size() > 500);
        named.stream().collect(Collectors.groupingBy(name -> name.replaceFirst("#.*", ""))).forEach((thing, parts) -> {
            String page = text(WEB.get(thing + ".html"));
            parts.forEach(part -> assertTrue(page.contains("id=\"" + part.replaceFirst("[^#]*#", "") + "\""), part));
        });
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        Deque<String> open = new ArrayDeque<>(List.of(SERVER.url()));
        Set<String> seen = new HashSet<>(open);
        int pages = 0;
        while (!open.isEmpty()) {
            String address = open.poll();
            HttpResponse<byte[]> answer = WEB.get(address);
            assertTrue(answer.statusCode() == 200 || answer.statusCode() == 303, () -> address + " " + answer.statusCode());
            answer.headers().firstValue("Location").filter(seen::add).ifPresent(open::add);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"))
                continue;
            pages++;
            Matcher links = Pattern.compile("href=\"([^\"#]+)").matcher(text(answer));
            while (links.find()) {
                String link = URI.create(address).resolve(links.group(1)).toString();
                if (link.startsWith(SERVER.url()) && !link.contains("/sparql?") && (!link.contains(".html?part=") || seen.size() % 50 == 0) && seen.add(link))
                    open.add(link);
            }
        }
        int known = text(WEB.get("sitemap.xml")).split("<url>").length - 1;
        assertTrue(pages >= known, pages + " pages reached of " + known);
    }
}
