package org.isnad.serve;

import java.nio.file.Path;
import java.util.Optional;

import org.isnad.vocab.Base;

/**
 * How to serve.
 *
 * @param config the assembler file
 * @param questions the folder of the queries that are published
 * @param releases the folder of the releases that are kept
 * @param port the port, 0 for any that is free
 * @param base the address at which identifiers are followed; empty for the server's own
 * @param store the folder that keeps the store; empty to keep everything in memory
 * @param keptBytes how much memory documents that were made may take, in bytes
 * @param source a copy of the text of an article, whose passages its pages then show
 */
public record ServeOptions(Path config, Path questions, Path releases, int port, Optional<Base> base, Optional<Path> store, long keptBytes, Optional<Path> source) {

    /** Without the text of an article. */
    public ServeOptions(Path config, Path questions, Path releases, int port, Optional<Base> base, Optional<Path> store, long keptBytes) {
        this(config, questions, releases, port, base, store, keptBytes, Optional.empty());
    }
}
