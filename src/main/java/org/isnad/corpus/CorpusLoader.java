package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.config.Limits;

/** Reads the ontology and the data files into a {@link Corpus}. The only way in for facts. */
public final class CorpusLoader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+\\.ttl");
    private static final List<String> RESERVED = List.of("inferred.ttl", "alignments.ttl", "findings.ttl", "questions.ttl", "catalog.ttl");

    private static final String CORE = "isnad.ttl";
    private static final String ALIGNMENTS = "alignments.ttl";
    private static final String SHAPES = "shapes.ttl";
    private static final String CHECKS = "checks";
    private static final String RULES = "rules";
    private static final String CONSEQUENCES = "reasoning";
    private static final String FINDINGS = "findings";

    /** To be raised when this program comes to infer other statements from the same files, or to judge them otherwise. */
    private static final String READING = "reading 3\n";

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
        String fingerprint = fingerprint(paths);
        return new Corpus(ontology(), data(paths).map(this::read).toList(), fingerprint);
    }

    /**
     * A digest of all that the verdict on the data and the statements to publish depend on: the data, the ontology with its shapes, checks, rules and findings, and this
     * program's way of reading them. Equal for equal content, whatever the folder; taken without reading a statement.
     *
     * @throws IsnadException as {@link #load} does
     */
    public String fingerprint(List<Path> paths) {
        Stream<Path> own = Stream.concat(Stream.of(CORE, ALIGNMENTS, SHAPES).map(this::own),
                Stream.of(CHECKS, RULES, CONSEQUENCES, FINDINGS).flatMap(folder -> queryFiles(ontology.resolve(folder))));
        String content = Stream.concat(own.map(file -> ontology.relativize(file) + " " + digest(file)), data(paths).map(file -> file.getFileName() + " " + digest(file)))
                .collect(Collectors.joining("\n", READING, ""));
        return Digests.hex(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Path> data(List<Path> paths) {
        return paths.stream().flatMap(path -> turtleFiles(path).stream()).distinct();
    }

    private static String digest(Path file) {
        try {
            return Digests.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "Cannot read " + file + "; check its permissions.", e);
        }
    }

    /** Reads one file of data. One whose name would not make a graph of its own is reported rather than read. */
    public SourceFile read(Path file) {
        String name = file.getFileName().toString();
        if (!NAME.matcher(name).matches() || RESERVED.contains(name))
            return SourceFile.refused(file, new Problem("file-name", "The name " + name + " cannot name a graph.",
                    "Use letters, digits, dots and hyphens, and none of " + String.join(", ", RESERVED) + ".", new Place(file, 0)));
        return TurtleReader.read(file, limits);
    }

    private Ontology ontology() {
        return new Ontology(readOwn(CORE), readOwn(ALIGNMENTS), readOwn(SHAPES),
                queries(ontology.resolve(CHECKS)), queries(ontology.resolve(RULES)), queries(ontology.resolve(CONSEQUENCES)), queries(ontology.resolve(FINDINGS)));
    }

    private SourceFile readOwn(String name) {
        return TurtleReader.read(own(name), limits);
    }

    private Path own(String name) {
        Path file = ontology.resolve(name);
        if (!Files.isRegularFile(file))
            throw new IsnadException(ErrorCode.INCOMPLETE_INSTALLATION, "The ontology lacks " + file + "; restore it.");
        return file;
    }

    /** The queries in a folder, in the order of their names; none if there is no such folder. */
    public static List<AnnotatedQuery> queries(Path folder) {
        return queryFiles(folder).map(AnnotatedQuery::read).toList();
    }

    private static Stream<Path> queryFiles(Path folder) {
        return Files.isDirectory(folder) ? list(folder, ".rq").stream() : Stream.empty();
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
