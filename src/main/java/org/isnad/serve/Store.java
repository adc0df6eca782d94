package org.isnad.serve;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.jena.assembler.Assembler;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;

/** Puts given statements into a dataset that was assembled, and their texts into its search index. */
final class Store {

    private static final List<Node> NOT_SEARCHED = Stream.of(ISN.Anchor.getURI(), "http://www.w3.org/ns/oa#TextPositionSelector", "http://www.w3.org/ns/oa#FragmentSelector",
            "http://www.w3.org/ns/shacl#SPARQLExecutable").map(NodeFactory::createURI).toList();

    private Store() {}

    /** A dataset as it is described, with given statements, and its index filled. */
    static DatasetGraphText filled(Resource description, DatasetGraph from) {
        DatasetGraphText filled = over(from, (DatasetGraphText) ((Dataset) Assembler.general().open(description)).asDatasetGraph());
        fillIndex(filled.getTextIndex(), from);
        return filled;
    }

    /** An assembled dataset with given statements, but nothing in its index yet: in memory they are used as they are, a store on disk has a copy. */
    static DatasetGraphText over(DatasetGraph from, DatasetGraphText assembled) {
        DatasetGraph base = assembled.getWrapped();
        if (TDBInternal.isTDB2(base)) {
            Txn.executeWrite(base, () -> from.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(base::add));
            return assembled;
        }
        DatasetGraphText over = new DatasetGraphText(from, assembled.getTextIndex(), new TextDocProducerTriples(assembled.getTextIndex()));
        over.getContext().putAll(assembled.getContext());
        return over;
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
        if (TDBInternal.isTDB2(store.getWrapped()))
            TDBInternal.expel(store.getWrapped());
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
