package org.isnad.stance;

import java.util.List;
import java.util.stream.Stream;

import org.isnad.check.Checks;
import org.isnad.check.Finding;
import org.isnad.check.Report;
import org.isnad.corpus.Corpus;

/**
 * The judgement on a corpus: its form first and, if that has no errors, what it says.
 *
 * @param corpus what was judged
 * @param findings what its stances and sayings come to; none if its form has errors
 * @param isWellFormed whether its form has no errors
 * @param report all of it in one list
 */
public record Review(Corpus corpus, Findings findings, boolean isWellFormed, Report report) {

    /** Runs the checks and the rules. */
    public static Review of(Corpus corpus) {
        Report form = Checks.run(corpus);
        Findings findings = form.isPublishable() ? Findings.of(corpus) : new Findings(List.of());
        return new Review(corpus, findings, form.isPublishable(), new Report(Stream.concat(form.findings().stream(), report(findings, corpus).findings().stream()).toList()));
    }

    /** Findings in the form in which those of the checks are reported. */
    public static Report report(Findings findings, Corpus corpus) {
        return new Report(findings.all().stream().map(finding -> listed(finding, corpus)).toList());
    }

    /** Whether the corpus may be published. */
    public boolean isPublishable() {
        return report.isPublishable();
    }

    /** A finding in that form. */
    public static Finding listed(StanceFinding finding, Corpus corpus) {
        return new Finding(finding.severity(), finding.rule(), finding.title().get("en"), finding.claims().stream().findFirst().flatMap(corpus::place), finding.iri().getURI(),
                finding.problem().get("en"), finding.solution().get("en"));
    }
}
