package org.isnad.corpus;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file
 * @param line the line, from 1; 0 where it is not known
 */
public record Place(Path file, int line) {

    @Override
    public String toString() {
        Path here = Path.of("").toAbsolutePath();
        Path shown = file.getFileSystem() == here.getFileSystem() && file.toAbsolutePath().startsWith(here)
                ? here.relativize(file.toAbsolutePath()) : file;
        return line > 0 ? shown + ":" + line : shown.toString();
    }
}
