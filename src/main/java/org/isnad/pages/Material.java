package org.isnad.pages;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.vocab.Base;

/** What pages are made from: one dataset at its base, and the text of an article where that is at hand. */
final class Material {

    private final DatasetGraph dataset;
    private final Base base;
    private final Optional<Passages> passages;
    private final Map<Language, Names> names = new EnumMap<>(Language.class);
    private final Map<Language, Supplier<List<Node>>> things = new EnumMap<>(Language.class);
    private final Supplier<StanceTable> stances;

    Material(DatasetGraph dataset, Base base, Optional<Passages> passages) {
        this.dataset = dataset;
        this.base = base;
        this.passages = passages;
        for (Language language : Language.values()) {
            names.put(language, new Names(dataset.getDefaultGraph(), base, language));
            things.put(language, Once.of(() -> byName(language)));
        }
        this.stances = Once.of(() -> new StanceTable(dataset));
    }

    DatasetGraph dataset() {
        return dataset;
    }

    Graph all() {
        return dataset.getDefaultGraph();
    }

    Base base() {
        return base;
    }

    Optional<Passages> passages() {
        return passages;
    }

    Names names(Language language) {
        return names.get(language);
    }

    /** All things that have names, in the order of these. */
    List<Node> things(Language language) {
        return things.get(language).get();
    }

    private List<Node> byName(Language language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
        Map<Node, CollationKey> keys = new HashMap<>();
        all().find(Node.ANY, RDFS.Nodes.label, Node.ANY).mapWith(Triple::getSubject).filterKeep(node -> node.isURI() && node.getURI().startsWith(base.address("kb/")))
                .forEachRemaining(node -> keys.computeIfAbsent(node, thing -> collator.getCollationKey(names(language).of(thing).text())));
        return keys.keySet().stream().sorted(Comparator.<Node, CollationKey>comparing(keys::get).thenComparing(Node::getURI)).toList();
    }

    StanceTable stances() {
        return stances.get();
    }
}
