package org.isnad.serve;

import java.nio.ByteBuffer;
import java.util.Map;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.isnad.represent.Negotiator;
import org.isnad.represent.Representation;
import org.isnad.site.Answer;
import org.isnad.site.Dates;
import org.isnad.site.Document;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/** Sends what was found, with the conditions and codings of RFC 9110. */
final class SiteAnswers {

    private final LoadingCache<Document, ReadyDocument> ready = Caffeine.newBuilder().weakKeys().build(ReadyDocument::new);

    void found(Document document, Request request, Response response, Callback callback) {
        ReadyDocument made = ready.get(document);
        Representation representation = document.representation();
        HttpFields asked = request.getHeaders();
        boolean compressed = representation.isCompressible() && asked.contains(HttpHeader.ACCEPT_ENCODING)
                && Negotiator.acceptsCoding("gzip", asked.getValuesList(HttpHeader.ACCEPT_ENCODING));
        made.fields(compressed).forEach(response.getHeaders()::add);
        if (isUnchanged(asked, document, compressed ? representation.compressedEtag() : representation.etag())) {
            response.setStatus(304);
            response.write(true, null, callback);
        } else {
            send(compressed ? representation.compressed() : representation.bytes(), request, response, callback);
        }
    }

    /** RFC 9110, section 13.2.2: the entity tag decides where one is given, else the date; one that cannot be read is no condition. */
    private static boolean isUnchanged(HttpFields asked, Document document, String etag) {
        if (asked.contains(HttpHeader.IF_NONE_MATCH))
            return asked.getCSV(HttpHeader.IF_NONE_MATCH, true).stream()
                    .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
        String since = asked.get(HttpHeader.IF_MODIFIED_SINCE);
        return since != null && Dates.parse(since).filter(date -> !document.modified().isAfter(date)).isPresent();
    }

    static void elsewhere(Answer.Elsewhere answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        put(answer.headers(), response);
        response.getHeaders().put(HttpHeader.LOCATION, answer.location());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
        response.write(true, null, callback);
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
