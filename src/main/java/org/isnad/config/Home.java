package org.isnad.config;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the project's own files lie: the ontology, the facts, the questions and the server's configuration. In a checkout
 * that is the working directory; elsewhere it is the copy inside the program's jar.
 *
 * @param root the folder that holds {@code ontology/}, {@code data/} and {@code fuseki-config/}
 */
public record Home(Path root) {

    private static final String BUNDLE = "isnad-home";

    /** The home of this process: the working directory if it holds an ontology, else the bundled copy. */
    public static Home locate() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isRegularFile(here.resolve("ontology/isnad.ttl")) ? new Home(here) : bundled();
    }

    /** The copy of the project's files that travels with the program. */
    public static Home bundled() {
        try {
            URI code = Home.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path place = Path.of(code);
            Path root = Files.isDirectory(place) ? place : jar(place).getPath("/");
            if (Files.isDirectory(root.resolve(BUNDLE)))
                return new Home(root.resolve(BUNDLE));
            throw new IsnadException(ErrorCode.INCOMPLETE_INSTALLATION,
                    "The program at " + place + " holds no ontology; build it again with: mvn package");
        } catch (URISyntaxException | IOException e) {
            throw new IsnadException(ErrorCode.INCOMPLETE_INSTALLATION,
                    "The program's own files cannot be read; build it again with: mvn package", e);
        }
    }

    private static FileSystem jar(Path jar) throws IOException {
        URI uri = URI.create("jar:" + jar.toUri());
        try {
            return FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException e) {
            return FileSystems.newFileSystem(uri, Map.of());
        }
    }

    /** The ontology, its alignments, shapes, checks and rules. */
    public Path ontology() {
        return root.resolve("ontology");
    }

    /** The facts: one Turtle file an article, and the entities that they share. */
    public Path data() {
        return root.resolve("data").resolve("ttl");
    }

    /** The assembler file of the server. */
    public Path serverConfig() {
        return root.resolve("fuseki-config").resolve("isnad.ttl");
    }

    /** The states that were published, one release a day at most. */
    public Path releases() {
        return root.resolve("data").resolve("releases");
    }

    /** The published questions: one query a file. */
    public Path questions() {
        return root.resolve("data").resolve("queries");
    }
}
