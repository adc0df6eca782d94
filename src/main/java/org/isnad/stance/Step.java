package org.isnad.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.stance.Background.Link;
import org.isnad.vocab.ISN;

/**
 * One of the steps by which a stance counts elsewhere than where it is stated; each rests on a statement about the two things.
 *
 * @param kind the kind of step
 * @param from whose stance it is, towards what, or when
 * @param to for whom, towards what, or when it counts
 */
public record Step(Kind kind, String from, String to) {

    /** How one leads to the other. */
    public enum Kind {
        /** From a group to a member. */
        MEMBER(ISN.member),
        /** From an actor to the one for whom it speaks. */
        SPEAKS(ISN.speaksFor),
        /** From a decision to what it decides. */
        DECIDES(ISN.decides),
        /** From a period to one that lies within it. */
        WITHIN(ISN.contains),
        /** From a period to one that begins in it. */
        BEGINS(ISN.overlaps);

        private final Node property;

        Kind(Node property) {
            this.property = property;
        }
    }

    private static final Map<Link, Kind> KINDS = Map.of(Link.MEMBER, Kind.MEMBER, Link.SPEAKS_FOR, Kind.SPEAKS, Link.DECIDES, Kind.DECIDES);

    /** The steps from where a stance is stated to a place where it counts; none if it is stated there. */
    public static List<Step> between(Coordinates stated, Coordinates place, Background background) {
        List<Step> steps = new ArrayList<>(way(stated.holder(), place.holder(), Set.of(Link.MEMBER, Link.SPEAKS_FOR), background));
        steps.addAll(way(stated.target(), place.target(), Set.of(Link.DECIDES), background));
        if (!stated.period().equals(place.period()))
            steps.add(new Step(background.contains(stated.period(), place.period()) ? Kind.WITHIN : Kind.BEGINS, stated.period(), place.period()));
        return steps;
    }

    /** The statement on which the step rests. */
    public Triple statement() {
        return Triple.create(NodeFactory.createURI(from), kind.property, NodeFactory.createURI(to));
    }

    /** A shortest way along links. */
    private static List<Step> way(String start, String end, Set<Link> along, Background background) {
        Map<String, List<Step>> ways = new HashMap<>(Map.of(start, List.of()));
        for (List<String> next = List.of(start); !next.isEmpty() && !ways.containsKey(end);) {
            List<String> reached = new ArrayList<>();
            for (String from : next)
                along.stream().sorted().forEach(link -> background.linked(from, link).forEach(to -> {
                    if (!ways.containsKey(to)) {
                        List<Step> way = new ArrayList<>(ways.get(from));
                        way.add(new Step(KINDS.get(link), from, to));
                        ways.put(to, way);
                        reached.add(to);
                    }
                }));
            next = reached;
        }
        return ways.getOrDefault(end, List.of());
    }
}
