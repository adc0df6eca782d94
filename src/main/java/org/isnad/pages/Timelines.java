package org.isnad.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.pages.ActPart.Bar;
import org.isnad.pages.ActPart.Happening;
import org.isnad.pages.ActPart.Timeline;
import org.isnad.pages.Page.Head;
import org.isnad.pages.PartQuery.Row;
import org.isnad.vocab.ISN;

/** Draws happenings in time. What is vague, or open at an end, is drawn so. */
final class Timelines {

    /** Narrower bars could not be seen. */
    private static final double NARROWEST = 8;

    private final Graph all;
    private final Names names;

    Timelines(Graph all, Names names) {
        this.all = all;
        this.names = names;
    }

    /** A timeline of rows with ?event, ?period and, where the period has them, ?earliest and ?latest. */
    Timeline of(Head head, List<Row> rows) {
        TimeScale scale = new TimeScale(rows.stream().flatMap(row -> Stream.of(moment(row, "earliest"), moment(row, "latest"))).flatMap(Optional::stream).toList());
        return new Timeline(head, scale.ticks(names), rows.stream().map(row -> happening(row, scale)).toList());
    }

    private Happening happening(Row row, TimeScale scale) {
        Node event = row.get("event");
        Node kind = Graphs.object(event, ISN.eventKind, all).or(() -> Graphs.object(event, ISN.relationKind, all)).orElseThrow();
        return new Happening(names.of(event), names.of(row.get("period")), names.of(kind), new ClaimNames(all, names).reportedVoice(event), bar(row, scale));
    }

    private Bar bar(Row row, TimeScale scale) {
        Optional<Instant> earliest = moment(row, "earliest");
        Optional<Instant> latest = moment(row, "latest");
        double from = earliest.map(scale::at).orElse(0.0);
        double to = Math.max(from + NARROWEST, latest.map(scale::at).orElse(1000.0));
        double start = Math.min(from, 1000 - NARROWEST);
        boolean vague = Graphs.text(row.get("period"), ISN.edtf, all).matches(".*[~?%].*");
        return new Bar(TimeScale.share(start), TimeScale.share(Math.min(to, 1000) - start), vague, earliest.isEmpty(), latest.isEmpty());
    }

    private static Optional<Instant> moment(Row row, String variable) {
        return Optional.ofNullable(row.get(variable)).map(Node::getLiteralLexicalForm).map(TimeScale::moment);
    }
}
