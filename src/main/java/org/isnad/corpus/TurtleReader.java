package org.isnad.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.RiotParsers;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.config.Limits;
import org.isnad.vocab.KB;

/** Reads one Turtle file, strictly, and remembers on which line each subject is described. */
final class TurtleReader {

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Node, Integer> lines = new HashMap<>();

    private TurtleReader(Path file) {
        this.file = file;
    }

    /** The file as read; never null, never half: a file with an error has problems and an empty graph. */
    static SourceFile read(Path file, Limits limits) {
        return new TurtleReader(file).read(limits);
    }

    private SourceFile read(Limits limits) {
        byte[] bytes = bytes(limits);
        Graph graph = GraphFactory.createGraphMem();
        if (problems.isEmpty() && !parse(bytes, graph))
            graph = GraphFactory.createGraphMem();
        return new SourceFile(file, KB.graph(file.getFileName().toString()), graph, Map.copyOf(lines),
                Digests.hex(bytes), List.copyOf(problems));
    }

    private byte[] bytes(Limits limits) {
        try {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                report("too-large", "The file has " + size + " bytes; the limit is " + limits.fileBytes() + ".",
                        "Split it into one file an article.", 0);
                return new byte[0];
            }
            byte[] bytes = Files.readAllBytes(file);
            OptionalInt bad = Utf8.firstBadLine(bytes);
            bad.ifPresent(line -> report("encoding", "The file is not UTF-8.", "Save it as UTF-8.", line));
            return bytes;
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "Cannot read " + file + "; check that it may be read.", e);
        }
    }

    private boolean parse(byte[] bytes, Graph graph) {
        try {
            RiotParsers.factoryTTL.create(Lang.TURTLE, new LineKeeper())
                    .read(new ByteArrayInputStream(bytes), KB.NS, null, StreamRDFLib.graph(graph), RIOT.getContext());
        } catch (RiotException e) {
            if (problems.isEmpty())
                report("syntax", IsnadException.oneLine(e), "Mend the Turtle.", 0);
        } catch (StackOverflowError e) {
            report("syntax", "Brackets are nested too deeply.", "Give the inner nodes identifiers.", 0);
        }
        return problems.isEmpty();
    }

    private void report(String rule, String message, String remedy, int line) {
        problems.add(new Problem(rule, message, remedy, new Place(file, line)));
    }

    /** The parser's profile, which learns of each triple together with its line. */
    private final class LineKeeper extends ParserProfileStd {

        LineKeeper() {
            super(RiotLib.factoryRDF(), new Reporter(), IRIxResolver.create(KB.NS).build(), PrefixMapFactory.create(),
                    RIOT.getContext(), true, false);
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long col) {
            lines.putIfAbsent(subject, (int) line);
            return super.createTriple(subject, predicate, object, line, col);
        }
    }

    /** Turns what the parser says into problems; only what is wrong with the syntax itself stops it. */
    private final class Reporter implements ErrorHandler {

        @Override
        public void warning(String message, long line, long col) {
            report(message.startsWith("Bad IRI") ? "address" : "value", IsnadException.oneLine(message),
                    "Correct the value, or the address, on this line.", (int) line);
        }

        @Override
        public void error(String message, long line, long col) {
            fatal(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            report("syntax", IsnadException.oneLine(message) + (col > 0 ? " (column " + col + ")" : ""),
                    "Mend the Turtle here; a missing full stop or quote may be just before.", (int) line);
            throw new RiotException(message);
        }
    }
}
