package org.isnad;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A client of a server under test. It follows no redirects by itself.
 *
 * @param at the server's address, with a slash at the end, once the server runs
 */
public record Web(Supplier<String> at) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A client of a server that runs. */
    public Web(String base) {
        this(() -> base);
    }

    /** The server's address, with a slash at the end. */
    public String base() {
        return at.get();
    }

    /** Asks for a path below the server's address, or for a whole address. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Sends a request without a body. */
    public HttpResponse<byte[]> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base() + path))
                .method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a request. */
    public static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The RDF at an address whose ending names its format. */
    public DatasetGraph dataset(String path) {
        return dataset(get(path), path.endsWith(".jsonld") ? Lang.JSONLD11 : RDFLanguages.filenameToLang(path));
    }

    /** The RDF in an answer. */
    public static DatasetGraph dataset(HttpResponse<byte[]> answer, Lang lang) {
        return RDFParser.source(new ByteArrayInputStream(answer.body())).lang(lang).toDatasetGraph();
    }

    /** The values of a field, joined; empty if it is not there. */
    public static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    /** Where the first link with a relation leads, or null. */
    public static String link(HttpResponse<?> answer, String rel) {
        for (String link : header(answer, "Link").split(",\\s*(?=<)"))
            if (link.contains("rel=\"" + rel + "\""))
                return link.substring(1, link.indexOf('>'));
        return null;
    }

    /** The body as a text. */
    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Asks the endpoint a query, with further parameters that begin with an ampersand. */
    public HttpResponse<byte[]> ask(String query, String parameters, String... headers) {
        return get(question(query, parameters), headers);
    }

    /** The same, without waiting for the answer. */
    public CompletableFuture<HttpResponse<byte[]>> asking(String query, String parameters, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + question(query, parameters)));
        return CLIENT.sendAsync((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    private static String question(String query, String parameters) {
        return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + parameters;
    }

    /** What a query that asks for one variable finds. */
    public List<String> answers(String query) {
        return text(ask(query, "", "Accept", "text/csv")).lines().skip(1).toList();
    }

    /** A part of a page, by its place. */
    public String section(String path, String id) {
        String page = text(get(path));
        int start = page.indexOf("<section id=\"" + id + "\"");
        assertTrue(start > 0, () -> id + " is not in " + page);
        return page.substring(start, page.indexOf("</section>", start));
    }

    /** How often words stand in a text. */
    public static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    /** What stands unencoded in the cases for the eye. */
    public static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.strip().codePoints().forEach(c -> encoded.append(c < 128 ? Character.toString(c) : URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)));
        return encoded.toString();
    }
}
