package org.isnad.stance;

import java.util.Comparator;
import java.util.List;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.check.Checks;
import org.isnad.check.Finding;
import org.isnad.check.Purpose;
import org.isnad.check.Severity;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.SourceFile;

/**
 * Statements that are assumed for one run: what would be found if they had been published with the rest?
 *
 * @param file the statements
 * @param corpus the data together with them
 * @param findings what is found in both
 * @param more what is found only with them
 * @param fewer what is no longer found with them
 * @param changed what is found without them too, but is made of other claims
 */
public record Assumption(SourceFile file, Corpus corpus, Findings findings, Findings more, Findings fewer, Findings changed) {

    /**
     * Assumes the statements of a file. What goes without saying may be left out: the description of a stance whose name has its coordinates, and whatever only readers need, as passages and labels.
     *
     * @param file a file as {@link org.isnad.corpus.CorpusLoader#read} gives it, without problems
     * @param review a review of the data without errors of form
     * @throws IsnadException if nothing is assumed, or the form of what is assumed is such that it would not be seen, or be misunderstood
     */
    public static Assumption of(SourceFile file, Review review) {
        if (file.graph().isEmpty())
            throw new IsnadException(ErrorCode.BAD_ASSUMPTION, file.path() + ": the file states nothing, so nothing is assumed; write statements in it.");
        SourceFile completed = Completion.of(file, review.corpus());
        Corpus corpus = review.corpus().assuming(completed);
        // a query says more closely what is wrong than a shape does
        Checks.run(corpus, Purpose.COMPARISON).of(Severity.ERROR).stream().min(Comparator.comparing(finding -> finding.rule().equals("shape"))).ifPresent(finding -> refuse(finding, completed));
        Findings findings = Findings.of(corpus);
        return new Assumption(file, corpus, findings, findings.without(review.findings()), review.findings().without(findings), findings.changed(review.findings()));
    }

    private static void refuse(Finding finding, SourceFile file) {
        throw new IsnadException(ErrorCode.BAD_ASSUMPTION, file.place(NodeFactory.createURI(finding.subject())) + ": <" + finding.subject() + "> cannot be assumed: "
                + finding.message() + " " + finding.remedy());
    }

    /** Whether something is assumed of a claim. */
    public boolean isOf(Node claim) {
        return file.graph().contains(claim, Node.ANY, Node.ANY);
    }

    /** The claims of a finding of which something is assumed. */
    public List<Node> claims(StanceFinding finding) {
        return finding.claims().stream().filter(this::isOf).toList();
    }
}
