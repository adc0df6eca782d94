package org.isnad.serve;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;

/** Fills an assembled dataset, and its search index, with given statements. */
final class Store {

    private static final List<Node> NOT_SEARCHED = Stream.of(ISN.Anchor.getURI(), "http://www.w3.org/ns/oa#TextPositionSelector", "http://www.w3.org/ns/oa#FragmentSelector",
            "http://www.w3.org/ns/shacl#SPARQLExecutable").map(NodeFactory::createURI).toList();

    private Store() {}

    /** Fills the dataset and its index. */
    static void fill(DatasetGraphText store, DatasetGraph from) {
        fillGraphs(store, from);
        fillIndex(store.getTextIndex(), from);
    }

    /** Fills the dataset alone. */
    static void fillGraphs(DatasetGraphText store, DatasetGraph from) {
        DatasetGraph base = store.getBase();
        if (base instanceof DatasetGraphMapLink)
            link(from, base);
        else
            Txn.executeWrite(base, () -> copy(from, base));
    }

    /** Lets queries search by another index than the one that was assembled. */
    static void searchBy(DatasetGraphText store, TextIndex index) {
        store.getContext().set(TextQuery.textIndex, index);
    }

    /** The index by which queries search. */
    static TextIndex searched(DatasetGraphText store) {
        return store.getContext().get(TextQuery.textIndex);
    }

    /** Lets go of the index and of a store on disk. The graphs given, which a store in memory shares, stay open. */
    static void release(DatasetGraphText store) {
        searched(store).close();
        if (TDBInternal.isTDB2(store.getBase()))
            TDBInternal.expel(store.getBase());
    }

    /** In memory the graphs are used as they are; the default graph is the union, made once. */
    private static void link(DatasetGraph from, DatasetGraph to) {
        from.listGraphNodes().forEachRemaining(name -> to.addGraph(name, from.getGraph(name)));
        GraphUtil.addInto(to.getDefaultGraph(), from.getDefaultGraph());
    }

    private static void copy(DatasetGraph from, DatasetGraph to) {
        from.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(to::add);
    }

    /** Indexes each label once, whichever graphs it stands in; not those of anchors and their places, which are numbers, nor the texts of questions, which claim nothing. */
    static TextIndex fillIndex(TextIndex index, DatasetGraph from) {
        EntityDefinition fields = index.getDocDef();
        Graph all = from.getDefaultGraph();
        for (String field : fields.fields())
            for (Node property : fields.getPredicates(field))
                all.find(Node.ANY, property, Node.ANY).filterDrop(triple -> NOT_SEARCHED.stream().anyMatch(kind -> all.contains(triple.getSubject(), RDF.type.asNode(), kind)))
                        .mapWith(triple -> TextQueryFuncs.entityFromQuad(fields, new Quad(Quad.defaultGraphNodeGenerated, triple)))
                        .filterKeep(Objects::nonNull).forEachRemaining(index::addEntity);
        index.commit();
        return index;
    }
}
