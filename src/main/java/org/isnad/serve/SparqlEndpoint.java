package org.isnad.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.eclipse.jetty.io.EofException;
import org.isnad.config.IsnadException;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The query operation of the SPARQL 1.1 Protocol, as an operation of Fuseki. A result is complete or an error: it is gathered, within
 * bounds of time and size, before its first byte is sent.
 */
final class SparqlEndpoint extends ActionService implements AutoCloseable {

    private final Base base;
    private final AnswerPages pages;
    private final EndpointLimits limits;
    private final Admission admission;
    private final MemoryGuard memory = new MemoryGuard();
    private final QueryCounts counts = new QueryCounts();

    SparqlEndpoint(Base base, AnswerPages pages, EndpointLimits limits) {
        this.base = base;
        this.pages = pages;
        this.limits = limits;
        this.admission = new Admission(limits);
    }

    @Override
    public void execAny(String method, HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        // all of it is done by execute, which says in its own words what is wrong
    }

    @Override
    public void execute(HttpAction action) {
        try {
            answer(action, new QueryAnswers(action.getRequest(), action.getResponse(), pages));
        } catch (EofException e) {
            // the client has gone, so there is nobody to tell
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpAction action, QueryAnswers answers) throws IOException {
        long begin = System.nanoTime();
        try {
            QueryRequest request = QueryRequest.read(action.getRequest(), base, limits);
            Representation result = admitted(request, action);
            counts.add(200, begin);
            answers.send(result, request);
        } catch (Refusal e) {
            counts.add(e.status(), begin);
            answers.refuse(e);
        }
    }

    /** What became of the queries. */
    QueryCounts counts() {
        return counts;
    }

    /** Who lets queries run. */
    Admission admission() {
        return admission;
    }

    @Override
    public void close() {
        memory.close();
    }

    private Representation admitted(QueryRequest request, HttpAction action) {
        try {
            return admission.run(client(action.getRequest()), () -> run(request, action));
        } catch (QueryCancelledException e) {
            throw Refusal.forNow(503, "Took too long", "The query was stopped at the time limit; narrow it, or ask for less with LIMIT.", 30);
        } catch (JenaException e) {
            throw Refusal.of(400, "Cannot be run", IsnadException.oneLine(e));
        } catch (StackOverflowError e) {
            throw Refusal.of(400, "Cannot be run", "The query is nested too deeply; simplify it.");
        }
    }

    private Representation run(QueryRequest request, HttpAction action) {
        BoundedOutput out = new BoundedOutput(limits.resultBytes());
        action.beginRead();
        try (QueryExec execution = execution(request, action)) {
            memory.run(execution, () -> write(request, execution, out));
        } finally {
            action.endRead();
        }
        return new Representation(request.type().contentType(), out.toByteArray());
    }

    private static QueryExec execution(QueryRequest request, HttpAction action) {
        DatasetGraph all = action.getActiveDSG();
        DatasetGraph dataset = request.graphs() == null ? all : DynamicDatasets.dynamicDataset(request.graphs(), all, false);
        QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(dataset).query(request.query()).context(action.getContext());
        String wanted = action.getRequestParameter("timeout");
        if (wanted != null)
            shorten(builder, wanted, action.getContext().getAsString(ARQ.queryTimeout));
        return builder.build();
    }

    /** A client may give its query less time than the server does, in seconds; not more. */
    private static void shorten(QueryExecDatasetBuilder builder, String wanted, String configured) {
        if (!wanted.matches("[0-9]{1,6}(\\.[0-9]{1,3})?"))
            throw Refusal.of(400, "Not a time", "The parameter timeout is a number of seconds.");
        long asked = Math.max(1, Math.round(Double.parseDouble(wanted) * 1000));
        Pair<Long, Long> most = Timeouts.parseTimeoutStr(configured, TimeUnit.MILLISECONDS);
        builder.initialTimeout(Math.min(asked, most.getLeft()), TimeUnit.MILLISECONDS)
                .overallTimeout(Math.min(asked, most.getRight()), TimeUnit.MILLISECONDS);
    }

    private void write(QueryRequest request, QueryExec execution, BoundedOutput out) {
        Query query = request.query();
        if (request.type() == ResultType.HTML)
            out.writeBytes(pages.answer(request, execution));
        else if (query.isSelectType())
            rows(request).write(out, execution.select(), ARQ.getContext());
        else if (query.isAskType())
            rows(request).write(out, execution.ask(), ARQ.getContext());
        else if (query.isDescribeType())
            RDFWriter.source(prefixed(execution.describe(), query)).lang(request.type().lang()).output(out);
        else if (query.isConstructQuad())
            RDFWriter.source(execution.constructDataset()).lang(request.type().lang()).output(out);
        else
            RDFWriter.source(prefixed(execution.construct(), query)).lang(request.type().lang()).output(out);
    }

    private static RowSetWriter rows(QueryRequest request) {
        return RowSetWriterRegistry.getFactory(request.type().lang()).create(request.type().lang());
    }

    private static Graph prefixed(Graph graph, Query query) {
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return graph;
    }

    /** The peer is this machine always, so behind a reverse proxy the client is the one that the proxy names, which is the last. */
    private static String client(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null ? request.getRemoteAddr() : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
