package org.isnad.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.isnad.nanopub.Nanopublication;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * The nanopublications of all releases. One that was published stays where it is, though its claim may since say something else or be withdrawn: whoever cited it can check what was
 * cited. Files are read when they are first needed. Safe for use by several threads.
 */
public final class NanopublicationArchive {

    private final Releases releases;
    /** Kept as long as there is memory for them. */
    private final LoadingCache<Release, Map<String, Nanopublication>> read = Caffeine.newBuilder().softValues().build(NanopublicationArchive::byCode);
    private Map<String, Release> first;

    /** The archive of some releases. */
    public NanopublicationArchive(Releases releases) {
        this.releases = releases;
    }

    /** The codes of all that were published. */
    public Set<String> codes() {
        return byFirst().keySet();
    }

    /** The first release that had the one with a code. */
    public Optional<Release> first(String code) {
        return Optional.ofNullable(byFirst().get(code));
    }

    /** The one with a code, if it was published. */
    public Optional<Nanopublication> withCode(String code) {
        return first(code).map(release -> read.get(release).get(code));
    }

    private synchronized Map<String, Release> byFirst() {
        if (first == null) {
            Map<String, Release> found = new TreeMap<>();
            releases.all().forEach(release -> read.get(release).keySet().forEach(code -> found.putIfAbsent(code, release)));
            first = found;
        }
        return first;
    }

    private static Map<String, Nanopublication> byCode(Release release) {
        Map<String, Nanopublication> byCode = new HashMap<>();
        release.nanopublications().forEach(nanopublication -> byCode.put(nanopublication.code(), nanopublication));
        return byCode;
    }
}
