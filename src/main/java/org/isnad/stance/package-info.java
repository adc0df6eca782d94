/**
 * What stances and sayings come to: where a voice contradicts itself, where it strains, what changed, where voices differ. Start at {@link org.isnad.stance.Findings}; the judgement on a
 * corpus as a whole is a {@link org.isnad.stance.Review}. Contradictions are found by {@link org.isnad.stance.StanceBase}, which says the same as an OWL reasoner; everything else by the
 * rules in {@code ontology/findings/}.
 */
package org.isnad.stance;
