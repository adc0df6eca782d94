package org.isnad.serve;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

/** The forms in which the result of a query is written. Rows and answers have the first five, graphs the others. */
public enum ResultFormat {
    /** Columns aligned for a person; graphs as Turtle. */
    TABLE(null, Lang.TURTLE),
    /** SPARQL 1.1 Query Results CSV. */
    CSV(ResultSetLang.RS_CSV, null),
    /** SPARQL 1.1 Query Results TSV. */
    TSV(ResultSetLang.RS_TSV, null),
    /** SPARQL 1.1 Query Results JSON; graphs as JSON-LD 1.1. */
    JSON(ResultSetLang.RS_JSON, Lang.JSONLD11),
    /** SPARQL Query Results XML; graphs as RDF/XML. */
    XML(ResultSetLang.RS_XML, Lang.RDFXML),
    /** Turtle. */
    TTL(null, Lang.TURTLE),
    /** N-Triples. */
    NT(null, Lang.NTRIPLES);

    private final Lang rows;
    private final Lang graph;

    ResultFormat(Lang rows, Lang graph) {
        this.rows = rows;
        this.graph = graph;
    }

    /** The format with a name, in small letters, as on the command line. */
    public static Optional<ResultFormat> named(String name) {
        return Arrays.stream(values()).filter(format -> format.toString().equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(QueryExecution execution, OutputStream out) {
        if (execution.getQuery().isSelectType())
            writeRows(execution, out);
        else if (execution.getQuery().isAskType())
            writeAnswer(execution.execAsk(), out);
        else if (execution.getQuery().isConstructType() || execution.getQuery().isDescribeType())
            writeGraph(execution, out);
        else
            throw new IsnadException(ErrorCode.QUERY_REFUSED, "Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered.");
    }

    private void writeRows(QueryExecution execution, OutputStream out) {
        if (this == TABLE)
            ResultSetFormatter.out(out, execution.execSelect(), execution.getQuery().getPrefixMapping());
        else
            ResultSetFormatter.output(out, execution.execSelect(), required(rows, "rows"));
    }

    private void writeAnswer(boolean answer, OutputStream out) {
        if (this == TABLE)
            new java.io.PrintStream(out, true, StandardCharsets.UTF_8).println(answer ? "yes" : "no");
        else
            ResultSetFormatter.output(out, answer, required(rows, "a yes or no"));
    }

    private void writeGraph(QueryExecution execution, OutputStream out) {
        Model model = execution.getQuery().isConstructType() ? execution.execConstruct() : execution.execDescribe();
        model.setNsPrefixes(execution.getQuery().getPrefixMapping());
        RDFDataMgr.write(out, model, required(graph, "a graph"));
    }

    private Lang required(Lang lang, String result) {
        if (lang == null)
            throw new IsnadException(ErrorCode.QUERY_REFUSED,
                    "The result is " + result + ", which " + this + " cannot write; choose another --format.");
        return lang;
    }
}
