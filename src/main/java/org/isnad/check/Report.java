package org.isnad.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the checks found.
 *
 * @param findings the findings, gravest first
 */
public record Report(List<Finding> findings) {

    /** A report of the findings, put in order. */
    public Report {
        findings = findings.stream().sorted(Finding.ORDER).distinct().toList();
    }

    static Report of(Stream<Finding> findings) {
        return new Report(findings.toList());
    }

    /** The findings of one severity. */
    public List<Finding> of(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** Whether data with this report may be published. */
    public boolean isPublishable() {
        return of(Severity.ERROR).isEmpty();
    }
}
