package org.isnad.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param config the assembler file
 * @param port the port, 0 for any that is free
 * @param store the folder that keeps the store; empty to keep everything in memory
 */
public record ServeOptions(Path config, int port, Optional<Path> store) {}
