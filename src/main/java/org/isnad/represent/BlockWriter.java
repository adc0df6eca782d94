package org.isnad.represent;

import java.util.HashMap;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.sparql.util.Context;

/** Writes one document in Turtle or TriG. An identifier is shortened once, since most occur several times in a description. */
final class BlockWriter extends WriterStreamRDFBlocks {

    /** The older way to write prefixes, which every parser of Turtle knows. */
    private static final Context STYLE = RIOT.getContext().copy().set(RIOT.symTurtleDirectiveStyle, "at");

    private final Map<Node, String> shortened = new HashMap<>();

    BlockWriter(TextBuffer text) {
        super(text, STYLE);
    }

    @Override
    protected void outputNode(Node node) {
        if (node.isURI())
            out.print(shortened.computeIfAbsent(node, this::shorten));
        else
            super.outputNode(node);
    }

    private String shorten(Node node) {
        TextBuffer text = new TextBuffer(80);
        fmt.format(text, node);
        return text.toString();
    }
}
