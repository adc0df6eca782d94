package org.isnad.serve;

import java.time.Duration;

/**
 * What the endpoint does for its clients and no more. How long a query may take stands in the assembler file.
 *
 * @param queryLength the longest query, in characters
 * @param resultBytes the largest result, in bytes before compression
 * @param running how many queries run at a time
 * @param waiting how many more may wait for their turn
 * @param patience how long one waits
 * @param perClient how many requests one client may have under way
 */
record EndpointLimits(int queryLength, int resultBytes, int running, int waiting, Duration patience, int perClient) {

    /** Queries of 200,000 characters; results of 32 MiB; two queries a core at a time, 64 waiting 5 seconds; 16 requests a client. */
    static final EndpointLimits DEFAULT = new EndpointLimits(200_000, 32 << 20, 2 * Runtime.getRuntime().availableProcessors(), 64,
            Duration.ofSeconds(5), 16);

    /** How many queries of one client run at a time: one place is left to others. */
    int runningPerClient() {
        return Math.max(1, running - 1);
    }

    /** How many threads a server needs so that queries that run or wait leave enough of them to documents. */
    int threads() {
        return running + waiting + 32;
    }
}
