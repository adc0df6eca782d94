package org.isnad.serve;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** What became of the queries since the start. Safe for use by several threads. */
final class QueryCounts {

    /** What may become of a query. */
    enum Outcome {
        /** It got a result. */
        ANSWERED,
        /** It is none, or wants what is not offered. */
        REFUSED,
        /** It met a limit: of time, memory, or the number of those that run. */
        LIMITED;

        private static Outcome of(int status) {
            return status < 400 ? ANSWERED : status == 429 || status >= 500 ? LIMITED : REFUSED;
        }
    }

    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);
    private final LongAdder nanoseconds = new LongAdder();

    QueryCounts() {
        for (Outcome outcome : Outcome.values())
            counts.put(outcome, new LongAdder());
    }

    /** Counts a query that was answered with an HTTP status, and that had begun at a value of {@link System#nanoTime()}. */
    void add(int status, long begin) {
        counts.get(Outcome.of(status)).increment();
        nanoseconds.add(System.nanoTime() - begin);
    }

    long of(Outcome outcome) {
        return counts.get(outcome).sum();
    }

    /** How many there were. */
    long all() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** How long all of them took together, waiting included, in nanoseconds. */
    double time() {
        return nanoseconds.sum();
    }
}
