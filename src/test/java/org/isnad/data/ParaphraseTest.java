package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.Fixtures;
import org.junit.jupiter.api.Test;

/** Labels paraphrase: none shares more than seven words in a row with the text. */
class ParaphraseTest {

    private static final int MOST_SHARED = 7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    @Test
    void noLabelSharesMoreThanSevenWordsWithTheText() throws IOException {
        assertEquals(List.of(), copied(Fixtures.corpus(Fixtures.DATA).stated(), Files.readString(Fixtures.sourceText())));
    }

    @Test
    void aCopiedLabelWouldBeFound() {
        String text = "one two three four five six seven eight nine";
        Graph graph = GraphFactory.createGraphMem();
        graph.add(RDFS.Nodes.label, RDFS.Nodes.label, NodeFactory.createLiteralLang("two three four five six seven eight", "en"));
        assertEquals(List.of(), copied(graph, text));
        String eight = "Two, two three four five six seven eight nine";
        graph.add(RDFS.Nodes.label, RDFS.Nodes.label, NodeFactory.createLiteralLang(eight, "en"));
        assertEquals(List.of(eight), copied(graph, text));
    }

    private static List<String> copied(Graph graph, String text) {
        Set<List<String>> runs = runs(text);
        return graph.stream(Node.ANY, Node.ANY, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(label -> runs(label).stream().anyMatch(runs::contains))
                .toList();
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + MOST_SHARED < words.size(); i++)
            runs.add(new ArrayList<>(words.subList(i, i + MOST_SHARED + 1)));
        return runs;
    }
}
