package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;

import org.isnad.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What those see who watch over the server. */
class MonitorTest {

    private static final String SELECT = "SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Claim> } ORDER BY ?s";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);

    @Test
    void whoWatchesOverTheServerSeesThatItAnswersAndHowMuch() {
        HttpResponse<byte[]> health = SERVER.web().get("health");
        assertEquals(200, health.statusCode());
        assertEquals("application/health+json", header(health, "Content-Type"));
        assertEquals("no-store", header(health, "Cache-Control"));
        assertTrue(text(health).contains("\"status\":\"pass\""), text(health));
        double answered = metric("isnad_queries_outcomes_total{outcome=\"answered\"}");
        double refused = metric("isnad_queries_outcomes_total{outcome=\"refused\"}");
        SERVER.web().ask(SELECT, "");
        SERVER.web().ask("SELECT", "");
        assertEquals(answered + 1, metric("isnad_queries_outcomes_total{outcome=\"answered\"}"));
        assertEquals(refused + 1, metric("isnad_queries_outcomes_total{outcome=\"refused\"}"));
        assertTrue(metric("isnad_answers_total{status=\"2xx\"}") > 0);
        assertTrue(metric("isnad_queries_seconds_sum") > 0);
        assertEquals(Double.parseDouble(text(SERVER.web().ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "&format=csv")).split("\r\n")[1]), metric("isnad_statements"));
        assertEquals(405, SERVER.web().send("DELETE", "metrics").statusCode());
    }

    private static double metric(String name) {
        return text(SERVER.web().get("metrics")).lines().filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length()))).findFirst().orElseThrow();
    }
}
