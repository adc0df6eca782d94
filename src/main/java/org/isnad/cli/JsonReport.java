package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.isnad.check.Finding;
import org.isnad.corpus.Corpus;
import org.isnad.reason.Verdict;
import org.isnad.stance.Assumption;
import org.isnad.stance.Findings;
import org.isnad.stance.Review;
import org.isnad.stance.StanceFinding;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What the checks found, for a program: one JSON object. */
final class JsonReport {

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Corpus corpus;

    /** A report of what was found in a corpus. */
    JsonReport(Corpus corpus) {
        this.corpus = corpus;
    }

    /** What was found. */
    JsonReport findings(Review review) {
        Map<String, StanceFinding> told = review.findings().all().stream().collect(Collectors.toMap(finding -> finding.iri().getURI(), Function.identity()));
        members.put("findings", review.report().findings().stream().map(finding -> told.containsKey(finding.subject()) ? row(told.get(finding.subject())) : row(finding)).toList());
        return this;
    }

    /** What something that is assumed changes: findings that rest on it, or are now made of other claims, with the claims that are assumed; and findings that there are no longer. */
    JsonReport difference(Assumption assumption) {
        members.put("findings", assumed(assumption.more(), assumption));
        members.put("changed", assumed(assumption.changed(), assumption));
        members.put("noLongerFound", assumption.fewer().all().stream().map(this::row).toList());
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

    private List<Map<String, Object>> assumed(Findings findings, Assumption assumption) {
        return findings.all().stream().map(finding -> assumed(finding, assumption)).toList();
    }

    /** What to do about a text is left out, since no text brings this about by itself. */
    private Map<String, Object> assumed(StanceFinding finding, Assumption assumption) {
        Map<String, Object> row = row(finding);
        row.remove("solution");
        row.remove("solution@ar");
        row.put("assumed", assumption.claims(finding).stream().map(Node::getURI).toList());
        return row;
    }

    /** One about what is said tells besides what it is about, in both languages, of what kind it is, and where to read. */
    private Map<String, Object> row(StanceFinding finding) {
        Map<String, Object> row = row(Review.listed(finding, corpus));
        row.put("kind", finding.kind().getURI().replaceFirst(".*#finding-", ""));
        row.put("title@ar", finding.title().get("ar"));
        row.put("problem@ar", finding.problem().get("ar"));
        row.put("solution@ar", finding.solution().get("ar"));
        row.put("stances", finding.stances().stream().map(Node::getURI).toList());
        row.put("claims", finding.claims().stream().map(this::claim).toList());
        return row;
    }

    private Map<String, Object> claim(Node claim) {
        Citations citations = new Citations(corpus.dataset().getDefaultGraph(), List.of());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("iri", claim.getURI());
        row.put("passages", citations.anchors(claim).stream().map(citations::place).toList());
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
