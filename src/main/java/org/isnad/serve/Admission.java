package org.isnad.serve;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a bounded number of queries run, in the order in which they came, and no client have too many under way. */
final class Admission {

    private final EndpointLimits limits;
    private final Semaphore running;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    Admission(EndpointLimits limits) {
        this.limits = limits;
        this.running = new Semaphore(limits.running(), true);
    }

    /**
     * Runs a query when its turn comes.
     *
     * @param client whose request it is
     * @throws Refusal 429 if the client has too many requests under way, 503 if too many queries run
     */
    <T> T run(String client, Supplier<T> query) {
        try {
            if (underWay.merge(client, 1, Integer::sum) > limits.perClient())
                throw Refusal.forNow(429, "Too many requests", "You have " + limits.perClient()
                        + " requests under way; wait for one to be answered.", 1);
            return inTurn(query);
        } finally {
            underWay.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
        }
    }

    private <T> T inTurn(Supplier<T> query) {
        if (!running.tryAcquire() && (running.getQueueLength() >= limits.waiting() || !waited()))
            throw Refusal.forNow(503, "Busy", "Too many queries are running; try again in a moment.", 5);
        try {
            return query.get();
        } finally {
            running.release();
        }
    }

    private boolean waited() {
        try {
            return running.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
