package org.isnad.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * The meaning that data is read by.
 *
 * @param core the ontology itself
 * @param alignments how its terms relate to those of other vocabularies
 * @param shapes the SHACL shapes that data must have
 * @param checks the checks; each row of a result is a finding
 * @param rules the rules; each constructs statements that follow from the data
 * @param consequences the rules that make the nodes of consequences for reasoners
 * @param findings what to find in the stances and sayings; each row of a result belongs to a finding
 */
public record Ontology(SourceFile core, SourceFile alignments, SourceFile shapes, List<AnnotatedQuery> checks,
        List<AnnotatedQuery> rules, List<AnnotatedQuery> consequences, List<AnnotatedQuery> findings) {

    /** Takes copies of the lists. */
    public Ontology {
        checks = List.copyOf(checks);
        rules = List.copyOf(rules);
        consequences = List.copyOf(consequences);
        findings = List.copyOf(findings);
    }

    Stream<SourceFile> files() {
        return Stream.of(core, alignments, shapes);
    }
}
