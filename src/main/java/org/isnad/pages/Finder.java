package org.isnad.pages;

import java.util.List;

import org.apache.jena.graph.Node;

/** Finds things by words in their names, in either language. Given to the pages by whoever has an index. */
public interface Finder {

    /**
     * Things whose names hold the words, best first, and no more than a page of results can use.
     *
     * @param words as a person typed them; no syntax has a meaning
     */
    Found find(String words);

    /** Things, best first, and whether their names have all the words or, since none has, some of them. */
    record Found(List<Node> things, boolean hasAll) {}

    /** A text in pieces, those that match the words apart from those that do not. */
    List<Piece> pieces(String text, String words);

    /** A piece of a text, and whether it matches. */
    record Piece(String text, boolean matches) {}
}
