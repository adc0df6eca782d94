package org.isnad.votes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

/**
 * A file that is written aside and takes its place when it is whole; if it is closed before it is {@linkplain #complete() complete}, nothing changes. What an
 * earlier import wrote is replaced; any other file is refused.
 */
final class OutputFile implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.ttl");
    private static final String MARK = "# Recorded votes as claims, written by isnad import, which replaces this file when it is run again.";

    private final Path place;
    private final Path aside;
    private final OutputStream out;

    OutputFile(Path place) {
        this.place = place;
        this.aside = place.resolveSibling("." + place.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            refuseForeign();
            out = new BufferedOutputStream(Files.newOutputStream(aside));
            out.write((MARK + "\n\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The name under which a file's record is known: that of the file without its ending. */
    static String slug(Path place) {
        var name = NAME.matcher(place.getFileName() == null ? "" : place.getFileName().toString());
        if (!name.matches())
            throw new IsnadException(ErrorCode.OUTPUT_UNAVAILABLE, "The record cannot be named after " + place
                    + "; name a file of small letters, digits and hyphens that ends in .ttl, such as votes-2022.ttl.");
        return name.group(1);
    }

    private void refuseForeign() throws IOException {
        if (!Files.exists(place))
            return;
        try (Stream<String> lines = Files.lines(place)) {
            if (lines.findFirst().orElse("").equals(MARK))
                return;
        }
        throw new IsnadException(ErrorCode.OUTPUT_UNAVAILABLE, place + " is there and no import wrote it; name another file.");
    }

    OutputStream stream() {
        return out;
    }

    void complete() {
        try {
            out.close();
            Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private IsnadException unwritable(IOException e) {
        return new IsnadException(ErrorCode.OUTPUT_UNAVAILABLE, "Cannot write " + place + "; name a file in a folder that may be written.", e);
    }
}
