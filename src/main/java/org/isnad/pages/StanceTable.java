package org.isnad.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.config.Resources;
import org.isnad.vocab.ISN;

/** All stances of a dataset, read once. */
final class StanceTable {

    private final Map<Node, Stance> stances = new LinkedHashMap<>();

    StanceTable(DatasetGraph dataset) {
        try (QueryExec query = QueryExec.dataset(dataset).query(Resources.query(StanceTable.class, "stances.rq")).build()) {
            query.select().forEachRemaining(row -> {
                Stance stance = stances.computeIfAbsent(row.get("stance"), node -> new Stance(node, row.get("voice"), row.get("holder"), row.get("target"),
                        row.get("aspect"), row.get("period"), new LinkedHashSet<>(), new LinkedHashSet<>(), row.get("strained").equals(NodeConst.nodeTrue), Optional.ofNullable(row.get("otherWord")).map(Node::getLiteralLexicalForm)));
                stance.polarities.add(Polarity.of(row.get("polarity")));
                stance.claims.add(row.get("claim"));
            });
        }
    }

    /** Which way a stance points. */
    enum Polarity {
        SUPPORT(ISN.Support, "+", "support"), OPPOSITION(ISN.Opposition, "−", "opposition"), NEUTRALITY(ISN.Neutrality, "○", "neutrality");

        final Node type;
        final String symbol;
        final String style;

        Polarity(Node type, String symbol, String style) {
            this.type = type;
            this.symbol = symbol;
            this.style = style;
        }

        static Polarity of(Node type) {
            return List.of(values()).stream().filter(polarity -> polarity.type.equals(type)).findFirst().orElseThrow();
        }

        StancePart.Sign sign(Names names) {
            return new StancePart.Sign(symbol, style, names.of(type));
        }
    }

    /** A stance: more than one polarity makes it contested; strained is one that a finding of tension involves. Another word than that of a text is said to be so. */
    record Stance(Node node, Node voice, Node holder, Node target, Node aspect, Node period, Set<Polarity> polarities, Set<Node> claims, boolean strained, Optional<String> otherWord) {

        StancePart.Stance row(Names names) {
            return new StancePart.Stance(names.of(node), names.of(holder), names.of(target), names.of(aspect), names.of(period), signs(names), strained, otherWord,
                    claims.stream().map(names::of).toList());
        }

        List<StancePart.Sign> signs(Names names) {
            return polarities.stream().sorted().map(polarity -> polarity.sign(names)).toList();
        }
    }

    List<Stance> all() {
        return new ArrayList<>(stances.values());
    }

    Optional<Stance> of(Node stance) {
        return Optional.ofNullable(stances.get(stance));
    }
}
