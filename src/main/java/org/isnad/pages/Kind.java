package org.isnad.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;

/** The kinds of things that have pages of their own making, each with the parts of its page in order. A part without rows is left out. */
enum Kind {
    CLAIM(ISN.Claim, "chain", "claim-content", "places", "claim-row", "claim-argument", "thing-findings", "claim-entities"),
    VOICE(ISN.Voice, "chain", "places", "voice-reported", "voice-stances", "voice-claims"),
    ARTICLE(ISN.Article, "article-facts", "article-map", "article-forecasts", "article-coverage", "section-parts", "article-voices"),
    RECORD(ISN.Record, "article-facts", "article-voices", "record-reports", "record-claims"),
    SECTION(ISN.Section, "section-whole", "places", "section-parts", "section-claims"),
    STANCE(ISN.Stance, "content-facts", "content-claims", "thing-findings", "places"),
    CONTENT(ISN.Content, "content-facts", "content-claims", "places", "content-figures"),
    ENTITY(ISN.Entity, "entity-facts", "entity-groups", "entity-belongs", "stances-held", "stances-towards", "thing-findings", "entity-voices", "entity-events", "entity-claims"),
    PERIOD(ISN.Period, "period-facts", "period-stances", "period-events", "period-contains"),
    ANCHOR(ISN.Anchor, "places", "claim-row", "anchor-headed", "anchor-claims"),
    FINDING(ISN.Finding, "finding-facts", "finding-stances", "finding-claims", "places", "finding-rows");

    private final Node type;
    private final List<String> parts;

    Kind(Node type, String... parts) {
        this.type = type;
        this.parts = List.of(parts);
    }

    /** The kind of a thing; empty for things that are described statement by statement. */
    static Optional<Kind> of(Node thing, Graph all) {
        return Arrays.stream(values()).filter(kind -> all.contains(thing, RDF.Nodes.type, kind.type)).findFirst();
    }

    /** The names of the parts. */
    List<String> parts() {
        return parts;
    }
}
