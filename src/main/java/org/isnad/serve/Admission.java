package org.isnad.serve;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a bounded number of queries run, in the order in which they came; no client has too many under way, and none runs as many as can run, so that others get their turn. */
final class Admission {

    private final EndpointLimits limits;
    private final Semaphore running;
    private final ConcurrentMap<String, Client> clients = new ConcurrentHashMap<>();

    /** Who has requests under way, how many, and the places in which they may run. */
    private record Client(int underWay, Semaphore places) {

        Client with(int more) {
            return new Client(underWay + more, places);
        }
    }

    Admission(EndpointLimits limits) {
        this.limits = limits;
        this.running = new Semaphore(limits.running(), true);
    }

    /**
     * Runs a query when its turn comes.
     *
     * @param client whose request it is
     * @throws Refusal 429 if the client has too many requests under way or its own keep this one waiting, 503 if too many queries run
     */
    <T> T run(String client, Supplier<T> query) {
        Client own = clients.compute(client, (name, known) -> known == null ? new Client(1, new Semaphore(limits.runningPerClient(), true)) : known.with(1));
        try {
            if (own.underWay > limits.perClient())
                throw tooMany();
            return inTurn(own.places, Admission::tooMany, () -> inTurn(running, Admission::busy, query));
        } finally {
            clients.computeIfPresent(client, (name, known) -> known.underWay == 1 ? null : known.with(-1));
        }
    }

    /** How many queries run. */
    int running() {
        return limits.running() - running.availablePermits();
    }

    /** How many wait for their turn, for their client's other queries or for those of all. */
    int waiting() {
        return running.getQueueLength() + clients.values().stream().mapToInt(client -> client.places.getQueueLength()).sum();
    }

    private <T> T inTurn(Semaphore places, Supplier<Refusal> otherwise, Supplier<T> query) {
        if (!places.tryAcquire() && (places.getQueueLength() >= limits.waiting() || !waited(places)))
            throw otherwise.get();
        try {
            return query.get();
        } finally {
            places.release();
        }
    }

    private boolean waited(Semaphore places) {
        try {
            return places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Refusal tooMany() {
        return Refusal.forNow(429, "Too many requests", "Your other requests are still under way; wait for one to be answered.", 1);
    }

    private static Refusal busy() {
        return Refusal.forNow(503, "Busy", "Too many queries are running; try again in a moment.", 5);
    }
}
