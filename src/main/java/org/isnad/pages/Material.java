package org.isnad.pages;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.vocab.Base;

/** What pages are made from: one dataset at its base, and the text of an article where that is at hand. */
final class Material {

    private final DatasetGraph dataset;
    private final Base base;
    private final Optional<Passages> passages;
    private final Map<Language, Names> names = new EnumMap<>(Language.class);
    private final Supplier<StanceTable> stances;

    Material(DatasetGraph dataset, Base base, Optional<Passages> passages) {
        this.dataset = dataset;
        this.base = base;
        this.passages = passages;
        for (Language language : Language.values())
            names.put(language, new Names(dataset.getDefaultGraph(), base, language));
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

    StanceTable stances() {
        return stances.get();
    }
}
