package org.isnad.site;

import java.util.Optional;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.isnad.catalog.Catalog;
import org.isnad.vocab.Base;
import org.isnad.vocab.KB;

/**
 * What is said of the published data as a whole. Made when it is first asked for, and once, since it takes longer than all else that must be done before the first
 * answer. Safe for use by several threads; whoever asks while it is made waits for it.
 */
final class Whole {

    private final Base base;
    private final Supplier<Catalog> maker;
    private Catalog catalog;
    private Graph statements;
    private Things things;

    Whole(Base base, Supplier<Catalog> maker) {
        this.base = base;
        this.maker = maker;
    }

    /** The catalogue with the dumps. */
    synchronized Catalog catalog() {
        if (catalog == null) {
            catalog = maker.get();
            statements = catalog.all();
            DatasetGraph dataset = new DatasetGraphMapLink(statements);
            dataset.addGraph(base.publish(KB.CATALOG), statements);
            things = new Things(dataset, base, Optional.empty(), "");
        }
        return catalog;
    }

    /** The things that the catalogue describes. */
    synchronized Things things() {
        catalog();
        return things;
    }

    private synchronized Graph statements() {
        catalog();
        return statements;
    }

    /** The statements of the catalogue; asking for one makes it. */
    Graph graph() {
        return new GraphBase() {
            @Override
            protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
                return statements().find(pattern);
            }

            @Override
            protected int graphBaseSize() {
                return statements().size();
            }
        };
    }
}
