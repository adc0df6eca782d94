package org.isnad.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;

/**
 * Ends the query that took most memory when little is left, so that it fails and the server does not. What a query holds (groups, rows
 * to be sorted, tables to be joined, long texts) lies in too many places of the engine to be counted there; what is in use after the
 * collector ran is exact, whatever holds it.
 */
final class MemoryGuard implements AutoCloseable {

    /** How full the heap may seem before a whole collection shows how full it is. */
    private static final double SUSPICIOUS = 0.8;
    /** How full it may be after a whole collection, which leaves nothing that is not in use. */
    private static final double FULL = 0.6;
    /** A query that asked for less than this part of the heap, garbage included, is not the one to blame. */
    private static final double HARMLESS = 0.05;

    /** As the collectors call it. */
    private static final String WHOLE = "end of major GC";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName).toList();

    private final long size = Runtime.getRuntime().maxMemory();
    private final Set<Running> queries = ConcurrentHashMap.newKeySet();
    private final NotificationListener listener = (notification, handback) -> collected(notification);
    private final List<NotificationEmitter> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
            .map(NotificationEmitter.class::cast).toList();

    MemoryGuard() {
        collectors.forEach(collector -> collector.addNotificationListener(listener, null, null));
    }

    /**
     * Does the work of a query in this thread.
     *
     * @throws Refusal 503 if it takes too much memory
     */
    void run(QueryExec query, Runnable work) {
        Running running = new Running(query);
        queries.add(running);
        try {
            work.run();
        } catch (QueryCancelledException e) {
            throw running.ended ? tooLarge() : e;
        } catch (OutOfMemoryError e) { // asked for at once, such as for a text of a gigabyte
            throw tooLarge();
        } finally {
            queries.remove(running);
        }
    }

    private static Refusal tooLarge() {
        return Refusal.forNow(503, "Too large", "The query needs more memory than there is; group, sort or compare fewer rows.", 30);
    }

    private void collected(Notification notification) {
        if (!notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION))
            return;
        GarbageCollectionNotificationInfo collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        double used = (double) used(collection) / size;
        if (collection.getGcAction().equals(WHOLE)) {
            if (used > FULL)
                endLargest();
        } else if (used > SUSPICIOUS && !queries.isEmpty()) {
            System.gc(); // and this method is told
        }
    }

    private static long used(GarbageCollectionNotificationInfo collection) {
        Map<String, MemoryUsage> pools = collection.getGcInfo().getMemoryUsageAfterGc();
        return HEAP.stream().mapToLong(pool -> pools.get(pool).getUsed()).sum();
    }

    /** One at a time: while it lets go of what it holds, the others need not suffer. */
    private void endLargest() {
        if (queries.stream().noneMatch(query -> query.ended))
            queries.stream().filter(query -> query.taken() > size * HARMLESS).max(Comparator.comparingLong(Running::taken)).ifPresent(Running::end);
    }

    @Override
    public void close() {
        for (NotificationEmitter collector : collectors)
            try {
                collector.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("it was added", e);
            }
    }

    private static final class Running {

        private final QueryExec query;
        private final long thread = Thread.currentThread().getId();
        private final long before = THREADS.getThreadAllocatedBytes(thread);
        private volatile boolean ended;

        Running(QueryExec query) {
            this.query = query;
        }

        /** How much it asked for so far, in bytes. */
        long taken() {
            return THREADS.getThreadAllocatedBytes(thread) - before;
        }

        void end() {
            ended = true;
            query.abort();
        }
    }
}
