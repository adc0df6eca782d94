package org.isnad.serve;

import java.util.Iterator;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Measures a result while a page reads it, so that one that is too large for the other forms is refused as soon, not counted to its end. */
final class ResultMeter {

    private final int most;
    private long letters;

    /** A meter for a result of so many bytes at most. */
    ResultMeter(int most) {
        this.most = most;
    }

    RowSet rows(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.operate(rows, this::add));
    }

    Iterator<Triple> statements(Iterator<Triple> statements) {
        return Iter.operate(statements, triple -> {
            add(triple.getSubject());
            add(triple.getPredicate());
            add(triple.getObject());
        });
    }

    private void add(Binding row) {
        row.forEach((variable, node) -> add(node));
    }

    private void add(Node node) {
        letters += node.isURI() ? node.getURI().length() : node.isLiteral() ? node.getLiteralLexicalForm().length() : 1;
        if (letters > most)
            throw BoundedOutput.tooLarge(most);
    }
}
