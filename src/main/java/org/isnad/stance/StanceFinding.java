package org.isnad.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.isnad.check.Severity;
import org.isnad.vocab.ISN;

/**
 * What was found in the stances and sayings of a corpus.
 *
 * @param iri the finding's identifier, made of what it is about: the same matter has the same one in every run
 * @param kind contradiction, tension, shift, dispute or agreement, as a term of the ontology
 * @param rule the name of the rule that found it
 * @param claims the claims involved, in a fixed order
 * @param stances the stances involved, in a fixed order; none where sayings clash
 * @param collision two statements that cannot both hold, if it is a contradiction
 * @param title what the rule is about, by language
 * @param problem what was found, by language
 * @param rationale why it counts, by language
 * @param solution what would resolve it, by language
 */
public record StanceFinding(Node iri, Node kind, String rule, List<Node> claims, List<Node> stances, Optional<Contested.Pair> collision, Map<String, String> title,
        Map<String, String> problem, Map<String, String> rationale, Map<String, String> solution) {

    /** The languages in which a finding is told. */
    public static final List<String> LANGUAGES = List.of("en", "ar");

    private static final Map<Node, Severity> SEVERITIES = Map.of(ISN.finding_contradiction, Severity.ERROR, ISN.finding_tension, Severity.WARNING);

    /** How much it matters: a contradiction is an error, a tension a warning, the rest is information. */
    public Severity severity() {
        return SEVERITIES.getOrDefault(kind, Severity.INFORMATION);
    }

    /** Takes copies of the lists. */
    public StanceFinding {
        claims = List.copyOf(claims);
        stances = List.copyOf(stances);
    }
}
