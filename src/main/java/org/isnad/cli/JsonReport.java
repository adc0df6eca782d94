package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.isnad.check.Finding;
import org.isnad.check.Report;
import org.isnad.reason.Verdict;
import org.isnad.stance.Assumption;
import org.isnad.stance.Findings;
import org.isnad.stance.Review;
import org.isnad.stance.StanceFinding;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What the checks found, for a program: one JSON object. */
final class JsonReport {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** What was found. */
    JsonReport findings(Report report) {
        members.put("findings", report.findings().stream().map(JsonReport::row).toList());
        return this;
    }

    /** What something that is assumed changes: findings that rest on it, or are now made of other claims, with the claims that are assumed; and findings that there are no longer. */
    JsonReport difference(Assumption assumption) {
        members.put("findings", assumed(assumption.more(), assumption));
        members.put("changed", assumed(assumption.changed(), assumption));
        members.put("noLongerFound", assumption.fewer().all().stream().map(finding -> row(Review.listed(finding, assumption.corpus()))).toList());
        return this;
    }

    /** Whether voices are at one with themselves; nothing is said of data with errors of form, which nobody judges. */
    JsonReport verdict(Optional<Verdict> verdict) {
        verdict.ifPresent(judged -> members.put("verdict", row(judged)));
        return this;
    }

    void print(PrintWriter out) {
        try {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(members));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> assumed(Findings findings, Assumption assumption) {
        return findings.all().stream().map(finding -> assumed(finding, assumption)).toList();
    }

    /** What to do about a text is left out, since no text brings this about by itself. */
    private static Map<String, Object> assumed(StanceFinding finding, Assumption assumption) {
        Map<String, Object> row = row(Review.listed(finding, assumption.corpus()));
        row.remove("solution");
        row.put("assumed", assumption.claims(finding).stream().map(Node::getURI).toList());
        return row;
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        row.put("rule", finding.rule());
        row.put("title", finding.title());
        finding.place().ifPresent(place -> {
            row.put("file", place.file().toString());
            row.put("line", place.line());
        });
        row.put("subject", finding.subject());
        row.put("problem", finding.message());
        row.put("solution", finding.remedy());
        return row;
    }

    private static Map<String, Object> row(Verdict verdict) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("result", !verdict.isOfSomething() ? "nothing to judge" : verdict.isConsistent() ? "consistent" : "inconsistent");
        row.put("judges", verdict.judges());
        row.put("planted", verdict.planted());
        return row;
    }
}
