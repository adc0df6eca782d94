package org.isnad.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

/**
 * A folder that keeps the store between runs: one sub-folder for each state of the data, named by its fingerprint. A state that was
 * not wholly written has no mark and is made anew; older states are removed once a new one is whole.
 */
final class StoreFolder {

    private static final String MARK = "complete";
    private static final String STATE = "state-";

    private final Path folder;
    private final Path state;

    StoreFolder(Path folder, String fingerprint) {
        this.folder = folder;
        this.state = folder.resolve(STATE + fingerprint);
    }

    /** The place of the present state, empty unless it is whole. */
    Path prepare() {
        try {
            if (!isWhole())
                remove(state);
            Files.createDirectories(state.resolve("tdb2"));
            return state;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    boolean isWhole() {
        return Files.exists(state.resolve(MARK));
    }

    /** Declares the present state whole and removes the others. */
    void complete() {
        try {
            Files.writeString(state.resolve(MARK), "");
            for (Path other : others())
                remove(other);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private List<Path> others() throws IOException {
        try (Stream<Path> states = Files.list(folder)) {
            return states.filter(path -> path.getFileName().toString().startsWith(STATE) && !path.equals(state)).toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder))
            return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }

    private IsnadException unavailable(IOException e) {
        return new IsnadException(ErrorCode.STORE_UNAVAILABLE,
                "Cannot keep the store in " + folder + "; name a folder that may be written, and that no other server uses.", e);
    }
}
