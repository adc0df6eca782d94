package org.isnad.corpus;

import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.vocab.KB;

/**
 * Works out once, at load, what follows from the statements, so that queries need no reasoner: the types and super-properties of
 * RDF Schema (RDF 1.1 Semantics, section 9) over the ontology and its alignments, then the rules of the ontology's folder.
 */
final class Materialiser {

    private Materialiser() {}

    static DatasetGraph dataset(Corpus corpus) {
        Graph all = Corpus.union(List.of(corpus.stated(), corpus.ontology().alignments().graph()));
        Graph inferred = GraphFactory.createGraphMem();

        add(schema(corpus), all, inferred);
        for (AnnotatedQuery rule : corpus.ontology().rules())
            add(QueryExec.graph(all).query(rule.query()).construct().stream(), all, inferred);

        DatasetGraph dataset = corpus.graphs(all);
        dataset.addGraph(KB.INFERRED, inferred);
        return dataset;
    }

    /** Adds what is new to both graphs. */
    private static void add(Stream<Triple> triples, Graph all, Graph inferred) {
        List<Triple> fresh = triples.filter(Materialiser::isPublishable).filter(triple -> !all.contains(triple)).toList();
        GraphUtil.add(inferred, fresh);
        GraphUtil.add(all, fresh);
    }

    private static Stream<Triple> schema(Corpus corpus) {
        Graph vocabulary = Corpus.union(List.of(corpus.ontology().core().graph(), corpus.ontology().alignments().graph()));
        return RDFSFactory.graphRDFS(corpus.stated(), vocabulary).stream();
    }

    /** Statements about nodes without a name (class and inverse property expressions) are of use to reasoners alone. */
    private static boolean isPublishable(Triple triple) {
        return triple.getSubject().isURI() && triple.getPredicate().isURI() && !triple.getObject().isBlank();
    }
}
