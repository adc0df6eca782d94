package org.isnad.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.check.Census;
import org.isnad.check.Coverage;
import org.isnad.check.Finding;
import org.isnad.check.Report;
import org.isnad.check.Severity;
import org.isnad.check.Verification;
import org.isnad.corpus.Corpus;
import org.isnad.reason.Verdict;
import org.isnad.stance.Assumption;
import org.isnad.stance.Review;
import org.isnad.stance.StanceFinding;
import org.isnad.vocab.KB;

/** Prints what the checks found, for a person. */
final class ReportPrinter {

    private static final int MOST_ON_A_SCREEN = 12;
    private static final int WIDTH = 110;

    private final PrintWriter out;

    ReportPrinter(PrintWriter out) {
        this.out = out;
    }

    /** Everything: the findings one by one, the information in one paragraph a rule, and the counts. */
    void text(Report report, Corpus corpus) {
        report.of(Severity.ERROR).forEach(this::finding);
        report.of(Severity.WARNING).forEach(this::finding);
        // findings about what the data says have a story each; of the rest a list will do
        Map<Boolean, List<Finding>> told = report.of(Severity.INFORMATION).stream().collect(Collectors.partitioningBy(finding -> finding.subject().startsWith(KB.NS + "finding/")));
        told.get(true).forEach(this::finding);
        information(told.get(false));
        if (report.isPublishable())
            census(corpus.dataset());
        out.println(verdict(report));
    }

    /** What statements that were assumed would change. */
    void difference(Assumption assumption) {
        List<StanceFinding> more = assumption.more().all();
        List<StanceFinding> fewer = assumption.fewer().all();
        more.forEach(finding -> assumed(finding, assumption));
        fewer.forEach(finding -> out.println("No longer found: " + finding.problem().get("en") + " <" + finding.iri() + ">"));
        assumption.changed().all().forEach(finding -> out.println("Found before, now of other claims: " + finding.problem().get("en") + " <" + finding.iri() + ">"));
        out.println("With the assumption: " + count(more.size(), "finding") + " more, " + count(fewer.size(), "finding") + " fewer.");
    }

    /** A finding that no text brings about by itself: what it rests on, in place of what to do about a text. */
    private void assumed(StanceFinding finding, Assumption assumption) {
        List<Node> claims = assumption.claims(finding);
        found(Review.listed(finding, assumption.corpus()));
        out.println("    assumed: " + (claims.isEmpty() ? "none of its claims, but what brings them together" : claims.stream().map(claim -> "<" + claim + ">").collect(Collectors.joining(", "))));
    }

    /** Whether voices are at one with themselves, and who says so. */
    void verdict(Verdict verdict) {
        String judges = ", as judged by " + String.join(", ", verdict.judges());
        if (!verdict.isOfSomething())
            out.println("Nothing to judge: no voice that states a stance is called coherent.");
        else if (verdict.isConsistent())
            out.println("No coherent voice contradicts itself" + judges + ", after finding " + count(verdict.planted(), "planted contradiction") + ".");
        else
            out.println("A coherent voice contradicts itself" + judges + ".");
    }

    /** One screen that says why the data is not served. */
    void refuse(Report report) {
        List<Finding> errors = report.of(Severity.ERROR);
        errors.stream().limit(MOST_ON_A_SCREEN).forEach(this::finding);
        if (errors.size() > MOST_ON_A_SCREEN)
            out.println("… and " + (errors.size() - MOST_ON_A_SCREEN) + " more; isnad check prints them all.");
        out.println("The data has errors: " + verdict(report) + " Mend them and try again.");
    }

    /** What a dataset holds, in a few lines. */
    void census(DatasetGraph dataset) {
        Census census = Census.of(dataset);
        out.println(census.counts().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ")) + ".");
        census.coverage().forEach((article, coverage) -> out.println(article + ": " + coverage(coverage)));
    }

    /** How the anchors fit the text. */
    void verification(Verification verification) {
        verification.report().findings().forEach(this::finding);
        verification.coverage().ifPresent(coverage -> out.println(verification.source() + ": " + coverage(coverage)));
        out.println(verification.report().findings().isEmpty() ? "Every anchor fits the text."
                : verification.report().findings().size() + " of the data's descriptions do not fit the text.");
    }

    private void finding(Finding finding) {
        found(finding);
        out.println("    → " + finding.remedy());
    }

    private void found(Finding finding) {
        String place = finding.place().map(Object::toString).orElse("-");
        String subject = finding.subject().isEmpty() ? "" : " <" + finding.subject() + ">";
        out.println(place + ": " + finding.severity().name().toLowerCase(Locale.ROOT) + " [" + finding.rule() + "]" + subject);
        out.println("    " + finding.message());
    }

    private void information(List<Finding> findings) {
        Map<String, List<Finding>> rules = findings.stream()
                .collect(Collectors.groupingBy(Finding::title, LinkedHashMap::new, Collectors.toList()));
        rules.forEach((title, rows) -> {
            out.println(title + " (" + rows.size() + "):");
            out.println(wrapped(rows.stream().map(Finding::message).toList()));
        });
    }

    private static String wrapped(List<String> items) {
        StringBuilder text = new StringBuilder("   ");
        int column = text.length();
        for (String item : items) {
            if (column + item.length() + 2 > WIDTH) {
                text.append("\n   ");
                column = 3;
            }
            text.append(' ').append(item).append(item.equals(items.get(items.size() - 1)) ? "." : ",");
            column += item.length() + 2;
        }
        return text.toString();
    }

    private static String coverage(Coverage coverage) {
        return String.format(Locale.ROOT,
                "%d passages cover %.2f %% of the text outside its headings (mean length %.1f code points, longest %d).",
                coverage.anchors(), 100 * coverage.share(), coverage.meanLength(), coverage.longest());
    }

    private static String verdict(Report report) {
        return count(report.of(Severity.ERROR).size(), "error") + ", " + count(report.of(Severity.WARNING).size(), "warning") + ".";
    }

    /** A number of things, in words that fit it. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
