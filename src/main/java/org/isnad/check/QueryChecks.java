package org.isnad.check;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.corpus.Corpus;

/**
 * The checks that are queries: files of {@code ontology/checks/} with a header of title, severity, problem and solution, and purpose (publication) if data that is only compared need not pass. A row is a
 * finding about {@code ?this}; the other variables may stand in braces in problem and solution.
 */
final class QueryChecks implements Check {

    private static final Var THIS = Var.alloc("this");

    @Override
    public Stream<Finding> run(Corpus corpus, Purpose purpose) {
        return corpus.ontology().checks().stream().filter(check -> purpose == Purpose.PUBLICATION || !check.text("purpose").equals("publication")).flatMap(check -> run(check, corpus));
    }

    private static Stream<Finding> run(AnnotatedQuery check, Corpus corpus) {
        try (QueryExec execution = QueryExec.dataset(corpus.dataset()).query(check.query()).build()) {
            RowSet rows = execution.select().materialize();
            return StreamSupport.stream(((Iterable<Binding>) () -> rows).spliterator(), false)
                    .map(row -> finding(check, row, corpus))
                    .toList().stream();
        }
    }

    private static Finding finding(AnnotatedQuery check, Binding row, Corpus corpus) {
        Node subject = row.get(THIS);
        return new Finding(Severity.valueOf(check.text("severity").toUpperCase(Locale.ROOT)), check.name(), check.text("title"),
                corpus.place(subject), subject.toString(), fill(check.text("problem"), row), fill(check.text("solution"), row));
    }

    private static String fill(String text, Binding row) {
        String filled = text;
        for (Iterator<Var> vars = row.vars(); vars.hasNext();) {
            Var var = vars.next();
            Node value = row.get(var);
            filled = filled.replace("{" + var.getVarName() + "}", value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        }
        return filled;
    }
}
