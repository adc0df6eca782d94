package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.isnad.check.Finding;
import org.isnad.check.Report;
import org.isnad.reason.Verdict;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What the checks found, for a program: one JSON object. */
final class JsonReport {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** What was found. */
    JsonReport findings(Report report) {
        members.put("findings", rows(report));
        return this;
    }

    /** What is no longer found, if something is assumed. */
    JsonReport noLongerFound(Report report) {
        members.put("noLongerFound", rows(report));
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

    private static List<Map<String, Object>> rows(Report report) {
        return report.findings().stream().map(JsonReport::row).toList();
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
