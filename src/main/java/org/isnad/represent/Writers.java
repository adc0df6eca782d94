package org.isnad.represent;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.isnad.describe.Description;
import org.isnad.describe.OrderedGraph;
import org.isnad.nanopub.Nanopublication;
import org.isnad.vocab.Base;

/** Writes descriptions in the formats of RDF. Equal descriptions give equal bytes. */
public final class Writers {

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
        Graph graph = description.graph();
        Map<String, String> used = used(prefixes, graph.stream());
        return switch (format) {
            case TURTLE, NTRIPLES -> statements(used, graph.stream(), List.of(), format);
            case TRIG, NQUADS -> statements(used, graph.stream(), description.sources().get(), format);
            case RDFXML -> whole(RDFWriter.source(new PrefixedGraph(graph, used)), RDFFormat.RDFXML_PLAIN);
            case JSONLD -> whole(RDFWriter.source(new PrefixedGraph(graph, used)), RDFFormat.JSONLD11_PRETTY);
            case HTML -> throw new IllegalArgumentException("a page is made by Pages");
        };
    }

    /** A graph in Turtle or another format of RDF, in the order of the graph. */
    public byte[] write(Graph graph, Format format) {
        return write(new Description(null, graph, List::of, 1, 1), format);
    }

    /** A nanopublication in a format that has named graphs, with the prefixes that its readers expect. */
    public static byte[] write(Nanopublication nanopublication, Format format) {
        List<Quad> quads = nanopublication.quads();
        Map<String, String> used = used(Prefixes.of(nanopublication), quads.stream().map(Quad::asTriple));
        return switch (format) {
            case TRIG, NQUADS -> statements(used, Stream.empty(), quads, format);
            case JSONLD -> whole(RDFWriter.source(dataset(quads, used)), RDFFormat.JSONLD11_PRETTY);
            default -> throw new IllegalArgumentException(format + " has no named graphs");
        };
    }

    private static DatasetGraph dataset(List<Quad> quads, Map<String, String> prefixes) {
        DatasetGraph dataset = new DatasetGraphMapLink(new PrefixedGraph(OrderedGraph.of(Stream.empty()), prefixes));
        quads.stream().map(Quad::getGraph).distinct().forEach(name -> dataset.addGraph(name,
                OrderedGraph.of(quads.stream().filter(quad -> quad.getGraph().equals(name)).map(Quad::asTriple))));
        return dataset;
    }

    /** Statements one after the other: in lines, or in blocks with one subject each. */
    static byte[] statements(Map<String, String> prefixes, Stream<Triple> triples, List<Quad> quads, Format format) {
        if (format == Format.NTRIPLES || format == Format.NQUADS) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(16 << 10);
            write(Map.of(), triples, quads, StreamRDFLib.writer(out));
            return out.toByteArray();
        }
        TextBuffer text = new TextBuffer(16 << 10);
        write(prefixes, triples, quads, new BlockWriter(text));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Map<String, String> prefixes, Stream<Triple> triples, List<Quad> quads, StreamRDF out) {
        out.start();
        prefixes.forEach(out::prefix);
        triples.forEach(out::triple);
        quads.forEach(out::quad);
        out.finish();
    }

    private static byte[] whole(RDFWriterBuilder source, RDFFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 << 10);
        source.format(format).output(out);
        return out.toByteArray();
    }

    /** The prefixes that some statements need. */
    private static Map<String, String> used(Map<String, String> prefixes, Stream<Triple> triples) {
        Set<String> identifiers = new HashSet<>();
        triples.forEach(triple -> {
            addIdentifier(triple.getSubject(), identifiers);
            addIdentifier(triple.getPredicate(), identifiers);
            addIdentifier(triple.getObject(), identifiers);
        });
        Set<String> namespaces = new HashSet<>();
        identifiers.forEach(identifier -> namespaces.add(identifier.substring(0, Math.max(identifier.lastIndexOf('#'), identifier.lastIndexOf('/')) + 1)));
        Map<String, String> used = new LinkedHashMap<>(prefixes);
        used.values().retainAll(namespaces);
        return used;
    }

    private static void addIdentifier(Node node, Set<String> identifiers) {
        if (node.isURI())
            identifiers.add(node.getURI());
        else if (node.isLiteral())
            identifiers.add(node.getLiteralDatatypeURI());
    }
}
