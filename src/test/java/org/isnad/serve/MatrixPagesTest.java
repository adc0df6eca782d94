package org.isnad.serve;

import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.Web;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The matrix of stances as a page, a table and a drawing. */
class MatrixPagesTest {

    /** A name in the drawing of the matrix that is not turned: where it is, which end is there, and its lines. */
    private static final Pattern LABEL = Pattern.compile("translate\\((\\d+) \\d+\\) rotate\\(0\\)\" text-anchor=\"([a-z]+)\"[^>]*>(?:<tspan[^>]*>)?(.*?)</text>");

    @RegisterExtension
    static final TestServer SERVER = TestServer.withText();
    private static final Web WEB = SERVER.web();
    /** What a report says, and what a ministry says as the report has it. */
    @RegisterExtension
    static final TestServer REPORTED = TestServer.of(Path.of("src/test/resources/cases/stance/agreement.one-reports-the-other/input.ttl"));

    @ParameterizedTest
    @ValueSource(strings = {"browse/periods.html", "browse/periods.ar.html", "browse/stances/by-period.html", "browse/stances/by-period.ar.html", "matrix.html", "matrix.ar.html"})
    void periodsAreInTheOrderOfTime(String path) {
        Matcher named = Pattern.compile(path.startsWith("matrix") ? "<option value=\"([0-9.%~?-]+)\"" : "href=\"/kb/period/([^\"]+?)(\\.ar)?\\.html").matcher(text(WEB.get(path)));
        List<String> begun = named.results().map(period -> WEB.dataset("kb/period/" + period.group(1) + ".nt").getDefaultGraph()
                .find(NodeFactory.createURI(WEB.base() + "kb/period/" + period.group(1)), ISN.earliest, Node.ANY).mapWith(triple -> triple.getObject().getLiteralLexicalForm()).nextOptional().orElse("")).toList();
        assertTrue(begun.stream().distinct().count() > 4, begun::toString);
        assertEquals(begun.stream().sorted().toList(), begun);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            .,    strained, contested, 'Identifier,Claims,EDTF'
            .ar., متوتر,    متضارب,    'المعرّف,الادعاءات,EDTF'
            """)
    void thePageTheTableAndTheDrawingOfTheMatrixMarkTheSameStances(String infix, String strained, String contested, String columns) {
        String whole = text(WEB.get("matrix" + infix + "html"));
        String page = whole.substring(whole.indexOf("<table"));
        assertTrue(whole.indexOf(">" + strained + "<") < whole.indexOf("<table"), "the legend comes before the marks");
        String table = text(WEB.get("matrix" + infix + "csv"));
        String drawing = text(WEB.get("matrix" + infix + "svg"));
        assertTrue(table.lines().findFirst().orElseThrow().endsWith(columns), table);
        assertTrue(table.lines().skip(1).allMatch(row -> row.contains("/kb/stance/") && row.contains("/kb/claim/")), table);
        assertTrue(Web.count(page, ">" + strained + "<") > 0, "something is strained");
        assertEquals(Web.count(page, ">" + strained + "<"), Web.count(table, "," + strained + ","));
        assertEquals(Web.count(page, ">" + strained + "<") + 1, Web.count(drawing, "class=\"strained\""), "the legend has one more");
        assertEquals(2 * Web.count(page, ">" + contested + "<") + 1, Web.count(drawing, "class=\"contested\""), "once for each way, and once in the legend");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            matrix.html    | record
            index.html     | record
            matrix.ar.html | سجل
            """)
    void aCellSaysThatItIsTheWordOfARecord(String path, String word) {
        List<String> cells = cells(text(WEB.get(path)));
        assertTrue(cells.stream().anyMatch(cell -> cell.contains("/kb/stance/votes-2022/")) && cells.stream().anyMatch(cell -> cell.contains("/kb/stance/central-asia-2022/")), path);
        cells.forEach(cell -> assertEquals(cell.contains("/kb/stance/votes-2022/") ? word : "", wordOf(cell), cell));
    }

    @Test
    void theDrawingSaysThatItIsTheWordOfARecord() {
        assertEquals(Web.count(text(WEB.get("matrix.html")), "class=\"cell\" href=\"/kb/stance/votes-2022/"), Web.count(text(WEB.get("matrix.svg")), " · record</title>"));
    }

    @Test
    void aCellSaysThatItIsOnlyReportedAndTheLegendWhatThatMeans() {
        String page = text(REPORTED.web().get("matrix.html"));
        assertEquals(List.of("", "reported"), cells(page).stream().map(MatrixPagesTest::wordOf).sorted().toList());
        assertTrue(page.contains("stated only by a voice that the text reports") && !page.contains("stated by a record of votes"), "what stands in the matrix");
    }

    private static List<String> cells(String page) {
        return Pattern.compile("(?s)<a class=\"cell\".*?</a>").matcher(page).results().map(MatchResult::group).toList();
    }

    private static String wordOf(String cell) {
        return cell.contains("word-of") ? cell.replaceAll("(?s).*<span class=\"word-of\">(.*?)</span>.*", "$1") : "";
    }

    @Test
    void theDrawingOfTheMatrixRunsAsItsLanguageAndHasRoomForItsNames() {
        assertTrue(text(WEB.get("matrix.svg")).contains(" direction=\"ltr\""));
        String drawing = text(WEB.get("matrix.ar.svg"));
        assertTrue(drawing.contains(" direction=\"rtl\""));
        int width = Integer.parseInt(drawing.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        int checked = 0;
        for (Matcher label = LABEL.matcher(drawing); label.find(); checked++)
            for (String line : label.group(3).replaceAll("<tspan[^>]*>", "").split("</tspan>"))
                assertTrue(line.length() * 6 < (label.group(2).equals("end") ? width - Integer.parseInt(label.group(1)) : Integer.parseInt(label.group(1))), line);
        assertTrue(checked > 20, checked + " names");
    }

    /** A day lies within its month, an open time may overlap it, another month does not. */
    @Test
    void aPeriodBringsTheStancesOfEveryTimeThatMayOverlapItAndThePageSaysSo() {
        List<String> times = text(WEB.get("matrix.csv?period=2022-10")).lines().skip(1).map(row -> row.replaceFirst(".*/kb/stance/\\S*/([0-9a-z-]+),.*", "$1")).distinct().toList();
        assertTrue(times.containsAll(List.of("2022-10", "2022-10-12", "2022-02--open", "2022")), times::toString);
        assertFalse(times.contains("2022-03-02"), times::toString);
        assertTrue(text(WEB.get("matrix.html?period=2022-10")).contains("A period brings the stances of every time that"));
        assertTrue(text(WEB.get("matrix.ar.html?period=2022-10")).contains("تأتي الفترة بمواقف كل زمن"));
    }
}
