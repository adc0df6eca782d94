package org.isnad.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.corpus.Corpus;

/**
 * Everything that the rules of {@code ontology/findings/} find in a corpus, contradictions first.
 *
 * @param all the findings, in a fixed order
 */
public record Findings(List<StanceFinding> all) {

    /** The rule whose rows are not asked for but found by {@link StanceBase}. */
    private static final String CONTRADICTION = "contradiction";

    /** Finds what there is. The corpus must have no errors of form. */
    public static Findings of(Corpus corpus) {
        Graph graph = corpus.dataset().getDefaultGraph();
        Background background = StanceReader.background(graph);
        List<StanceFinding> all = new ArrayList<>();
        for (AnnotatedQuery query : corpus.ontology().findings()) {
            FindingRule rule = new FindingRule(query, graph, background);
            all.addAll(rule.name().equals(CONTRADICTION) ? rule.findings(contradictions(graph, background)) : rule.findings());
        }
        all.sort(Comparator.comparing((StanceFinding finding) -> !finding.rule().equals(CONTRADICTION)).thenComparing(StanceFinding::severity).thenComparing(finding -> finding.kind().toString())
                .thenComparing(finding -> finding.iri().toString()));
        return new Findings(List.copyOf(all));
    }

    /** The findings as linked data, with the passages of the claims that the data has. */
    public Graph graph(Graph data) {
        return FindingGraph.of(this, data);
    }

    /** The findings of one kind, a term of the ontology. */
    public List<StanceFinding> of(Node kind) {
        return all.stream().filter(finding -> finding.kind().equals(kind)).toList();
    }

    /** What of these is not among others. */
    public Findings without(Findings others) {
        Set<Node> known = others.all.stream().map(StanceFinding::iri).collect(Collectors.toSet());
        return new Findings(all.stream().filter(finding -> !known.contains(finding.iri())).toList());
    }

    /** What of these is among others too, but made of other claims. */
    public Findings changed(Findings others) {
        Map<Node, List<Node>> claims = others.all.stream().collect(Collectors.toMap(StanceFinding::iri, StanceFinding::claims));
        return new Findings(all.stream().filter(finding -> claims.containsKey(finding.iri()) && !claims.get(finding.iri()).equals(finding.claims())).toList());
    }

    private static List<Matter> contradictions(Graph graph, Background background) {
        StanceBase base = StanceBase.of(background, StanceReader.statements(graph));
        Map<Map<String, Node>, Matter> matters = new LinkedHashMap<>();
        for (Contested contested : Contested.roots(base.contradictions()))
            contested.pairs().forEach(pair -> Matter.add(row(contested.at(), pair), matters).collide(pair));
        return List.copyOf(matters.values());
    }

    private static Map<String, Node> row(Coordinates at, Contested.Pair pair) {
        Map<String, Node> row = new LinkedHashMap<>();
        Stream.of(Map.entry("voice", at.voice()), Map.entry("holder", at.holder()), Map.entry("target", at.target()), Map.entry("aspect", at.aspect()), Map.entry("period", at.period()))
                .forEach(value -> row.put(value.getKey(), NodeFactory.createURI(value.getValue())));
        row.put("oneKind", pair.one().polarity().type());
        row.put("otherKind", pair.other().polarity().type());
        row.put("stanceOne", NodeFactory.createURI(pair.one().at().iri()));
        row.put("stanceOther", NodeFactory.createURI(pair.other().at().iri()));
        row.put("claimOne", NodeFactory.createURI(pair.one().claim()));
        row.put("claimOther", NodeFactory.createURI(pair.other().claim()));
        return row;
    }
}
