package org.isnad.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.pages.Language;
import org.isnad.pages.Pages;
import org.isnad.represent.Format;
import org.isnad.represent.Negotiator;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;

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

    private static final List<Form> MACHINES = Arrays.stream(Form.values()).filter(form -> form != Form.HTML).toList();

    /** A client that takes anything is told in text why its query, or what is no proper request, was refused: it is a program, and did not expect a page. */
    private static final List<Form> FOR_PROGRAMS = Stream.of(List.of(Form.PLAIN), Arrays.asList(Form.values())).flatMap(List::stream).distinct().toList();

    private final Base base;

    /** The answers of a site at a base. */
    public Problems(Base base) {
        this.base = base;
    }

    /** The answer with a status, a title of a few words, and a line that says what to do. */
    public Answer.Nothing problem(int status, String title, String detail, Client client) {
        return problem(status, title, detail, List.of(), client);
    }

    /** The same to a query, or to a request that is none, for which text comes first. */
    public Answer.Nothing refusal(int status, String title, String detail, Client client) {
        return problem(FOR_PROGRAMS, status, title, detail, List.of(), client);
    }

    /** As above, with paths of what may help. */
    private Answer.Nothing problem(int status, String title, String detail, List<String> see, Client client) {
        return problem(List.of(Form.values()), status, title, detail, see, client);
    }

    private Answer.Nothing problem(List<Form> offers, int status, String title, String detail, List<String> see, Client client) {
        Form form = Negotiator.choose(offers, client.accept()).orElse(Form.PLAIN);
        Map<String, String> headers = new LinkedHashMap<>(form == Form.HTML ? Headers.page(client.language()) : Map.of());
        headers.put("Vary", "Accept, Accept-Language");
        headers.put("Cache-Control", "no-cache");
        Representation body = form == Form.HTML ? Pages.problem(status, title, detail, see, client.language(), base) : body(form, status, title, detail);
        return new Answer.Nothing(status, body, headers);
    }

    /** One client of each sort that is told of problems in a way of its own. */
    public static List<Client> clients() {
        Stream<Client> people = Arrays.stream(Language.values()).map(language -> new Client(List.of(Form.HTML.mediaType()), language));
        return Stream.concat(people, MACHINES.stream().map(form -> new Client(List.of(form.mediaType()), Language.ENGLISH))).toList();
    }

    /** What a copy of the site says, by the names of the problems, with {@code {path}}, {@code {formats}} and {@code {methods}} where those stand. */
    public Map<String, Answer.Nothing> patterns(Client client) {
        return Map.of("missing", missing("{path}", client), "malformed", malformed(client), "notAcceptable", notAcceptable("{formats}", client),
                "withdrawn", withdrawn("{path}", List.of(), client), "badTime", badTime(List.of(), client), "notAllowed", notAllowed("{methods}", client),
                "noEndpoint", problem(501, "No endpoint", "This is a copy of the documents; queries are answered where they come from.", client));
    }

    /** The answer to a method that an address does not have. */
    public Answer.Nothing notAllowed(String methods, Client client) {
        return problem(405, "Not allowed", "The methods here are " + methods + ".", client);
    }

    /** The answer to a condition that does not hold. */
    public Answer.Nothing otherThanExpected(Client client) {
        return problem(412, "Other than expected", "The document is not the one that the request names in If-Match or If-Unmodified-Since; ask without them for the present one.", client);
    }

    Answer.Nothing missing(String path, Client client) {
        return problem(404, "Nothing here", "There is nothing at /" + path + "; begin from the first page or the lists, or see /sitemap.xml for all that there is.", List.of("sitemap.xml"), client);
    }

    /** What was there once: former states can still be had. */
    Answer.Nothing withdrawn(String path, List<Link> past, Client client) {
        String states = "timemap/" + path;
        Answer.Nothing gone = problem(410, "Withdrawn", "There was something at /" + path + " in a former release; /" + states + " lists its states.", List.of(states), client);
        return with(past, gone.headers(), gone);
    }

    /** RFC 7089, section 4.5.3: also this answer of a TimeGate says what it is that of. */
    Answer.Nothing badTime(List<Link> past, Client client) {
        Answer.Nothing refused = problem(400, "Not a time", "Accept-Datetime is a date such as Tue, 24 Nov 2026 00:00:00 GMT.", client);
        Map<String, String> headers = new LinkedHashMap<>(refused.headers());
        headers.put("Vary", "Accept, Accept-Language, Accept-Datetime");
        return with(past, headers, refused);
    }

    private static Answer.Nothing with(List<Link> links, Map<String, String> fields, Answer.Nothing answer) {
        Map<String, String> headers = new LinkedHashMap<>(fields);
        if (!links.isEmpty())
            headers.put("Link", Link.field(links));
        return new Answer.Nothing(answer.status(), answer.body(), headers);
    }

    Answer.Nothing malformed(Client client) {
        return problem(400, "Not an address", "The path is not made of letters, digits and hyphens between slashes; check it.", client);
    }

    Answer.Nothing notAcceptable(List<Format> formats, Client client) {
        return notAcceptable(formats.stream().map(Format::mediaType).collect(Collectors.joining(", ")), client);
    }

    private Answer.Nothing notAcceptable(String offered, Client client) {
        return problem(406, "Not acceptable", "None of the formats asked for is offered. There are: " + offered + ".", client);
    }

    private static Representation body(Form form, int status, String title, String detail) {
        return switch (form) {
            case PLAIN -> Representation.of("text/plain;charset=utf-8", title + "\n" + detail + "\n");
            // an empty graph, so that a client that parses before it looks at the status does not stumble
            case TURTLE -> Representation.of("text/turtle;charset=utf-8", comment(title, detail));
            case NTRIPLES, TRIG, NQUADS -> Representation.of(form.mediaType, comment(title, detail));
            default -> Representation.of(Form.PROBLEM.mediaType, json(status, title, detail));
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
