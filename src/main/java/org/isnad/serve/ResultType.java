package org.isnad.serve;

import java.util.List;
import java.util.Optional;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.isnad.represent.Format;
import org.isnad.represent.Negotiator;

/** The media types in which the endpoint answers; the first of each kind is preferred. */
enum ResultType implements Negotiator.Offer {
    JSON("application/sparql-results+json", "json", ResultSetLang.RS_JSON),
    XML("application/sparql-results+xml", "xml", ResultSetLang.RS_XML),
    CSV("text/csv", "csv", ResultSetLang.RS_CSV),
    TSV("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV),
    PLAIN_JSON("application/json", "", ResultSetLang.RS_JSON),
    PLAIN_XML("application/xml", "", ResultSetLang.RS_XML),
    TURTLE(Format.TURTLE, Lang.TURTLE),
    JSONLD(Format.JSONLD, Lang.JSONLD11),
    NTRIPLES(Format.NTRIPLES, Lang.NTRIPLES),
    RDFXML(Format.RDFXML, Lang.RDFXML),
    TRIG(Format.TRIG, Lang.TRIG),
    NQUADS(Format.NQUADS, Lang.NQUADS),
    /** A page, for people: of either kind, and only for those who ask for one. */
    HTML(Format.HTML, null);

    private static final List<ResultType> ROWS = List.of(JSON, XML, CSV, TSV, PLAIN_JSON, PLAIN_XML, HTML);
    private static final List<ResultType> GRAPHS = List.of(TURTLE, JSONLD, NTRIPLES, RDFXML, TRIG, NQUADS, HTML);

    private final String mediaType;
    private final String name;
    private final Lang lang;

    ResultType(String mediaType, String name, Lang lang) {
        this.mediaType = mediaType;
        this.name = name;
        this.lang = lang;
    }

    ResultType(Format format, Lang lang) {
        this(format.mediaType(), format.extension(), lang);
    }

    /**
     * The type for a result.
     *
     * @param graph whether the result is a graph
     * @param format a short name, which decides before {@code Accept} does; null if none is given
     * @throws Refusal 406 if none fits
     */
    static ResultType choose(boolean graph, String format, List<String> accept) {
        List<ResultType> offers = graph ? GRAPHS : ROWS;
        Optional<ResultType> chosen = format == null
                ? Negotiator.choose(offers, accept)
                : offers.stream().filter(type -> type.isNamed(format)).findFirst();
        return chosen.orElseThrow(() -> Refusal.of(406, "Not acceptable", "This result can be given as "
                + String.join(", ", offers.stream().map(ResultType::mediaType).toList()) + "."));
    }

    /** Whether a short name, or none, is that of this type. */
    boolean isNamed(String format) {
        return name.equals(format) || mediaType.equals(format);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    Lang lang() {
        return lang;
    }
}
