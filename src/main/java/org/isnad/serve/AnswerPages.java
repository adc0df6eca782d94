package org.isnad.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.pages.Language;
import org.isnad.pages.Outcome;
import org.isnad.site.Answer;
import org.isnad.site.Client;
import org.isnad.site.Headers;
import org.isnad.site.Site;

/** What comes of queries, as pages of the site that is current. */
final class AnswerPages {

    private final Supplier<Site> current;
    private final int most;

    /** Pages of a site, about results of so many bytes at most. */
    AnswerPages(Supplier<Site> current, int most) {
        this.current = current;
        this.most = most;
    }

    /** Runs a query for its page. */
    byte[] answer(QueryRequest request, QueryExec execution) {
        return current.get().edition().answer(request.text(), outcome(request.query(), execution, new ResultMeter(most)), request.language()).bytes();
    }

    /** The page that says why a query is not answered, with the query as far as it could be read. */
    Answer.Nothing refusal(String query, Refusal refusal, Language language) {
        Outcome.Refused outcome = new Outcome.Refused(refusal.status(), refusal.title(), refusal.getMessage());
        return new Answer.Nothing(refusal.status(), current.get().edition().answer(query == null ? "" : query, outcome, language), headers(language));
    }

    /** What those are told who did not ask for a page. */
    Answer.Nothing problem(Refusal refusal, Client client) {
        return current.get().edition().problems().refusal(refusal.status(), refusal.title(), refusal.getMessage(), client);
    }

    static Map<String, String> headers(Language language) {
        Map<String, String> headers = new LinkedHashMap<>(Headers.page(language));
        headers.put("Cache-Control", "no-cache");
        headers.put("Vary", "Accept, Accept-Language, Accept-Encoding");
        return headers;
    }

    private static Outcome outcome(Query query, QueryExec execution, ResultMeter meter) {
        if (query.isSelectType())
            return new Outcome.Rows(meter.rows(execution.select()));
        if (query.isAskType())
            return new Outcome.Verdict(execution.ask());
        if (query.isDescribeType())
            return new Outcome.Statements(execution.describe().find());
        return new Outcome.Statements(meter.statements(query.isConstructQuad() ? Iter.map(execution.constructDataset().find(), Quad::asTriple) : execution.construct().find()));
    }
}
