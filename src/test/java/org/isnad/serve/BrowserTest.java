package org.isnad.serve;

import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.isnad.Web;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The pages in a real browser: the ways that people go, with the mouse and with the keyboard alone, and what every kind of page must keep to. */
class BrowserTest {

    private static final String CLAIM = "kb/claim/central-asia-2022.kazakhstan-rejects-donbas-annexation";
    private static final List<String> PAGES = List.of("index", CLAIM, "kb/claim/bridge.closure", "kb/entity/russia", "kb/topic/xinjiang-debate", "kb/voice/central-asia-2022.vladimir-putin",
            "kb/article/central-asia-2022", "kb/section/central-asia-2022.tools", "kb/event/central-asia-2022.moscow-annexes-donbas",
            "kb/stance/central-asia-2022/kazakhstan/donbas-annexation/recognition/2022-02--open", "kb/period/2022-10", "kb/anchor/central-asia-2022.507-587", "matrix", "timeline", "network",
            "browse", "browse/claims", "browse/claims-about/kb/entity/russia", "kb/record/votes-2022", "kb/figure/central-asia-2022.central-asia-reserves-share",
            "kb/forecast/central-asia-2022.instability-to-come", "kb/relation/central-asia-2022.central-asia-fears-backing-of-separatists",
            "kb/finding/agreement.kazakhstan.xinjiang-debate.13dd6068", "findings", "search", "query", "ontology", "void", "catalog", "query/accusations", "release/2026-11-24/kb/entity/russia");
    /** A page and all that it needs, in bytes, with what is said before each file. The vocabulary as one page is a reference of its own. */
    private static final int LARGEST = 95_000;
    /** What a busy machine adds while a page is painted in parts, in thousandths; Web Vitals calls four times as much good. */
    private static final long UNSEEN_SHIFT = 25;

    @RegisterExtension
    @Order(1)
    static final TestServer SERVER = TestServer.withText();
    @RegisterExtension
    @Order(2)
    static final Browser WIDE = Browser.of(SERVER);

    @ParameterizedTest
    @CsvSource(textBlock = """
            390,  .html,    true
            1280, .ar.html, false
            """)
    void everyKindOfPageIsAccessibleFitsAsksNothingElsewhereAndIsSmall(int width, String ending, boolean isDark) {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.open(SERVER, width, isDark)) {
            for (String page : PAGES) {
                browser.to(page + ending);
                browser.violations().forEach(violation -> wrong.add(page + ending + " " + violation));
                browser.askedElsewhere().forEach(address -> wrong.add(page + ending + " asks " + address));
                browser.complaints().forEach(complaint -> wrong.add(page + ending + " " + complaint));
                if (browser.overflow() > 0)
                    wrong.add(page + ending + " is " + browser.overflow() + " pixels too wide");
                if (browser.shifted() > UNSEEN_SHIFT)
                    wrong.add(page + ending + " moves by " + browser.shifted() + " thousandths");
                if (browser.transferred() > LARGEST)
                    wrong.add(page + ending + " takes " + browser.transferred() + " bytes");
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** One walk, by links alone. */
    @Test
    void fromTheHomePageToTheMatrixToTheClaimToThePassageToTheActorToWikidata() {
        WIDE.to("index.html").link("Stances").click();
        assertEquals("matrix.html", WIDE.path());
        WIDE.find("a.cell[href*='/kazakhstan/donbas-annexation/recognition/']").click();
        assertTrue(WIDE.path().startsWith("kb/stance/central-asia-2022/kazakhstan/"), WIDE.path());
        WIDE.find("#content-claims .claims a[href$='" + CLAIM + ".html']").click();
        assertEquals(CLAIM + ".html", WIDE.path());
        WIDE.find("#places .places a[href*='/kb/anchor/']").click();
        assertTrue(WIDE.path().startsWith("kb/anchor/central-asia-2022."), WIDE.path());
        WIDE.find("#anchor-claims a[href$='" + CLAIM + ".html']").click();
        WIDE.find("#claim-entities a[href$='kb/entity/kazakhstan.html']").click();
        assertEquals("kb/entity/kazakhstan.html", WIDE.path());
        assertEquals("http://www.wikidata.org/entity/Q232", WIDE.link("Q232").getAttribute("href"));
    }

    @Test
    void aPageIsTheSameInTheOtherLanguage() {
        WIDE.to(CLAIM + ".html").find("a.switch").click();
        assertEquals(CLAIM + ".ar.html", WIDE.path());
        assertEquals("rtl", WIDE.run("return getComputedStyle(document.body).direction"));
        WIDE.find("a.switch").click();
        assertEquals(CLAIM + ".html", WIDE.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".ar.html"})
    void namesInTheNetworkAreWholeAndApartAndItsTableFitsAPhone(String ending) {
        WIDE.to("network" + ending);
        assertEquals(List.of(), WIDE.run("""
                const box = document.querySelector('svg.network').getBoundingClientRect();
                const names = [...document.querySelectorAll('svg.network text')].map(text => [text.textContent, text.getBoundingClientRect()]);
                const isCut = ([, name]) => name.left < box.left || name.right > box.right || name.top < box.top || name.bottom > box.bottom;
                const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                return names.filter((name, i) => isCut(name) || names.some(([, other], j) => j < i && meet(name[1], other))).map(([text]) => text);
                """));
        try (Browser phone = Browser.open(SERVER, 390, false)) {
            assertEquals(0L, phone.to("network" + ending).run("return (table => table.scrollWidth - table.clientWidth)(document.querySelector('table.acts').parentElement)"));
        }
    }

    @ParameterizedTest
    @CsvSource({"390, timeline.html, Oct", "390, timeline.ar.html, أكتوبر", "1280, timeline.ar.html, أكتوبر", "390, kb/entity/kazakhstan.html, Oct"})
    void theScaleOfATimelineIsLegibleAndNamesMonths(int width, String page, String october) {
        try (Browser browser = Browser.open(SERVER, width, false)) {
            browser.to(page);
            assertEquals(List.of(), browser.run("""
                    const labels = [...document.querySelectorAll('.scale text')].filter(text => text.textContent).map(text => [text.textContent, text.getBoundingClientRect()]);
                    const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                    return labels.filter(([, label], i) => label.height < 12 || labels.some(([, other], j) => j < i && meet(label, other))).map(([text]) => text);
                    """));
            String scale = browser.find(".scale").getText();
            assertTrue(scale.contains(october) && scale.contains("2022") && !scale.contains("2022-"), scale);
        }
    }

    @Test
    void searchInArabicIsNarrowedByFacets() {
        WIDE.to("index.ar.html").find("#find").sendKeys("بقيرغيزستان", Keys.ENTER);
        assertEquals("قيرغيزستان", WIDE.find(".results mark").getText());
        int all = number(WIDE.find("[role=status]").getText());
        WIDE.find(".facets a[href*='kind=Claim']").click();
        int claims = number(WIDE.find("[role=status]").getText());
        assertTrue(claims > 0 && claims < all, claims + " of " + all);
        WIDE.find(".facets a[aria-current]").click();
        assertEquals(all, number(WIDE.find("[role=status]").getText()));
    }

    @Test
    void theKeyboardAloneLeadsThroughAPage() {
        WIDE.to("index.html").find("body").sendKeys(Keys.TAB);
        assertEquals("#content", WIDE.focused().getDomAttribute("href"), "the first stop leads to the content");
        WIDE.focused().sendKeys(Keys.ENTER);
        WIDE.find("body").sendKeys(Keys.TAB);
        assertTrue(WIDE.focused().getDomAttribute("href").contains("/kb/article/"), WIDE.focused().getDomAttribute("href"));
        WIDE.focused().sendKeys(Keys.ENTER);
        assertTrue(WIDE.find("h1").isDisplayed() && WIDE.path().startsWith("kb/article/"), WIDE.path());
    }

    /** A name in the other script begins where its script does, in lines as wide as those of the title. */
    @Test
    void aNameInTheOtherScriptBeginsAsItsOwnScriptDoes() {
        WIDE.to("kb/finding/agreement.kazakhstan.xinjiang-debate.13dd6068.html");
        assertEquals("start", WIDE.run("return getComputedStyle(document.querySelector('.other')).textAlign"));
        assertEquals(0L, WIDE.run("const box = of => document.querySelector(of).getBoundingClientRect(); return Math.round(box('.other').left - box('h1').left)"));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D+", " ").strip().split(" ")[0]);
    }
}
