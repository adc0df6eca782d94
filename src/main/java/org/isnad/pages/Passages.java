package org.isnad.pages;

import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.SourceText;
import org.isnad.pages.TextPart.Passage;
import org.isnad.vocab.ISN;

/** The words of an article's passages, where a copy of its text is at hand. They are shown by a server that was given the copy, and never kept with the data. */
public final class Passages {

    /** How much is shown before and after a passage, in code points, at most. */
    private static final int CONTEXT = 240;

    private static final Node LANGUAGE = DCTerms.language.asNode();

    private final SourceText text;

    private Passages(SourceText text) {
        this.text = text;
    }

    /**
     * The passages in a copy of a text.
     *
     * @throws IsnadException if no article of the data has the digest of the copy
     */
    public static Passages in(SourceText text, Graph all) {
        if (all.stream(Node.ANY, ISN.digest, Node.ANY).noneMatch(triple -> triple.getObject().getLiteralLexicalForm().equals(text.digest())))
            throw new IsnadException(ErrorCode.UNKNOWN_SOURCE, "The text with digest " + text.digest() + " is that of no article of the data; give the original file.");
        return new Passages(text);
    }

    /** A passage of an article, if this is its text. */
    Optional<Passage> of(Node article, int start, int end, Graph all) {
        if (!isOf(article, all) || end > text.length())
            return Optional.empty();
        return Optional.of(new Passage(text.line(start), before(start), text.passage(start, end), after(end), Graphs.text(article, LANGUAGE, all)));
    }

    private boolean isOf(Node article, Graph all) {
        return Graphs.text(article, ISN.digest, all).equals(text.digest());
    }

    /** From the start of the line, but not from the middle of a word. */
    private String before(int start) {
        String words = text.passage(Math.max(0, start - CONTEXT), start);
        String line = words.substring(words.lastIndexOf('\n') + 1);
        return line.length() < words.length() || start <= CONTEXT ? line : "… " + line.substring(line.indexOf(' ') + 1);
    }

    private String after(int end) {
        String words = text.passage(end, Math.min(text.length(), end + CONTEXT));
        int line = words.indexOf('\n');
        if (line >= 0)
            return words.substring(0, line);
        return end + CONTEXT >= text.length() ? words : words.substring(0, Math.max(0, words.lastIndexOf(' '))) + " …";
    }
}
