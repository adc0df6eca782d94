package org.isnad.serve;

import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

import org.isnad.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, search, and what else parameters choose. */
class ListPagesTest {

    @RegisterExtension
    static final TestServer SERVER = TestServer.withText();
    private static final Web WEB = SERVER.web();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            network.html            | Kazakh genocide against Russian minorities      | Dmitry Medvedev, as reported
            browse/events.html      | Kazakh genocide against Russian minorities      | Dmitry Medvedev, as reported
            browse/events/2.html    | Moscow's stopping of the Tajik assault          | <bdi>denied</bdi>
            browse/claims.html      | have not welcomed the war in Ukraine            | <bdi>said as a denial</bdi>
            browse/events.html      | An end of the war in which Moscow attains its aims | <bdi>in a forecast</bdi>
            browse/relations.ar.html | اختلال الاستقرار في آسيا الوسطى | <bdi>ضمن توقع</bdi>
            """)
    void whatIsReportedOrDeniedIsSaidToBeWhereverItIsListed(String path, String thing, String mark) {
        String page = text(WEB.get(path));
        int start = page.indexOf(thing);
        String row = page.substring(start, page.indexOf("</tr>", start));
        assertTrue(row.contains(mark), row);
    }

    @Test
    void aSearchLeadsBackFromWhereThereIsNothing() {
        String last = text(WEB.get("search.html?q=Russia&page=999"));
        assertTrue(last.contains("class=\"claims results\"") && last.contains("<li><a href=\"/kb/"), "the last page");
        assertFalse(last.contains("rel=\"next\""));
        assertFalse(last.contains("page=998"));
        assertTrue(text(WEB.get("search.html?q=Russia&kind=Nope")).contains("href=\"/search.html?q=Russia\" aria-current=\"true\">Nope</a>"));
        assertTrue(last.contains("<a href=\"#facets\">"));
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
            search.ar.html?q=nothingofthekind&kind=Forecast         | >توقع</a>                   | >Forecast</a>
            search.html?q=neutral&kind=Claim&period=2022-10         | claim/central-asia-2022.indicator-1-neutrality | 0 results
            search.html?q=neutral&kind=Claim&period=2022-10         | aria-current="true">October 2022</a> <span class="count"> | <span class="count">0<
            search.html?q=neutral&kind=Claim&period=2021            | 0 results                   | claim/central-asia-2022.indicator-1-neutrality
            search.html?q=Kazakhstan                                | kind=Stance&amp;            | kind=Opposition
            matrix.html?aspect=zzz                                  | No stance is of this choice. <a href="/matrix.html"> | There is none in this data
            matrix.html?aspect=zzz                                  | <option value="zzz" selected>zzz | <table
            search.html?q=annexation&kind=Stance&polarity=Opposition&actor=kazakhstan | annexation/recognition/ | 0 results
            search.html?q=nothingofthekind%20Kazakhstan             | have some of them           | <strong
            search.html?q=Kazakhstan                                | result                      | have some of them
            search.html?q=organization                              | <mark>Organisation</mark>   | 0 results
            search.html?q=Uighur                                    | ><bdi>Uyghurs               | 0 results
            search.html?q=A/RES/ES-11/4&kind=Decision               | <mark>A</mark>/<mark>RES    | ES-11/1
            search.ar.html?q=بحرب                                   | الحرب                       | عدد النتائج 0
            search.ar.html?q=بضم                                    | <mark>ضم</mark>             | عدد النتائج 0
            search.ar.html?q=سضم                                    | عدد النتائج 0               | <mark>ضم
            search.html?q=USA                                       | kb/entity/united-states     | 0 results
            search.ar.html?q=أستانا                                 | أستانة                      | عدد النتائج 0
            browse/relations.html                                   | rows: the query finds       | rows</p>
            kb/article/central-asia-2022.html                       | There are 277 claims        | There are 292
            kb/forecast/central-asia-2022.war-leaves-relations-untouched.html | Claims about it   | Claims that say so
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
        HttpResponse<byte[]> answer = WEB.get(Web.encoded(path));
        assertEquals(200, answer.statusCode());
        assertTrue(text(answer).contains(there), () -> there + " is not in " + text(answer));
        assertFalse(text(answer).contains(notThere), () -> notThere + " is in " + text(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse/claims/2", "browse/claims/by-voice", "browse/claims/by-voice/2", "browse/findings/by-severity", "browse/claims-about/kb/entity/russia", "browse/claims-about/kb/entity/russia/by-voice/2", "matrix", "timeline", "network", "search", "browse"})
    void overviewsAreThereInBothLanguages(String path) {
        for (String ending : List.of("", ".html", ".ar.html"))
            assertEquals(200, WEB.get(path + ending).statusCode(), path + ending);
        assertEquals(406, WEB.get(path, "Accept", "text/turtle").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"browse/claims/1", "browse/claims/99", "browse/claims/by-place", "browse/claims/by-nothing", "browse/nothing", "browse/claims-about", "browse/claims-about/kb/entity/no-one", "browse/claims-about/kb/entity/cis", "browse/claims/kb/entity/russia", "findings/2", "matrix/2.html", "matrix.ttl", "index.trig",
            "kb/entity/russia.bib", "matrix.fr.csv"})
    void thereIsNothingElse(String path) {
        assertEquals(404, WEB.get(path).statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findings.html                             | id="finding-shift"
            findings.html                             | there is an alliance of Emomali Rahmon with Russia
            findings.ar.html                          | بحسب صوت التحليل نفسه بين
            findings.html                             | id="finding-contradiction"
            kb/entity/russia.html                     | /browse/claims-about/kb/entity/russia/by-voice.html"><bdi>All 7
            browse/claims-about/kb/entity/russia.html | <h1><bdi>Claims that name Russia</bdi>
            void.html                                 | id="class=https%3A%2F%2Fw3id.org%2Fisnad%2Fontology%23Claim"
            query.ar.html                             | <h3>المواقف</h3>
            kb/article/central-asia-2022.ar.html      | <bdi>أكتوبر 2022</bdi>
            kb/article/central-asia-2022.html         | <bdi>Arabic</bdi>
            kb/anchor/central-asia-2022.1551-1658.html | <h1><bdi>Characters 1551 to 1658 of 10382</bdi>
            kb/anchor/votes-2022.row-10.ar.html       | <h1><bdi>السطر 10 من السجل</bdi>
            kb/record/votes-2022.ar.html              | <span class="code" dir="ltr">A/RES/ES-11/1</span>
            kb/record/votes-2022.ar.html              | «Westphalian Times, 2022-04-07»
            kb/period/2022-10.ar.html                 | <dd><bdi>1 أكتوبر 2022</bdi>
            release/2026-11-24.ar.html                | إصدار <span class="code" dir="ltr">2026-11-24</span>
            release/2026-11-24.ar.html                | <bdi>N-Quads، إصدار <span class="code"
            void.ar.html                              | <bdi>الصنف: ادعاء</bdi>
            void.ar.html                              | روابط إلى ويكي بيانات
            kb/entity/kazakhstan.html                 | id="entity-groups-title"
            kb/anchor/central-asia-2022.507-587.html  | href="/kb/section/central-asia-2022.introduction.html"
            findings.ar.html                          | <a href="#finding-tension">
            query/accusations.ar.html                 | dir="ltr" tabindex="0">PREFIX isn:
            query/accusations.ar.html                 | href="/query.ar.html?question=accusations
            sparql.ar.html                            | <bdi>العبارات المستنتجة</bdi>
            sparql.ar.html                            | نتائج بصيغة CSV
            sparql.html                               | <bdi>Published questions</bdi>
            graph/inferred.ar.html                    | <h1><bdi>العبارات المستنتجة</bdi>
            browse/claims/2.ar.html                   | الصفحة 2 من
            search.html?q=Russia                      | Page 1 of
            search.ar.html                            | <li><a href="/browse/claims.ar.html">
            nothing.ar.html                           | href="/browse.ar.html">كل شيء
            ontology.ar.html                          | <bdi>البادئة المعتادة</bdi>
            """)
    void pagesSayWhatReadersLookFor(String path, String there) {
        assertTrue(text(WEB.get(path)).contains(there), () -> there + " is not in " + text(WEB.get(path)));
    }

    @Test
    void thePageOfAVoiceDoesNotRepeatItsNameBesideEachClaim() {
        String claims = WEB.section("kb/voice/central-asia-2022.vladimir-putin.html", "voice-claims");
        assertTrue(claims.contains("class=\"negated\"") && !claims.contains("class=\"voice\""), claims);
    }

    @ParameterizedTest
    @CsvSource({"events,Event", "relations,Relation", "claims,Claim", "findings,Finding", "figures,Figure", "voices,Voice", "periods,Period"})
    void aListHasOneRowForEachThing(String list, String type) {
        String query = "SELECT (COUNT(DISTINCT ?thing) AS ?n) { ?thing a <https://w3id.org/isnad/ontology#" + type + "> }";
        String count = WEB.answers(query).get(0);
        assertTrue(text(WEB.get("browse/" + list + ".html")).matches("(?s).*>" + count + " rows[<:].*"), () -> count + " " + list);
    }

    @Test
    void aSecondClickSortsAListTheOtherWayAndItsQueryFollows() {
        String column = "<th scope=\"col\" aria-sort=\"%s\"><a href=\"/browse/voices/by-claims%s.html\"";
        String most = text(WEB.get("browse/voices/by-claims.html"));
        assertTrue(most.contains(column.formatted("descending", "-reversed")) && most.contains("ORDER BY DESC(?claims)"), most);
        String least = text(WEB.get("browse/voices/by-claims-reversed.html"));
        assertTrue(least.contains(column.formatted("ascending", "")) && least.contains("ORDER BY ?claims"), least);
        List<String> names = rows(most);
        assertTrue(names.get(0).equals(rows(least).get(names.size() - 1)) && !names.get(0).equals(rows(least).get(0)), names::toString);
        assertEquals(404, WEB.get("browse/claims/by-place-reversed").statusCode(), "no column has the place in the text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"voices.html", "voices.ar.html", "events/by-agent-reversed.ar.html", "events/by-when.html", "events/by-when-reversed.html", "figures/by-value.html", "periods.html",
            "claims/by-voice.html", "claims-about/kb/entity/russia/by-voice.ar.html", "topics/by-claims.html"})
    void theQueryOfAListGivesItsRowsInItsOrder(String list) {
        String page = text(WEB.get("browse/" + list));
        List<String> found = found(page).stream().map(row -> row.replaceFirst(",.*", "").replaceFirst("^.*(?=/kb/)", "")).distinct().toList();
        List<String> shown = rows(page).stream().map(href -> href.replaceFirst("(\\.ar)?\\.html$", "")).toList();
        assertTrue(shown.size() > 9, page);
        assertEquals(found.subList(0, shown.size()), shown);
    }

    /** What has no agent, or no time, stays what it is. */
    @ParameterizedTest
    @CsvSource({"events.html, events/by-agent-reversed.ar.html", "events.html, events/by-when.html", "relations.html, relations/by-object.html", "forecasts.html, forecasts/by-condition.html"})
    void anotherOrderHasTheSameRows(String list, String sorted) {
        assertEquals(found(text(WEB.get("browse/" + list))).stream().sorted().toList(), found(text(WEB.get("browse/" + sorted))).stream().sorted().toList());
    }

    /** What the query of a list finds. */
    private static List<String> found(String page) {
        String query = page.substring(page.indexOf("tabindex=\"0\">", page.indexOf("<pre")) + 13, page.indexOf("</pre>"));
        return WEB.answers(query.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    /** As in the lists: what a voice only reports or only denies is not found without that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search.html?q=stopping+Tajik+assault&kind=Event    | moscow-stopping-of-tajik-assault    | Sadyr Japarov, as reported | <span class="denied">denied
            search.ar.html?q=stopping+Tajik+assault&kind=Event | moscow-stopping-of-tajik-assault    | كما في رواية التحليل       | <span class="denied">منفي
            search.html?q=welcomed+war+Ukraine&kind=Claim      | central-asia-does-not-welcome-war   | said as a denial           | <span class="negated">said as a denial
            """)
    void aSearchSaysByWhoseWordAThingIsAndIfItIsDenied(String path, String thing, String voice, String denied) {
        String page = text(WEB.get(path));
        String hit = page.substring(page.indexOf(thing), page.indexOf("</li>", page.indexOf(thing)));
        assertTrue(hit.contains(voice) && hit.contains(denied), hit);
        assertFalse(text(WEB.get("search.html?q=annexation&kind=Event")).contains("class=\"denied\""), "what is claimed is not denied");
    }

    @Test
    void aSearchWithoutWordsListsWhatWasChosenAndOneThatFindsNothingLeadsOn() {
        String events = WEB.answers("SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a <https://w3id.org/isnad/ontology#Event> }").get(0);
        assertTrue(text(WEB.get("search.html?kind=Event")).contains("Results: " + events + "<"), events);
        String nothing = text(WEB.get("search.html?q=Russia&kind=Nope"));
        assertTrue(nothing.contains("another spelling") && nothing.contains("href=\"/search.html?q=Russia\"><bdi>The same words") && nothing.contains("href=\"/browse.html\"><bdi>Everything"), nothing);
        assertTrue(nothing.contains("dir=\"auto\" value=\"Russia\""), "the words can be changed");
        assertFalse(text(WEB.get("search.html?q=Russia")).contains("another spelling"));
    }

    @Test
    void aTimeWithoutABeginningStandsAtItsEndAndFadesOutTowardsWhatIsNotKnown() {
        List<String> rows = List.of(text(WEB.get("timeline.html")).split("<tr>"));
        int until = rows.indexOf(rows.stream().filter(row -> row.contains(">until 14 October 2022<")).findFirst().orElseThrow());
        assertTrue(rows.get(until).contains("fill=\"url(#fades-from)\"") && rows.stream().filter(row -> row.contains(">since February 2022<")).allMatch(row -> row.contains("fill=\"url(#fades-on)\"")), rows.get(until));
        assertTrue(rows.subList(0, until).stream().anyMatch(row -> row.contains(">about 1992<")) && rows.subList(0, until).stream().anyMatch(row -> row.contains(">since February 2022<")), "what was before it");
        assertTrue(rows.stream().filter(row -> row.contains("><bdi>14 October 2022<")).allMatch(row -> row.contains("fill=\"currentColor\"")), "a day is drawn whole");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kb/event/central-asia-2022.kazakhstan-commits-genocide-of-russians.html    | minorities — Dmitry Medvedev, as reported by the analysis · | Voice: Dmitry Medvedev, as reported by the analysis. It is not stated here as fact.
            kb/event/central-asia-2022.kazakhstan-commits-genocide-of-russians.ar.html | كما في رواية التحليل · | كما في رواية التحليل، ولا يُثبَت هنا على أنه حقيقة.
            kb/claim/central-asia-2022.kazakhstan-commits-genocide-of-russians.html    | minorities — Dmitry Medvedev, as reported by the analysis · | Voice: Dmitry Medvedev
            kb/event/central-asia-2022.war-ends-on-moscows-terms.html                  | An end of the war in which Moscow attains its aims · | Only described in a forecast: no claim says that it is so.
            kb/event/central-asia-2022.moscow-annexes-donbas.html                      | Moscow's annexation of Donbas · Isnad | (none)
            """)
    void thePageOfWhatIsNotStatedAsFactSaysSoAboveAllElse(String path, String title, String lead) {
        String page = text(WEB.get(path)).replace("&#39;", "'");
        assertTrue(page.substring(page.indexOf("<title>"), page.indexOf("</title>")).contains(title), page);
        assertEquals(!lead.equals("(none)"), page.contains("<p class=\"lead\">"), page);
        if (!lead.equals("(none)"))
            assertTrue(page.substring(page.indexOf("<meta name=\"description\""), page.indexOf("<link")).contains(lead) && page.substring(page.indexOf("<p class=\"lead\">")).contains(lead), page);
    }

    @Test
    void thePageOfWhatIsOnlyDeniedSaysSoToReadersAndSearchEngines() {
        String page = text(WEB.get("kb/event/central-asia-2022.moscow-stopping-of-tajik-assault.html"));
        assertTrue(page.contains("<p class=\"lead\">Only denied") && page.matches("(?s).*<meta name=\"description\" content=\"event · Only denied.*"), page);
        assertTrue(text(WEB.get("kb/claim/" + WEB.answers("SELECT ?c { ?c <https://w3id.org/isnad/ontology#negated> true }").get(0).replaceFirst(".*/", "") + ".html")).contains("said as a denial · "));
        assertFalse(text(WEB.get("kb/event/central-asia-2022.moscow-annexes-donbas.html")).contains("Only denied"));
    }

    private static List<String> rows(String list) {
        return Pattern.compile("<tr><td><a href=\"([^\"]+)").matcher(list).results().map(row -> row.group(1)).toList();
    }
}
