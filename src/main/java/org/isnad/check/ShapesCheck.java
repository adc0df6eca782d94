package org.isnad.check;

import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.isnad.corpus.Corpus;
import org.isnad.vocab.ISN;

/** The shapes of {@code ontology/shapes.ttl} (Shapes Constraint Language, SHACL), held against what the files state. */
final class ShapesCheck implements Check {

    private static final Node GROUP = NodeFactory.createURI(SHACL.getURI() + "group");
    private static final Node FOR_PUBLICATION = NodeFactory.createURI("https://w3id.org/isnad/shapes#ForPublication");

    @Override
    public Stream<Finding> run(Corpus corpus, Purpose purpose) {
        Graph shapes = corpus.ontology().shapes().graph();
        return ShaclValidator.get().validate(shapes, corpus.stated()).getEntries().stream()
                .filter(entry -> purpose == Purpose.PUBLICATION || !shapes.contains(entry.source(), GROUP, FOR_PUBLICATION))
                .map(entry -> finding(entry, shapes, corpus));
    }

    private static Finding finding(ReportEntry entry, Graph shapes, Corpus corpus) {
        Node focus = entry.focusNode();
        String value = entry.value() == null ? "" : " (" + NodeFmtLib.displayStr(entry.value()) + ")";
        return new Finding(severity(entry), "shape", "Every node has the shape of its kind", corpus.place(focus), focus.toString(),
                entry.message() + value, remedy(shapes, entry.source()));
    }

    private static Severity severity(ReportEntry entry) {
        Node level = entry.severity() == null ? SHACL.Violation : entry.severity().level();
        if (level.equals(SHACL.Info))
            return Severity.INFORMATION;
        return level.equals(SHACL.Warning) ? Severity.WARNING : Severity.ERROR;
    }

    private static String remedy(Graph shapes, Node shape) {
        return shapes.find(shape, ISN.solution, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("See ontology/shapes.ttl.");
    }
}
