package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.link;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.isnad.Fixtures;
import org.isnad.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The links of a document (Signposting), and its other views by profile (W3C, Content Negotiation by Profile). */
final class SignpostsTest {

    private static final String CLAIM = "kb/claim/central-asia-2022.summit-closes-in-astana";
    private static final String STANCE_CLAIM = "kb/claim/central-asia-2022.kazakhstan-refuses-xinjiang-debate";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);
    private static final Web WEB = SERVER.web();

    @Test
    void everyDocumentIsSignposted() {
        HttpResponse<byte[]> answer = WEB.get(CLAIM + ".ttl");
        assertEquals(SERVER.url() + CLAIM, link(answer, "cite-as"));
        for (String rel : List.of("describedby", "license", "author", "type", "collection", "linkset", "http://www.w3.org/ns/prov#has_provenance"))
            assertNotEquals(null, link(answer, rel), rel);
        HttpResponse<byte[]> linkset = WEB.get(link(answer, "linkset"));
        assertEquals(200, linkset.statusCode());
        assertEquals("application/linkset+json", header(linkset, "Content-Type"));
        assertTrue(text(linkset).contains("\"cite-as\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "index.ar.html", "matrix.html", "browse/claims.ar.html", "findings.html", "search.html", "query.html"})
    void pagesThatAreAboutNoOneThingAreSignpostedToo(String path) {
        HttpResponse<byte[]> page = WEB.get(path);
        for (String rel : List.of("cite-as", "describedby", "license", "author", "type", "collection", "linkset", "http://www.w3.org/ns/prov#has_provenance", "alternate"))
            assertTrue(path.startsWith("query") && List.of("author", "http://www.w3.org/ns/prov#has_provenance").contains(rel) || link(page, rel) != null, rel);
        for (String rel : List.of("cite-as", "describedby", "linkset"))
            assertEquals(200, followed(link(page, rel)).statusCode(), rel);
        assertTrue(text(WEB.get(link(page, "linkset"))).contains("\"license\""));
    }

    @Test
    void theProvenanceOfAFormerStateIsThatOfItsTime() {
        String state = header(WEB.get(CLAIM, "Accept-Datetime", "Fri, 01 Jan 2100 00:00:00 GMT"), "Location");
        HttpResponse<byte[]> memento = WEB.get(state, "Accept", "text/turtle");
        String reading = link(memento, "http://www.w3.org/ns/prov#has_provenance");
        assertEquals(state.replace(CLAIM, "kb/article/central-asia-2022.ttl"), reading);
        assertEquals(200, WEB.get(reading).statusCode());
        assertTrue(header(memento, "Link").contains("rel=\"author\""));
        assertTrue(header(memento, "Link").contains("rel=\"license\""));
    }

    private static HttpResponse<byte[]> followed(String address) {
        HttpResponse<byte[]> answer = WEB.get(address);
        return answer.statusCode() == 303 ? WEB.get(header(answer, "Location")) : answer;
    }

    @Test
    void theLinksOfALinksetAreThoseOfTheDocumentNotOfTheThing() {
        String linkset = text(WEB.get(CLAIM + ".linkset.json"));
        assertTrue(linkset.contains("\"anchor\" : \"" + SERVER.url() + CLAIM + ".html\""), linkset);
        assertTrue(linkset.contains("\"describes\" : [ {\n      \"href\" : \"" + SERVER.url() + CLAIM + "\""), linkset);
    }

    @Test
    void nanopublicationsAreSignposted() {
        HttpResponse<byte[]> answer = WEB.get(CLAIM + ".nanopub.trig");
        for (String rel : List.of("cite-as", "describedby", "license", "author", "type", "collection", "linkset", "http://www.w3.org/ns/prov#has_provenance"))
            assertNotEquals(null, link(answer, rel), rel);
        assertTrue(text(WEB.get(link(answer, "linkset"))).contains("\"describes\""));
    }

    @Test
    void theAuthorOfADocumentIsWhoeverMadeWhatItSays() {
        assertEquals(SERVER.url() + "kb/article/central-asia-2022#curator", link(WEB.get("kb/claim/central-asia-2022.kazakhstan-rejects-donbas-annexation.ttl"), "author"));
        assertFalse(header(WEB.get("kb/claim/central-asia-2022.kazakhstan-rejects-donbas-annexation.ttl"), "Link").contains("#importer"));
        assertTrue(header(WEB.get("kb/entity/kazakhstan.ttl"), "Link").contains("#importer"), "what both tell of");
    }

    @Test
    void aProfileChoosesTheView() {
        String schema = SERVER.url() + CLAIM + ".schema.jsonld";
        assertEquals(schema, header(WEB.get(CLAIM, "Accept", "application/ld+json", "Accept-Profile", "<https://schema.org/>"), "Location"));
        assertEquals(schema, header(WEB.get(CLAIM, "Accept", "application/ld+json", "Accept-Profile", "<http://schema.org/>"), "Location"), "schema.org's names have either scheme");
        assertEquals(schema, header(WEB.get(CLAIM + "?_profile=schema", "Accept", "application/ld+json"), "Location"));
        assertEquals(SERVER.url() + CLAIM + ".jsonld", header(WEB.get(CLAIM + "?_profile=none", "Accept", "application/ld+json"), "Location"));
        Graph graph = Web.dataset(WEB.get(schema), Lang.JSONLD11).getDefaultGraph();
        Node review = NodeFactory.createURI(SERVER.url() + CLAIM + "#review");
        assertTrue(graph.contains(review, NodeFactory.createURI("https://schema.org/itemReviewed"), thing(CLAIM)));
        assertFalse(graph.contains(Node.ANY, NodeFactory.createURI("https://schema.org/ratingValue"), Node.ANY), "truth is not rated");
    }

    @Test
    void aClaimIsAClaimForSchemaOrgToo() {
        Node claim = NodeFactory.createURI("https://schema.org/Claim");
        assertTrue(Web.dataset(WEB.get(CLAIM + ".schema.ttl"), Lang.TURTLE).getDefaultGraph().contains(thing(CLAIM), RDF.type.asNode(), claim));
        assertTrue(header(WEB.get(CLAIM + ".ttl"), "Link").contains("<https://schema.org/Claim>; rel=\"type\""));
        String view = text(WEB.get(CLAIM + ".schema.jsonld"));
        for (String words : List.of("\"@vocab\": \"https://schema.org/\"", "\"@type\": \"Claim\"", "\"@type\": \"ClaimReview\"", "\"claimReviewed\""))
            assertTrue(view.contains(words), words + " is not in " + view);
    }

    @ParameterizedTest
    @CsvSource({"html, [\\p{IsLatin}\\d\\p{Punct}– ]+, Author of the analysis (not named)", "ar.html, [\\p{IsArabic}\\d\\p{Punct} ]+, كاتب التحليل (غير مسمى)"})
    void whoKnowsOnlyPlainJsonReadsTheClaimReviewOfAPage(String ending, String script, String author) throws IOException {
        Matcher data = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL).matcher(text(WEB.get(CLAIM + "." + ending)));
        assertTrue(data.find());
        JsonNode review = new ObjectMapper().readTree(data.group(1));
        assertEquals("https://schema.org", review.get("@context").textValue());
        assertEquals("ClaimReview", review.get("@type").textValue());
        assertTrue(review.get("claimReviewed").textValue().matches(script), review::toPrettyString);
        assertEquals(SERVER.url() + CLAIM, review.get("url").textValue());
        assertTrue(review.get("datePublished").textValue().matches("\\d{4}-\\d\\d-\\d\\dT.*"), review::toPrettyString);
        assertTrue(review.at("/author/name").isTextual(), review::toPrettyString);
        assertEquals("Claim", review.at("/itemReviewed/@type").textValue());
        assertEquals(review.get("claimReviewed"), review.at("/itemReviewed/name"));
        assertEquals(author, review.at("/itemReviewed/author/name").textValue());
        assertTrue(review.at("/reviewRating/ratingValue").isMissingNode(), "truth is not rated");
    }

    @Test
    void aClaimsNanopublicationIsReachedByProfileAndByItsName() {
        String address = WEB.base() + STANCE_CLAIM + ".nanopub.trig";
        assertEquals(address, header(WEB.get(STANCE_CLAIM, "Accept", "application/trig", "Accept-Profile", "<http://www.nanopub.org/nschema>"), "Location"));
        assertTrue(header(WEB.get(STANCE_CLAIM + ".ttl"), "Link").contains(address));
        HttpResponse<byte[]> byProfile = WEB.get(address);
        String name = link(byProfile, "cite-as");
        assertTrue(name.startsWith("https://w3id.org/isnad/np/RA"), "the same name wherever it is served");
        String own = name.replace("https://w3id.org/isnad/", "");
        assertArrayEquals(byProfile.body(), WEB.get(own + ".trig").body());
        HttpResponse<byte[]> byName = WEB.get(own, "Accept", "application/n-quads, application/trig;q=0.9");
        assertEquals(200, byName.statusCode());
        assertEquals(WEB.base() + own + ".nq", header(byName, "Content-Location"));
        assertEquals(406, WEB.get(own, "Accept", "text/turtle").statusCode(), "its graphs would be lost");
        HttpResponse<byte[]> browser = WEB.get(own, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertEquals(303, browser.statusCode());
        assertEquals(WEB.base() + STANCE_CLAIM, header(browser, "Location"), "people read the claim's page");
        assertEquals("application/trig", header(WEB.get(own), "Content-Type"), "who does not say is a program");
        for (String graph : List.of("Head", "assertion", "provenance", "pubinfo"))
            assertEquals(WEB.base() + own, header(WEB.get(own + "/" + graph), "Location"), "its graphs are followed to it");
        assertEquals(404, WEB.get(own + "/other").statusCode());
        assertEquals(404, WEB.get("np/RA0").statusCode());
        assertEquals(404, WEB.get("np/RA0/assertion").statusCode());
        assertEquals(404, WEB.get("kb/entity/russia.nanopub.trig").statusCode());
        assertEquals(WEB.base() + "kb/entity/russia.trig", header(WEB.get("kb/entity/russia?_profile=nanopub", "Accept", "application/trig"), "Location"),
                "what is no claim has no nanopublication");
    }

    @Test
    void ofTheProfilesWantedTheFirstThatCanBeHadIsGiven() {
        String both = "<https://schema.org/>;q=0.5, <http://www.nanopub.org/nschema>;q=0.9";
        assertEquals(WEB.base() + "kb/entity/kazakhstan.schema.ttl", header(WEB.get("kb/entity/kazakhstan", "Accept", "text/turtle", "Accept-Profile", both), "Location"), "it is no claim");
        assertEquals(WEB.base() + CLAIM + ".schema.ttl", header(WEB.get(CLAIM, "Accept", "text/turtle", "Accept-Profile", both), "Location"), "a nanopublication is not in Turtle");
        assertEquals(WEB.base() + CLAIM + ".nanopub.trig", header(WEB.get(CLAIM, "Accept", "application/trig", "Accept-Profile", both), "Location"));
        assertEquals(WEB.base() + CLAIM + ".ttl", header(WEB.get(CLAIM, "Accept", "text/turtle", "Accept-Profile", "<http://www.nanopub.org/nschema>"), "Location"));
    }

    @Test
    void aBrowserReadsAboutTheEndpointAndAProgramGetsItsDescription() {
        assertEquals("text/html;charset=utf-8", header(WEB.get("sparql", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8"), "Content-Type"));
        assertEquals("text/turtle;charset=utf-8", header(WEB.get("sparql"), "Content-Type"));
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(SERVER.url() + path);
    }
}
