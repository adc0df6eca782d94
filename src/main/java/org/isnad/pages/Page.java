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

/**
 * What a page shows. Public for the templates.
 *
 * @param frame what is around it
 * @param title its name
 * @param other its name in the other language, if it has one
 * @param kinds what it is
 * @param thing the identifier of the thing that it is about; empty if it is about none
 * @param lead a sentence or two that say what the page is; empty if none is needed
 * @param parts its parts, in order
 */
public record Page(Frame frame, Name title, Optional<Name> other, List<Name> kinds, Optional<String> thing, String lead, List<Part> parts) {

    /** What search engines may say of the page: what it is, what must be known of it, and its name in the other language. */
    public String description() {
        return Stream.of(kinds.stream().map(Name::text).collect(Collectors.joining(", ")), lead, parts.stream().anyMatch(part -> part instanceof Contents contents && contents.denied())
                ? frame.say("denied.long") : "", other.map(Name::text).orElse("")).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
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

        private static final Pattern CODE = Pattern.compile("[A-Z]+(?:[/-][A-Z0-9]+)+(?![a-z])|(?<!\\d)\\d{4}(?:-\\d\\d){1,2}(?!\\d)(?:T\\d{4}|[~?%])?(?:/\\.\\.)?");

        /** The direction of the text. */
        public String direction() {
            return language.equals("ar") ? "rtl" : language.isEmpty() ? "auto" : "ltr";
        }

        /** The text in stretches, of which each second one is a code, such as the symbol of a resolution or a date in figures, which would read wrongly from right to left. */
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
    public sealed interface Part {
        /** Its head. */
        Head head();
    }

    /** The addresses of the pages before and after this one. */
    public record Neighbours(Head head, Optional<String> previous, Optional<String> next) implements Part {}

    /** Properties with their values. */
    public record Facts(Head head, List<Fact> rows) implements Part {}

    /** The values of a property. */
    public record Fact(Name property, List<Name> values) {}

    /**
     * Described nodes, each with what it is and its properties.
     *
     * @param denied whether the claim says that it is not so
     * @param certainty how certain it is said to be, if less than certain
     */
    public record Contents(Head head, boolean denied, Optional<Name> certainty, List<Content> contents) implements Part {}

    /** A described node. A stance is named by the way it points, anything else by its kinds. */
    public record Content(Name node, List<Name> kinds, List<Sign> signs, List<Fact> rows) {}

    /** Claims in order, and where all are if these are not. */
    public record Claims(Head head, List<Claim> claims, Optional<Name> more) implements Part {}

    /** Claims by voice, and where all are if these are not. */
    public record Voiced(Head head, List<Speech> speeches, Optional<Name> more) implements Part {}

    /** What a voice claims: how many claims there are, and the first of them. */
    public record Speech(Name voice, int all, List<Claim> claims) {}

    /**
     * A claim in a list.
     *
     * @param name what it says
     * @param voice whose claim it is, if it is a reported voice
     * @param denied whether it is a denial
     * @param certainty how certain it is said to be, if less than certain
     * @param sign the stance it expresses
     */
    public record Claim(Name name, Optional<Name> voice, boolean denied, Optional<Name> certainty, Optional<Sign> sign) {}

    /** Claims that stand in a relation to the one that the page is about. */
    public record Relations(Head head, List<Relation> relations) implements Part {}

    /** The claims of one relation, which is read from the page's claim. */
    public record Relation(String label, List<Claim> claims) {}

    /** Theses with what bears on them, and where the same is in rows; empty if it is no more than the theses and what supports them. */
    public record Argument(Head head, List<Thesis> theses, Optional<Name> rows) implements Part {}

    /** A thesis, and what bears on it. */
    public record Thesis(Claim claim, boolean outweighed, List<Link> links) {}

    /** A claim with the relation in which it stands to the one above it, and what bears on it in turn. */
    public record Link(String relation, Claim claim, List<Link> links) {}

    /** Stances, one a row, and the coordinate that all have from the page; empty if they share none. */
    public record Stances(Head head, String given, List<Stance> rows) implements Part {

        /** Whether a coordinate is worth a column. */
        public boolean shows(String coordinate) {
            return !given.equals(coordinate);
        }
    }

    /** A stance with its coordinates and the claims that state it. */
    public record Stance(Name name, Name holder, Name target, Name aspect, Name period, List<Sign> signs, boolean strained, List<Name> claims) {

        /** What a stance can be marked as, by the keys of the words for it. */
        public static final List<String> MARKS = List.of("contested", "strained");

        /** What it is marked as: contested if it points more than one way, strained if a finding of tension involves it. */
        public List<String> marks() {
            return MARKS.stream().filter(mark -> mark.equals("strained") ? strained : signs.size() > 1).toList();
        }
    }

    /** Support, opposition or neutrality: a symbol beside the colour, and a word beside both. */
    public record Sign(String symbol, String style, Name label) {}

    /** Links, with a number each if there is something to count. */
    public record Things(Head head, List<Counted> items) implements Part {

        private static final int LONG = 32;

        /** Whether the names are rather sentences, of which two in a line are hard to tell apart. */
        public boolean areLong() {
            return items.stream().mapToInt(item -> item.name().text().length()).average().orElse(0) > LONG;
        }
    }

    /** A link with a number; empty if nothing was counted. */
    public record Counted(Name name, String count) {}

    /** What was found, and what that kind of finding means; empty if they are of several kinds. */
    public record Findings(Head head, String about, List<Found> rows) implements Part {}

    /** A finding: its rule, its kind, how grave it is, and what it says. */
    public record Found(Name name, Name kind, Name severity, boolean grave, Name problem) {}

    /** Voices from the one that speaks outwards. */
    public record Chain(Head head, List<Speaker> speakers) implements Part {}

    /** A voice and who speaks with it. */
    public record Speaker(Name voice, Name holder) {}

    /** Where in a text something stands: marks in thousandths of its length, and the places, folded away if they are many. */
    public record Strip(Head head, int length, List<Mark> marks, boolean folded, List<Place> places) implements Part {}

    /** A stretch of the strip. */
    public record Mark(String start, String width) {}

    /** How much of a text is covered by claims, how many they are, how many there are to a thousand characters, and the same of its stretches. */
    public record Covered(Head head, String percent, int claims, String density, List<Stretch> stretches) implements Part {}

    /** A stretch of a text: where it lies in the picture, how dark it is, its characters, how many claims begin in it, and how much of it they cover. */
    public record Stretch(String at, String width, String shade, int start, int end, int claims, String percent) {}

    /** A passage by position: in its section, and in the text; with its paragraph and its words where the text is at hand. */
    public record Place(Name anchor, Optional<Name> section, Optional<Ordinal> paragraph, Optional<Ordinal> ordinal, int start, int end, Optional<Passage> passage) {}

    /** Which of how many something is, in their order. */
    public record Ordinal(int number, int all) {}

    /** The words of a passage, with some before and after it. */
    public record Passage(int line, String before, String words, String after, String language) {}

    /** Happenings in time. */
    public record Timeline(Head head, List<Tick> ticks, List<Happening> rows) implements Part {}

    /** A labelled point of the scale. The first month of a year has no name, so that the year stands for it. */
    public record Tick(String at, String month, String year) {}

    /** A happening with the stretch of time in which it lies, as a share of the scale. */
    public record Happening(Name name, Name period, Name kind, Optional<Name> voice, Bar bar) {}

    /** A stretch of time. */
    public record Bar(String start, String width, boolean vague, boolean openStart, boolean openEnd) {}

    /** Who stands where on what, and the signs of which the legend tells. */
    public record Matrix(Head head, List<Choice> choices, String csv, String svg, List<Sign> signs, List<Name> actors, List<Issue> issues) implements Part {}

    /** A choice that a reader can make: the name of the parameter, its label, and the options. */
    public record Choice(String parameter, String label, List<Option> options) {}

    /** An option, by the value of its parameter. */
    public record Option(String value, String label, boolean chosen) {}

    /** A row of the matrix: for each actor its stances on the issue. */
    public record Issue(Name target, List<List<Stance>> cells) {}

    /** Who acts on whom: a picture, with the window to see it through, and the same in rows. */
    public record Network(Head head, List<Sort> sorts, String window, List<Actor> actors, List<Arc> arcs, List<Act> acts) implements Part {}

    /** A sort of acts: how it is drawn, its name, whether only it is shown, and where it is chosen or given up. */
    public record Sort(String style, String label, boolean chosen, String href) {}

    /** An actor on the circle: its name in lines, where its point and its name are, and whether the name is to the right of the point. */
    public record Actor(Name name, List<String> lines, String x, String y, String nameX, String nameY, boolean right) {}

    /** An arrow of acts, as a path; paler where only a reported voice tells of it. */
    public record Arc(String path, String style, boolean told, String width, String label) {}

    /** What one actor does to another; by whose word, if that is not the text's own. */
    public record Act(Name agent, Name kind, Name recipient, String style, String sort, Name example, String count, Optional<Name> voice) {}

    /** A list: a page of its rows, and where its other orders and pages are. */
    public record Listing(Head head, int total, List<Column> columns, List<List<List<Name>>> rows, Optional<String> previous, Optional<String> next, String query)
            implements Part {}

    /** A column, where the list is sorted by it, the other way if it is already, and in which direction it is; empty if it cannot be or is not. */
    public record Column(String label, String sorted, String direction) {}

    /** Ways to go on. */
    public record Ways(Head head, List<Way> ways) implements Part {}

    /** A way to go on, with what is there. */
    public record Way(Name name, String about) {}

    /** A text. */
    public record Said(Head head, String text) implements Part {}

    /** The editor of queries: the query at hand, what came of it if it was run, and the published questions. */
    public record Workbench(Head head, String query, String endpoint, String terms, Optional<Result> result, List<Questions> groups) implements Part {}

    /** Published questions about something. */
    public record Questions(String label, List<Question> questions) {}

    /** A published question. */
    public record Question(String id, String title, String about, String keywords) {}

    /** What a search found: the words, how many results there are, what they can be narrowed by, and a page of them; ways on if there are none. */
    public record Results(Head head, String words, int total, List<Facet> facets, List<Hit> hits, Optional<String> previous, Optional<String> next, List<Name> ways) implements Part {}

    /** Something that results can be narrowed by. */
    public record Facet(String label, List<Refinement> values) {}

    /** A value of a facet: how many results have it, whether it is chosen, and where it is chosen or given up. */
    public record Refinement(String label, int number, boolean chosen, String href) {}

    /** A result: its name in pieces, its name in the other language, what it is, and what must be known of it if it is somebody's word. */
    public record Hit(Name name, List<Finder.Piece> pieces, Optional<Hit> other, List<Name> kinds, Optional<Claim> claim) {}

    /** How to cite what the page is about: in words, and in the forms of reference managers. */
    public record Cite(Head head, String plain, List<Quoted> forms) implements Part {}

    /** A text in a form that has a name and an address. */
    public record Quoted(String label, String href, String text) {}
}
