package org.isnad.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.isnad.pages.ListPart.Facet;
import org.isnad.pages.ListPart.Refinement;
import org.isnad.vocab.ISN;

/** What a search can be narrowed by: for each facet the values that what was found has, and how many have each. */
final class Facets {

    /** The parameters that choose a value. */
    static final List<String> NAMES = List.of("kind", "voice", "actor", "polarity", "period");
    /** What the values of a facet are. */
    private static final Map<String, Node> KINDS = Map.of("kind", OWL2.Class.asNode(), "voice", ISN.Voice, "actor", ISN.Actor, "polarity", OWL2.Class.asNode(), "period", ISN.Period);
    private static final List<Node> POLARITIES = List.of(ISN.Support, ISN.Opposition, ISN.Neutrality);
    private static final int MOST_VALUES = 12;

    private final Graph all;
    private final Names names;
    private final Texts texts;
    private final Map<String, String> parameters;
    private final String address;

    /**
     * The facets as parameters choose from them.
     *
     * @param address where the search is
     */
    Facets(Graph all, Names names, Texts texts, Map<String, String> parameters, String address) {
        this.all = all;
        this.names = names;
        this.texts = texts;
        this.parameters = parameters;
        this.address = address;
    }

    /** Whether a value was chosen of any. */
    boolean areChosen() {
        return NAMES.stream().anyMatch(facet -> !chosen(facet).isEmpty());
    }

    /** Whether a thing has all values that were chosen. */
    boolean fit(Node node) {
        return NAMES.stream().allMatch(facet -> fits(node, facet));
    }

    /** The facets of which something that was found has values, or of which one was chosen. */
    List<Facet> of(List<Node> found) {
        return NAMES.stream().map(facet -> facet(facet, found)).filter(facet -> !facet.values().isEmpty()).toList();
    }

    private boolean fits(Node node, String facet) {
        return chosen(facet).isEmpty() || values(node, facet).anyMatch(value -> isChosen(value, facet));
    }

    private String chosen(String facet) {
        return parameters.getOrDefault(facet, "");
    }

    private boolean isChosen(Node value, String facet) {
        return Parameters.key(value).equals(chosen(facet));
    }

    private Facet facet(String facet, List<Node> found) {
        Map<Node, Integer> numbers = numbers(facet, found);
        boolean isNone = !chosen(facet).isEmpty() && numbers.keySet().stream().noneMatch(value -> isChosen(value, facet));
        Stream<Refinement> unmet = isNone ? Stream.of(new Refinement(chosenName(facet), 0, true, with(facet, ""))) : Stream.empty(); // it can be taken back
        Stream<Refinement> values = numbers.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Node, Integer>, Boolean>comparing(value -> !isChosen(value.getKey(), facet)).thenComparing(value -> -value.getValue())).limit(MOST_VALUES)
                .map(value -> refinement(value.getKey(), value.getValue(), facet));
        return new Facet(texts.of("facet." + facet), Stream.concat(unmet, values).toList());
    }

    private Refinement refinement(Node value, int number, String facet) {
        boolean isChosen = isChosen(value, facet);
        return new Refinement(names.of(value).text(), number, isChosen, with(facet, isChosen ? "" : Parameters.key(value)));
    }

    /** How many of what fits the other facets has each value that something offers or that was chosen. */
    private Map<Node, Integer> numbers(String facet, List<Node> found) {
        Set<Node> offered = found.stream().flatMap(node -> ownValues(node, facet)).collect(Collectors.toSet());
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        found.stream().filter(node -> NAMES.stream().allMatch(other -> other.equals(facet) || fits(node, other)))
                .forEach(node -> values(node, facet).distinct().filter(value -> offered.contains(value) || isChosen(value, facet)).forEach(value -> numbers.merge(value, 1, Integer::sum)));
        return numbers;
    }

    /** What the chosen value is called though nothing that was found has it; the value itself if no such thing is known. */
    private String chosenName(String facet) {
        return all.find(Node.ANY, RDF.Nodes.type, KINDS.get(facet)).mapWith(Triple::getSubject).filterKeep(node -> node.isURI() && isChosen(node, facet)).nextOptional()
                .map(node -> names.of(node).text()).orElse(chosen(facet));
    }

    /** The values that a thing counts for: its own, and the periods that its own may overlap, as in the matrix. */
    private Stream<Node> values(Node node, String facet) {
        return facet.equals("period") ? ownValues(node, facet).flatMap(period -> Graphs.withOverlapping(period, all)) : ownValues(node, facet);
    }

    private Stream<Node> ownValues(Node node, String facet) {
        return switch (facet) {
            case "kind" -> Graphs.kinds(node, all).stream().map(kind -> POLARITIES.contains(kind) ? ISN.Stance : kind); // which way it points is a facet of its own
            case "voice" -> Graphs.objects(node, ISN.voice, all).stream();
            case "actor" -> named(node).filter(named -> all.contains(named, RDF.Nodes.type, ISN.Actor));
            case "polarity" -> contents(node).flatMap(content -> POLARITIES.stream().filter(polarity -> all.contains(content, RDF.Nodes.type, polarity)));
            case "period" -> contents(node).flatMap(content -> Stream.of(ISN.period, ISN.time).flatMap(property -> Graphs.objects(content, property, all).stream()));
            default -> throw new IllegalArgumentException(facet);
        };
    }

    /** What a claim names, or a content leads to. */
    private Stream<Node> named(Node node) {
        return all.contains(node, RDF.Nodes.type, ISN.Content) ? all.find(node, Node.ANY, Node.ANY).mapWith(Triple::getObject).toList().stream() : Graphs.objects(node, ISN.mentions, all).stream();
    }

    private Stream<Node> contents(Node node) {
        return Stream.concat(Stream.of(node), Graphs.objects(node, ISN.content, all).stream());
    }

    private String with(String facet, String value) {
        return address + Parameters.query(Parameters.onFirstPage(parameters, facet, value));
    }
}
