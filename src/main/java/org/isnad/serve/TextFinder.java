package org.isnad.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.isnad.pages.Finder;

/** Finds things with the search index of the dataset: those that have all the words or, if none has, those that have some. */
final class TextFinder implements Finder {

    private static final int MOST = 400;
    private static final int MOST_WORDS = 12;
    private static final Analyzer ANALYZER = new LabelAnalyzer();
    /** Stand around matches; private characters, which no label holds. */
    private static final String OPEN = "\uE000";
    private static final String CLOSE = "\uE001";

    private final Supplier<TextIndex> index;

    TextFinder(Supplier<TextIndex> index) {
        this.index = index;
    }

    @Override
    public Found find(String words) {
        List<Node> all = find(query(words, "+"), MOST);
        return all.isEmpty() ? new Found(find(query(words, ""), MOST), false) : new Found(all, true);
    }

    private List<Node> find(String query, int most) {
        return query.isEmpty() ? List.of()
                : index.get().query((Node) null, query, null, null, most).stream().map(TextHit::getNode).filter(Node::isURI).distinct().toList();
    }

    /** The words with no meaning but their own; one that the index parts, as a symbol with slashes, stays together. */
    private static String query(String words, String operator) {
        return Arrays.stream(words.strip().split("\\s+")).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).limit(MOST_WORDS)
                .map(word -> operator + '"' + QueryParser.escape(word.toLowerCase(Locale.ROOT)) + '"').collect(Collectors.joining(" "));
    }

    @Override
    public List<Piece> pieces(String text, String words) {
        String query = query(words, "");
        if (query.isEmpty())
            return List.of(new Piece(text, false));
        try {
            Query parsed = new QueryParser("label", ANALYZER).parse(query);
            Highlighter highlighter = new Highlighter(new SimpleHTMLFormatter(OPEN, CLOSE), new QueryScorer(parsed));
            highlighter.setTextFragmenter(new NullFragmenter());
            String marked = highlighter.getBestFragment(ANALYZER, "label", text);
            return marked == null ? List.of(new Piece(text, false)) : split(marked);
        } catch (ParseException | IOException | InvalidTokenOffsetsException e) {
            throw new IllegalStateException("escaped words are always a query, and a text in memory can be read", e);
        }
    }

    private static List<Piece> split(String marked) {
        List<Piece> pieces = new ArrayList<>();
        for (String part : marked.split("(?=" + OPEN + ")|" + CLOSE))
            if (!part.isEmpty())
                pieces.add(part.startsWith(OPEN) ? new Piece(part.substring(1), true) : new Piece(part, false));
        return pieces;
    }
}
