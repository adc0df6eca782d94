package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.isnad.Fixtures;
import org.isnad.check.Census;
import org.isnad.check.Checks;
import org.isnad.check.Coverage;
import org.isnad.check.Report;
import org.isnad.check.Severity;
import org.isnad.corpus.Corpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published data as a whole. */
class ArticleTest {

    private static Corpus corpus;

    @BeforeAll
    static void load() {
        corpus = Fixtures.corpus(Fixtures.DATA);
    }

    @Test
    void hasNoErrorsAndNoWarnings() {
        Report report = Checks.run(corpus);
        assertEquals(List.of(), report.of(Severity.ERROR));
        assertEquals(List.of(), report.of(Severity.WARNING));
    }

    @Test
    void claimsCoverTheTextWithShortPassages() {
        Coverage coverage = Census.of(corpus.dataset()).coverage().values().iterator().next();
        assertAll(() -> assertTrue(coverage.share() >= 0.97, "share " + coverage.share()),
                () -> assertTrue(coverage.meanLength() <= 130, "mean " + coverage.meanLength()),
                () -> assertTrue(coverage.longest() <= 260, "longest " + coverage.longest()));
    }

    @Test
    void everyKindOfContentIsThere() {
        Census census = Census.of(corpus.dataset());
        assertAll(census.counts().entrySet().stream().map(
                entry -> () -> assertTrue(entry.getValue() > 0, "no " + entry.getKey())));
        assertTrue(census.counts().get("claims") >= 150, census.toString());
    }
}
