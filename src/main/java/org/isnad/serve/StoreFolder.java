package org.isnad.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

/**
 * A folder that keeps the store between runs: one sub-folder for each state of the data, named by its fingerprint. A state that was
 * not wholly written has no mark and is made anew; older states are removed once a new one is served. One process at a time uses
 * the folder; whatever else lies in it is left alone.
 */
final class StoreFolder implements AutoCloseable {

    private static final String MARK = "complete";
    private static final Pattern STATE = Pattern.compile("state-[0-9a-f]{16}");

    private final Path folder;
    private final Path state;
    private final FileChannel lock;

    private StoreFolder(Path folder, String fingerprint, FileChannel lock) {
        this.folder = folder;
        this.state = folder.resolve("state-" + fingerprint);
        this.lock = lock;
    }

    /**
     * Opens the folder, which no other process may use until it is closed.
     *
     * @throws IsnadException if it cannot be written, or is in use
     */
    static StoreFolder open(Path folder, String fingerprint) {
        try {
            Files.createDirectories(folder);
            return new StoreFolder(folder, fingerprint, lock(folder));
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very process: as much in use as by another
        }
        if (lock != null)
            return channel;
        channel.close();
        throw new IsnadException(ErrorCode.STORE_UNAVAILABLE,
                "Another server uses the store in " + folder + "; stop it, or name another folder with --store.");
    }

    /** The place of the present state, empty unless it is whole. */
    Path prepare() {
        try {
            if (!isWhole())
                FileUtils.deleteDirectory(state.toFile());
            Files.createDirectories(state.resolve("tdb2"));
            return state;
        } catch (IOException e) {
            throw unavailable(folder, e);
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
                FileUtils.deleteDirectory(other.toFile());
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw unavailable(folder, e);
        }
    }

    private List<Path> others() throws IOException {
        try (Stream<Path> states = Files.list(folder)) {
            return states.filter(path -> STATE.matcher(path.getFileName().toString()).matches()
                    && Files.isDirectory(path.resolve("tdb2"), LinkOption.NOFOLLOW_LINKS)
                    && !path.equals(state)).toList();
        }
    }

    private static IsnadException unavailable(Path folder, IOException e) {
        return new IsnadException(ErrorCode.STORE_UNAVAILABLE,
                "Cannot keep the store in " + folder + "; name a folder that may be written.", e);
    }
}
