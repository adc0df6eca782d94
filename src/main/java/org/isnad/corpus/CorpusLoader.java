package org.isnad.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.config.Limits;

/** Reads the ontology and the data files into a {@link Corpus}. The only way in for facts. */
public final class CorpusLoader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+\\.ttl");
    private static final List<String> RESERVED = List.of("inferred.ttl", "alignments.ttl", "catalog.ttl");

    private final Path ontology;
    private final Limits limits;

    /** A loader that reads data by the ontology in a folder. */
    public CorpusLoader(Path ontology, Limits limits) {
        this.ontology = ontology;
        this.limits = limits;
    }

    /**
     * Reads every Turtle file named, and every one in the folders named.
     *
     * @throws IsnadException if a path does not exist or a folder holds no Turtle file
     */
    public Corpus load(List<Path> paths) {
        List<SourceFile> data = paths.stream()
                .flatMap(path -> turtleFiles(path).stream())
                .distinct()
                .map(this::read)
                .toList();
        return new Corpus(ontology(), data);
    }

    /** A file whose name would not make a graph of its own is reported rather than read. */
    private SourceFile read(Path file) {
        String name = file.getFileName().toString();
        if (!NAME.matcher(name).matches() || RESERVED.contains(name))
            return SourceFile.refused(file, new Problem("file-name", "The name " + name + " cannot name a graph.",
                    "Use letters, digits, dots and hyphens, and none of " + String.join(", ", RESERVED) + ".", new Place(file, 0)));
        return TurtleReader.read(file, limits);
    }

    private Ontology ontology() {
        return new Ontology(own("isnad.ttl"), own("alignments.ttl"), own("shapes.ttl"),
                queries(ontology.resolve("checks")), queries(ontology.resolve("rules")));
    }

    private SourceFile own(String name) {
        Path file = ontology.resolve(name);
        if (!Files.isRegularFile(file))
            throw new IsnadException(ErrorCode.INCOMPLETE_INSTALLATION, "The ontology lacks " + file + "; restore it.");
        return TurtleReader.read(file, limits);
    }

    /** The queries in a folder, in the order of their names; none if there is no such folder. */
    public static List<AnnotatedQuery> queries(Path folder) {
        return Files.isDirectory(folder) ? list(folder, ".rq").stream().map(AnnotatedQuery::read).toList() : List.of();
    }

    private static List<Path> turtleFiles(Path path) {
        if (Files.isRegularFile(path))
            return List.of(path);
        if (!Files.isDirectory(path))
            throw new IsnadException(ErrorCode.UNREADABLE, "There is no " + path + "; name a Turtle file or a folder.");
        List<Path> files = list(path, ".ttl");
        if (files.isEmpty())
            throw new IsnadException(ErrorCode.NO_DATA,
                    "The folder " + path + " holds no .ttl file; name a folder with data, such as data/ttl.");
        return files;
    }

    private static List<Path> list(Path folder, String extension) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "Cannot list " + folder + "; check its permissions.", e);
        }
    }
}
