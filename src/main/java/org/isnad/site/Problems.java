package org.isnad.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.isnad.pages.Pages;
import org.isnad.represent.Format;
import org.isnad.represent.Negotiator;
import org.isnad.represent.Representation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The answers that say why there is nothing, in a form that the client asked for where it can say so (RFC 9457 for JSON). */
public final class Problems {

    private enum Form implements Negotiator.Offer {
        HTML("text/html"), PROBLEM("application/problem+json"), JSON("application/json"), JSONLD("application/ld+json"), PLAIN("text/plain"),
        TURTLE("text/turtle"), NTRIPLES("application/n-triples"), TRIG("application/trig"), NQUADS("application/n-quads");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        @Override
        public String mediaType() {
            return mediaType;
        }
    }

    private Problems() {}

    /** The answer with a status, a title of a few words, and a line that says what to do. */
    public static Answer.Nothing problem(int status, String title, String detail, List<String> accept) {
        Form form = Negotiator.choose(List.of(Form.values()), accept).orElse(Form.PLAIN);
        return new Answer.Nothing(status, body(form, status, title, detail), Map.of("Vary", "Accept", "Cache-Control", "no-cache"));
    }

    /** The media types in which problems can be said. */
    public static List<String> mediaTypes() {
        return Arrays.stream(Form.values()).map(Form::mediaType).toList();
    }

    /**
     * What a copy of the site says, by the names of the problems, with {@code {path}}, {@code {formats}} and {@code {methods}} where those stand.
     *
     * @param mediaType one of {@link #mediaTypes()}
     */
    public static Map<String, Answer.Nothing> patterns(String mediaType) {
        List<String> accept = List.of(mediaType);
        return Map.of("missing", missing("{path}", accept), "malformed", malformed(accept), "notAcceptable", notAcceptable("{formats}", accept),
                "withdrawn", withdrawn("{path}", List.of(), accept), "badTime", badTime(List.of(), accept), "notAllowed", notAllowed("{methods}", accept),
                "noEndpoint", problem(501, "No endpoint", "This is a copy of the documents; queries are answered where they come from.", accept));
    }

    /** The answer to a method that an address does not have. */
    public static Answer.Nothing notAllowed(String methods, List<String> accept) {
        return problem(405, "Not allowed", "The methods here are " + methods + ".", accept);
    }

    /** The answer to a condition that does not hold. */
    public static Answer.Nothing otherThanExpected(List<String> accept) {
        return problem(412, "Other than expected", "The document is not the one that the request names in If-Match or If-Unmodified-Since; ask without them for the present one.", accept);
    }

    static Answer.Nothing missing(String path, List<String> accept) {
        return problem(404, "Nothing here", "There is nothing at /" + path + "; what there is, /sitemap.xml lists.", accept);
    }

    /** What was there once: former states can still be had. */
    static Answer.Nothing withdrawn(String path, List<Link> past, List<String> accept) {
        Answer.Nothing gone = problem(410, "Withdrawn", "There was something at /" + path + " in a former release; /timemap/" + path + " lists its states.", accept);
        return with(past, gone.headers(), gone);
    }

    /** RFC 7089, section 4.5.3: also this answer of a TimeGate says what it is that of. */
    static Answer.Nothing badTime(List<Link> past, List<String> accept) {
        Answer.Nothing refused = problem(400, "Not a time", "Accept-Datetime is a date such as Tue, 24 Nov 2026 00:00:00 GMT.", accept);
        return with(past, Map.of("Vary", "Accept, Accept-Datetime", "Cache-Control", "no-cache"), refused);
    }

    private static Answer.Nothing with(List<Link> links, Map<String, String> fields, Answer.Nothing answer) {
        Map<String, String> headers = new LinkedHashMap<>(fields);
        if (!links.isEmpty())
            headers.put("Link", Link.field(links));
        return new Answer.Nothing(answer.status(), answer.body(), headers);
    }

    static Answer.Nothing malformed(List<String> accept) {
        return problem(400, "Not an address", "The path is not made of letters, digits and hyphens between slashes; check it.", accept);
    }

    static Answer.Nothing notAcceptable(List<Format> formats, List<String> accept) {
        return notAcceptable(formats.stream().map(Format::mediaType).collect(Collectors.joining(", ")), accept);
    }

    private static Answer.Nothing notAcceptable(String offered, List<String> accept) {
        return problem(406, "Not acceptable", "None of the formats asked for is offered. There are: " + offered + ".", accept);
    }

    private static Representation body(Form form, int status, String title, String detail) {
        return switch (form) {
            case HTML -> Pages.problem(status, title, detail);
            case PROBLEM, JSON, JSONLD -> Representation.of(Form.PROBLEM.mediaType, json(status, title, detail));
            case PLAIN -> Representation.of("text/plain;charset=utf-8", title + "\n" + detail + "\n");
            // an empty graph, so that a client that parses before it looks at the status does not stumble
            case TURTLE -> Representation.of("text/turtle;charset=utf-8", comment(title, detail));
            case NTRIPLES, TRIG, NQUADS -> Representation.of(form.mediaType, comment(title, detail));
        };
    }

    private static String comment(String title, String detail) {
        return Arrays.stream(new String[] {title, detail}).map(line -> "# " + line + "\n").collect(Collectors.joining());
    }

    private static String json(int status, String title, String detail) {
        return JsonNodeFactory.instance.objectNode().put("type", "about:blank").put("title", title).put("status", status)
                .put("detail", detail).toString();
    }
}
