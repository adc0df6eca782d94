package org.isnad.stance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;

/**
 * Fills the places of a sentence, {@code {variable}}, with labels of values, so that it stays a sentence of its language: several values are joined by "and", sayings are quoted, an English
 * article within the sentence is not capitalised, and the Arabic preposition before a place, written {@code لـ}, joins the word.
 */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("(لـ)?\\{(\\w+)\\}");

    private final boolean arabic;
    private final Function<Node, String> label;

    /**
     * The wording of one language.
     *
     * @param language the tag of the language, en or ar
     * @param label gives the label of a node in that language
     */
    Wording(String language, Function<Node, String> label) {
        this.arabic = language.equals("ar");
        this.label = label;
    }

    /** The sentence with the values of the places that have any; the others stay. */
    String fill(String sentence, Map<String, List<Node>> values) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(
                values.containsKey(place.group(2)) ? words(sentence, place, values.get(place.group(2))) : place.group()));
    }

    private String words(String sentence, MatchResult place, List<Node> values) {
        String words = values.stream().map(label).sorted().map(name -> place.group(2).startsWith("claim") ? quoted(name) : name).collect(Collectors.collectingAndThen(Collectors.toList(), this::joined));
        if (place.group(1) != null)
            return words.startsWith("ال") ? "لل" + words.substring(2) : "ل" + words;
        boolean opens = place.start() == 0 || "“«".indexOf(sentence.charAt(place.start() - 1)) >= 0;
        return !opens && words.startsWith("The ") ? "the " + words.substring(4) : words;
    }

    private String quoted(String saying) {
        return arabic ? "«" + saying + "»" : "“" + saying + "”";
    }

    private String joined(List<String> words) {
        if (arabic)
            return String.join(" و", words);
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
