package org.isnad.serve;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.isnad.represent.Negotiator;
import org.isnad.represent.Representation;
import org.isnad.site.Answer;
import org.isnad.site.Client;
import org.isnad.site.Document;
import org.isnad.site.Problems;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/** Sends what was found, with the conditions and codings of RFC 9110. */
final class SiteAnswers {

    private final LoadingCache<Document, ReadyDocument> ready = Caffeine.newBuilder().weakKeys().build(ReadyDocument::new);
    private final Supplier<Problems> problems;

    SiteAnswers(Supplier<Problems> problems) {
        this.problems = problems;
    }

    /** Who sent a request. */
    static Client client(Request request) {
        HttpFields fields = request.getHeaders();
        return Client.of(Request.getPathInContext(request), fields.getValuesList(HttpHeader.ACCEPT), fields.getValuesList(HttpHeader.ACCEPT_LANGUAGE));
    }

    void found(Document document, Request request, Response response, Callback callback) {
        ReadyDocument made = ready.get(document);
        Representation representation = document.representation();
        HttpFields asked = request.getHeaders();
        boolean compressed = representation.isCompressible() && asked.contains(HttpHeader.ACCEPT_ENCODING)
                && Negotiator.acceptsCoding("gzip", asked.getValuesList(HttpHeader.ACCEPT_ENCODING));
        switch (new Conditions(asked, document, compressed ? representation.compressedEtag() : representation.etag()).status()) {
            case 304 -> {
                made.fields(compressed).forEach(response.getHeaders()::add);
                response.setStatus(304);
                response.getHeaders().put(HttpHeader.CONTENT_LENGTH, (compressed ? representation.compressed() : representation.bytes()).length);
                response.write(true, null, callback);
            }
            case 412 -> nothing(problems.get().otherThanExpected(client(request)), request, response, callback);
            default -> {
                made.fields(compressed).forEach(response.getHeaders()::add);
                send(compressed ? representation.compressed() : representation.bytes(), request, response, callback);
            }
        }
    }

    static void elsewhere(Answer.Elsewhere answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        put(answer.headers(), response);
        response.getHeaders().put(HttpHeader.LOCATION, answer.location());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
        response.write(true, null, callback);
    }

    /** Sends what holds for this moment. */
    static void passing(Representation state, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, state.contentType());
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        send(state.bytes(), request, response, callback);
    }

    static void nothing(Answer.Nothing answer, Request request, Response response, Callback callback) {
        response.setStatus(answer.status());
        put(answer.headers(), response);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.body().contentType());
        send(answer.body().bytes(), request, response, callback);
    }

    private static void send(byte[] body, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, request.getMethod().equals("HEAD") ? null : ByteBuffer.wrap(body), callback);
    }

    private static void put(Map<String, String> headers, Response response) {
        headers.forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
    }
}
