package org.isnad.stance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.isnad.corpus.Corpus;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/** Stances at random, in a world with groups within groups (in circles too), officials, decisions on decisions, and periods that nest and overlap. */
final class RandomBase {

    static {
        // names of RDF cannot be the first thing of Jena that is used
        JenaSystem.init();
    }

    private static final Node TYPE = RDF.type.asNode();
    private static final List<Node> ASPECTS = List.of(NodeFactory.createURI(ISN.NS + "aspect-overall"), NodeFactory.createURI(ISN.NS + "aspect-conduct"));
    /** Slug, EDTF, bounds. */
    private static final List<List<String>> PERIODS = List.of(
            List.of("2031", "2031", "2031-01-01T00:00:00Z", "2031-12-31T23:59:59Z"),
            List.of("2031-05", "2031-05", "2031-05-01T00:00:00Z", "2031-05-31T23:59:59Z"),
            List.of("2031-05-03", "2031-05-03", "2031-05-03T00:00:00Z", "2031-05-03T23:59:59Z"),
            List.of("2031-05-15-about", "2031-05-15~", "2031-05-10T00:00:00Z", "2031-05-20T23:59:59Z"),
            List.of("2031-03--2031-06", "2031-03/2031-06", "2031-03-01T00:00:00Z", "2031-06-30T23:59:59Z"),
            List.of("2031-05--2031-08", "2031-05/2031-08", "2031-05-01T00:00:00Z", "2031-08-31T23:59:59Z"),
            List.of("2031-02--open", "2031-02/..", "2031-02-01T00:00:00Z", ""),
            List.of("open--2031-08", "../2031-08", "", "2031-08-31T23:59:59Z"),
            List.of("2033", "2033", "2033-01-01T00:00:00Z", "2033-12-31T23:59:59Z"));

    private final Random random;
    private final Graph graph = GraphFactory.createGraphMem();

    private RandomBase(long seed) {
        this.random = new Random(seed);
    }

    /** A corpus that is the same for the same seed; the larger, the more there is to contest. */
    static Corpus corpus(long seed, int statements, Path folder) throws IOException {
        RandomBase base = new RandomBase(seed);
        base.fill(statements);
        Path file = folder.resolve("random-" + seed + "-" + statements + ".ttl");
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, base.graph, Lang.TURTLE);
        }
        return StanceCase.corpus(file);
    }

    private void fill(int statements) {
        List<Node> states = things("entity/state", 4, ISN.Actor);
        List<Node> officials = things("entity/official", 3, ISN.Actor);
        List<Node> groups = things("entity/group", 3, ISN.Group);
        List<Node> topics = things("topic/topic", 2, ISN.Topic);
        List<Node> decisions = things("topic/decision", 2, ISN.Decision);
        List<Node> voices = things("voice/voice", 3, ISN.Voice);
        List<Node> periods = PERIODS.stream().map(this::period).toList();
        graph.add(voices.get(0), TYPE, ISN.CoherentVoice);
        graph.add(voices.get(1), ISN.reportedIn, voices.get(0));
        if (random.nextBoolean())
            graph.add(voices.get(1), TYPE, ISN.CoherentVoice);
        officials.forEach(official -> graph.add(official, random.nextInt(4) == 0 ? ISN.represents : ISN.speaksFor, any(states)));
        List<Node> actors = Stream.of(states, officials, groups).flatMap(List::stream).toList();
        groups.forEach(group -> IntStream.range(0, 3).forEach(i -> graph.add(group, ISN.member, any(actors))));
        List<Node> targets = Stream.of(topics, decisions).flatMap(List::stream).toList();
        decisions.forEach(decision -> graph.add(decision, random.nextInt(4) == 0 ? ISN.rejects : ISN.decides, any(targets)));
        for (int i = 0; i < statements; i++)
            state(node("claim/claim" + i), List.of(any(voices), any(actors), any(targets), any(ASPECTS), any(periods)), Polarity.values()[random.nextInt(3)]);
    }

    private void state(Node claim, List<Node> at, Polarity polarity) {
        Coordinates coordinates = new Coordinates(at.get(0).getURI(), at.get(1).getURI(), at.get(2).getURI(), at.get(3).getURI(), at.get(4).getURI());
        Node stance = NodeFactory.createURI(coordinates.iri());
        List<Node> properties = List.of(ISN.voice, ISN.holder, ISN.target, ISN.aspect, ISN.period);
        graph.add(stance, TYPE, ISN.Stance);
        for (int i = 0; i < properties.size(); i++)
            graph.add(stance, properties.get(i), at.get(i));
        graph.add(claim, TYPE, ISN.Claim);
        graph.add(claim, ISN.voice, at.get(0));
        graph.add(claim, polarity.property(), stance);
    }

    private Node period(List<String> row) {
        Node period = node("period/" + row.get(0));
        graph.add(period, TYPE, ISN.Period);
        graph.add(period, ISN.edtf, NodeFactory.createLiteralString(row.get(1)));
        bound(period, ISN.earliest, row.get(2));
        bound(period, ISN.latest, row.get(3));
        return period;
    }

    private void bound(Node period, Node property, String moment) {
        if (!moment.isEmpty())
            graph.add(period, property, NodeFactory.createLiteralDT(moment, XSDDatatype.XSDdateTime));
    }

    private List<Node> things(String name, int number, Node type) {
        List<Node> things = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            things.add(node(name + i));
            graph.add(things.get(i), TYPE, type);
        }
        return things;
    }

    private Node any(List<Node> nodes) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private static Node node(String name) {
        return NodeFactory.createURI(KB.NS + name);
    }
}
