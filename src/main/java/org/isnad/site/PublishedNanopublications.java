package org.isnad.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.nanopub.Nanopublication;
import org.isnad.nanopub.Nanopublications;
import org.isnad.release.NanopublicationArchive;
import org.isnad.release.Release;
import org.isnad.release.Releases;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;

/** The nanopublications at their addresses: those of the claims as they are now, by the claim too, and those that were published before, by their own names. */
final class PublishedNanopublications {

    private final Base base;
    private final Nanopublications present;
    private final NanopublicationArchive archive;
    private final Signposts signposts;
    private final Instant modified;

    /** Those of a dataset whose identifiers are those of the base, and of its former states. */
    PublishedNanopublications(DatasetGraph dataset, Base base, Releases releases, Signposts signposts, Instant modified) {
        this.base = base;
        this.present = new Nanopublications(dataset, base);
        this.archive = new NanopublicationArchive(releases);
        this.signposts = signposts;
        this.modified = modified;
    }

    /** The paths of their own names. */
    Stream<String> paths() {
        Stream<String> codes = StreamSupport.stream(present.all().spliterator(), false).map(Nanopublication::code);
        return Stream.concat(codes, archive.codes().stream()).map(code -> Address.NANOPUBLICATIONS + code);
    }

    /** Whether there is one at the path of a thing. */
    boolean isOf(String path) {
        return path.startsWith(Address.NANOPUBLICATIONS) || present.isClaim(node(path));
    }

    /** The one at a path: that of its own name, or that of a claim. */
    Optional<Nanopublication> at(String path) {
        if (!path.startsWith(Address.NANOPUBLICATIONS))
            return present.of(node(path));
        // the archive first: what was published is read faster than all are made
        return Optional.of(path.substring(Address.NANOPUBLICATIONS.length())).filter(Nanopublications::isCode).flatMap(code -> archive.withCode(code).or(() -> present.withCode(code)));
    }

    /** The address of the claim that one introduces, as it was at its time; its page is what people read of it. */
    String claimOf(Nanopublication found) {
        String claim = base.path(base.publish(found.claim()));
        return base.address(isPresent(found) ? claim : archive.first(found.code()).map(release -> Mementos.path(release, claim)).orElseThrow());
    }

    Document document(Address address, Nanopublication found) {
        Format format = address.format().orElseThrow();
        return new Document(new Representation(format.contentType(), Writers.write(found, format)), modified(address, found),
                Headers.document(base.address(address.path()), address, links(found)));
    }

    Document linkset(Address address, Nanopublication found) {
        return Signposts.linkset(base.address(address.thing()), Format.TRIG, links(found), modified(address, found));
    }

    /** Since when there is what an address leads to: a nanopublication's own name always leads to the same. */
    private Instant modified(Address address, Nanopublication found) {
        return address.thing().startsWith(Address.NANOPUBLICATIONS) ? archive.first(found.code()).map(Release::issued).orElse(modified) : modified;
    }

    private List<Link> links(Nanopublication found) {
        List<Link> links = signposts.of(found);
        now(found).filter(now -> !now.code().equals(found.code())).ifPresent(now -> links.add(Link.to(base.address(Address.NANOPUBLICATIONS + now.code()), "latest-version")));
        return links;
    }

    /** Whether the claim still says what it says. */
    private boolean isPresent(Nanopublication found) {
        return now(found).filter(now -> now.code().equals(found.code())).isPresent();
    }

    /** The one of the same claim as it is now; empty if that was withdrawn. */
    private Optional<Nanopublication> now(Nanopublication found) {
        return present.of(base.publish(found.claim()));
    }

    private Node node(String path) {
        return NodeFactory.createURI(base.address(path));
    }
}
