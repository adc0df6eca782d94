package org.isnad.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.pages.Finder.Found;
import org.isnad.pages.ListPart.Hit;
import org.isnad.pages.ListPart.Results;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.TextPart.Ordinal;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;

/** Results of a search, with what they can be narrowed by. */
final class Searching {

    private static final int SHOWN = 40;

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
        Facets facets = new Facets(all, names, texts, parameters, address);
        List<Node> found = words.isBlank() ? everything(facets) : found(named.things());
        List<Node> kept = found.stream().filter(facets::fit).toList();
        int pages = Math.max(1, (kept.size() + SHOWN - 1) / SHOWN);
        int page = Math.min(page(parameters), pages);
        List<Hit> hits = kept.stream().skip((long) (page - 1) * SHOWN).limit(SHOWN).map(node -> hit(node, finder, words)).toList();
        return new Results(head, words, kept.size(), named.hasAll(), facets.of(found), hits, Optional.of(page - 1).filter(previous -> previous > 0).map(previous -> at(previous, parameters)),
                Optional.of(page + 1).filter(next -> next <= pages).map(next -> at(next, parameters)), new Ordinal(page, pages), kept.isEmpty() ? waysOn(parameters) : List.of());
    }

    private String at(int page, Map<String, String> parameters) {
        return address + Parameters.query(Parameters.onFirstPage(parameters, "page", page == 1 ? "" : Integer.toString(page)));
    }

    /** Without words, all that a choice can be made of, by name; nothing if none was made. */
    private List<Node> everything(Facets facets) {
        return facets.areChosen() ? material.things(language) : List.of();
    }

    /** Ways on from where nothing was found: without what narrows the search, if something does, and through the lists. */
    private List<Name> waysOn(Map<String, String> parameters) {
        Map<String, String> unnarrowed = new TreeMap<>(parameters);
        unnarrowed.keySet().removeAll(Facets.NAMES);
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

    private static int page(Map<String, String> parameters) {
        String page = parameters.getOrDefault("page", "1");
        return page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }
}
