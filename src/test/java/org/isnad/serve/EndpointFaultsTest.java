package org.isnad.serve;

import static org.isnad.Web.header;
import static org.isnad.Web.send;
import static org.isnad.Web.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.isnad.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint says of queries that it cannot run. */
class EndpointFaultsTest {

    private static final String SELECT = "SELECT ?s { ?s a <https://w3id.org/isnad/ontology#Claim> } ORDER BY ?s";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of(Fixtures.DATA);

    @Test
    void aQueryThatIsNoneIsSaidToBeSoWithLineAndColumn() {
        HttpResponse<byte[]> answer = SERVER.web().ask("SELECT * {\n ?s ?p }", "", "Accept", "application/problem+json");
        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertTrue(text(answer).contains("Line 2, column 8: "), text(answer));
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                              | text/plain;charset=utf-8
            text/html,application/xml;q=0.9,*/*;q=0.8        | text/html;charset=utf-8
            application/sparql-results+json,*/*;q=0.1        | text/plain;charset=utf-8
            application/json                                 | application/problem+json
            """)
    void aFaultIsToldInTheFormWantedAndAsTextToThoseWhoTakeAnything(String accept, String contentType) {
        assertEquals(contentType, header(SERVER.web().ask("SELECT", "", "Accept", accept), "Content-Type"));
    }

    /** What is wrong with a query as a whole has no place for Jena; and the place of a fault was that in the text with this server's identifiers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT ?x WHERE { ?x ?p ?y } GROUP BY ?y                                       | 1, column 8: Non-group key variable
            SELECT ?y (COUNT(*) AS ?n)@  ?x WHERE { ?x ?p ?y } GROUP BY ?y                 | 2, column 3: Non-group key variable
            SELECT ?s WHERE { # AS ?o@ ?s ?p ?o BIND ("AS ?o" AS ?o) }                     | 2, column 28: BIND
            SELECT * WHERE {@?a ?b ?c BIND (1 AS ?x) BIND (2 AS ?x) }                      | 2, column 36: BIND
            SELECT (COUNT(*) AS ?x) WHERE { ?x ?p ?y }                                     | 1, column 21: Variable used when already in-scope
            SELECT (1 AS ?s)@(2 AS ?s) {}                                                  | 2, column 7: Duplicate variable
            SELECT DISTINCT * WHERE { ?s ?p ?o } GROUP BY ?s                               | 1, column 17: SELECT * not legal
            SELECT ?s WHERE { VALUES (?s ?t) { (1) } }                                     | 1, column 38: Mismatch
            SELECT ("\\q" AS ?x) {}                                                       | 1, column 11: Lexical error
            SELECT * { <https://w3id.org/isnad/kb/entity/kazakhstan> ?p ?o ; a foo:bar }   | 1, column 68: Unresolved prefixed name
            SELECT * { <https://w3id.org/isnad/kb/entity/kazakhstan> ?p ?o ] }             | 1, column 64: Encountered
            """)
    void everyFaultHasItsPlaceInWhatTheClientSent(String query, String said) {
        HttpResponse<byte[]> answer = SERVER.web().ask(query.replace('@', '\n'), "", "Accept", "text/plain");
        assertEquals(400, answer.statusCode());
        assertTrue(text(answer).contains("Line " + said), text(answer));
    }

    @ParameterizedTest
    @CsvSource({"query=ASK%ZZ{}, application/x-www-form-urlencoded, 400", "query=%FF%FE, application/x-www-form-urlencoded, 400",
        "query=ASK{}, application/x-www-form-urlencoded; charset=nosuch, 415", "ASK{}, application/sparql-query; charset=bogus, 415"})
    void aBodyThatCannotBeReadIsRefusedInTheFormWanted(String body, String contentType, int status) {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql")).header("Content-Type", contentType)
                .header("Accept", "application/json").POST(BodyPublishers.ofString(body)));
        assertEquals(status, answer.statusCode(), text(answer));
        assertEquals("application/problem+json", header(answer, "Content-Type"));
        assertEquals("Accept, Accept-Language", header(answer, "Vary"));
    }

    @Test
    void aFormWithTooManyFieldsIsRefused() {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(SERVER.url() + "sparql")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=ASK{}" + IntStream.range(0, 5000).mapToObj(i -> "&a" + i + "=b").collect(Collectors.joining()))));
        assertEquals(400, answer.statusCode(), text(answer));
    }

    @Test
    void syntaxIsStrictUnlessAskedOtherwise() {
        String extension = "SELECT * { LET (?x := 1) }";
        assertEquals(400, SERVER.web().ask(extension, "").statusCode());
        assertEquals(200, SERVER.web().ask(extension, "&syntax=arq").statusCode());
        assertEquals(400, SERVER.web().ask(SELECT, "&syntax=other").statusCode());
        assertEquals(400, SERVER.web().ask("SELECT * { ?s ?p ?o . " + "{".repeat(20_000) + "}".repeat(20_000) + " }", "").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jena.apache.org/ARQ/list#member", "http://jena.apache.org/ARQ/list#length", "http://jena.apache.org/ARQ/property#str"})
    void noTriplesAreMadeUpByProperties(String property) {
        for (String syntax : List.of("", "&syntax=arq"))
            assertEquals("false", text(SERVER.web().ask("ASK { ?s <" + property + "> ?o }", "&format=csv" + syntax)).lines().skip(1).findFirst().orElseThrow());
    }
}
