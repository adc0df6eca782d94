package org.isnad.serve;

import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.isnad.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of an article: its argument and its coverage. */
class ArticlePagesTest {

    @RegisterExtension
    static final TestServer SERVER = TestServer.withText();
    private static final Web WEB = SERVER.web();

    @Test
    void theMapOfAnArgumentNamesTheRelationOfEachLinkAndHasItsRowsInAList() {
        String map = WEB.section("kb/article/central-asia-2022.html", "article-map");
        for (String relation : List.of("is supported by", "is disputed by", "is caused by", "has as its motive", "is outweighed by"))
            assertTrue(map.contains(">" + relation + "<"), relation);
        assertTrue(map.contains("central-asia-2022.csto-summit-held-in-2022.html"), "a claim that supports a thesis over some steps");
        assertTrue(map.contains("/browse/argument.html"), map);
        assertTrue(WEB.section("kb/article/central-asia-2022.ar.html", "article-map").contains(">يدعمه<"));
        String links = WEB.answers("PREFIX isn: <https://w3id.org/isnad/ontology#> SELECT (COUNT(*) AS ?n) { ?claim ?link ?linked "
                + "VALUES ?link { isn:supports isn:disputes isn:causes isn:motive isn:outweighs isn:despite isn:contrastsWith isn:coincidesWith } }").get(0);
        assertTrue(text(WEB.get("browse/argument.html")).contains(">" + links + " rows<"), links);
    }

    @Test
    void theCoverageOfATextIsDrawnAndTold() {
        String coverage = WEB.section("kb/article/bridge.html", "article-coverage");
        String claims = WEB.answers("SELECT (COUNT(DISTINCT ?claim) AS ?n) { ?claim <https://w3id.org/isnad/ontology#anchor>/<http://www.w3.org/ns/oa#hasSource> <" + WEB.base() + "kb/article/bridge> }").get(0);
        assertTrue(coverage.matches("(?s).*Passages of claims cover \\d+(\\.\\d)? % of the text\\. There are " + claims + " claims .*"), coverage);
        assertEquals(20, Web.count(coverage, "fill-opacity="));
        List<Integer> rows = Pattern.compile("</td><td>(\\d+)</td>").matcher(coverage).results().map(row -> Integer.valueOf(row.group(1))).toList();
        assertEquals(20, rows.size(), "each stretch of the picture is a row");
        assertEquals(claims, String.valueOf(rows.stream().mapToInt(row -> row).sum()), coverage);
    }
}
