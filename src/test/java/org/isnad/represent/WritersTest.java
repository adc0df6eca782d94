package org.isnad.represent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.describe.Description;
import org.isnad.describe.OrderedGraph;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements are written as Jena writes them, to the byte: what speeds them up changes nothing. */
class WritersTest {

    private static final Node SHORT = node("kb/claim/a");
    private static final Node LONG = node("kb/claim/a-name-longer-than-the-column-of-subjects#position");

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "TRIG", "NTRIPLES", "NQUADS"})
    void jenaWritesTheSame(Format format) {
        List<Triple> triples = List.of(
                Triple.create(SHORT, RDF.type.asNode(), ISN.Claim),
                Triple.create(SHORT, RDFS.label.asNode(), NodeFactory.createLiteralLang("", "en")),
                Triple.create(SHORT, RDFS.label.asNode(), NodeFactory.createLiteralLang("ادعاء \"مقتبس\"", "ar")),
                Triple.create(SHORT, RDFS.comment.asNode(), NodeFactory.createLiteralString("first\nsecond\r\nthird\ttab \\ end \uFFFD \uD83D\uDE00")),
                Triple.create(SHORT, RDFS.comment.asNode(), NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger)),
                Triple.create(SHORT, RDFS.seeAlso.asNode(), NodeFactory.createURI("https://example.org/a%20b?c=d#e")),
                Triple.create(LONG, node("ontology#aPredicateLongerThanTheColumnOfPredicates"), SHORT),
                Triple.create(LONG, RDFS.seeAlso.asNode(), SHORT));
        List<Quad> quads = triples.stream().map(triple -> new Quad(node("kb/graph/a"), triple)).toList();
        Graph graph = OrderedGraph.of(triples.stream());
        boolean withGraphs = format == Format.TRIG || format == Format.NQUADS;
        byte[] written = new Writers(Base.CANONICAL).write(new Description(SHORT, graph, () -> quads, 1, 1), format);
        assertEquals(jena(triples, withGraphs ? quads : List.of(), format), new String(written, StandardCharsets.UTF_8));
    }

    private static String jena(List<Triple> triples, List<Quad> quads, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFFormat style = switch (format) {
            case TURTLE -> RDFFormat.TURTLE_BLOCKS;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            default -> RDFFormat.NQUADS_UTF8;
        };
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, style, new Context().set(RIOT.symTurtleDirectiveStyle, "at"));
        stream.start();
        stream.prefix("claim", Base.CANONICAL.address("kb/claim/"));
        stream.prefix("isn", ISN.NS);
        stream.prefix("rdfs", RDFS.uri);
        stream.prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
        triples.forEach(stream::triple);
        quads.forEach(stream::quad);
        stream.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Node node(String path) {
        return NodeFactory.createURI(Base.CANONICAL.address(path));
    }
}
