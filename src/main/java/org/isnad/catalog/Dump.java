package org.isnad.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.corpus.Digests;
import org.isnad.release.Release;
import org.isnad.release.Version;
import org.isnad.represent.Bulk;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;

/**
 * Everything in one compressed file.
 *
 * @param path the file's address below the base
 * @param format the format inside
 * @param release the version that it holds; empty for the present state
 * @param bytes the file
 */
public record Dump(String path, Format format, Optional<Version> release, byte[] bytes) {

    /** The file of a release, with its canonical identifiers: it never changes. */
    static Dump of(Release release) {
        return new Dump("dump/" + release.version() + "/isnad.nq.gz", Format.NQUADS, Optional.of(release.version()), release.bytes());
    }

    /** SHA-256 of the file, in hexadecimal. */
    public String digest() {
        return Digests.hex(bytes);
    }

    /** The dumps of a dataset: the formats of graphs hold the union of its graphs, those of quads each graph by itself. */
    static List<Dump> of(DatasetGraph dataset, Base base) {
        return Stream.of(Format.NTRIPLES, Format.TURTLE, Format.JSONLD, Format.NQUADS, Format.TRIG).parallel()
                .map(format -> new Dump("dump/isnad." + format.extension() + ".gz", format, Optional.empty(), Representation.gzip(bytes(dataset, format, base)))).toList();
    }

    private static byte[] bytes(DatasetGraph dataset, Format format, Base base) {
        return format == Format.NQUADS || format == Format.TRIG ? Bulk.quads(dataset, format) : Bulk.triples(dataset, format, base);
    }
}
