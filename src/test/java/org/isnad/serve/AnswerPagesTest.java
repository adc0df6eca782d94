package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.isnad.Fixtures;
import org.isnad.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of a query as a page, which needs no script. */
class AnswerPagesTest {

    private static final String ISN = "PREFIX isn: <https://w3id.org/isnad/ontology#> PREFIX entity: <https://w3id.org/isnad/kb/entity/> ";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final Pattern LINE = Pattern.compile("<tspan[^>]*>([^<]*)</tspan>");

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);
    private static final Web WEB = SERVER.web();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .html    | en | Rows: 2        | <a href="/kb/entity/russia.html"><bdi>Russia</bdi></a>
            .ar.html | ar | عدد الأسطر: 2 | <a href="/kb/entity/russia.ar.html"><bdi>روسيا</bdi></a>
            """)
    void rowsAreATableInTheLanguageOfThePageBelowTheirQuery(String ending, String language, String count, String link) {
        String query = ISN + "SELECT ?e ?n { VALUES (?e ?n) { (entity:russia 4) (entity:china 2) } } # </textarea>";
        HttpResponse<byte[]> answer = ask(ending, query);
        assertEquals(200, answer.statusCode());
        assertEquals("text/html;charset=utf-8", header(answer, "Content-Type"));
        assertEquals(language, header(answer, "Content-Language"));
        assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertEquals("no-cache", header(answer, "Cache-Control"));
        String page = text(answer);
        assertTrue(page.contains(count) && page.contains(link), page);
        assertTrue(page.contains("href=\"/query" + ending + "\" aria-current=\"page\""), "it belongs to the editor");
        assertTrue(page.contains("# &lt;/textarea") && page.contains("<html lang=\"" + language), page);
        assertTrue(page.contains("<rect class=\"span\" fill=\"currentColor\" width=\"50\""), "two is half of four");
        Matcher csv = Pattern.compile("download=\"answer.csv\" href=\"/([^\"]+)").matcher(page);
        assertTrue(csv.find());
        assertTrue(text(WEB.get(csv.group(1).replace("&amp;", "&"))).startsWith("e,n"));
        Matcher other = Pattern.compile("class=\"switch\"[^>]* href=\"/([^\"]+)").matcher(page);
        assertTrue(other.find());
        assertEquals(language.equals("en") ? "ar" : "en", header(WEB.get(other.group(1).replace("&amp;", "&")), "Content-Language"), "the same answer in the other language");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .html    | ASK { ?c a isn:Claim }  | Answer: yes | <bdi>yes</bdi>
            .html    | ASK { ?c a isn:Nothing } | Answer: no  | <bdi>no</bdi>
            .ar.html | ASK { ?c a isn:Claim }  | الجواب: نعم | <bdi>نعم</bdi>
            .ar.html | ASK { ?c a isn:Nothing } | الجواب: لا  | <bdi>لا</bdi>
            """)
    void whetherItIsSoIsSaidInAWordAndInTheTable(String ending, String query, String said, String cell) {
        String page = text(ask(ending, ISN + query));
        assertTrue(page.contains("<p role=\"status\">" + said + "</p>") && page.contains(cell), page);
    }

    @Test
    void statementsAreListedAndDrawn() {
        String page = text(ask(".ar.html", ISN + "CONSTRUCT { entity:russia isn:supports entity:china ; isn:disputes entity:china , entity:russia } {}"));
        assertTrue(page.contains("عدد العبارات: 3"), page);
        assertTrue(page.contains(">يدعم<") && page.contains("/ontology.ar.html#disputes"), "each kind of arrow is named, and leads to what it means");
        assertTrue(page.contains("aria-label=\"عدد الأشياء 2 وعدد الأسهم بينها 3، والجدول يقول الشيء نفسه\""), page);
        assertEquals(3, page.split("marker-end=\"url\\(#arrow-", -1).length - 1, "arrows have heads");
        assertTrue(page.contains("<text direction=\"rtl\""), page);
        assertTrue(page.contains("answer.ttl"), page);
    }

    @ParameterizedTest
    @CsvSource({".html, ltr", ".ar.html, rtl"})
    void namesInAPictureAreWholeBrokenBetweenWordsAndReadInTheirOwnDirection(String ending, String direction) {
        String page = text(ask(ending, "CONSTRUCT { <urn:a> <urn:p> <https://w3id.org/isnad/kb/claim/central-asia-2022.kazakhstan-rejects-donbas-annexation> } {}"));
        Matcher spot = Pattern.compile("<g><title>([^<]+)</title><circle[^>]*/><text direction=\"" + direction + "\"[^>]*>(.*?)</text>").matcher(page);
        assertTrue(spot.results().anyMatch(claim -> {
            List<String> lines = LINE.matcher(claim.group(2)).results().map(line -> line.group(1)).toList();
            return lines.size() > 1 && String.join(" ", lines).equals(claim.group(1));
        }), page);
    }

    @Test
    void whatIsTooLargeToBeDrawnIsSaidToBeSo() {
        String page = text(ask(".html", ISN + "CONSTRUCT { ?c isn:mentions ?e } { ?c isn:mentions ?e }"));
        assertTrue(page.contains("href=\"#answer-network\"") && page.contains("Too large to draw: more than 60 things; narrow the query."), page);
    }

    @Test
    void whatFindsNothingSaysSo() {
        assertTrue(text(ask(".html", "SELECT * { ?s <urn:nothing> ?o }")).contains("Rows: 0. Nothing that is known fits the query."));
        assertTrue(text(ask(".ar.html", "SELECT * { ?s <urn:nothing> ?o }")).contains("ليس فيما هو معلوم"));
        assertTrue(text(ask(".html", "DESCRIBE <urn:nothing>")).contains("Statements: 0. Nothing that is known fits the query."));
    }

    @Test
    void ofManyRowsAsManyAreShownAsHaveRoomAndAllAreCounted() {
        String rows = IntStream.range(0, 1500).mapToObj(i -> " " + i).collect(Collectors.joining());
        String page = text(post("SELECT ?n { VALUES ?n {" + rows + "} }"));
        assertTrue(page.contains("Rows: 1,500") && page.contains("The first 1,000 rows are shown; download the answer for all."), page);
        assertEquals(1001, page.split("<tr>", -1).length - 1, "with the head of the table");
        String wide = text(post("SELECT ?n ?t { VALUES ?n {" + rows.substring(0, 400) + "} BIND(\"" + "x".repeat(50_000) + "\" AS ?t) }"));
        assertTrue(wide.length() < 2_500_000 && wide.contains("The first 20 rows are shown"), () -> "a page of " + wide.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .html    | 400 | SELECT ?a {                              | <strong>Not a query</strong>               | Line 1, column 12: the query ends too early.
            .ar.html | 400 | SELECT ?a {                              | <strong>ليس استعلامًا صحيحًا</strong>        | <p class="code" lang="en" dir="ltr">Line 1, column 12: the query ends too early.</p>
            .ar.html | 400 | SELECT * { ?s ?p }                       | data-line="1" data-column="19"            | Line 1, column 19: } is not expected here.
            .ar.html | 400 | SELECT * { ?s foo:bar ?o }               | <strong>ليس استعلامًا صحيحًا</strong>        | Unresolved prefixed name: foo:bar
            .ar.html | 403 | SELECT * { SERVICE <http://x/> {} }      | <strong>لا يُسأل خادم آخر</strong>           | This endpoint calls no other servers
            .html    | 403 | SELECT * { SERVICE ?x {} }               | <strong>No federation</strong>             | ask the other yourself
            .html    | 400 | INSERT DATA { <urn:a> a <urn:b> }        | <strong>Read-only</strong>                 | it takes no updates
            .ar.html | 400 | CLEAR ALL                                | <strong>للقراءة وحدها</strong>              | it takes no updates
            .html    | 400 | SELEC * { ?s ?p ?o }                     | Line 1, column 7: there is a word or a sign here that the language does not know | data-column="7"
            .html    | 400 | SELECT * { FILTER(<urn:x>(1)) }          | <strong>Unknown function</strong>          | There is no function &lt;urn:x&gt; here.
            """)
    void whyThereIsNoAnswerIsSaidInTheLanguageOfThePage(String ending, int status, String query, String title, String detail) {
        HttpResponse<byte[]> answer = ask(ending, " " + query);
        assertEquals(status, answer.statusCode());
        assertEquals(ending.equals(".html") ? "en" : "ar", header(answer, "Content-Language"));
        String page = text(answer);
        assertTrue(page.contains(title) && page.contains(detail), page);
        assertFalse(page.contains("# Not a query") || page.contains("Encountered"), page);
        assertEquals(detail.startsWith("Unresolved") || status == 403 || query.matches(".*(FILTER|INSERT|CLEAR|SELEC ).*"), !page.contains("<details><summary>" + (ending.equals(".html") ? "What could" : "ما يصح")), page);
    }

    /** What is no address of the web leads nowhere; it can be seen all the same. */
    @Test
    void onlyAddressesOfTheWebAreFollowed() {
        String page = text(ask(".html", "SELECT * { VALUES ?a { <javascript:alert(1)> <urn:x/y> <https://example.org/> } }"));
        String table = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
        assertTrue(table.contains("<span class=\"iri\" dir=\"ltr\">javascript:alert(1)</span>") && table.contains(">urn:x/y</span>") && table.contains("<a class=\"iri\" href=\"https://example.org/\""), table);
        assertFalse(table.contains("href=\"\"") || table.contains("href=\"javascript") || table.contains("href=\"urn"), table);
    }

    @Test
    void theLimitsHoldForPagesToo() {
        HttpResponse<byte[]> answer = WEB.get("sparql.ar.html?timeout=0.2&query=" + encoded(ENDLESS));
        assertEquals(503, answer.statusCode());
        assertEquals("30", header(answer, "Retry-After"));
        assertTrue(text(answer).contains("طال الاستعلام فأُوقف"), text(answer));
        HttpResponse<byte[]> large = WEB.get("sparql.html?query=" + encoded("SELECT * { ?a ?b ?c . ?d ?e ?f }"));
        assertEquals(403, large.statusCode(), "not read to its end, which would take longer than the limit of time");
        assertTrue(text(large).contains("Result too large"), text(large));
        assertEquals(413, post("ASK {} #" + "x".repeat(200_001)).statusCode());
    }

    @Test
    void withoutAQueryThereIsTheDescriptionOfTheEndpoint() {
        assertTrue(text(WEB.get("sparql.html")).contains("SPARQL endpoint"));
        assertTrue(text(WEB.get("sparql.html?language=ar")).contains("SPARQL endpoint"));
        assertEquals(400, WEB.get("sparql.html?query=").statusCode());
        assertEquals(400, WEB.get("sparql.html?query=%FF%FE").statusCode());
    }

    private static HttpResponse<byte[]> ask(String ending, String query) {
        return WEB.get("sparql" + ending + "?query=" + encoded(query));
    }

    private static HttpResponse<byte[]> post(String query) {
        return Web.send(HttpRequest.newBuilder(URI.create(WEB.base() + "sparql")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("format=html&language=en&query=" + encoded(query))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * { ?s ?p }                    | في السطر \u20661\u2069، العمود \u206618\u2069: لا يصح \u2066}\u2069 في هذا الموضع. | Line 1, column 18: } is not expected here.
            SELECT * {                            | ينتهي الاستعلام قبل أن يكتمل.                  | the query ends too early.
            SELECT * { ?s foo:bar ?o }            | بادئة الاسم \u2066foo:bar\u2069 غير معرّفة.                | Unresolved prefixed name: foo:bar
            SELECT (1 AS ?s) { ?s ?p ?o }         | للمتغير \u2066?s\u2069 قيمة من قبل                         | Variable used when already in-scope
            SELECT * { ?s ?p ?o } GROUP BY ?s     | لا تجتمع النجمة بعد \u2066SELECT\u2069 مع التجميع.         | not legal with GROUP BY
            """)
    void whatIsWrongAndWhereIsSaidInArabicThenInTheWordsOfTheParser(String query, String said, String parser) {
        String page = text(WEB.get("sparql.ar.html?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        assertTrue(page.contains(said), page);
        assertTrue(page.matches("(?s).*<p class=\"code\" lang=\"en\" dir=\"ltr\">[^<]*\\Q" + parser + "\\E.*"), page);
    }
}
