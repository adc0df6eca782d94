package org.isnad.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Statements;
import org.isnad.nanopub.Nanopublication;
import org.isnad.vocab.Base;

/**
 * A published state: all statements in compressed N-Quads with canonical identifiers, an index that gives the digest of each description, and the nanopublications that
 * no earlier release has. The last are kept as they are, since their names must lead to the same bytes even if later versions of this program make others of the same claims.
 *
 * @param version what it is known by
 * @param file the statements
 */
public record Release(Version version, Path file) {

    static final String STATEMENTS = ".nq.gz";
    static final String INDEX = ".index.gz";
    static final String NANOPUBLICATIONS = ".nanopubs.gz";

    /** When it was published. */
    public Instant issued() {
        return version.issued();
    }

    /** The file of statements, as it is. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The statements in N-Quads. */
    byte[] statements() {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The statements, with the identifiers of a base; the default graph is the union of the named ones. */
    public DatasetGraph at(Base base) {
        Statements statements = new Statements();
        read(file, base, statements);
        return statements.dataset();
    }

    /** For each document of the state, by its path without a format, the digest of what it said. */
    Map<String, String> index() {
        Path index = beside(INDEX);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(index)), StandardCharsets.UTF_8))) {
            Map<String, String> entries = new HashMap<>();
            lines.lines().map(line -> line.split("\t", 2)).forEach(entry -> entries.put(entry[0], entry[1]));
            return entries;
        } catch (IOException e) {
            throw unreadable(index, e);
        }
    }

    /** The nanopublications that it was the first to have, in the order of their codes. */
    List<Nanopublication> nanopublications() {
        List<Quad> quads = new ArrayList<>();
        read(beside(NANOPUBLICATIONS), Base.CANONICAL, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return Nanopublication.apart(quads);
    }

    private static void read(Path file, Base base, StreamRDF statements) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            KeptQuads.read(in, base, statements);
        } catch (IOException | RiotException e) {
            throw unreadable(file, e);
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling(version + ending);
    }

    private static IsnadException unreadable(Path file, Exception e) {
        return new IsnadException(ErrorCode.UNREADABLE, "The release in " + file + " cannot be read; restore the file, which never changes.", e);
    }
}
