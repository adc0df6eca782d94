package org.isnad.catalog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.isnad.corpus.Digests;
import org.isnad.describe.OrderedGraph;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;

/**
 * Everything in one compressed file.
 *
 * @param name the file's name
 * @param format the format inside
 * @param bytes the file
 */
public record Dump(String name, Format format, byte[] bytes) {

    private static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms).thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
    private static final Comparator<Quad> QUADS = Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
            .thenComparing(Quad::asTriple, TRIPLES);

    /** SHA-256 of the file, in hexadecimal. */
    public String digest() {
        return Digests.hex(bytes);
    }

    /** The dumps of a dataset: the formats of graphs hold the union of its graphs, those of quads each graph by itself. */
    static List<Dump> of(DatasetGraph dataset, Base base) {
        List<Triple> triples = dataset.getDefaultGraph().find().toList().stream().sorted(TRIPLES).toList();
        List<Quad> quads = Iter.asStream(dataset.findNG(null, null, null, null)).sorted(QUADS).toList();
        List<Dump> dumps = new ArrayList<>();
        dumps.add(stream(Format.NTRIPLES, RDFFormat.NTRIPLES_UTF8, triples, List.of()));
        dumps.add(new Dump("isnad.ttl.gz", Format.TURTLE,
                Representation.gzip(new Writers(base).write(OrderedGraph.of(triples.stream()), Format.TURTLE))));
        dumps.add(stream(Format.NQUADS, RDFFormat.NQUADS_UTF8, List.of(), quads));
        dumps.add(stream(Format.TRIG, RDFFormat.TRIG_BLOCKS, List.of(), quads));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RDFWriter.source(OrderedGraph.of(triples.stream())).format(RDFFormat.JSONLD11_FLAT).output(json);
        dumps.add(new Dump("isnad.jsonld.gz", Format.JSONLD, Representation.gzip(json.toByteArray())));
        return dumps;
    }

    private static Dump stream(Format format, RDFFormat writer, List<Triple> triples, List<Quad> quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, writer);
        stream.start();
        triples.forEach(stream::triple);
        quads.forEach(stream::quad);
        stream.finish();
        return new Dump("isnad." + format.extension() + ".gz", format, Representation.gzip(out.toByteArray()));
    }
}
