package org.isnad.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Notices that files changed, and tells so once they have come to rest. It looks once a second rather than being told, since not every file system tells.
 */
public final class FolderWatch implements AutoCloseable {

    private static final long INTERVAL_MILLISECONDS = 1000;

    private final List<Path> watched;
    private final Runnable changed;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    });
    private Set<String> known;
    private Set<String> last;

    /**
     * A watch over files as they are now.
     *
     * @param watched files, and folders with what is below them
     * @param changed what to do after a change, one run at a time
     */
    public FolderWatch(List<Path> watched, Runnable changed) {
        this.watched = List.copyOf(watched);
        this.changed = changed;
        this.known = state();
        this.last = known;
    }

    /** Starts to look. */
    public void start() {
        looking.scheduleWithFixedDelay(this::look, INTERVAL_MILLISECONDS, INTERVAL_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private void look() {
        Set<String> now = state();
        boolean atRest = now.equals(last);
        last = now;
        if (atRest && !now.equals(known)) {
            known = now;
            changed.run();
        }
    }

    /** Each file with its size and date. */
    private Set<String> state() {
        Set<String> state = new TreeSet<>();
        for (Path path : watched) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(Files::isRegularFile).map(FolderWatch::stamp).forEach(state::add);
            } catch (IOException | UncheckedIOException e) {
                state.add(path + " cannot be read"); // it may be about to be replaced; reading it again will tell what is wrong
            }
        }
        return state;
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " is gone";
        }
    }
}
