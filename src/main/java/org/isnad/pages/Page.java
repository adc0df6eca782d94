package org.isnad.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.pages.ClaimPart.Contents;

/**
 * What a page shows. Public for the templates.
 *
 * @param frame what is around it
 * @param title its name
 * @param other its name in the other language, if it has one
 * @param kinds what it is
 * @param thing the identifier of the thing that it is about; empty if it is about none
 * @param voice the voice whose word it is, if another voice reports it
 * @param lead a sentence or two that say what the page is; empty if none is needed
 * @param parts its parts, in order
 */
public record Page(Frame frame, Name title, Optional<Name> other, List<Name> kinds, Optional<String> thing, Optional<Name> voice, String lead, List<Part> parts) {

    /** What stands above the page in a browser: never what a voice says without the voice. */
    public String heading() {
        return title.text() + voice.map(known -> " — " + known.text()).orElse("");
    }

    /** What search engines may say of the page: what it is, what must be known of it, and its name in the other language. */
    public String description() {
        return Stream.of(kinds.stream().map(Name::text).collect(Collectors.joining(", ")), lead, parts.stream().anyMatch(part -> part instanceof Contents contents && contents.denied())
                ? frame.say("negated") : "", other.map(Name::text).orElse("")).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    /**
     * What is around the content of a page.
     *
     * @param language the language of the page
     * @param texts the words in that language
     * @param root the path of the site, with a slash at its end
     * @param path where the page is, below the root, without its ending
     * @param query the parameters of the page, with a question mark in front; empty if there are none
     * @param formats where else the same can be had
     * @param data the description for search engines, in JSON-LD, safe to stand in a page; empty if there is none
     * @param state the release whose state is shown; empty for the present state
     */
    public record Frame(Language language, Texts texts, String root, String path, String query, List<Name> formats, String data, Optional<String> state) {

        /** The words with a key. */
        public String say(String key, Object... values) {
            return texts.of(key, values);
        }

        /** The address of a page in the language of this one. */
        public String to(String page) {
            return root + page + language.infix() + ".html";
        }

        /** Whether this page belongs to one of the menu: the answer to a query does to the editor. */
        public boolean isPartOf(String page) {
            return path.equals(page) || path.equals(Overviews.ENDPOINT) && page.equals(Overviews.WORKBENCH);
        }

        /** The words that were searched for, to be changed; empty on other pages. */
        public String words() {
            return Stream.of(query.split("[?&]")).filter(parameter -> path.equals(Overviews.SEARCH) && parameter.startsWith("q=")).map(parameter -> URLDecoder.decode(parameter.substring(2), StandardCharsets.UTF_8))
                    .findFirst().orElse("");
        }

        /** The address of this page in a language. */
        public String in(Language wanted) {
            return root + path + wanted.infix() + ".html" + query;
        }
    }

    /**
     * Why there is no page, in both languages, the reader's first.
     *
     * @param title what is the matter, in English
     * @param detail what to do, in English
     * @param see what may help
     * @param arabic the same in Arabic
     */
    public record Problem(Frame frame, int status, String title, String detail, List<Name> see, Result.Failure arabic) {}

    /**
     * A name or a value as a person reads it.
     *
     * @param text the text
     * @param language its language, if that is not the language of the page; {@code zxx} for what is in no language; else empty
     * @param href where it leads, empty if nowhere
     */
    public record Name(String text, String language, String href) {

        private static final Pattern CODE = Pattern.compile("[A-Z]+(?:[/-][A-Z0-9]+)+(?![a-z])|(?<=\\p{IsArabic}[ «(]{0,3})\\d{4}(?:-\\d\\d){1,2}(?!\\d)(?:T\\d{4}|[~?%])?(?:/\\.\\.)?");

        /** Whether it is written for programs, line by line. */
        public boolean isCode() {
            return language.equals("zxx") && text.contains("\n");
        }

        /** The direction of the text. */
        public String direction() {
            return language.equals("ar") ? "rtl" : language.isEmpty() ? "auto" : "ltr";
        }

        /** The text in stretches, of which each second one is a code, such as the symbol of a resolution or a date in figures after Arabic words, which would read wrongly from right to left. */
        public List<String> stretches() {
            List<String> stretches = new ArrayList<>();
            int end = 0;
            for (Matcher code = CODE.matcher(text); code.find(); end = code.end())
                stretches.addAll(List.of(text.substring(end, code.start()), code.group()));
            stretches.add(text.substring(end));
            return stretches;
        }
    }

    /**
     * What stands at the head of a part.
     *
     * @param id its place on the page
     * @param title its title; empty text if it has none
     * @param query where the query is shown that it was made with; empty if it was made with none
     */
    public record Head(String id, Name title, String query) {}

    /** A part of a page. */
    public sealed interface Part permits Facts, ClaimPart, StancePart, TextPart, ActPart, ListPart, QueryPart, Said, Cite, Neighbours {
        /** Its head. */
        Head head();
    }

    /** The addresses of the pages before and after this one. */
    public record Neighbours(Head head, Optional<String> previous, Optional<String> next) implements Part {}

    /** Properties with their values. */
    public record Facts(Head head, List<Fact> rows) implements Part {}

    /** The values of a property. */
    public record Fact(Name property, List<Name> values) {}

    /** A text. */
    public record Said(Head head, String text) implements Part {}

    /** How to cite what the page is about: in words, and in the forms of reference managers. */
    public record Cite(Head head, String plain, List<Quoted> forms) implements Part {}

    /** A text in a form that has a name and an address. */
    public record Quoted(String label, String href, String text) {}
}
