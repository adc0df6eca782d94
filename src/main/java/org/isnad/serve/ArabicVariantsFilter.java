package org.isnad.serve;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds, at the place of each Arabic word, the forms under which a reader may look for it: without the particles that are written
 * together with it (و ف ب ك ل and the article), and, for long words, without the long vowels, whose spelling varies in foreign
 * names (قيرغيزستان, قرغيزستان). A word of two letters is given the particles instead, since most words of three letters that begin
 * as they do have none. Expects words already normalised by Lucene's Arabic normalisation.
 */
final class ArabicVariantsFilter extends TokenFilter {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}+");
    private static final Pattern PARTICLE = Pattern.compile("(?:لل|ال|[وفبكل])(.{3,})");
    private static final List<String> SHORT_PARTICLES = List.of("و", "ف", "ب", "ك", "ل");
    private static final int SHORT = 2;
    private static final Pattern LONG_VOWEL = Pattern.compile("(?<!^)[اوي]");
    private static final int MOST_PARTICLES = 3;
    private static final int SHORTEST_FOR_SKELETON = 6;
    /** Keeps a skeleton from being taken for a word that happens to be written with the same letters. */
    private static final String SKELETON = "~";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final Deque<String> pending = new ArrayDeque<>();
    private State word;

    ArabicVariantsFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            restoreState(word);
            String variant = pending.pop();
            term.setEmpty().append(variant);
            increment.setPositionIncrement(0);
            keyword.setKeyword(variant.startsWith(SKELETON));
            return true;
        }
        if (!input.incrementToken())
            return false;
        String text = term.toString();
        if (ARABIC.matcher(text).matches()) {
            pending.addAll(variants(text));
            word = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }

    private static Set<String> variants(String word) {
        Set<String> variants = new LinkedHashSet<>();
        String rest = word;
        if (word.length() == SHORT)
            SHORT_PARTICLES.forEach(particle -> variants.add(particle + word));
        addSkeleton(rest, variants);
        for (int i = 0; i < MOST_PARTICLES; i++) {
            Matcher particle = PARTICLE.matcher(rest);
            if (!particle.matches())
                break;
            rest = particle.group(1);
            variants.add(rest);
            addSkeleton(rest, variants);
        }
        return variants;
    }

    private static void addSkeleton(String word, Set<String> variants) {
        if (word.length() >= SHORTEST_FOR_SKELETON)
            variants.add(SKELETON + LONG_VOWEL.matcher(word).replaceAll(""));
    }
}
