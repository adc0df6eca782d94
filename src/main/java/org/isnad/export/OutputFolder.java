package org.isnad.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

/**
 * A folder that is written aside and takes its place when it is whole. Until then whoever reads the place sees what was there before; if it
 * is closed before it is {@linkplain #complete() complete}, nothing changes. An earlier export is replaced; any other folder with files in it is refused.
 */
public final class OutputFolder implements AutoCloseable {

    /** Marks a folder as an export, so that the next one may replace it. */
    private static final String MARK = ".isnad-export";

    private final Path place;
    private final Path aside;

    /**
     * Starts to write a folder.
     *
     * @throws IsnadException if the place holds files that no export wrote, or cannot be written
     */
    public OutputFolder(Path place) {
        this.place = place.toAbsolutePath().normalize();
        try {
            refuseForeign();
            Files.createDirectories(this.place.getParent());
            this.aside = Files.createDirectory(this.place.resolveSibling("." + this.place.getFileName() + "-" + ProcessHandle.current().pid()));
            Files.writeString(aside.resolve(MARK), "Written by isnad export, which replaces this folder when it is run again.\n");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Writes a file, at a path with slashes below the folder. */
    public void write(String path, byte[] content) {
        try {
            Path file = aside.resolve(path).normalize();
            if (!file.startsWith(aside))
                throw new IllegalArgumentException(path + " leads out of the folder");
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Puts what was written in its place. */
    public void complete() {
        try {
            refuseForeign();
            Path former = aside.resolveSibling(aside.getFileName() + "-former");
            boolean replaces = Files.exists(place);
            if (replaces)
                Files.move(place, former);
            Files.move(aside, place);
            FileUtils.deleteDirectory(former.toFile());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            FileUtils.deleteDirectory(aside.toFile());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void refuseForeign() throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) || Files.exists(place.resolve(MARK)))
            return;
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(place)) {
                if (files.findAny().isEmpty())
                    return;
            }
        }
        throw new IsnadException(ErrorCode.OUTPUT_UNAVAILABLE, place + " is there and is no earlier export; name a new or an empty folder.");
    }

    private IsnadException unwritable(IOException e) {
        return new IsnadException(ErrorCode.OUTPUT_UNAVAILABLE, "Cannot write " + place + "; name a folder that may be written.", e);
    }
}
