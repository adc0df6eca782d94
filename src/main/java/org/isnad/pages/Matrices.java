package org.isnad.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.isnad.pages.Page.Head;
import org.isnad.pages.StancePart.Choice;
import org.isnad.pages.StancePart.Issue;
import org.isnad.pages.StancePart.Matrix;
import org.isnad.pages.StancePart.Option;
import org.isnad.pages.StanceTable.Polarity;
import org.isnad.pages.StanceTable.Stance;

/** Sets actors against issues. Readers choose a voice, an aspect and a period by parameters; a period brings the stances of every time that may overlap it. */
final class Matrices {

    /** The parameters, each with what it chooses by. */
    private static final Map<String, Function<Stance, Node>> CHOICES = Map.of("voice", Stance::voice, "aspect", Stance::aspect, "period", Stance::period);

    private final Material material;
    private final Language language;
    private final Names names;

    Matrices(Material material, Language language) {
        this.material = material;
        this.language = language;
        this.names = material.names(language);
    }

    /** The matrix of the stances that the parameters choose. */
    Matrix of(Head head, Map<String, String> parameters) {
        List<Stance> chosen = chosen(parameters);
        List<Node> actors = byNumber(chosen, Stance::holder);
        List<Issue> issues = byNumber(chosen, Stance::target).stream().map(target -> new Issue(names.of(target), actors.stream()
                .map(actor -> chosen.stream().filter(stance -> stance.target().equals(target) && stance.holder().equals(actor)).map(stance -> stance.row(names)).toList())
                .toList())).toList();
        String start = Names.root(material.base()) + "matrix" + language.infix();
        return new Matrix(head, List.of(choice("voice", parameters), choice("aspect", parameters), choice("period", parameters)), start + ".csv" + Parameters.query(parameters),
                start + ".svg" + Parameters.query(parameters), Arrays.stream(Polarity.values()).map(polarity -> polarity.sign(names)).toList(), actors.stream().map(names::of).toList(), issues);
    }

    /** The stances that the parameters choose; parameters that name nothing here choose nothing. */
    List<Stance> chosen(Map<String, String> parameters) {
        return material.stances().all().stream().filter(stance -> CHOICES.entrySet().stream()
                .allMatch(choice -> value(choice.getKey(), parameters).isEmpty() || fits(choice.getValue().apply(stance), value(choice.getKey(), parameters)))).toList();
    }

    private boolean fits(Node node, String wanted) {
        return Graphs.withOverlapping(node, material.all()).anyMatch(fitting -> Parameters.key(fitting).equals(wanted));
    }

    private Choice choice(String parameter, Map<String, String> parameters) {
        List<Option> options = material.stances().all().stream().map(CHOICES.get(parameter)).distinct()
                .sorted(new Chronology(material.all()).thenComparing(node -> names.of(node).text()))
                .map(node -> new Option(Parameters.key(node), names.of(node).text(), Parameters.key(node).equals(value(parameter, parameters)))).toList();
        Stream<Option> unknown = Stream.of(value(parameter, parameters)).filter(value -> !value.isEmpty() && options.stream().noneMatch(Option::chosen)).map(value -> new Option(value, value, true));
        return new Choice(parameter, Texts.in(language).of(parameter), Stream.concat(options.stream(), unknown).toList());
    }

    private static String value(String parameter, Map<String, String> parameters) {
        return parameters.getOrDefault(parameter, "");
    }

    /** The most frequent first, in the same order for all readers. */
    private static List<Node> byNumber(List<Stance> stances, Function<Stance, Node> key) {
        Map<Node, Long> numbers = stances.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
        return numbers.keySet().stream().sorted(Comparator.comparing((Node node) -> -numbers.get(node)).thenComparing(Node::getURI)).toList();
    }
}
