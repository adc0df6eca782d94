package org.isnad.config;

import java.time.Duration;

/**
 * The bounds that keep any input from exhausting the machine.
 *
 * @param fileBytes the largest data file that is read, in bytes
 * @param queryTime how long an offline query may run; the server's own limit stands in its assembler file
 * @param reasoning how long a reasoner may take for one question
 */
public record Limits(long fileBytes, Duration queryTime, Duration reasoning) {

    /** The limits used unless a caller says otherwise: files of 64 MiB, queries of one minute, reasoning of five. */
    public static final Limits DEFAULT = new Limits(64L << 20, Duration.ofMinutes(1), Duration.ofMinutes(5));
}
