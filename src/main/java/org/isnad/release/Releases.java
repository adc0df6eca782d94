package org.isnad.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

/** The releases that are kept, oldest first. Their files are read when they are first needed. Safe for use by several threads. */
public final class Releases {

    /** Stands for the path of everything together; its digest is {@link org.isnad.corpus.Corpus#fingerprint()}. */
    public static final String EVERYTHING = "";

    private final List<Release> releases;
    private final Map<Release, Map<String, String>> indexes = new HashMap<>();

    private Releases(List<Release> releases) {
        this.releases = List.copyOf(releases);
    }

    /** The releases in a folder; none if there is no such folder. */
    public static Releases in(Path folder) {
        if (!Files.isDirectory(folder))
            return new Releases(List.of());
        try (Stream<Path> files = Files.list(folder)) {
            return new Releases(files.flatMap(file -> release(file).stream()).sorted(Comparator.comparing(Release::issued)).toList());
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "Cannot list " + folder + "; check its permissions.", e);
        }
    }

    private static Optional<Release> release(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(Release.STATEMENTS)
                ? Version.parse(name.substring(0, name.length() - Release.STATEMENTS.length())).map(version -> new Release(version, file))
                : Optional.empty();
    }

    /** All of them. */
    public List<Release> all() {
        return releases;
    }

    /** The newest. */
    public Optional<Release> last() {
        return releases.stream().reduce((older, newer) -> newer);
    }

    /** The release whose version has a name. */
    public Optional<Release> of(String version) {
        return releases.stream().filter(release -> release.version().name().equals(version)).findFirst();
    }

    /** The releases that have a document, given by its path without a format. */
    public List<Release> with(String path) {
        return releases.stream().filter(release -> index(release).containsKey(path)).toList();
    }

    /** The documents that a release has, by their paths without a format. */
    public SortedSet<String> paths(Release release) {
        SortedSet<String> paths = new TreeSet<>(index(release).keySet());
        paths.remove(EVERYTHING);
        return paths;
    }

    /**
     * Since when a document has said what it says now: the first release of the unbroken run, up to the newest, in which it said the same.
     *
     * @param path its path without a format, or {@link #EVERYTHING}
     * @param digest of what it says now, as {@link Fingerprint} makes it
     * @return empty if the newest release does not say it
     */
    public Optional<Instant> since(String path, String digest) {
        List<Release> newestFirst = new ArrayList<>(releases);
        Collections.reverse(newestFirst);
        return newestFirst.stream().takeWhile(release -> digest.equals(index(release).get(path))).map(Release::issued).reduce((newer, older) -> older);
    }

    /**
     * The newest release as the state to publish, if it was made from equal files. It was checked, and its statements worked out, when it was made; so neither need be
     * done again.
     *
     * @param fingerprint of the present files, as {@link org.isnad.corpus.CorpusLoader#fingerprint} makes it
     */
    public Optional<Publication> publication(String fingerprint) {
        return last().filter(newest -> fingerprint.equals(index(newest).get(EVERYTHING)))
                .map(newest -> new Publication(newest::at, fingerprint, newest.issued()));
    }

    private synchronized Map<String, String> index(Release release) {
        return indexes.computeIfAbsent(release, Release::index);
    }
}
