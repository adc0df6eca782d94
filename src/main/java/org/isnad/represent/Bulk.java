package org.isnad.represent;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.isnad.describe.OrderedGraph;
import org.isnad.vocab.Base;

/** Writes whole datasets, sorted, so that equal data gives equal bytes. */
public final class Bulk {

    private static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms).thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
    private static final Comparator<Quad> QUADS = Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::asTriple, TRIPLES);

    private Bulk() {}

    /** The default graph, in a format of triples. */
    public static byte[] triples(DatasetGraph dataset, Format format, Base base) {
        List<Triple> triples = dataset.getDefaultGraph().find().toList().stream().sorted(TRIPLES).toList();
        Graph sorted = OrderedGraph.of(triples.stream());
        if (format == Format.NTRIPLES)
            return Writers.statements(Map.of(), triples.stream(), List.of(), format);
        if (format != Format.JSONLD)
            return new Writers(base).write(sorted, format);
        ByteArrayOutputStream json = new ByteArrayOutputStream(1 << 20);
        RDFWriter.source(sorted).format(RDFFormat.JSONLD11_FLAT).output(json);
        return json.toByteArray();
    }

    /** The named graphs, in N-Quads or TriG. */
    public static byte[] quads(DatasetGraph dataset, Format format) {
        List<Quad> quads = Iter.asStream(dataset.findNG(null, null, null, null)).sorted(QUADS).toList();
        return Writers.statements(Map.of(), Stream.empty(), quads, format);
    }
}
