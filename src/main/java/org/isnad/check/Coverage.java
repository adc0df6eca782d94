package org.isnad.check;

import java.util.BitSet;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.vocab.ISN;

/**
 * How much of an article its claims account for.
 *
 * @param anchors the number of passages, headings not counted
 * @param covered the code points in at least one passage
 * @param total the code points of the article outside its headings
 * @param meanLength the mean length of a passage, in code points
 * @param longest the length of the longest passage, in code points
 */
public record Coverage(int anchors, int covered, int total, double meanLength, int longest) {

    /** The coverage of one article by the anchors of the graph. */
    public static Coverage of(Node article, Graph graph) {
        List<Anchor> all = Anchor.of(article, graph);
        BitSet headings = bits(all.stream().filter(Anchor::heading).toList());
        List<Anchor> passages = all.stream().filter(anchor -> !anchor.heading()).toList();
        BitSet covered = bits(passages);
        covered.andNot(headings);
        return new Coverage(passages.size(), covered.cardinality(),
                Anchor.number(article, ISN.length, graph) - headings.cardinality(),
                passages.stream().mapToInt(anchor -> anchor.end() - anchor.start()).average().orElse(0),
                passages.stream().mapToInt(anchor -> anchor.end() - anchor.start()).max().orElse(0));
    }

    /** The share of the text that is covered, from 0 to 1. */
    public double share() {
        return total == 0 ? 0 : (double) covered / total;
    }

    private static BitSet bits(List<Anchor> anchors) {
        BitSet bits = new BitSet();
        anchors.forEach(anchor -> bits.set(anchor.start(), anchor.end()));
        return bits;
    }
}
