package org.isnad.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.isnad.pages.Finder.Found;
import org.isnad.pages.ListPart.Facet;
import org.isnad.pages.ListPart.Hit;
import org.isnad.pages.ListPart.Refinement;
import org.isnad.pages.ListPart.Results;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.TextPart.Ordinal;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;

/** Results of a search, with what they can be narrowed by: for each facet the values that the results have, and how many have each. */
final class Searching {

    private static final int SHOWN = 40;
    private static final List<String> FACETS = List.of("kind", "voice", "actor", "polarity", "period");
    /** What the values of a facet are. */
    private static final Map<String, Node> KINDS = Map.of("kind", OWL2.Class.asNode(), "voice", ISN.Voice, "actor", ISN.Actor, "polarity", OWL2.Class.asNode(), "period", ISN.Period);

    private final Material material;
    private final Graph all;
    private final Base base;
    private final Names names;
    private final Texts texts;
    private final ClaimNames claims;
    private final Language language;
    private final String address;

    Searching(Material material, Language language) {
        this.material = material;
        this.all = material.all();
        this.base = material.base();
        this.names = material.names(language);
        this.texts = Texts.in(language);
        this.language = language;
        this.claims = new ClaimNames(all, names);
        this.address = Names.root(base) + "search" + language.infix() + ".html";
    }

    /** The results for the words in {@code q}, narrowed by the other parameters. */
    Results of(Head head, Map<String, String> parameters, Finder finder) {
        String words = parameters.getOrDefault("q", "");
        Found named = words.isBlank() ? new Found(List.of(), true) : finder.find(words);
        List<Node> found = words.isBlank() ? everything(parameters) : found(named.things());
        List<Node> kept = found.stream().filter(node -> FACETS.stream().allMatch(facet -> fits(node, facet, parameters))).toList();
        int pages = Math.max(1, (kept.size() + SHOWN - 1) / SHOWN);
        int page = Math.min(page(parameters), pages);
        List<Hit> hits = kept.stream().skip((long) (page - 1) * SHOWN).limit(SHOWN)
                .map(node -> hit(node, finder, words)).toList();
        return new Results(head, words, kept.size(), named.hasAll(), FACETS.stream().map(facet -> facet(facet, found, parameters)).filter(facet -> !facet.values().isEmpty()).toList(), hits,
                page > 1 ? Optional.of(with("page", page == 2 ? "" : Integer.toString(page - 1), parameters)) : Optional.empty(),
                (long) page * SHOWN < kept.size() ? Optional.of(with("page", Integer.toString(page + 1), parameters)) : Optional.empty(), new Ordinal(page, pages), kept.isEmpty() ? waysOn(parameters) : List.of());
    }

    /** Without words, all that a choice can be made of, by name; nothing if none was made. */
    private List<Node> everything(Map<String, String> parameters) {
        return FACETS.stream().allMatch(facet -> parameters.getOrDefault(facet, "").isEmpty()) ? List.of() : material.things(language);
    }

    /** Ways on from where nothing was found: without what narrows the search, if something does, and through the lists. */
    private List<Name> waysOn(Map<String, String> parameters) {
        Map<String, String> unnarrowed = new TreeMap<>(parameters);
        unnarrowed.keySet().removeAll(FACETS);
        unnarrowed.remove("page");
        Stream<Name> wider = unnarrowed.equals(parameters) || unnarrowed.getOrDefault("q", "").isBlank() ? Stream.empty() : Stream.of(new Name(texts.of("search.wider"), "", address + Parameters.query(unnarrowed)));
        return Stream.concat(wider, Stream.of(new Name(texts.of("search.browse"), "", Names.root(base) + "browse" + language.infix() + ".html"))).toList();
    }

    /** Things with the words in their names, then the claims that name one of those. */
    private List<Node> found(List<Node> named) {
        Set<Node> found = new LinkedHashSet<>();
        named.stream().filter(node -> node.getURI().startsWith(base.address("kb/"))).forEach(found::add);
        for (Node node : List.copyOf(found))
            found.addAll(all.find(Node.ANY, ISN.mentions, node).mapWith(Triple::getSubject).toList().stream().sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList());
        return new ArrayList<>(found);
    }

    private Hit hit(Node node, Finder finder, String words) {
        Name name = names.of(node);
        return new Hit(name, finder.pieces(name.text(), words), names.other(node).map(other -> new Hit(other, finder.pieces(other.text(), words), Optional.empty(), List.of(), Optional.empty())),
                Graphs.kinds(node, all).stream().map(names::of).toList(), claims.word(node));
    }

    private boolean fits(Node node, String facet, Map<String, String> parameters) {
        String wanted = parameters.getOrDefault(facet, "");
        return wanted.isEmpty() || values(node, facet).stream().anyMatch(value -> Parameters.key(value).equals(wanted));
    }

    private Facet facet(String facet, List<Node> found, Map<String, String> parameters) {
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        found.stream().filter(node -> FACETS.stream().allMatch(other -> other.equals(facet) || fits(node, other, parameters)))
                .forEach(node -> values(node, facet).stream().distinct().forEach(value -> numbers.merge(value, 1, Integer::sum)));
        String chosen = parameters.getOrDefault(facet, "");
        if (facet.equals("period")) { // what only overlaps tells nobody more, unless it was chosen
            Set<Node> own = found.stream().flatMap(this::periods).collect(Collectors.toSet());
            numbers.keySet().removeIf(period -> !own.contains(period) && !Parameters.key(period).equals(chosen));
        }
        boolean isNone = !chosen.isEmpty() && numbers.keySet().stream().noneMatch(value -> Parameters.key(value).equals(chosen));
        Stream<Refinement> unmet = isNone ? Stream.of(new Refinement(named(chosen, facet), 0, true, with(facet, "", parameters))) : Stream.empty(); // it can be taken back
        Stream<Refinement> values = numbers.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Node, Integer>, Boolean>comparing(value -> !Parameters.key(value.getKey()).equals(chosen)).thenComparing(value -> -value.getValue())).limit(12)
                .map(value -> new Refinement(names.of(value.getKey()).text(), value.getValue(), Parameters.key(value.getKey()).equals(chosen),
                        with(facet, Parameters.key(value.getKey()).equals(chosen) ? "" : Parameters.key(value.getKey()), parameters)));
        return new Facet(texts.of("facet." + facet), Stream.concat(unmet, values).toList());
    }

    /** What a chosen value is called though nothing that was found has it; the value itself if no such thing is known. */
    private String named(String chosen, String facet) {
        return all.find(Node.ANY, RDF.Nodes.type, KINDS.get(facet)).mapWith(Triple::getSubject).filterKeep(node -> node.isURI() && Parameters.key(node).equals(chosen)).nextOptional()
                .map(node -> names.of(node).text()).orElse(chosen);
    }

    private List<Node> values(Node node, String facet) {
        return switch (facet) {
            case "kind" -> Graphs.kinds(node, all);
            case "voice" -> Graphs.objects(node, ISN.voice, all);
            case "actor" -> named(node).filter(named -> all.contains(named, RDF.Nodes.type, ISN.Actor)).toList();
            case "polarity" -> contents(node).flatMap(content -> Stream.of(ISN.Support, ISN.Opposition, ISN.Neutrality)
                    .filter(polarity -> all.contains(content, RDF.Nodes.type, polarity))).toList();
            // and those that it may overlap, as in the matrix
            default -> periods(node).flatMap(period -> Graphs.withOverlapping(period, all)).toList();
        };
    }

    /** The periods that something has itself. */
    private Stream<Node> periods(Node node) {
        return contents(node).flatMap(content -> Stream.of(ISN.period, ISN.time).flatMap(property -> Graphs.objects(content, property, all).stream()));
    }

    /** What a claim names, or a content leads to. */
    private Stream<Node> named(Node node) {
        return all.contains(node, RDF.Nodes.type, ISN.Content) ? all.find(node, Node.ANY, Node.ANY).mapWith(Triple::getObject).toList().stream() : Graphs.objects(node, ISN.mentions, all).stream();
    }

    private Stream<Node> contents(Node node) {
        return Stream.concat(Stream.of(node), Graphs.objects(node, ISN.content, all).stream());
    }

    private String with(String parameter, String value, Map<String, String> parameters) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.remove("page");
        changed.put(parameter, value);
        return address + Parameters.query(changed);
    }

    private static int page(Map<String, String> parameters) {
        String page = parameters.getOrDefault("page", "1");
        return page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }
}
