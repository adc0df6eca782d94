package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.config.ErrorCode;
import org.isnad.config.Home;
import org.isnad.config.IsnadException;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people, as any client gets them. On the data and the invented article, whose text the server has. */
class PagesTest {

    private static final String CLAIM = "kb/claim/bridge.closure";
    private static final Pattern SITEMAP = Pattern.compile("<loc>([^<]+)\\.html</loc>");
    /** What a page may not hold: scripts or styles of its own, handlers, and anything fetched from elsewhere. */
    private static final Pattern FORBIDDEN = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?! type=\"application/ld\\+json\"| src=\"/)|javascript:|<(?:img|iframe|object|embed)\\b"
            + "|(?:src|action)=\"(?!/)|<link rel=\"stylesheet\" href=\"(?!/)");

    /** A name in the drawing of the matrix that is not turned: where it is, which end is there, and its lines. */
    private static final Pattern LABEL = Pattern.compile("translate\\((\\d+) \\d+\\) rotate\\(0\\)\" text-anchor=\"([a-z]+)\"[^>]*>(?:<tspan[^>]*>)?(.*?)</text>");

    private static KnowledgeServer server;
    private static Web web;

    @BeforeAll
    static void start() {
        server = KnowledgeServer.start(options(Fixtures.BRIDGE.resolve("bridge.txt")), Fixtures.publication(Fixtures.DATA, Fixtures.BRIDGE));
        web = new Web(server.url());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -               | html    | en
            ar              | ar.html | ar
            ar-SY,en;q=0.4  | ar.html | ar
            en,ar;q=0.9     | html    | en
            fr              | html    | en
            """)
    void aThingLeadsToItsPageInTheLanguageThatTheClientPrefers(String language, String ending, String lang) {
        HttpResponse<byte[]> answer = language == null ? web.get(CLAIM, "Accept", "text/html") : web.get(CLAIM, "Accept", "text/html", "Accept-Language", language);
        assertEquals(303, answer.statusCode());
        assertEquals(web.base() + CLAIM + "." + ending, header(answer, "Location"));
        assertTrue(header(answer, "Vary").contains("Accept-Language"));
        HttpResponse<byte[]> page = web.get(header(answer, "Location"));
        assertEquals(lang, header(page, "Content-Language"));
        assertTrue(text(page).contains("<html lang=\"" + lang + "\" dir=\"" + (lang.equals("ar") ? "rtl" : "ltr") + "\">"));
        assertTrue(header(page, "Link").contains("hreflang=\"en\"") && header(page, "Link").contains("hreflang=\"ar\""));
    }

    @Test
    void theHomePageIsInPlaceInEitherLanguage() {
        HttpResponse<byte[]> page = web.get("", "Accept-Language", "ar");
        assertEquals(200, page.statusCode());
        assertEquals(web.base() + "index.ar.html", header(page, "Content-Location"));
        assertTrue(header(page, "Vary").contains("Accept-Language"));
        assertEquals(text(page), text(web.get("index.ar.html")));
        assertEquals("en", header(web.get(""), "Content-Language"));
        assertEquals(304, web.get("", "If-None-Match", header(web.get(""), "ETag")).statusCode());
    }

    @Test
    void aFindingLeadsToItsPassages() {
        Matcher finding = Pattern.compile("href=\"/(kb/finding/[^\"]+)\\.html").matcher(text(web.get("findings.html")));
        int seen = 0;
        for (; finding.find() && seen < 5; seen++) {
            List<String> passages = web.dataset(finding.group(1) + ".nt").getDefaultGraph().find(NodeFactory.createURI(web.base() + finding.group(1)), ISN.passage, Node.ANY)
                    .mapWith(triple -> triple.getObject().getURI().substring(web.base().length())).toList();
            assertFalse(passages.isEmpty(), finding.group(1));
            for (String ending : List.of(".html", ".ar.html"))
                for (String passage : passages)
                    assertTrue(text(web.get(finding.group(1) + ending)).contains("href=\"/" + passage + ending + "\""), finding.group(1) + ending + " " + passage);
        }
        assertEquals(5, seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse/periods.html", "browse/periods.ar.html", "browse/stances/by-period.html", "browse/stances/by-period.ar.html", "matrix.html", "matrix.ar.html"})
    void periodsAreInTheOrderOfTime(String path) {
        Matcher named = Pattern.compile(path.startsWith("matrix") ? "<option value=\"([0-9.%~?-]+)\"" : "href=\"/kb/period/([^\"]+?)(\\.ar)?\\.html").matcher(text(web.get(path)));
        List<String> begun = named.results().map(period -> web.dataset("kb/period/" + period.group(1) + ".nt").getDefaultGraph()
                .find(NodeFactory.createURI(web.base() + "kb/period/" + period.group(1)), ISN.earliest, Node.ANY).mapWith(triple -> triple.getObject().getLiteralLexicalForm()).nextOptional().orElse("")).toList();
        assertTrue(begun.stream().distinct().count() > 4, begun::toString);
        assertEquals(begun.stream().sorted().toList(), begun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kb/period/2022-10.html    | 1 October 2022
            kb/period/2022-10.html    | 31 October 2022
            kb/period/2022-10.ar.html | 1 أكتوبر 2022
            kb/article/central-asia-2022.html | 10382, in characters
            kb/article/central-asia-2022.ar.html | 10382 بالمحارف
            kb/claim/central-asia-2022.no-ukrainian-nationhood.ar.html | 2022). إسناد، 23 نوفمبر 2026. http
            kb/claim/central-asia-2022.no-ukrainian-nationhood.html | 2022). Isnad, 23 November 2026. http
            """)
    void valuesAreSaidAsPeopleSayThem(String path, String said) {
        String page = text(web.get(path));
        assertTrue(page.contains(said), page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            kb/entity/nothing.html    | -  | en | <h1>Nothing here</h1>
            kb/entity/nothing.ar.html | -  | ar | <h1>لا شيء هنا</h1>
            kb/entity/nothing         | ar | ar | <h1>لا شيء هنا</h1>
            kb/entity/nothing         | en | en | <h1>Nothing here</h1>
            kb//nothing               | ar | ar | <h1>طلب لا يُفهم</h1>
            """)
    void whyThereIsNoPageIsSaidInTheReadersLanguageWithWaysOn(String path, String language, String lang, String title) {
        HttpResponse<byte[]> answer = language == null ? web.get(path, "Accept", "text/html") : web.get(path, "Accept", "text/html", "Accept-Language", language);
        String page = text(answer);
        assertTrue(answer.statusCode() >= 400);
        assertTrue(page.contains("<html lang=\"" + lang + "\" dir=\"" + (lang.equals("ar") ? "rtl" : "ltr") + "\">") && page.contains(title), page);
        assertEquals(lang, header(answer, "Content-Language"));
        assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertTrue(header(answer, "Vary").contains("Accept-Language"));
        assertTrue(page.contains("href=\"/browse" + (lang.equals("ar") ? ".ar" : "") + ".html\"") && page.contains("role=\"search\""));
        assertEquals(answer.statusCode() == 404, page.contains("href=\"/sitemap.xml\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            network.html            | Kazakh genocide against Russian minorities      | Dmitry Medvedev, as reported
            browse/events.html      | Kazakh genocide against Russian minorities      | Dmitry Medvedev, as reported
            browse/events/2.html    | Moscow's stopping of the Tajik assault          | <bdi>a denial</bdi>
            """)
    void whatIsReportedOrDeniedIsSaidToBeWhereverItIsListed(String path, String thing, String mark) {
        String page = text(web.get(path));
        int start = page.indexOf(thing);
        String row = page.substring(start, page.indexOf("</tr>", start));
        assertTrue(row.contains(mark), row);
    }

    @Test
    void pagesHaveAnIcon() {
        assertTrue(text(web.get("matrix.html")).contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"/assets/icon.svg\">"));
        assertEquals("image/svg+xml", header(web.get("assets/icon.svg"), "Content-Type"));
    }

    @Test
    void aSearchLeadsBackFromWhereThereIsNothing() {
        String last = text(web.get("search.html?q=Russia&page=999"));
        assertTrue(last.contains("class=\"claims results\"") && last.contains("<li><a href=\"/kb/"), "the last page");
        assertFalse(last.contains("rel=\"next\""));
        assertFalse(last.contains("page=998"));
        assertTrue(text(web.get("search.html?q=Russia&kind=Nope")).contains("href=\"/search.html?q=Russia\" aria-current=\"true\">Nope</a>"));
        assertTrue(last.contains("<a href=\"#facets\">"));
    }

    @Test
    void everyPageIsStrictAndLeadsToItself() {
        List<String> wrong = new ArrayList<>();
        Matcher pages = SITEMAP.matcher(text(web.get("sitemap.xml")));
        int seen = 0;
        for (int i = 0; pages.find(); i++) {
            if (i % 7 != 0 && pages.group(1).contains("/kb/"))
                continue;
            for (String ending : List.of(".html", ".ar.html")) {
                HttpResponse<byte[]> answer = web.get(pages.group(1) + ending);
                Matcher forbidden = FORBIDDEN.matcher(text(answer));
                if (answer.statusCode() != 200 || !header(answer, "Content-Security-Policy").startsWith("default-src 'none'"))
                    wrong.add(pages.group(1) + ending + " " + answer.statusCode());
                else if (forbidden.find())
                    wrong.add(pages.group(1) + ending + " has " + forbidden.group());
                seen++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 300, seen + " pages");
    }

    @Test
    void namesInTheOtherScriptSayTheirLanguageAndDirection() {
        assertTrue(text(web.get(CLAIM + ".html")).contains("lang=\"ar\" dir=\"rtl\">أغلقت نورثلاند جسر النهر"));
        assertTrue(text(web.get(CLAIM + ".ar.html")).contains("lang=\"en\" dir=\"ltr\">Northland shuts the bridge over the river"));
    }

    @Test
    void aPassageIsShownWhereItsTextIsAtHandAndOnlyThere() throws Exception {
        String words = Files.readString(Fixtures.BRIDGE.resolve("bridge.txt")).substring(0, 48).strip();
        assertTrue(text(web.get(CLAIM + ".html")).contains("<mark>" + words), "the text that the server has");
        assertFalse(text(web.get("kb/claim/central-asia-2022.moscow-annexes-donbas.html")).contains("<mark>"), "another article");
        for (String format : List.of("ttl", "jsonld", "nanopub.trig"))
            assertFalse(text(web.get(CLAIM + "." + format)).contains(words), format);
    }

    @Test
    void aTextOfNoArticleIsRefused() {
        IsnadException error = assertThrows(IsnadException.class,
                () -> KnowledgeServer.start(options(Path.of("README.md")), Fixtures.publication(Fixtures.BRIDGE)).close());
        assertEquals(ErrorCode.UNKNOWN_SOURCE, error.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            matrix.html?aspect=aspect-conduct                       | Emomali Rahmon              | Kherson
            matrix.csv?aspect=aspect-conduct                        | Emomali Rahmon,opposition   | Kherson
            matrix.svg?aspect=aspect-conduct                        | Emomali Rahmon              | Kherson
            matrix.ar.csv?aspect=aspect-conduct                     | إمام علي رحمن                | خيرسون
            network.html?sort=aid                                   | aria-current="true"         | act-pressure" d="M1
            network.html?sort=nothing                               | There is none in this data. | <circle
            query.html?part=claims-about&of=kb/entity/russia        | isn:mentions &lt;https://w3id.org/isnad/kb/entity/russia&gt; | $thing
            query.html?part=findings-of-kind&of=ontology%23finding-tension | ontology#finding-tension&gt; AS ?kind | $thing
            search.ar.html?q=بقيرغيزستان                            | <mark>قيرغيزستان</mark>     | عدد النتائج 0
            search.html?q=Kyrgyzstan&kind=Claim                     | <mark>Kyrgyzstan</mark>     | ><bdi>state
            search.html?q=nothingofthekind                          | 0 results                   | <mark>
            search.html?q=%2B%28%3A%22%5B%21                        | 0 results                   | <mark>
            search.html?q=%3Cscript%3E                              | &lt;script                  | <script>
            query.html?query=SELECT%20*%20%7B%7D%3C/textarea%3E     | SELECT * {}&lt;/textarea    | {}</textarea>x
            query.html?question=denials                             | dir="ltr">PREFIX isn:       | dir="ltr">PREFIX entity:
            query.html?question=nothing                             | workbench                   | no such
            query.html?part=claim-content&of=kb/claim/x             | /isnad/kb/claim/x&gt; isn:content | $thing
            query.html?part=claim-content&of=x%3E%20.%20%3Cy        | $thing isn:content          | x&gt; .
            query.html?part=../texts_en                             | workbench                   | brand=
            query.ttl?query=ASK%7B%7D                               | sh:SPARQLExecutable         | ASK{}
            """)
    void parametersChooseWhatAPageShows(String path, String there, String notThere) {
        HttpResponse<byte[]> answer = web.get(encoded(path));
        assertEquals(200, answer.statusCode());
        assertTrue(text(answer).contains(there), () -> there + " is not in " + text(answer));
        assertFalse(text(answer).contains(notThere), () -> notThere + " is in " + text(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse/claims/2", "browse/claims/by-voice", "browse/claims/by-voice/2", "browse/findings/by-severity", "browse/claims-about/kb/entity/russia", "browse/claims-about/kb/entity/russia/by-voice/2", "findings", "matrix", "timeline", "network", "search", "browse"})
    void overviewsAreThereInBothLanguages(String path) {
        for (String ending : List.of("", ".html", ".ar.html"))
            assertEquals(200, web.get(path + ending).statusCode(), path + ending);
        assertEquals(406, web.get(path, "Accept", "text/turtle").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse/claims/1", "browse/claims/99", "browse/claims/by-place", "browse/claims/by-nothing", "browse/nothing", "browse/claims-about", "browse/claims-about/kb/entity/no-one", "browse/claims-about/kb/entity/cis", "browse/claims/kb/entity/russia", "findings/2", "matrix/2.html", "matrix.ttl", "index.trig",
            "kb/entity/russia.bib", "matrix.fr.csv"})
    void thereIsNothingElse(String path) {
        assertEquals(404, web.get(path).statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findings.html                             | id="finding-shift"
            findings.html                             | there is an alliance of Emomali Rahmon with Russia
            findings.ar.html                          | بحسب صوت التحليل نفسه بين
            findings.html                             | id="finding-contradiction"
            kb/entity/russia.html                     | /browse/claims-about/kb/entity/russia.html"><bdi>All 7
            browse/claims-about/kb/entity/russia.html | <h1><bdi>Claims that name Russia</bdi>
            void.html                                 | <bdi lang="zxx" dir="ltr">class Claim</bdi>
            query.ar.html                             | <h3>المواقف</h3>
            kb/article/central-asia-2022.ar.html      | <bdi>أكتوبر 2022</bdi>
            kb/article/central-asia-2022.html         | <bdi>Arabic</bdi>
            kb/anchor/central-asia-2022.1551-1658.html | <h1><bdi>Characters 1551 to 1658 of 10382</bdi>
            kb/anchor/votes-2022.row-10.ar.html       | <h1><bdi>السطر 10 من السجل</bdi>
            kb/record/votes-2022.ar.html              | <span class="code" dir="ltr">A/RES/ES-11/1</span>
            """)
    void pagesSayWhatReadersLookFor(String path, String there) {
        assertTrue(text(web.get(path)).contains(there), () -> there + " is not in " + text(web.get(path)));
    }

    @ParameterizedTest
    @CsvSource({"events,Event", "relations,Relation", "claims,Claim", "findings,Finding", "figures,Figure", "voices,Voice", "periods,Period"})
    void aListHasOneRowForEachThing(String list, String type) {
        String query = "SELECT (COUNT(DISTINCT ?thing) AS ?n) { ?thing a <https://w3id.org/isnad/ontology#" + type + "> }";
        String count = answers(query).get(0);
        assertTrue(text(web.get("browse/" + list + ".html")).contains(">" + count + " rows<"), () -> count + " " + list);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            .,    strained, contested, 'Identifier,Claims,EDTF'
            .ar., متوتر,    متضارب,    'المعرّف,الادعاءات,EDTF'
            """)
    void thePageTheTableAndTheDrawingOfTheMatrixMarkTheSameStances(String infix, String strained, String contested, String columns) {
        String page = text(web.get("matrix" + infix + "html"));
        String table = text(web.get("matrix" + infix + "csv"));
        String drawing = text(web.get("matrix" + infix + "svg"));
        assertTrue(table.lines().findFirst().orElseThrow().endsWith(columns), table);
        assertTrue(table.lines().skip(1).allMatch(row -> row.contains("/kb/stance/") && row.contains("/kb/claim/")), table);
        assertTrue(count(page, ">" + strained + "<") > 0, "something is strained");
        assertEquals(count(page, ">" + strained + "<"), count(table, "," + strained + ","));
        assertEquals(count(page, ">" + strained + "<") + 1, count(drawing, "class=\"strained\""), "the legend has one more");
        assertEquals(2 * count(page, ">" + contested + "<") + 1, count(drawing, "class=\"contested\""), "once for each way, and once in the legend");
    }

    @Test
    void theDrawingOfTheMatrixRunsAsItsLanguageAndHasRoomForItsNames() {
        assertTrue(text(web.get("matrix.svg")).contains(" direction=\"ltr\""));
        String drawing = text(web.get("matrix.ar.svg"));
        assertTrue(drawing.contains(" direction=\"rtl\""));
        int width = Integer.parseInt(drawing.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        int checked = 0;
        for (Matcher label = LABEL.matcher(drawing); label.find(); checked++)
            for (String line : label.group(3).replaceAll("<tspan[^>]*>", "").split("</tspan>"))
                assertTrue(line.length() * 6 < (label.group(2).equals("end") ? width - Integer.parseInt(label.group(1)) : Integer.parseInt(label.group(1))), line);
        assertTrue(checked > 20, checked + " names");
    }

    @Test
    void everyDenialIsSaidToBeOneBesideItsContent() {
        List<String> claims = answers("SELECT ?claim { ?claim <https://w3id.org/isnad/ontology#negated> true }");
        assertTrue(claims.size() >= 14, claims.size() + " denials");
        for (String claim : claims) {
            assertTrue(section(claim + ".html", "claim-content").contains("This is a denial"), claim);
            assertTrue(section(claim + ".ar.html", "claim-content").contains("هذا نفي"), claim);
        }
        assertFalse(section(CLAIM + ".html", "claim-content").contains("This is a denial"), CLAIM);
    }

    @Test
    void aClaimSaysHowCertainItIsAndOnceWhichWayItPoints() {
        String probable = answers("SELECT ?claim { ?claim <https://w3id.org/isnad/ontology#certainty> <https://w3id.org/isnad/ontology#certainty-probable> }").get(0);
        assertTrue(section(probable + ".html", "claim-content").contains("probable"), probable);
        assertTrue(section(probable + ".ar.html", "claim-content").contains("مرجح"), probable);
        assertFalse(section(CLAIM + ".html", "claim-content").contains(">certain<"), "what is certain needs no word");
        String opposed = section("kb/claim/central-asia-2022.kazakhstan-rejects-donbas-annexation.html", "claim-content");
        assertEquals(2, opposed.split("opposition</", -1).length, opposed);
    }

    @Test
    void theMapOfAnArgumentNamesTheRelationOfEachLinkAndHasItsRowsInAList() {
        String map = section("kb/article/central-asia-2022.html", "article-map");
        for (String relation : List.of("is supported by", "is disputed by", "is caused by", "has as its motive", "is outweighed by"))
            assertTrue(map.contains(">" + relation + "<"), relation);
        assertTrue(map.contains("central-asia-2022.csto-summit-held-in-2022.html"), "a claim that supports a thesis over some steps");
        assertTrue(map.contains("/browse/argument.html"), map);
        assertTrue(section("kb/article/central-asia-2022.ar.html", "article-map").contains(">يدعمه<"));
        String links = answers("PREFIX isn: <https://w3id.org/isnad/ontology#> SELECT (COUNT(*) AS ?n) { ?claim ?link ?linked "
                + "VALUES ?link { isn:supports isn:disputes isn:causes isn:motive isn:outweighs isn:despite isn:contrastsWith isn:coincidesWith } }").get(0);
        assertTrue(text(web.get("browse/argument.html")).contains(">" + links + " rows<"), links);
    }

    @Test
    void theCoverageOfATextIsDrawnAndTold() {
        String coverage = section("kb/article/bridge.html", "article-coverage");
        String claims = answers("SELECT (COUNT(DISTINCT ?claim) AS ?n) { ?claim <https://w3id.org/isnad/ontology#anchor>/<http://www.w3.org/ns/oa#hasSource> <" + web.base() + "kb/article/bridge> }").get(0);
        assertTrue(coverage.matches("(?s).*Passages of claims cover \\d+(\\.\\d)? % of the text\\. There are " + claims + " claims .*"), coverage);
        assertEquals(20, count(coverage, "fill-opacity="));
        List<Integer> rows = Pattern.compile("</td><td>(\\d+)</td>").matcher(coverage).results().map(row -> Integer.valueOf(row.group(1))).toList();
        assertEquals(20, rows.size(), "each stretch of the picture is a row");
        assertEquals(claims, String.valueOf(rows.stream().mapToInt(row -> row).sum()), coverage);
    }

    @ParameterizedTest
    @CsvSource({CLAIM + ",true", "kb/entity/russia,false", "kb/period/2022-10,false", "ontology,false", "void,false"})
    void everyFormatOfAThingIsLinkedAndThere(String path, boolean isClaim) {
        String page = text(web.get(path + ".html"));
        List<String> formats = Pattern.compile("<li><a href=\"/([^\"]+)\" lang=\"en\" dir=\"ltr\">").matcher(page).results().map(link -> link.group(1)).toList();
        assertTrue(formats.contains(path + ".schema.jsonld"), formats.toString());
        assertEquals(isClaim, formats.contains(path + ".nanopub.trig"));
        for (String format : formats)
            assertEquals(200, web.get(format).statusCode(), format);
    }

    @Test
    void aPassageIsCountedInItsSectionAndARowSaidInWords() {
        assertTrue(section("kb/claim/central-asia-2022.moscow-annexes-donbas.html", "places").matches("(?s).*passage \\d+ of \\d+ in this section.*"));
        assertTrue(section("kb/claim/central-asia-2022.moscow-annexes-donbas.ar.html", "places").matches("(?s).*الشاهد \\d+ من \\d+ في هذا القسم.*"));
        String anchor = web.base() + "kb/anchor/votes-2022.row-2";
        String claim = answers("SELECT ?claim { ?claim <https://w3id.org/isnad/ontology#anchor> <" + anchor + "> }").get(0);
        for (String page : List.of(claim, anchor)) {
            String row = section(page + ".html", "claim-row");
            assertTrue(row.contains("/kb/anchor/votes-2022.row-2.html\"><bdi>row 2 of the record</bdi>") && !row.contains("row=2"), row);
            assertTrue(section(page + ".ar.html", "claim-row").contains("السطر 2 من السجل"), page);
        }
        assertFalse(section("kb/section/central-asia-2022.tools.html", "section-whole").contains(">central-asia-2022."), "a heading is called by words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kb/voice/central-asia-2022.vladimir-putin", "kb/section/central-asia-2022.tools"})
    void aStripHasTheListOfItsPassages(String path) {
        String strip = section(path + ".html", "places");
        int passages = count(strip, "/kb/anchor/");
        assertTrue(passages > 3 && strip.contains("Its passages by position: " + passages), strip);
    }

    @Test
    void whatIsMissingIsSaidInBothLanguages() {
        String page = text(web.get("kb/claim/nothing", "Accept", "text/html"));
        assertTrue(page.contains("There is nothing at /kb/claim/nothing") && page.contains("lang=\"ar\" dir=\"rtl\""), page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bib      | application/x-bibtex                      | @misc{bridge.closure,
            ris      | application/x-research-info-systems       | TI  - Northland shuts the bridge over the river
            csl.json | application/vnd.citationstyles.csl+json   | "title" : "Northland shuts the bridge over the river"
            """)
    void aClaimIsCitedInTheFormsOfReferenceManagers(String ending, String type, String line) {
        HttpResponse<byte[]> answer = web.get("kb/claim/central-asia-2022.moscow-annexes-donbas." + ending);
        assertTrue(header(answer, "Content-Type").startsWith(type));
        assertTrue(text(answer).contains(line.replace("bridge.closure", "central-asia-2022.moscow-annexes-donbas").replace("Northland shuts the bridge over the river", "Moscow has annexed Donbas")),
                () -> text(answer));
    }

    /** What a query that asks for one variable finds. */
    private static List<String> answers(String query) {
        return text(web.get("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv")).lines().skip(1).toList();
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    /** A part of a page, by its place. */
    private static String section(String path, String id) {
        String page = text(web.get(path));
        int start = page.indexOf("<section id=\"" + id + "\"");
        assertTrue(start > 0, () -> id + " is not in " + page);
        return page.substring(start, page.indexOf("</section>", start));
    }

    /** What stands unencoded in the cases for the eye. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.strip().codePoints().forEach(c -> encoded.append(c < 128 ? Character.toString(c) : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)));
        return encoded.toString();
    }

    private static ServeOptions options(Path source) {
        Home home = Home.locate();
        return new ServeOptions(home.serverConfig(), home.questions(), home.releases(), 0, Optional.empty(), Optional.empty(), 8 << 20, Optional.of(source));
    }
}
