package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.isnad.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of the endpoint: an answer is complete or an error, and one client leaves room for others. */
class EndpointBoundsTest {

    private static final String SELECT = "SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Claim> } ORDER BY ?s";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);

    @Test
    void aQueryWithoutEndIsStoppedAndSaidToBe() {
        HttpResponse<byte[]> answer = SERVER.web().ask(ENDLESS, "&timeout=1");
        assertEquals(503, answer.statusCode());
        assertFalse(header(answer, "Retry-After").isEmpty());
        assertEquals(400, SERVER.web().ask(SELECT, "&timeout=soon").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000000",
        "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000000",
        "SELECT * { ?s a ?type { SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000000 } }",
        "SELECT * { ?s a ?type FILTER EXISTS { SELECT ?s { ?s ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000000 } }"
    })
    void rowsSkippedWithoutEndAreStoppedAndKeepNoOtherQueryFromItsLimit(String skipping) throws Exception {
        CompletableFuture<HttpResponse<byte[]>> skipped = SERVER.web().asking(skipping, "&timeout=2");
        assertEquals(503, SERVER.web().ask(ENDLESS, "&timeout=1").statusCode());
        assertEquals(503, skipped.get(60, TimeUnit.SECONDS).statusCode());
    }

    @Test
    void slicesAreThoseOfTheWholeWhereverTheyStand() {
        List<String> all = text(SERVER.web().ask(SELECT, "&format=tsv")).lines().skip(1).toList();
        assertEquals(all.subList(3, 8), text(SERVER.web().ask(SELECT + " OFFSET 3 LIMIT 5", "&format=tsv")).lines().skip(1).toList());
        assertEquals(all.subList(290, all.size()), text(SERVER.web().ask(SELECT + " OFFSET 290", "&format=tsv")).lines().skip(1).toList());
        assertEquals(List.of(), text(SERVER.web().ask(SELECT + " LIMIT 0", "&format=tsv")).lines().skip(1).toList());
        assertEquals(List.of(), text(SERVER.web().ask(SELECT + " OFFSET 100000", "&format=tsv")).lines().skip(1).toList());
        assertEquals(all.subList(3, 8), text(SERVER.web().ask("SELECT ?s { { " + SELECT + " OFFSET 3 LIMIT 5 } ?s a ?any FILTER (?any = <https://w3id.org/isnad/ontology#Claim>) } ORDER BY ?s", "&format=tsv"))
                .lines().skip(1).toList());
        String exists = "SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Claim> FILTER EXISTS { SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Voice> } LIMIT 1 } }";
        assertEquals(List.of(), text(SERVER.web().ask(exists, "&format=tsv")).lines().skip(1).toList(), "no claim is a voice");
    }

    @Test
    void aResultWithoutMeasureIsRefusedNotCut() {
        HttpResponse<byte[]> answer = SERVER.web().ask("SELECT * { ?a ?b ?c . ?d ?e ?f }", "&format=csv");
        assertEquals(403, answer.statusCode());
        assertTrue(text(answer).contains("LIMIT"));
    }

    @Test
    void oneClientCannotTakeAllPlacesAndPagesStayThere() {
        List<CompletableFuture<HttpResponse<byte[]>>> running = new ArrayList<>();
        for (int i = 0; i < EndpointLimits.DEFAULT.perClient() + 4; i++)
            running.add(SERVER.web().asking(ENDLESS, "&timeout=3"));
        for (int i = 0; i < 50; i++)
            assertEquals(200, SERVER.web().get("kb/entity/russia.ttl").statusCode());
        List<Integer> statuses = running.stream().map(answer -> answer.join().statusCode()).toList();
        assertTrue(statuses.contains(429), statuses::toString);
        assertTrue(statuses.stream().allMatch(status -> status == 429 || status == 503), statuses::toString);
        assertEquals(200, SERVER.web().ask(SELECT, "").statusCode(), "and the server goes on");
    }

    @Test
    void whileOneClientKeepsAllItsPlacesAnotherIsAnswered() {
        AtomicInteger answered = new AtomicInteger();
        List<CompletableFuture<Integer>> greedy = new ArrayList<>();
        for (int i = 0; i < EndpointLimits.DEFAULT.perClient(); i++)
            greedy.add(SERVER.web().asking(ENDLESS, "&timeout=4", "X-Forwarded-For", "192.0.2.1").thenApply(answer -> answered.incrementAndGet() > 0 ? answer.statusCode() : 0));
        assertEquals(200, SERVER.web().ask(SELECT, "", "X-Forwarded-For", "192.0.2.2").statusCode());
        assertEquals(0, answered.get(), "before any of the first client's was stopped");
        greedy.forEach(answer -> assertTrue(List.of(429, 503).contains(answer.join())));
    }
}
