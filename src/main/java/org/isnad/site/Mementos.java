package org.isnad.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.NodeFactory;
import org.isnad.describe.Description;
import org.isnad.release.Fingerprint;
import org.isnad.release.Release;
import org.isnad.release.Releases;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * Former states of things (RFC 7089): the thing's own address is its TimeGate, {@code /release/VERSION/…} holds its mementos, {@code /timemap/…} lists them.
 */
final class Mementos {

    private static final Pattern MEMENTO = Pattern.compile("release/([^/]+)/(kb/.+)");
    private static final String TIMEMAP = "timemap/";
    private static final String LINK_FORMAT = "application/link-format";

    private final Releases releases;
    private final Base base;
    /** A state that is asked for is kept as long as there is memory for it. */
    private final LoadingCache<Release, Things> states;

    Mementos(Releases releases, Base base) {
        this.releases = releases;
        this.base = base;
        this.states = Caffeine.newBuilder().softValues().build(release -> new Things(release.at(base), base, Optional.empty(), path(release, "")));
    }

    /** Since when a description says what it says, as far as releases tell. */
    Optional<Instant> since(Address address, Description description) {
        return releases.all().isEmpty() ? Optional.empty() : releases.since(address.untyped().path(), Fingerprint.of(description.graph(), base));
    }

    /** Where a client is sent that wants a thing as it was at a time: the last state before it, or else the first. */
    Optional<Answer> at(String path, String datetime, Client client) {
        List<Release> kept = releases.with(path);
        if (kept.isEmpty())
            return Optional.empty();
        Optional<Instant> time = Dates.parse(datetime);
        if (time.isEmpty())
            return Optional.of(new Problems(base).badTime(links(path), client));
        Release chosen = kept.stream().filter(release -> !release.issued().isAfter(time.get())).reduce((older, newer) -> newer).orElse(kept.get(0));
        return Optional.of(new Answer.Elsewhere(302, base.address(path(chosen, path)), Headers.negotiated(links(path))));
    }

    /** The links between a thing and its past (RFC 7089, section 2.2); none if it has none. */
    List<Link> links(String path) {
        return releases.with(path).isEmpty() ? List.of() : List.of(Link.to(base.address(path), "original"), Link.to(base.address(path), "timegate"),
                Link.to(base.address(TIMEMAP + path), "timemap", LINK_FORMAT));
    }

    /** Whether an address, which names no format, names a former state. */
    boolean has(String path) {
        Matcher memento = MEMENTO.matcher(path);
        return memento.matches() && release(memento).filter(releases.with(memento.group(2))::contains).isPresent();
    }

    /** The document at the address of a former state that names a format, or of a TimeMap. */
    Optional<Document> document(String path) {
        if (path.startsWith(TIMEMAP))
            return timemap(path.substring(TIMEMAP.length()));
        Matcher memento = MEMENTO.matcher(path);
        return memento.matches() ? release(memento).flatMap(release -> document(release, Address.parse(memento.group(2)))) : Optional.empty();
    }

    private Optional<Document> document(Release release, Address address) {
        if (address.view() != View.DESCRIPTION && address.view() != View.ARABIC || address.format().isEmpty() || !releases.with(address.untyped().path()).contains(release))
            return Optional.empty();
        return describe(release, address).map(description -> {
            Representation content = states.get(release).represent(description, address.view(), address.format().get(), Optional.of(release.version().name()));
            Map<String, String> headers = Headers.document(base.address(path(release, address.path())), address, links(release, address, description));
            headers.put("Memento-Datetime", Dates.format(release.issued()));
            return new Document(content, release.issued(), headers);
        });
    }

    private Optional<Description> describe(Release release, Address address) {
        return states.get(release).describe(NodeFactory.createURI(base.address(address.thing())), address.page());
    }

    /** The links of a former state, as a document. */
    Optional<Document> linkset(String path) {
        Matcher memento = MEMENTO.matcher(path);
        if (!has(path) || !memento.matches())
            return Optional.empty();
        Address address = Address.parse(memento.group(2));
        return release(memento).flatMap(release -> describe(release, address)
                .map(description -> Signposts.linkset(base.address(path), Format.HTML, links(release, address, description), release.issued())));
    }

    private List<Link> links(Release release, Address address, Description description) {
        String path = address.thing();
        List<Release> kept = releases.with(path);
        List<Link> links = states.get(release).signposts().of(address, description.about(), description.pages());
        links.addAll(links(path));
        links.add(Link.to(base.address(path), "latest-version"));
        int place = kept.indexOf(release);
        links.add(link(kept.get(0), path, "first memento"));
        links.add(link(kept.get(kept.size() - 1), path, "last memento"));
        if (place > 0)
            links.add(link(kept.get(place - 1), path, "prev memento"));
        if (place >= 0 && place < kept.size() - 1)
            links.add(link(kept.get(place + 1), path, "next memento"));
        return links;
    }

    /** RFC 7089, section 5: all mementos of a thing, as links (RFC 6690). */
    private Optional<Document> timemap(String path) {
        List<Release> kept = releases.with(path);
        if (kept.isEmpty() || Address.parse(path).page() > 1)
            return Optional.empty();
        Stream<Link> links = Stream.concat(Stream.of(Link.to(base.address(path), "original"), Link.to(base.address(path), "timegate"),
                Link.to(base.address(TIMEMAP + path), "self", LINK_FORMAT)), kept.stream().map(release -> link(release, path, "memento")));
        String text = links.map(Link::toString).collect(Collectors.joining(",\n", "", "\n"));
        return Optional.of(new Document(Representation.of(LINK_FORMAT, text), kept.get(kept.size() - 1).issued(),
                Headers.cached(List.of(Link.to(base.address(path), "original")))));
    }

    private Link link(Release release, String path, String relation) {
        return new Link(base.address(path(release, path)), relation, Map.of("datetime", Dates.format(release.issued())));
    }

    private Optional<Release> release(Matcher memento) {
        return releases.of(memento.group(1));
    }

    /** The address of a former state. */
    static String path(Release release, String path) {
        return "release/" + release.version() + "/" + path;
    }
}
