package org.isnad.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.isnad.pages.Language;
import org.isnad.pages.Overviews;
import org.isnad.represent.Representation;
import org.isnad.site.Answer;
import org.isnad.site.Document;
import org.isnad.site.Question;
import org.isnad.site.Site;

/**
 * Gives out the site. What is ready is sent by the thread that read the request, without a change of threads;
 * what must be made first, by one of the pool. Queries are left to Fuseki.
 */
final class SiteHandler extends Handler.Wrapper {

    private static final String READING = "GET, HEAD, OPTIONS";
    private static final String ENDPOINT = Overviews.ENDPOINT;
    private static final Pattern ASKS = Pattern.compile("(^|&)query=");

    private final Supplier<Site> current;
    private final Monitor monitor;
    private final SiteAnswers answers;

    /**
     * A handler that answers each request from one site: the one that is current when it comes.
     *
     * @param monitor who says how the server does
     * @param queries who answers queries
     */
    SiteHandler(Supplier<Site> current, Monitor monitor, Handler queries) {
        super(queries);
        this.current = current;
        this.monitor = monitor;
        this.answers = new SiteAnswers(() -> current.get().edition().problems());
    }

    /** Nothing that waits is done by the thread that calls. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Cors.allow(response.getHeaders());
        Document kept = kept(request);
        if (kept != null)
            answers.found(kept, request, response, callback);
        else
            request.getComponents().getExecutor().execute(() -> work(request, response, callback));
        return true;
    }

    private Document kept(Request request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && request.getHttpURI().getQuery() == null ? current.get().kept(path(request)) : null;
    }

    private static String path(Request request) {
        return Request.getPathInContext(request).substring(1);
    }

    /** Whatever is thrown becomes an answer, as Jetty has it for its own threads. */
    private void work(Request request, Response response, Callback callback) {
        try {
            if (!answer(path(request), request, response, callback) && !super.handle(request, response, callback))
                Response.writeError(request, response, callback, 404);
        } catch (Throwable e) {
            callback.failed(e);
        }
    }

    private boolean answer(String path, Request request, Response response, Callback callback) throws Exception {
        Optional<HttpURI> page = answerPage(path, request.getHttpURI());
        if (page.isPresent() && request.getMethod().matches("GET|HEAD"))
            return super.handle(Request.serveAs(request, page.get()), response, callback);
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

    /** The page of an answer has an address in each language, as all pages do; it is made where queries are answered. */
    private static Optional<HttpURI> answerPage(String path, HttpURI asked) {
        return Arrays.stream(Language.values()).filter(language -> path.equals(ENDPOINT + language.infix() + ".html") && asked.getQuery() != null && ASKS.matcher(asked.getQuery()).find())
                .findFirst().map(language -> HttpURI.build(asked).path("/" + ENDPOINT).query("format=html&language=" + language.tag() + "&" + asked.getQuery()));
    }

    private void give(String path, Request request, Response response, Callback callback) {
        Optional<Representation> state = monitor.at(path);
        if (state.isPresent())
            SiteAnswers.passing(state.get(), request, response, callback);
        else
            giveFromSite(path, request, response, callback);
    }

    private void giveFromSite(String path, Request request, Response response, Callback callback) {
        Answer answer = current.get().answer(new Question(path, request.getHeaders().getValuesList(HttpHeader.ACCEPT),
                request.getHeaders().getValuesList(HttpHeader.ACCEPT_LANGUAGE), profiles(request), parameters(request),
                Optional.ofNullable(request.getHeaders().get("Accept-Datetime"))));
        if (answer instanceof Answer.Found found)
            answers.found(found.document(), request, response, callback);
        else if (answer instanceof Answer.Elsewhere elsewhere)
            SiteAnswers.elsewhere(elsewhere, response, callback);
        else if (answer instanceof Answer.Nothing nothing)
            SiteAnswers.nothing(nothing, request, response, callback);
    }

    private static void options(String allowed, Response response, Callback callback) {
        response.setStatus(204);
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        Cors.preflight(response.getHeaders(), allowed);
        response.write(true, null, callback);
    }

    private void notAllowed(String allowed, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        response.getHeaders().put(HttpHeader.CONNECTION, "close"); // what the client sends is not read
        SiteAnswers.nothing(current.get().edition().problems().notAllowed(allowed, SiteAnswers.client(request)), request, response, callback);
    }

    private static Map<String, String> parameters(Request request) {
        return request.getHttpURI().getQuery() == null ? Map.of()
                : Request.extractQueryParameters(request).stream().collect(Collectors.toMap(Fields.Field::getName, Fields.Field::getValue));
    }

    /** {@code _profile} decides before {@code Accept-Profile} (W3C, Content Negotiation by Profile, section 7.3). */
    private static List<String> profiles(Request request) {
        Stream<String> named = Optional.ofNullable(Request.extractQueryParameters(request).getValue("_profile")).stream();
        Stream<String> accepted = request.getHeaders().getQualityCSV("Accept-Profile").stream().map(name -> name.replaceAll("[<>]", ""));
        return Stream.concat(named, accepted).toList();
    }
}
