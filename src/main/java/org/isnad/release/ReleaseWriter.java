package org.isnad.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.describe.Describer;
import org.isnad.nanopub.Nanopublication;
import org.isnad.nanopub.Nanopublications;
import org.isnad.represent.Bulk;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;
import org.isnad.vocab.KB;

/** Adds a state of the data to the releases in a folder. */
public final class ReleaseWriter {

    private ReleaseWriter() {}

    /**
     * Writes a release. Equal data gives equal files on every machine.
     *
     * @param time when it is published
     * @param publication the state to keep
     * @throws IsnadException if there is a release of that minute or a later one, or nothing changed since the last
     */
    public static Release write(Path folder, Instant time, Publication publication) {
        return write(folder, Version.at(time, Releases.in(folder).last().map(Release::version)), publication);
    }

    /**
     * Writes a release under the name of a version.
     *
     * @throws IsnadException if there is that version or a later one, or nothing changed since the last
     */
    public static Release write(Path folder, Version version, Publication publication) {
        Releases earlier = Releases.in(folder);
        Release last = earlier.last().orElse(null);
        if (last != null && !last.version().isBefore(version))
            throw refused("There is a release of " + last.version() + ", and releases never change; release at a later time.");
        DatasetGraph dataset = publication.at(Base.CANONICAL);
        byte[] statements = Bulk.quads(dataset, Format.NQUADS);
        if (last != null && Arrays.equals(statements, last.statements()))
            throw refused("Nothing changed since the release of " + last.version() + ".");
        Release release = new Release(version, folder.resolve(version + Release.STATEMENTS));
        try {
            Files.createDirectories(folder);
            put(folder.resolve(version + Release.INDEX), Representation.gzip((Releases.EVERYTHING + "\t" + publication.fingerprint() + "\n" + index(dataset)).getBytes(StandardCharsets.UTF_8)));
            put(folder.resolve(version + Release.NANOPUBLICATIONS), Representation.gzip(nanopublications(dataset, new NanopublicationArchive(earlier))));
            put(release.file(), Representation.gzip(statements)); // last, since this file makes it a release
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.OUTPUT_UNAVAILABLE, "Cannot write to " + folder + "; name a folder that may be written.", e);
        }
        return release;
    }

    private static void put(Path file, byte[] content) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            Files.write(aside, content);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static String index(DatasetGraph dataset) {
        Describer describer = new Describer(dataset);
        return describer.things(KB.NS).stream().flatMap(thing -> entries(thing, describer)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** One line for each page of the description. */
    private static Stream<String> entries(Node thing, Describer describer) {
        int pages = describer.describe(thing, 1).orElseThrow().pages();
        String path = thing.getURI().substring(Base.CANONICAL.iri().length());
        return IntStream.rangeClosed(1, pages).mapToObj(page -> (page == 1 ? path : path + "/links/" + page) + "\t"
                + Fingerprint.of(describer.describe(thing, page).orElseThrow().graph(), Base.CANONICAL));
    }

    /** Those that are not kept yet. */
    static byte[] nanopublications(DatasetGraph dataset, NanopublicationArchive earlier) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (Nanopublication nanopublication : new Nanopublications(dataset, Base.CANONICAL).all())
            if (earlier.first(nanopublication.code()).isEmpty())
                text.writeBytes(Writers.write(nanopublication, Format.NQUADS));
        return text.toByteArray();
    }

    private static IsnadException refused(String message) {
        return new IsnadException(ErrorCode.NO_RELEASE, message);
    }
}
