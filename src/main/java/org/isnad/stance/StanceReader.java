package org.isnad.stance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.vocab.ISN;

/** Reads the stances of a graph, and what must be known to compare them. */
public final class StanceReader {

    private static final Pattern VAGUE = Pattern.compile("[~?%]");
    private static final Map<Node, Background.Link> LINKS = Map.of(ISN.member, Background.Link.MEMBER, ISN.speaksFor, Background.Link.SPEAKS_FOR, ISN.decides, Background.Link.DECIDES);

    private final Graph graph;

    private StanceReader(Graph graph) {
        this.graph = graph;
    }

    /** The statements of stances, in a fixed order. A stance that lacks a coordinate is left out: the shapes complain of it. */
    public static List<Statement> statements(Graph graph) {
        StanceReader reader = new StanceReader(graph);
        List<Statement> statements = new ArrayList<>();
        for (Polarity polarity : Polarity.values())
            graph.find(Node.ANY, polarity.property(), Node.ANY).forEachRemaining(triple -> reader.coordinates(triple.getObject())
                    .ifPresent(at -> statements.add(new Statement(triple.getSubject().toString(), at, polarity))));
        statements.sort(Comparator.comparing(Statement::claim).thenComparing(statement -> statement.at().iri()).thenComparing(Statement::polarity));
        return statements;
    }

    /** What the graph says of holders, targets, periods and voices. */
    public static Background background(Graph graph) {
        StanceReader reader = new StanceReader(graph);
        Background background = new Background();
        LINKS.forEach((property, link) -> graph.find(Node.ANY, property, Node.ANY)
                .forEachRemaining(triple -> background.link(triple.getSubject().toString(), link, triple.getObject().toString())));
        graph.find(Node.ANY, ISN.edtf, Node.ANY).mapWith(Triple::getSubject)
                .forEachRemaining(period -> background.period(period.toString(), reader.span(period)));
        graph.find(Node.ANY, NodeConst.nodeRDFType, ISN.CoherentVoice).forEachRemaining(triple -> background.coherent(triple.getSubject().toString()));
        return background;
    }

    /** The coordinates of a stance of a graph; nothing if it lacks one. */
    public static Optional<Coordinates> coordinates(Graph graph, Node stance) {
        return new StanceReader(graph).coordinates(stance);
    }

    private Optional<Coordinates> coordinates(Node stance) {
        List<Optional<Node>> values = List.of(value(stance, ISN.voice), value(stance, ISN.holder), value(stance, ISN.target), value(stance, ISN.aspect), value(stance, ISN.period));
        if (values.stream().anyMatch(Optional::isEmpty))
            return Optional.empty();
        List<String> names = values.stream().map(value -> value.get().toString()).toList();
        return Optional.of(new Coordinates(names.get(0), names.get(1), names.get(2), names.get(3), names.get(4)));
    }

    private Span span(Node period) {
        String edtf = value(period, ISN.edtf).orElseThrow().getLiteralLexicalForm();
        return new Span(moment(period, ISN.earliest, Instant.MIN), moment(period, ISN.latest, Instant.MAX), VAGUE.matcher(edtf).find());
    }

    private Instant moment(Node period, Node property, Instant open) {
        return value(period, property).map(bound -> moment(period, bound.getLiteralLexicalForm())).orElse(open);
    }

    private static Instant moment(Node period, String bound) {
        try {
            return OffsetDateTime.parse(bound).toInstant();
        } catch (DateTimeParseException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "The period " + period + " has the bound " + bound + "; write it with a time zone, as in 2031-05-03T00:00:00Z.", e);
        }
    }

    private Optional<Node> value(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).nextOptional();
    }
}
