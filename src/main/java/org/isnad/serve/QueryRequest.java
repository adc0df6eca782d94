package org.isnad.serve;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.update.UpdateFactory;
import org.eclipse.jetty.http.HttpException;
import org.isnad.corpus.QueryFault;
import org.isnad.corpus.Utf8;
import org.isnad.pages.Language;
import org.isnad.site.Client;
import org.isnad.vocab.Base;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A query operation as a client asks for it (SPARQL 1.1 Protocol, section 2.1).
 *
 * @param text the query as the client wrote it
 * @param query the query, with the identifiers of the base, without the graphs that it names
 * @param graphs the graphs to query; null for all
 * @param type in which form to answer
 * @param language in which language, if the form is a page
 */
record QueryRequest(String text, Query query, DatasetDescription graphs, ResultType type, Language language) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";

    /**
     * Reads a request.
     *
     * @throws Refusal if it is not a query operation, or its query is not one that is answered
     */
    static QueryRequest read(HttpServletRequest request, Base base, EndpointLimits limits) throws IOException {
        String text = readable(request);
        if (text.isBlank())
            throw Refusal.of(400, "No query", "The query is empty: write one; programs send it as the parameter query, or as the body with Content-Type " + QUERY + ".");
        if (text.length() > limits.queryLength())
            throw Refusal.of(413, "Query too long", "A query may have " + limits.queryLength() + " characters; shorten it.");
        Query query = parse(text, base, syntax(request));
        AllowedQuery.check(query);
        DatasetDescription graphs = graphs(request, query, base);
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        boolean graph = query.isConstructType() || query.isDescribeType();
        return new QueryRequest(text, query, graphs, ResultType.choose(graph, format(request), accept(request)), language(request));
    }

    /** The language of the page that a client named as the form of its answer; empty if it named none, so that other answers than a page may be given to it. */
    static Optional<Language> page(HttpServletRequest request) {
        try {
            return Optional.of(request).filter(asked -> ResultType.HTML.isNamed(format(asked))).map(QueryRequest::language);
        } catch (HttpException.RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What a client named before what it prefers. */
    private static Language language(HttpServletRequest request) {
        String named = request.getParameter("language");
        return Language.preferred(named == null ? Collections.list(request.getHeaders("Accept-Language")) : List.of(named));
    }

    /** Who sent it. */
    static Client client(HttpServletRequest request) {
        return new Client(accept(request), Language.preferred(Collections.list(request.getHeaders("Accept-Language"))));
    }

    private static List<String> accept(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Accept"));
    }

    private static String readable(HttpServletRequest request) throws IOException {
        try {
            return text(request);
        } catch (HttpException.RuntimeException e) {
            throw e.getCause() instanceof UnsupportedCharsetException ? notUtf8() : Refusal.of(400, "Not a form", "The form cannot be read: percent signs stand before two hexadecimal digits, the text is UTF-8, and there are few fields; check it.");
        }
    }

    private static String text(HttpServletRequest request) throws IOException {
        if (request.getParameter("update") != null)
            throw readOnly();
        String contentType = contentType(request);
        if (request.getMethod().equals("POST") && contentType.equals(QUERY))
            return body(request);
        if (request.getMethod().equals("POST") && !contentType.equals(FORM))
            throw Refusal.of(415, "Unsupported media type", "Send a query as " + QUERY + ", or as the parameter query in " + FORM + ".");
        String[] queries = request.getParameterValues("query");
        if (queries == null || queries.length != 1)
            throw Refusal.of(400, queries == null ? "No query" : "Several queries", "Give the parameter query once.");
        return queries[0];
    }

    private static String body(HttpServletRequest request) throws IOException {
        String charset = request.getCharacterEncoding();
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name()))
            throw notUtf8();
        try {
            return Utf8.decode(request.getInputStream().readAllBytes());
        } catch (CharacterCodingException e) {
            throw Refusal.of(400, "Not UTF-8", "The query is not in UTF-8; encode it so.");
        }
    }

    private static Refusal notUtf8() {
        return Refusal.of(415, "Unsupported charset", "Send the query in UTF-8.");
    }

    private static String contentType(HttpServletRequest request) {
        String given = request.getContentType();
        return given == null ? "" : given.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Strict unless the client asks for the extensions of Jena. */
    private static Syntax syntax(HttpServletRequest request) {
        String wanted = request.getParameter("syntax");
        if (wanted == null || wanted.equals("sparql11"))
            return Syntax.syntaxSPARQL_11;
        if (wanted.equals("arq"))
            return Syntax.syntaxARQ;
        throw Refusal.of(400, "Unknown syntax", "The parameter syntax is sparql11 (the default) or arq.");
    }

    /** Canonical identifiers in a query stand for those of this base, so that a published query runs wherever the data does. */
    private static Query parse(String text, Base base, Syntax syntax) {
        String published = base.publishAll(text);
        try {
            return QueryFactory.create(published, base.address("sparql"), syntax);
        } catch (QueryException e) {
            if (!published.equals(text))
                parse(text, Base.CANONICAL, syntax); // which fails likewise, at the place in what the client sent
            if (isUpdate(text, syntax))
                throw readOnly();
            // what Jena makes of its parser running out of stack has no message
            throw e.getMessage() == null ? tooDeep() : Refusal.of(400, "Not a query", QueryFault.of(e, text).toString());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private static boolean isUpdate(String text, Syntax syntax) {
        try {
            return !UpdateFactory.create(text, syntax).getOperations().isEmpty();
        } catch (QueryException | StackOverflowError e) {
            return false;
        }
    }

    private static Refusal readOnly() {
        return Refusal.of(400, "Read-only", "This endpoint answers queries; it takes no updates.");
    }

    private static Refusal tooDeep() {
        return Refusal.of(400, "Not a query", "The query is nested too deeply; simplify it.");
    }

    /** What the protocol names goes before what the query names (section 2.1.4). */
    private static DatasetDescription graphs(HttpServletRequest request, Query query, Base base) {
        DatasetDescription graphs = new DatasetDescription();
        named(request, "default-graph-uri", base).forEach(graphs::addDefaultGraphURI);
        named(request, "named-graph-uri", base).forEach(graphs::addNamedGraphURI);
        if (!graphs.isEmpty())
            return graphs;
        return query.hasDatasetDescription() ? DatasetDescription.create(List.copyOf(query.getGraphURIs()), List.copyOf(query.getNamedGraphURIs())) : null;
    }

    private static Stream<String> named(HttpServletRequest request, String parameter, Base base) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? Stream.of() : Stream.of(values).map(base::publish);
    }

    private static String format(HttpServletRequest request) {
        String format = request.getParameter("format");
        return format == null ? request.getParameter("output") : format;
    }
}
