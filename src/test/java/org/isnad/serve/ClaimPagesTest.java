package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of claims, passages, findings and voices: what they say of place, certainty, denial and source. */
class ClaimPagesTest {

    private static final String CLAIM = "kb/claim/bridge.closure";

    @RegisterExtension
    static final TestServer SERVER = TestServer.withText();
    private static final Web WEB = SERVER.web();

    @Test
    void aFindingLeadsToItsPassages() {
        Matcher finding = Pattern.compile("href=\"/(kb/finding/[^\"]+)\\.html").matcher(text(WEB.get("findings.html")));
        int seen = 0;
        for (; finding.find() && seen < 5; seen++) {
            List<String> passages = WEB.dataset(finding.group(1) + ".nt").getDefaultGraph().find(NodeFactory.createURI(WEB.base() + finding.group(1)), ISN.passage, Node.ANY)
                    .mapWith(triple -> triple.getObject().getURI().substring(WEB.base().length())).toList();
            assertFalse(passages.isEmpty(), finding.group(1));
            for (String ending : List.of(".html", ".ar.html"))
                for (String passage : passages)
                    assertTrue(text(WEB.get(finding.group(1) + ending)).contains("href=\"/" + passage + ending + "\""), finding.group(1) + ending + " " + passage);
        }
        assertEquals(5, seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kb/period/2022-10.html    | 1 October 2022
            kb/period/2022-10.html    | 31 October 2022
            kb/period/2022-10.ar.html | 1 أكتوبر 2022
            kb/article/central-asia-2022.html | 10382 characters
            kb/article/central-asia-2022.ar.html | عدد المحارف 10382
            kb/claim/central-asia-2022.no-ukrainian-nationhood.ar.html | 2022). إسناد، 23 نوفمبر 2026. http
            kb/claim/central-asia-2022.no-ukrainian-nationhood.html | 2022). Isnad, 23 November 2026. http
            """)
    void valuesAreSaidAsPeopleSayThem(String path, String said) {
        String page = text(WEB.get(path));
        assertTrue(page.contains(said), page);
    }

    @Test
    void namesInTheOtherScriptSayTheirLanguageAndDirection() {
        assertTrue(text(WEB.get(CLAIM + ".html")).contains("lang=\"ar\" dir=\"rtl\">أغلقت نورثلاند جسر النهر"));
        assertTrue(text(WEB.get(CLAIM + ".ar.html")).contains("lang=\"en\" dir=\"ltr\">Northland shuts the bridge over the river"));
    }

    @Test
    void aPassageIsShownWhereItsTextIsAtHandAndOnlyThere() throws Exception {
        String words = Files.readString(Fixtures.BRIDGE.resolve("bridge.txt")).substring(0, 48).strip();
        assertTrue(text(WEB.get(CLAIM + ".html")).contains("<mark>" + words), "the text that the server has");
        assertFalse(text(WEB.get("kb/claim/central-asia-2022.moscow-annexes-donbas.html")).contains("<mark>"), "another article");
        for (String format : List.of("ttl", "jsonld", "nanopub.trig"))
            assertFalse(text(WEB.get(CLAIM + "." + format)).contains(words), format);
    }

    @Test
    void aTextOfNoArticleIsRefused() {
        IsnadException error = assertThrows(IsnadException.class,
                () -> KnowledgeServer.start(TestServer.options(Optional.of(Path.of("README.md"))), Fixtures.publication(Fixtures.BRIDGE)).close());
        assertEquals(ErrorCode.UNKNOWN_SOURCE, error.code());
    }

    @Test
    void everyDenialIsSaidToBeOneBesideItsContent() {
        List<String> claims = WEB.answers("SELECT ?claim { ?claim <https://w3id.org/isnad/ontology#negated> true }");
        assertTrue(claims.size() >= 14, claims.size() + " denials");
        for (String claim : claims) {
            assertTrue(WEB.section(claim + ".html", "claim-content").contains("The claim says that the following is not so:"), claim);
            assertTrue(WEB.section(claim + ".ar.html", "claim-content").contains("ينفي الادعاء ما يلي:"), claim);
        }
        assertFalse(WEB.section(CLAIM + ".html", "claim-content").contains("The claim says that the following is not so:"), CLAIM);
    }

    @Test
    void aClaimSaysHowCertainItIsAndOnceWhichWayItPoints() {
        String probable = WEB.answers("SELECT ?claim { ?claim <https://w3id.org/isnad/ontology#certainty> <https://w3id.org/isnad/ontology#certainty-probable> }").get(0);
        assertTrue(WEB.section(probable + ".html", "claim-content").contains("probable"), probable);
        assertTrue(WEB.section(probable + ".ar.html", "claim-content").contains("مرجح"), probable);
        assertFalse(WEB.section(CLAIM + ".html", "claim-content").contains(">certain<"), "what is certain needs no word");
        String opposed = WEB.section("kb/claim/central-asia-2022.kazakhstan-rejects-donbas-annexation.html", "claim-content");
        assertEquals(2, opposed.split("opposition</", -1).length, opposed);
    }

    @ParameterizedTest
    @CsvSource({CLAIM + ",true", "kb/entity/russia,false", "kb/period/2022-10,false", "ontology,false", "void,false"})
    void everyFormatOfAThingIsLinkedAndThere(String path, boolean isClaim) {
        String page = text(WEB.get(path + ".html"));
        List<String> formats = Pattern.compile("<li><a href=\"/([^\"]+)\" lang=\"en\" dir=\"ltr\">").matcher(page).results().map(link -> link.group(1)).toList();
        assertTrue(formats.contains(path + ".schema.jsonld"), formats.toString());
        assertEquals(isClaim, formats.contains(path + ".nanopub.trig"));
        for (String format : formats)
            assertEquals(200, WEB.get(format).statusCode(), format);
    }

    @Test
    void aPassageIsCountedInItsSectionAndARowSaidInWords() {
        assertTrue(WEB.section("kb/claim/central-asia-2022.moscow-annexes-donbas.html", "places").matches("(?s).*passage \\d+ of \\d+ in this section.*"));
        assertTrue(WEB.section("kb/claim/central-asia-2022.moscow-annexes-donbas.ar.html", "places").matches("(?s).*الشاهد \\d+ من \\d+ في هذا القسم.*"));
        String anchor = WEB.base() + "kb/anchor/votes-2022.row-2";
        String claim = WEB.answers("SELECT ?claim { ?claim <https://w3id.org/isnad/ontology#anchor> <" + anchor + "> }").get(0);
        for (String page : List.of(claim, anchor)) {
            String row = WEB.section(page + ".html", "claim-row");
            assertTrue(row.contains("/kb/anchor/votes-2022.row-2.html\"><bdi>row 2 of the record</bdi>") && !row.contains("row=2"), row);
            assertTrue(WEB.section(page + ".ar.html", "claim-row").contains("السطر 2 من السجل"), page);
        }
        assertFalse(WEB.section("kb/section/central-asia-2022.tools.html", "section-whole").contains(">central-asia-2022."), "a heading is called by words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kb/voice/central-asia-2022.vladimir-putin", "kb/section/central-asia-2022.tools"})
    void aStripHasTheListOfItsPassages(String path) {
        String strip = WEB.section(path + ".html", "places");
        int passages = Web.count(strip, "/kb/anchor/");
        assertTrue(passages > 3 && strip.contains("Its passages by position: " + passages), strip);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bib      | application/x-bibtex                      | @misc{bridge.closure,
            ris      | application/x-research-info-systems       | TI  - Northland shuts the bridge over the river
            csl.json | application/vnd.citationstyles.csl+json   | "title" : "Northland shuts the bridge over the river"
            ar.bib   | application/x-bibtex                      | langid = {arabic}
            ar.bib   | application/x-bibtex                      | title = {{ضمت روسيا إليها دونباس}}
            ar.ris   | application/x-research-info-systems       | LA  - ar
            ris      | application/x-research-info-systems       | LA  - en
            ar.csl.json | application/vnd.citationstyles.csl+json | "language" : "ar"
            """)
    void aClaimIsCitedInTheFormsOfReferenceManagers(String ending, String type, String line) {
        HttpResponse<byte[]> answer = WEB.get("kb/claim/central-asia-2022.moscow-annexes-donbas." + ending);
        assertTrue(header(answer, "Content-Type").startsWith(type));
        assertTrue(text(answer).contains(line.replace("bridge.closure", "central-asia-2022.moscow-annexes-donbas").replace("Northland shuts the bridge over the river", "Moscow has annexed Donbas")),
                () -> text(answer));
    }

    @Test
    void theChainSaysWhoReportsWhom() {
        String chain = WEB.section("kb/claim/central-asia-2022.kazakhstan-commits-genocide-of-russians.html", "chain");
        assertTrue(chain.indexOf("Medvedev") < chain.indexOf(">reported by<") && chain.indexOf(">reported by<") < chain.indexOf("The analysis's own voice"), chain);
        assertFalse(WEB.section(CLAIM + ".html", "chain").contains("reported by<"), "the text's own word");
    }

    @Test
    void aPassageIsPlacedInAParagraphOfItsSection() {
        String claim = "kb/claim/bridge.rejection";
        assertTrue(WEB.section(claim + ".html", "places").contains("paragraph 2 of 3 in this section"), WEB.section(claim + ".html", "places"));
        assertTrue(WEB.section(claim + ".ar.html", "places").contains("الفقرة 2 من 3 في هذا القسم"));
        String withoutText = WEB.section("kb/claim/central-asia-2022.central-asia-rejects-hrc-suspension.html", "places");
        assertTrue(withoutText.contains("paragraph 2 of 2 in this section"), withoutText);
    }

    /** One that sets a text beside a record has passages in the one and rows of the other. */
    @Test
    void aFindingShowsWhereItsPassagesAndRowsStand() {
        String finding = WEB.answers("SELECT ?f { ?f a <https://w3id.org/isnad/ontology#Finding> FILTER CONTAINS(STR(?f), '/finding/group-and-record.') }").get(0);
        String passages = WEB.section(finding + ".html", "places");
        assertTrue(passages.contains("<svg class=\"strip\"") && passages.contains("paragraph 2 of 2 in this section"), passages);
        assertFalse(passages.contains("Row 7"), passages);
        String rows = WEB.section(finding + ".html", "finding-rows");
        assertTrue(rows.contains("Row 7") && !rows.contains("characters"), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".ar.html"})
    void theClaimsThatNameAnEntityAreGroupedByVoiceAndNoVoiceIsMissing(String ending) {
        String claims = WEB.section("kb/entity/russia" + ending, "entity-claims");
        List<String> voices = WEB.answers("SELECT DISTINCT ?voice { ?claim <https://w3id.org/isnad/ontology#mentions> <https://w3id.org/isnad/kb/entity/russia> ; <https://w3id.org/isnad/ontology#voice> ?voice }");
        assertTrue(voices.size() > 2, voices::toString);
        assertEquals(voices.size(), Web.count(claims, "<h3>"));
        for (String voice : voices)
            assertEquals(1, Web.count(claims, voice.substring(WEB.base().length() - 1) + ending + "\""), voice);
        assertTrue(claims.contains("/browse/claims-about/kb/entity/russia/by-voice" + ending), claims);
    }
}
