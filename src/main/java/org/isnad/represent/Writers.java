package org.isnad.represent;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.isnad.describe.Description;
import org.isnad.describe.OrderedGraph;
import org.isnad.nanopub.Nanopublication;
import org.isnad.vocab.Base;

/** Writes descriptions in the formats of RDF. Equal descriptions give equal bytes. */
public final class Writers {

    /** The older way to write prefixes, which every parser of Turtle knows. */
    private static final Context STYLE = RIOT.getContext().copy().set(RIOT.symTurtleDirectiveStyle, "at");

    private final Map<String, String> prefixes;

    /** Writers that shorten the identifiers at a base. */
    public Writers(Base base) {
        this(Prefixes.at(base));
    }

    private Writers(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /** Writers that leave out the prefix of a vocabulary, as those do who know no other. */
    public Writers inTermsOf(String vocabulary) {
        Map<String, String> own = new TreeMap<>(prefixes);
        own.values().remove(vocabulary);
        own.put("", vocabulary);
        return new Writers(own);
    }

    /** A description in a format of RDF, in UTF-8. */
    public byte[] write(Description description, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 << 10);
        switch (format) {
            case TURTLE -> stream(description, RDFFormat.TURTLE_BLOCKS, false, out);
            case NTRIPLES -> stream(description, RDFFormat.NTRIPLES_UTF8, false, out);
            case TRIG -> stream(description, RDFFormat.TRIG_BLOCKS, true, out);
            case NQUADS -> stream(description, RDFFormat.NQUADS_UTF8, true, out);
            case RDFXML -> whole(description.graph(), RDFFormat.RDFXML_PLAIN, out);
            case JSONLD -> whole(description.graph(), RDFFormat.JSONLD11_PRETTY, out);
            case HTML -> throw new IllegalArgumentException("a page is made by Pages");
        }
        return out.toByteArray();
    }

    /** A graph in Turtle or another format of RDF, in the order of the graph. */
    public byte[] write(Graph graph, Format format) {
        return write(new Description(null, graph, List::of, 1, 1), format);
    }

    /** A nanopublication in a format that has named graphs, with the prefixes that its readers expect. */
    public static byte[] write(Nanopublication nanopublication, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8 << 10);
        Map<String, String> prefixes = used(Prefixes.of(nanopublication), nanopublication.quads().stream().map(Quad::asTriple));
        switch (format) {
            case TRIG -> stream(prefixes, Stream.empty(), nanopublication.quads(), RDFFormat.TRIG_BLOCKS, out);
            case NQUADS -> stream(Map.of(), Stream.empty(), nanopublication.quads(), RDFFormat.NQUADS_UTF8, out);
            case JSONLD -> RDFWriter.source(dataset(nanopublication.quads(), prefixes)).format(RDFFormat.JSONLD11_PRETTY).output(out);
            default -> throw new IllegalArgumentException(format + " has no named graphs");
        }
        return out.toByteArray();
    }

    private static DatasetGraph dataset(List<Quad> quads, Map<String, String> prefixes) {
        DatasetGraph dataset = new DatasetGraphMapLink(new PrefixedGraph(OrderedGraph.of(Stream.empty()), prefixes));
        quads.stream().map(Quad::getGraph).distinct().forEach(name -> dataset.addGraph(name,
                OrderedGraph.of(quads.stream().filter(quad -> quad.getGraph().equals(name)).map(Quad::asTriple))));
        return dataset;
    }

    private void stream(Description description, RDFFormat format, boolean withSources, OutputStream out) {
        stream(used(prefixes, description.graph().stream()), description.graph().stream(), withSources ? description.sources().get() : List.of(), format, out);
    }

    private static void stream(Map<String, String> prefixes, Stream<Triple> triples, List<Quad> quads, RDFFormat format, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format, STYLE);
        stream.start();
        prefixes.forEach(stream::prefix);
        triples.forEach(stream::triple);
        quads.forEach(stream::quad);
        stream.finish();
    }

    private void whole(Graph graph, RDFFormat format, OutputStream out) {
        Graph prefixed = new PrefixedGraph(graph, used(prefixes, graph.stream()));
        RDFWriter.source(prefixed).format(format).output(out);
    }

    /** The prefixes that some statements need. */
    private static Map<String, String> used(Map<String, String> prefixes, Stream<Triple> triples) {
        Set<String> namespaces = new HashSet<>();
        triples.forEach(triple -> {
            addNamespace(triple.getSubject(), namespaces);
            addNamespace(triple.getPredicate(), namespaces);
            addNamespace(triple.getObject(), namespaces);
        });
        Map<String, String> used = new LinkedHashMap<>(prefixes);
        used.values().retainAll(namespaces);
        return used;
    }

    private static void addNamespace(Node node, Set<String> namespaces) {
        String uri = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
        int end = Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/'));
        namespaces.add(uri.substring(0, end + 1));
    }
}
