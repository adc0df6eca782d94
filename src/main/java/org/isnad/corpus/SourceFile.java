package org.isnad.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.vocab.KB;

/**
 * One Turtle file as read.
 *
 * @param path the file
 * @param name the name of the graph that holds its statements
 * @param graph the statements; empty if the file could not be read
 * @param lines the line on which each subject is first described
 * @param digest SHA-256 of the file's bytes, in hexadecimal
 * @param problems what could not be read
 */
public record SourceFile(Path path, Node name, Graph graph, Map<Node, Integer> lines, String digest,
        List<Problem> problems) {

    static SourceFile refused(Path path, Problem problem) {
        return new SourceFile(path, KB.INFERRED, GraphFactory.createGraphMem(), Map.of(), "", List.of(problem));
    }

    /** When the file last changed. */
    Instant modified() {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "Cannot read " + path + "; check its permissions.", e);
        }
    }

    /** The place of a subject in this file, with line 0 if the file does not describe it. */
    public Place place(Node subject) {
        return new Place(path, lines.getOrDefault(subject, 0));
    }
}
