package org.isnad.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.describe.Description;
import org.isnad.pages.Page.Cite;
import org.isnad.pages.Page.Frame;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.Page.Neighbours;
import org.isnad.pages.Page.Part;
import org.isnad.pages.Page.Problem;
import org.isnad.pages.Page.Quoted;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.represent.SchemaTree;
import org.isnad.vocab.Base;

/** Makes the pages for people about the things of a dataset. Safe for use by several threads. */
public final class Pages {

    private final Material material;
    private final Base base;

    /**
     * Pages about the things of a dataset whose identifiers are those of the base.
     *
     * @param passages the text of an article, if it may be shown
     */
    public Pages(DatasetGraph dataset, Base base, Optional<Passages> passages) {
        this.material = new Material(dataset, base, passages);
        this.base = base;
    }

    /**
     * The page of a description.
     *
     * @param schema the same thing in the terms of schema.org
     * @param state the name of the former state that is described; empty for the present one
     */
    public Representation page(Description description, Graph schema, Optional<String> state, Language language) {
        Node thing = description.about();
        Names names = new Names(description.graph(), material.all(), base, language);
        Optional<Kind> kind = description.page() == 1 ? Kind.of(thing, material.all()) : Optional.empty();
        Statements statements = new Statements(names);
        ClaimNames words = new ClaimNames(material.all(), material.names(language));
        List<Part> parts = kind.map(known -> parts(known, thing, language)).orElseGet(() -> statements.of(description));
        List<Part> fragments = kind.isPresent() ? statements.ofFragments(description) : List.of();
        Name title = kind.filter(Kind.ANCHOR::equals).flatMap(anchor -> passage(thing, language)).orElseGet(() -> names.of(thing));
        return Rendering.html(new Page(frame(description, schema, state, language), new Name(title.text(), title.language(), ""), names.other(thing),
                Graphs.kinds(thing, material.all()).stream().map(material.names(language)::of).toList(), Optional.of(thing.getURI()), words.reportedVoice(thing), lead(thing, words, language),
                Stream.of(parts.stream(), fragments.stream(), cite(thing, language).stream(), neighbours(description, state, language).stream()).flatMap(part -> part).toList()));
    }

    /** What the name of a claim or a content does not say: whose word it is, and that no claim says that it is so. */
    private static String lead(Node thing, ClaimNames words, Language language) {
        Texts texts = Texts.in(language);
        return Stream.concat(words.unclaimed(thing).map(key -> texts.of(key + ".content")).stream(), words.reportedVoice(thing).map(voice -> texts.of("told", voice.text())).stream()).collect(Collectors.joining(" "));
    }

    /**
     * The page that says why there is none.
     *
     * @param status the HTTP status
     * @param title what is the matter, in a few words
     * @param detail what to do
     * @param see paths of what may help
     */
    public static Representation problem(int status, String title, String detail, List<String> see, Language language, Base base) {
        Frame frame = new Frame(language, Texts.in(language), Names.root(base), Overviews.HOME, "", List.of(), "", Optional.empty());
        return Rendering.problem(new Problem(frame, status, title, detail, see.stream().map(path -> new Name("/" + path, "zxx", Names.root(base) + path)).toList(),
                Failures.of(new Outcome.Refused(status, title, detail), Language.ARABIC)));
    }

    private List<Part> parts(Kind kind, Node thing, Language language) {
        PartMaker maker = new PartMaker(material, language);
        String path = base.path(thing);
        return kind.parts().stream().map(PartQuery::named)
                .flatMap(query -> maker.part(query, head(query, path, language), query.rows(material.dataset(), thing), more(kind, path, language)).stream()).toList();
    }

    /** What a passage is called, which has no name: by its characters, or by its row. */
    private Optional<Name> passage(Node anchor, Language language) {
        Texts texts = Texts.in(language);
        Optional<String> words = PartQuery.named("places").rows(material.dataset(), anchor).stream().findFirst()
                .map(row -> texts.of("characters", String.valueOf(row.number("start")), String.valueOf(row.number("end")), String.valueOf(row.number("length"))));
        return words.or(() -> PartQuery.named("claim-row").rows(material.dataset(), anchor).stream().findFirst().map(row -> material.names(language).row(anchor).text())).map(text -> new Name(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1), "", ""));
    }

    /** Where all claims that name an entity are, if they are more than its page lists. */
    private Optional<Name> more(Kind kind, String path, Language language) {
        return kind == Kind.ENTITY ? Optional.of(new Name("", "", Names.root(base) + ListPlace.claimsAbout(path).by("voice").path() + language.infix() + ".html")) : Optional.empty();
    }

    private Head head(PartQuery query, String path, Language language) {
        return new Head(query.name(), new Name(query.title(language), "", ""),
                Names.root(base) + "query" + language.infix() + ".html?part=" + query.name() + "&of=" + path);
    }

    private Frame frame(Description description, Graph schema, Optional<String> state, Language language) {
        String path = address(description.about(), description.page(), state);
        List<Name> formats = Stream.concat(Format.rdf().stream().map(format -> new Name(format.label(), "", Names.root(base) + path + "." + format.extension())),
                state.isPresent() || description.page() > 1 ? Stream.empty() : views(description.about(), path)).toList();
        String data = SchemaTree.of(schema, description.about(), language.tag()).replace("<", "\\u003c");
        return new Frame(language, Texts.in(language), Names.root(base), path, "", formats, data, state);
    }

    /** The present state of a thing as other vocabularies have it. */
    private Stream<Name> views(Node thing, String path) {
        Stream<Name> nanopublication = Stream.of(new Name("Nanopublication", "", Names.root(base) + path + ".nanopub." + Format.TRIG.extension()))
                .filter(link -> Kind.of(thing, material.all()).filter(Kind.CLAIM::equals).isPresent());
        return Stream.concat(nanopublication, Stream.of(new Name("schema.org", "", Names.root(base) + path + ".schema." + Format.JSONLD.extension())));
    }

    private Optional<Part> cite(Node thing, Language language) {
        Head head = new Head("cite", new Name(Texts.in(language).of("cite"), "", ""), "");
        return Citation.of(thing, material.all(), material.names(language)).map(citation -> new Cite(head, citation.plain(Texts.in(language), material.names(language)), Arrays.stream(Citation.Form.values())
                .map(form -> new Quoted(form.label, Names.root(base) + base.path(thing) + "." + form.ending(language), citation.text(form))).toList()));
    }

    /** The endings at which a thing's citations are found. */
    public static List<String> citations() {
        return Arrays.stream(Language.values()).flatMap(language -> Arrays.stream(Citation.Form.values()).map(form -> form.ending(language))).toList();
    }

    /** How a thing is cited, in the language and the form that an ending has; empty if it is not cited by itself. */
    public Optional<Representation> citation(Node thing, String ending) {
        return Arrays.stream(Language.values()).flatMap(language -> Arrays.stream(Citation.Form.values()).filter(form -> form.ending(language).equals(ending))
                .flatMap(form -> Citation.of(thing, material.all(), material.names(language)).map(citation -> citation.in(form)).stream())).findFirst();
    }

    /** The pages of incoming links before and after this one. */
    private Optional<Part> neighbours(Description description, Optional<String> state, Language language) {
        Optional<String> previous = page(description, description.page() - 1, state, language);
        Optional<String> next = page(description, description.page() + 1, state, language);
        return previous.isEmpty() && next.isEmpty() ? Optional.empty()
                : Optional.of(new Neighbours(new Head("pages", new Name("", "", ""), ""), previous, next));
    }

    private Optional<String> page(Description description, int page, Optional<String> state, Language language) {
        return page >= 1 && page <= description.pages()
                ? Optional.of(Names.root(base) + address(description.about(), page, state) + language.infix() + "." + Format.HTML.extension())
                : Optional.empty();
    }

    /** The path of a thing's document without its ending. The vocabulary's own address lies elsewhere. */
    private String address(Node thing, int page, Optional<String> state) {
        String path = thing.getURI().startsWith(base.iri()) ? base.path(thing) : Base.CANONICAL.path(thing);
        String start = state.map(release -> "release/" + release + "/").orElse("") + path;
        return page == 1 ? start : start + "/links/" + page;
    }
}
