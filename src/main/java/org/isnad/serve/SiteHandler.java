package org.isnad.serve;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.isnad.represent.Negotiator;
import org.isnad.represent.Representation;
import org.isnad.site.Answer;
import org.isnad.site.Dates;
import org.isnad.site.Document;
import org.isnad.site.Problems;
import org.isnad.site.Question;
import org.isnad.site.Site;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/** Gives out the site, with the methods, conditions and codings of RFC 9110. Queries are left to Fuseki. */
final class SiteHandler extends Handler.Abstract.NonBlocking {

    private static final String READING = "GET, HEAD, OPTIONS";
    private static final String ENDPOINT = "sparql";

    private final Supplier<Site> current;
    private final LoadingCache<Document, ReadyDocument> ready = Caffeine.newBuilder().weakKeys().build(ReadyDocument::new);

    /** A handler that answers each request from one site: the one that is current when it comes. */
    SiteHandler(Supplier<Site> current) {
        this.current = current;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request).substring(1);
        Cors.allow(response.getHeaders());
        boolean query = path.equals(ENDPOINT);
        String allowed = query ? READING + ", POST" : READING;
        switch (request.getMethod()) {
            case "OPTIONS" -> options(allowed, response, callback);
            case "GET", "HEAD" -> {
                if (query && request.getHttpURI().getQuery() != null)
                    return false;
                give(path, request, response, callback);
            }
            case "POST" -> {
                if (query)
                    return false;
                notAllowed(allowed, request, response, callback);
            }
            default -> notAllowed(allowed, request, response, callback);
        }
        return true;
    }

    private void give(String path, Request request, Response response, Callback callback) {
        Site site = current.get();
        Document kept = request.getHttpURI().getQuery() == null ? site.kept(path) : null;
        if (kept != null) {
            found(kept, request, response, callback);
            return;
        }
        Answer answer = site.answer(new Question(path, request.getHeaders().getValuesList(HttpHeader.ACCEPT), profiles(request),
                Optional.ofNullable(request.getHeaders().get("Accept-Datetime"))));
        if (answer instanceof Answer.Found found)
            found(found.document(), request, response, callback);
        else if (answer instanceof Answer.Elsewhere elsewhere)
            elsewhere(elsewhere, response, callback);
        else if (answer instanceof Answer.Nothing nothing)
            nothing(nothing, request, response, callback);
    }

    private void found(Document document, Request request, Response response, Callback callback) {
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

    private static void elsewhere(Answer.Elsewhere answer, Response response, Callback callback) {
        response.setStatus(answer.status());
        put(answer.headers(), response);
        response.getHeaders().put(HttpHeader.LOCATION, answer.location());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
        response.write(true, null, callback);
    }

    private static void nothing(Answer.Nothing answer, Request request, Response response, Callback callback) {
        response.setStatus(answer.status());
        put(answer.headers(), response);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.body().contentType());
        send(answer.body().bytes(), request, response, callback);
    }

    private static void send(byte[] body, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, request.getMethod().equals("HEAD") ? null : ByteBuffer.wrap(body), callback);
    }

    private static void options(String allowed, Response response, Callback callback) {
        response.setStatus(204);
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        Cors.preflight(response.getHeaders(), allowed);
        response.write(true, null, callback);
    }

    private static void notAllowed(String allowed, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        response.getHeaders().put(HttpHeader.CONNECTION, "close"); // what the client sends is not read
        nothing(Problems.notAllowed(allowed, request.getHeaders().getValuesList(HttpHeader.ACCEPT)), request, response, callback);
    }

    /** {@code _profile} decides before {@code Accept-Profile} (W3C, Content Negotiation by Profile, section 7.3). */
    private static List<String> profiles(Request request) {
        Stream<String> named = Optional.ofNullable(Request.extractQueryParameters(request).getValue("_profile")).stream();
        Stream<String> accepted = request.getHeaders().getQualityCSV("Accept-Profile").stream().map(name -> name.replaceAll("[<>]", ""));
        return Stream.concat(named, accepted).toList();
    }

    private static void put(Map<String, String> headers, Response response) {
        headers.forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
    }
}
