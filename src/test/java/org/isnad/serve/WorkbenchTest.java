package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The query workbench in a real browser: questions and answers, errors and completion, with the mouse and with the keyboard alone. */
class WorkbenchTest {

    @RegisterExtension
    @Order(1)
    static final TestServer SERVER = TestServer.withText();
    @RegisterExtension
    @Order(2)
    static final Browser WIDE = Browser.of(SERVER);

    @Test
    void aPublishedQuestionIsRunItsAnswerDownloadedAndItsLinkShared() {
        WIDE.to("query.html").find("#find-question").sendKeys("stands where");
        assertTrue(WIDE.has("#stance-matrix:not([hidden])") && WIDE.has(".questions li[hidden]") && WIDE.has(".questions section[hidden]"));
        assertTrue(WIDE.has("#no-question[hidden]"));
        WIDE.find("#find-question").sendKeys("zzz");
        assertTrue(WIDE.has("#no-question:not([hidden])"), "that no question has the words");
        WIDE.find("#find-question").sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);
        WIDE.find("#stance-matrix summary").click();
        assertTrue(WIDE.find("#stance-matrix details p").isDisplayed(), "what the question is about");
        WIDE.find("#stance-matrix a.take").click();
        WIDE.find(".workbench .run button").click();
        assertTrue(WIDE.find("#results table.answer").isDisplayed());
        assertTrue(WIDE.find("#results [role=status]").getText().matches("Rows: \\d+ · .*s"), WIDE.find("#results [role=status]").getText());
        assertTrue(WIDE.find("#results table.answer .label").getText().length() > 2);
        HttpResponse<byte[]> csv = SERVER.web().get(WIDE.find("#results a[download='answer.csv']").getAttribute("href"));
        assertTrue(header(csv, "Content-Type").startsWith("text/csv"));
        assertTrue(text(csv).startsWith("holder,"));
        WIDE.find(".share").click();
        assertTrue(WIDE.find("#tools [role=status]:not(:empty)").isDisplayed());
        String link = WIDE.path();
        assertTrue(link.startsWith("query.html?query=PREFIX"), link);
        WIDE.to(link);
        assertTrue(WIDE.find(".CodeMirror").getText().contains("isn:rootVoice"), "the link brings the query back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT # or ASK? ¶ ?a { VALUES ?a { "CONSTRUCT" } }                            | CONSTRUCT       | {'a': 'CONSTRUCT'}
            BASE <urn:ask:x> # ASK ¶ SELECT ?ask { VALUES ?ask { 'DESCRIBE' } }            | DESCRIBE        | {'ask': 'DESCRIBE'}
            PREFIX select: <urn:select:> ¶ ASK { <urn:select> <urn:select> ?select }       | false           | False
            BASE <http://select.example/> ¶ CONSTRUCT { <s> <p> "نعم" } {}                 | "نعم"           | <http://select.example/p>
            DESCRIBE <https://w3id.org/isnad/kb/entity/russia>                             | "Russia"@en     | "Russia"@en
            """)
    void theQueryAtHandIsShownAsProgramsThatRun(String query, String byCurl, String byPython) throws Exception {
        WIDE.to("query.html").write("SELECT * {}");
        WIDE.run("document.querySelectorAll('#tools details').forEach(details => { details.open = true; })");
        WIDE.write(query.replace(" ¶ ", "\n"));
        assertTrue(output("bash", "-c", program("curl")).contains(byCurl), () -> program("curl"));
        assertTrue(output("python3", "-c", program("python")).contains(byPython), () -> program("python"));
    }

    private static String program(String language) {
        return WIDE.find("#tools [data-language=" + language + "] pre").getDomProperty("textContent");
    }

    private static String output(String... command) throws IOException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(place -> Files.exists(Path.of(place, command[0]))), "skipped: " + command[0] + " is not installed");
        return new String(new ProcessBuilder(command).redirectErrorStream(true).start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void anErrorIsMarkedAtItsLineAndWordsAreCompletedByKeyboardAlone() {
        WIDE.to("query.html");
        WIDE.ask("SELECT * {\n  ?s ?p\n}");
        assertEquals("Line 3, column 1: } is not expected here.", WIDE.find("#results .problem .said").getText());
        assertTrue(WIDE.has("#results .problem details:not([open])"), "what a parser would have accepted is out of the way");
        assertTrue(WIDE.has(".CodeMirror .wrong"));
        WIDE.write("");
        WIDE.focused().sendKeys("SELECT * { ?claim isn:mot");
        WIDE.find(".CodeMirror-hints li");
        String first = (String) WIDE.run("return document.querySelector('.CodeMirror-hints li').textContent"); // the list is made anew while one types
        assertTrue(first.startsWith("isn:motive"), first);
        WIDE.focused().sendKeys(Keys.ENTER);
        assertTrue(value().contains("?claim isn:motive"), value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query.html    | isn:aspect-recogn | isn:aspect-recognition | validity
            query.ar.html | قرغيز             | قيرغيزستان             | kyrgyzstan
            query.html    | المتحده           | الولايات المتحدة       | kb/entity/
            query.ar.html | isn:صاحب          | isn:holder             | الموقف
            query.html    | isn:صاحب          | isn:holder             | stance
            """)
    void termsAndThingsAreOfferedByTheirNamesWithWhatTheyMean(String page, String typed, String offered, String meaning) {
        WIDE.to(page).write(typed.substring(0, typed.length() - 1));
        WIDE.focused().sendKeys(typed.substring(typed.length() - 1));
        WIDE.find(".CodeMirror-hints li");
        String active = "return document.querySelector('.CodeMirror-hint-active').textContent";
        for (int i = 0; i < 40 && !WIDE.run(active).toString().contains(offered); i++)
            WIDE.focused().sendKeys(Keys.ARROW_DOWN);
        assertTrue(WIDE.run(active).toString().contains(offered), offered);
        assertTrue(WIDE.find(".definition:not([hidden])").getText().contains(meaning), WIDE.find(".definition").getText());
        WIDE.focused().sendKeys(Keys.ESCAPE);
        assertTrue(WIDE.has(".definition[hidden]"));
    }

    @Test
    void aQueryThatTakesLongIsStoppedAndTheNextOneAnswered() {
        WIDE.to("query.html").ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        WIDE.find(".workbench .stop:not([hidden])").click();
        WIDE.find(".workbench .stop[hidden]");
        assertTrue(WIDE.find("#results [role=status]").getText().startsWith("Stopped: this page no longer waits for the answer."));
        WIDE.ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        WIDE.find(".workbench .stop:not([hidden])");
        WIDE.ask("SELECT ?a { VALUES ?a { 1 } }");
        assertTrue(WIDE.find("#results table.answer").isDisplayed(), "what is run last is what is shown");
        assertTrue(WIDE.has(".workbench .stop[hidden]"));
    }

    /** A line that is written to its end stays as it was written, whatever was offered meanwhile. */
    @ParameterizedTest
    @ValueSource(strings = {"SELECT ?claim ?voice", "?actor", "UNION", "ORDER BY", "FROM", "Russia", "# about Russia", "\"Russia", "LIMIT 20", "isn:agent", "<https://w3id.org/isnad/kb/entity/rus", "\"a\"@ar"})
    void whatIsWrittenIsNotReplacedByWhatIsOffered(String line) {
        WIDE.to("query.html").write("");
        WIDE.focused().sendKeys("isn:mot");
        WIDE.find(".CodeMirror-hints li"); // so that the terms are there
        WIDE.write("");
        WIDE.focused().sendKeys(line + Keys.ENTER + "}");
        assertEquals(line + "\n}", value().replaceFirst("\\n +", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * { ?a ?b entity:kaz | PREFIX entity: <https://w3id.org/isnad/kb/entity/> | entity:kazakhstan
            SELECT * { ?a a isn:Sta     | PREFIX isn: <https://w3id.org/isnad/ontology#>     | isn:Stance
            """)
    void aPrefixedNameIsEndedByNameBeforeByLabelAndItsPrefixDeclared(String typed, String declared, String name) {
        WIDE.to("query.html").write(typed.substring(0, typed.length() - 1));
        WIDE.focused().sendKeys(typed.substring(typed.length() - 1));
        WIDE.find(".CodeMirror-hints li");
        WIDE.focused().sendKeys(Keys.ENTER);
        assertTrue(value().startsWith(declared + "\n") && value().endsWith(" " + name), value());
    }

    @Test
    void theAnswerIsInSightAndTheQueryIsBroughtToTheOtherLanguage() {
        WIDE.to("query.html").ask("SELECT ?a { VALUES ?a { 1 } }");
        assertTrue(WIDE.find("#results table.answer").isDisplayed());
        assertTrue((boolean) WIDE.run("const box = document.querySelector('#results [role=status]').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight"));
        WIDE.run("scrollTo(0, 0)");
        WIDE.find("a.switch").click();
        assertTrue(WIDE.find("html[lang=ar] .CodeMirror").getText().contains("VALUES ?a { 1 }"));
    }

    private static String value() {
        return WIDE.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"query.html", "query.ar.html"})
    void onASmallScreenAWideAnswerStaysInItsPlaceAndWhatIsTouchedIsLargeEnough(String page) {
        try (Browser small = Browser.open(SERVER, 390, false)) {
            small.to(page);
            assertEquals(List.of(), small.run("return [...document.querySelectorAll('main a, main button, main summary, main input')].filter(target => target.getClientRects().length"
                    + " && target.getBoundingClientRect().height < 24).map(target => target.outerHTML)"));
            small.ask("SELECT * { ?a <https://w3id.org/isnad/ontology#mentions> ?b ; <https://w3id.org/isnad/ontology#voice> ?c ; <https://w3id.org/isnad/ontology#anchor> ?d . ?b a ?e . ?d a ?f } LIMIT 9");
            assertTrue(small.find("#results table.answer").getSize().width > 390);
            small.ask("CONSTRUCT { ?a <https://w3id.org/isnad/ontology#mentions> ?b } { ?a <https://w3id.org/isnad/ontology#mentions> ?b } LIMIT 20");
            small.find("#results .views [href='#answer-network']").click();
            assertTrue(small.find("#results svg.statements").isDisplayed());
            assertEquals(0, small.overflow());
            assertEquals(List.of(), small.violations());
        }
    }

    @Test
    void theViewsOfAnAnswerAreSeenOneAtATimeAndRunAsTheLanguageDoes() {
        WIDE.to("query.ar.html").ask("SELECT ?e (COUNT(*) AS ?n) { ?c <https://w3id.org/isnad/ontology#mentions> ?e } GROUP BY ?e LIMIT 5");
        assertTrue(WIDE.find("#results table.answer").isDisplayed());
        assertTrue(WIDE.find("#results [role=status]").getText().matches("عدد الأسطر: 5 · [0-9.]+ ث"), WIDE.find("#results [role=status]").getText());
        WIDE.find("#results .views [href='#answer-chart']").click();
        assertFalse(WIDE.find("#results table.answer").isDisplayed());
        assertTrue((boolean) WIDE.run("return [...document.querySelectorAll('.bars tr')].every(row => { const bar = row.querySelector('rect').getBoundingClientRect(), cell = row.querySelector('svg')"
                + ".getBoundingClientRect(); return Math.abs(bar.right - cell.right) < 1 && bar.right < row.querySelector('th').getBoundingClientRect().right; })"), "bars grow from their names");
        WIDE.find("#results .views [data-view=answer-raw]").click();
        assertTrue(WIDE.find("#answer-raw:not(:empty)").getText().contains("\"vars\""));
    }

    @Test
    void aQueryIsWrittenAndRunAndItsAnswerFollowedByTheKeyboardAlone() {
        WIDE.to("query.html?query=%20");
        for (int i = 0; i < 30 && !WIDE.focused().getTagName().equals("textarea"); i++)
            WIDE.focused().sendKeys(Keys.TAB);
        WIDE.focused().sendKeys("SELECT * { VALUES ?a { <https://w3id.org/isnad/kb/entity/russia> } }", Keys.chord(Keys.CONTROL, Keys.ENTER));
        assertTrue(WIDE.find("#results table.answer").isDisplayed());
        for (int i = 0; i < 30 && !WIDE.focused().getText().equals("Russia"); i++)
            WIDE.focused().sendKeys(Keys.TAB);
        WIDE.focused().sendKeys(Keys.ENTER);
        WIDE.find("#entity-facts");
        assertEquals("kb/entity/russia.html", WIDE.path());
    }

    @Test
    void theLastQueriesStandBelowTheEditorWhoseGutterIsAsTallAsItself() {
        WIDE.to("query.html").ask("ASK {}");
        WIDE.find(".workbench + details.history #history button"); // what was run is kept, beside the form
        assertTrue(WIDE.has(".history p[hidden]"));
        assertTrue((boolean) WIDE.run("const editor = document.querySelector('.editor'); return document.querySelector('.CodeMirror-gutters').getBoundingClientRect().height >= editor.clientHeight"));
    }
}
