package org.isnad.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.corpus.Corpus;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/**
 * Periods: the EDTF string can be read, the identifier is made from it, and the bounds are those it means (exact) or contain them
 * (vague).
 */
final class PeriodCheck implements Check {

    private static final String TITLE = "Every period means what its bounds say";

    @Override
    public Stream<Finding> run(Corpus corpus, Purpose purpose) {
        return corpus.stated().stream(Node.ANY, ISN.edtf, Node.ANY)
                .filter(triple -> triple.getObject().isLiteral())
                .flatMap(triple -> problem(triple, corpus.stated())
                        .map(message -> finding(triple, message, corpus)).stream());
    }

    private static Optional<String> problem(Triple triple, Graph graph) {
        Node period = triple.getSubject();
        String text = triple.getObject().getLiteralLexicalForm();
        try {
            Edtf edtf = Edtf.parse(text);
            if (!period.toString().equals(KB.NS + "period/" + Edtf.slug(text)))
                return Optional.of("The identifier of the period " + text + " should end in " + Edtf.slug(text) + ".");
            return bounds(edtf, day(graph, period, ISN.earliest), day(graph, period, ISN.latest))
                    .map(wrong -> "The " + wrong + " bound does not fit the period " + text + ".");
        } catch (DateTimeException e) {
            return Optional.of("The time '" + text + "' is impossible: " + e.getMessage() + ".");
        }
    }

    private static Optional<String> bounds(Edtf edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (!fits(edtf.earliest(), earliest, edtf.vague() ? -1 : 0))
            return Optional.of("earliest");
        return fits(edtf.latest(), latest, edtf.vague() ? 1 : 0) ? Optional.empty() : Optional.of("latest");
    }

    /** Whether a bound equals the meant day or, for a vague time, lies beyond it on the given side. */
    private static boolean fits(Optional<LocalDate> meant, Optional<LocalDate> bound, int side) {
        if (meant.isEmpty() || bound.isEmpty())
            return meant.isEmpty() && bound.isEmpty();
        int order = Integer.signum(bound.get().compareTo(meant.get()));
        return order == 0 || order == side;
    }

    private static Optional<LocalDate> day(Graph graph, Node period, Node property) {
        return graph.stream(period, property, Node.ANY)
                .filter(triple -> triple.getObject().isLiteral())
                .findFirst()
                .map(triple -> OffsetDateTime.parse(triple.getObject().getLiteralLexicalForm()).toLocalDate());
    }

    private static Finding finding(Triple triple, String message, Corpus corpus) {
        Node period = triple.getSubject();
        return new Finding(Severity.ERROR, "period", TITLE, corpus.place(period), period.toString(), message,
                "Correct isn:edtf, the identifier or the bounds; see docs/annotation.md, section 6.");
    }
}
