package org.isnad.stance;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.corpus.Digests;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/**
 * A rule of {@code ontology/findings/}: a query whose header says what it finds, why that counts, what it looks like and what would resolve it. Rows that differ only in variables named
 * {@code claim…}, {@code stance…} or {@code each…} are one finding; {@code {variable}} in a text stands for the label of its value, or of its values.
 */
final class FindingRule {

    private final AnnotatedQuery source;
    private final Graph graph;
    private final Background background;

    /** A rule for a graph, of which the background is given, so that it is read once. */
    FindingRule(AnnotatedQuery source, Graph graph, Background background) {
        this.source = source;
        this.graph = graph;
        this.background = background;
    }

    String name() {
        return source.name();
    }

    /** What the query finds. */
    List<StanceFinding> findings() {
        Map<Map<String, Node>, Matter> matters = new LinkedHashMap<>();
        try (QueryExec execution = QueryExec.graph(graph).query(source.query()).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> {
                Map<String, Node> values = new LinkedHashMap<>();
                rows.getResultVars().stream().filter(row::contains).forEach(variable -> values.put(variable.getVarName(), row.get(variable)));
                Matter.add(values, matters);
            });
        }
        return findings(matters.values());
    }

    /** Findings of this rule about matters that something else found. */
    List<StanceFinding> findings(Collection<Matter> matters) {
        return matters.stream().map(this::finding).toList();
    }

    private StanceFinding finding(Matter matter) {
        List<Node> claims = matter.claims();
        return new StanceFinding(iri(matter), NodeFactory.createURI(ISN.NS + "finding-" + source.text("kind")), name(), claims, matter.stances().isEmpty() ? stances(claims) : matter.stances(), matter.collision(),
                texts("title", matter), problem(matter), rationale(matter), texts("solution", matter));
    }

    /** What was found; of stances that meet elsewhere than where they are stated, how they come there too. */
    private Map<String, String> problem(Matter matter) {
        Map<String, String> texts = texts("problem", matter);
        List<Step> steps = matter.collision().map(pair -> steps(pair, matter)).orElse(List.of());
        return byLanguage(language -> Stream.concat(Stream.of(texts.get(language)), steps.stream().map(step -> told(step, language))).collect(Collectors.joining(" ")));
    }

    private List<Step> steps(Contested.Pair pair, Matter matter) {
        List<String> place = Stream.of("voice", "holder", "target", "aspect", "period").map(part -> matter.values().get(part).getURI()).toList();
        Coordinates at = new Coordinates(place.get(0), place.get(1), place.get(2), place.get(3), place.get(4));
        return Stream.of(pair.one(), pair.other()).flatMap(statement -> Step.between(statement.at(), at, background).stream()).distinct().toList();
    }

    private String told(Step step, String language) {
        return new Wording(language, node -> label(node, language)).fill(source.text(step.kind().name().toLowerCase(Locale.ROOT) + "@" + language),
                Map.of("from", List.of(NodeFactory.createURI(step.from())), "to", List.of(NodeFactory.createURI(step.to()))));
    }

    /** Why it counts. Where claims are set against each other by a link, whose judgement that is belongs to it. */
    private Map<String, String> rationale(Matter matter) {
        Map<String, String> texts = texts("rationale", matter);
        List<Node> claims = matter.claims();
        if (!source.text("kind").equals("dispute") || claims.stream().noneMatch(claim -> objects(claim, ISN.disputes).anyMatch(claims::contains)))
            return texts;
        return byLanguage(language -> texts.get(language) + " " + literal(ISN.disputes, SKOS.scopeNote.asNode(), language).orElse(""));
    }

    private List<Node> stances(List<Node> claims) {
        return claims.stream().flatMap(claim -> Stream.of(Polarity.values()).flatMap(polarity -> objects(claim, polarity.property()))).distinct()
                .sorted(Comparator.comparing(Node::toString)).toList();
    }

    /** Readable as far as it can be, and unlike any other. */
    private Node iri(Matter matter) {
        String about = Stream.of("holder", "target").map(matter.values()::get).filter(node -> node != null && node.isURI()).map(node -> "." + Coordinates.slug(node.getURI()))
                .collect(Collectors.joining());
        String all = matter.values().isEmpty() ? matter.claims().toString() : matter.values().toString();
        return NodeFactory.createURI(KB.NS + "finding/" + name() + about + "." + Digests.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, 8));
    }

    private Map<String, String> texts(String key, Matter matter) {
        Map<String, List<Node>> values = new LinkedHashMap<>(matter.lists());
        matter.values().forEach((name, value) -> values.put(name, List.of(value)));
        return byLanguage(language -> new Wording(language, node -> label(node, language)).fill(source.text(key + "@" + language), values));
    }

    private static Map<String, String> byLanguage(UnaryOperator<String> text) {
        return StanceFinding.LANGUAGES.stream().collect(Collectors.toMap(UnaryOperator.identity(), text));
    }

    private String label(Node node, String language) {
        if (node.isLiteral())
            return node.getLiteralLexicalForm();
        return literal(node, RDFS.label.asNode(), language).orElse(node.toString().replace(KB.NS, ""));
    }

    private Optional<String> literal(Node node, Node property, String language) {
        return objects(node, property).filter(text -> text.getLiteralLanguage().equals(language)).map(Node::getLiteralLexicalForm).findFirst();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }
}
