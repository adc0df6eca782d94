package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.Fixtures;
import org.junit.jupiter.api.Test;

/** Labels paraphrase: none shares more than seven words in a row with the text. */
class ParaphraseTest {

    private static final int MOST_SHARED = 7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    @Test
    void noLabelSharesMoreThanSevenWordsWithTheText() throws IOException {
        Set<List<String>> runs = runs(Files.readString(Fixtures.sourceText()));
        List<String> copied = Fixtures.corpus(Fixtures.DATA).stated().stream(Node.ANY, Node.ANY, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(label -> runs(label).stream().anyMatch(runs::contains))
                .toList();
        assertEquals(List.of(), copied);
    }

    @Test
    void aSentenceOfTheTextWouldBeFound() throws IOException {
        String text = Files.readString(Fixtures.sourceText());
        String sentence = text.substring(0, text.indexOf('.'));
        Set<List<String>> shared = runs(sentence);
        shared.retainAll(runs(text));
        assertFalse(shared.isEmpty());
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + MOST_SHARED < words.size(); i++)
            runs.add(new ArrayList<>(words.subList(i, i + MOST_SHARED + 1)));
        return runs;
    }
}
