package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages for people, as any client gets them: languages, problems, strictness. On the data and the invented article, whose text the server has. */
class PagesTest {

    private static final String CLAIM = "kb/claim/bridge.closure";
    private static final Pattern SITEMAP = Pattern.compile("<loc>([^<]+)</loc>");
    /** What a page may not hold: scripts or styles of its own, handlers, and anything fetched from elsewhere. */
    private static final Pattern FORBIDDEN = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?! type=\"application/ld\\+json\"| src=\"/)|javascript:|<(?:img|iframe|object|embed)\\b"
            + "|(?:src|action)=\"(?!/)|<link rel=\"stylesheet\" href=\"(?!/)");

    @RegisterExtension
    static final TestServer SERVER = TestServer.withText();
    private static final Web WEB = SERVER.web();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -               | html    | en
            ar              | ar.html | ar
            ar-SY,en;q=0.4  | ar.html | ar
            en,ar;q=0.9     | html    | en
            fr              | html    | en
            """)
    void aThingLeadsToItsPageInTheLanguageThatTheClientPrefers(String language, String ending, String lang) {
        HttpResponse<byte[]> answer = language == null ? WEB.get(CLAIM, "Accept", "text/html") : WEB.get(CLAIM, "Accept", "text/html", "Accept-Language", language);
        assertEquals(303, answer.statusCode());
        assertEquals(WEB.base() + CLAIM + "." + ending, header(answer, "Location"));
        assertTrue(header(answer, "Vary").contains("Accept-Language"));
        HttpResponse<byte[]> page = WEB.get(header(answer, "Location"));
        assertEquals(lang, header(page, "Content-Language"));
        assertTrue(text(page).contains("<html lang=\"" + lang + "\" dir=\"" + (lang.equals("ar") ? "rtl" : "ltr") + "\">"));
        assertTrue(header(page, "Link").contains("hreflang=\"en\"") && header(page, "Link").contains("hreflang=\"ar\""));
    }

    @Test
    void theHomePageIsInPlaceInEitherLanguage() {
        HttpResponse<byte[]> page = WEB.get("", "Accept-Language", "ar");
        assertEquals(200, page.statusCode());
        assertEquals(WEB.base() + "index.ar.html", header(page, "Content-Location"));
        assertTrue(header(page, "Vary").contains("Accept-Language"));
        assertEquals(text(page), text(WEB.get("index.ar.html")));
        assertEquals("en", header(WEB.get(""), "Content-Language"));
        assertEquals(304, WEB.get("", "If-None-Match", header(WEB.get(""), "ETag")).statusCode());
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
        HttpResponse<byte[]> answer = language == null ? WEB.get(path, "Accept", "text/html") : WEB.get(path, "Accept", "text/html", "Accept-Language", language);
        String page = text(answer);
        assertTrue(answer.statusCode() >= 400);
        assertTrue(page.contains("<html lang=\"" + lang + "\" dir=\"" + (lang.equals("ar") ? "rtl" : "ltr") + "\">") && page.contains(title), page);
        assertEquals(lang, header(answer, "Content-Language"));
        assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertTrue(header(answer, "Vary").contains("Accept-Language"));
        assertTrue(page.contains("href=\"/browse" + (lang.equals("ar") ? ".ar" : "") + ".html\"") && page.contains("role=\"search\""));
        assertEquals(answer.statusCode() == 404, page.contains("href=\"/sitemap.xml\""));
    }

    @Test
    void pagesHaveAnIcon() {
        assertTrue(text(WEB.get("matrix.html")).contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"/assets/icon.svg\">"));
        assertEquals("image/svg+xml", header(WEB.get("assets/icon.svg"), "Content-Type"));
    }

    @Test
    void everyPageIsStrictAndLeadsToItself() {
        List<String> wrong = new ArrayList<>();
        Matcher pages = SITEMAP.matcher(text(WEB.get("sitemap.xml")));
        int seen = 0;
        for (int i = 0; pages.find(); i++) {
            if (i % 7 != 0 && pages.group(1).contains("/kb/"))
                continue;
            HttpResponse<byte[]> answer = WEB.get(pages.group(1));
            Matcher forbidden = FORBIDDEN.matcher(text(answer));
            if (answer.statusCode() != 200 || !header(answer, "Content-Security-Policy").startsWith("default-src 'none'"))
                wrong.add(pages.group(1) + " " + answer.statusCode());
            else if (forbidden.find())
                wrong.add(pages.group(1) + " has " + forbidden.group());
            seen++;
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen > 300, seen + " pages");
    }

    @Test
    void whatIsMissingIsSaidInBothLanguages() {
        String page = text(WEB.get("kb/claim/nothing", "Accept", "text/html"));
        assertTrue(page.contains("There is nothing at /kb/claim/nothing") && page.contains("lang=\"ar\" dir=\"rtl\""), page);
    }
}
