package org.isnad.check;

import java.util.List;
import java.util.Optional;

import org.isnad.corpus.Corpus;
import org.isnad.corpus.Problem;

/** All checks of a corpus. */
public final class Checks {

    private static final List<Check> ALL = List.of(new ShapesCheck(), new PeriodCheck(), new QueryChecks());

    private Checks() {}

    /**
     * Runs every check. A file that cannot be read would make the others complain of what it lacks; so where there is one, only what
     * could not be read is reported.
     */
    public static Report run(Corpus corpus) {
        return run(corpus, Purpose.PUBLICATION);
    }

    /** Runs the checks of what data for a purpose must be, as {@link #run(Corpus)} does. */
    public static Report run(Corpus corpus, Purpose purpose) {
        Report unread = Report.of(corpus.problems().map(Checks::unread));
        return unread.findings().isEmpty() ? Report.of(ALL.stream().flatMap(check -> check.run(corpus, purpose))) : unread;
    }

    private static Finding unread(Problem problem) {
        return new Finding(Severity.ERROR, problem.rule(), "Every file can be read", Optional.of(problem.place()), "",
                problem.message(), problem.remedy());
    }
}
