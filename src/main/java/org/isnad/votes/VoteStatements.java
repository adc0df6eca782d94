package org.isnad.votes;

import static org.isnad.votes.Statements.bool;
import static org.isnad.votes.Statements.kb;
import static org.isnad.votes.Statements.prov;
import static org.isnad.votes.Statements.text;
import static org.isnad.votes.Statements.uri;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.isnad.corpus.Digests;
import org.isnad.corpus.TableReader;
import org.isnad.vocab.ISN;
import org.isnad.votes.Known.Thing;

/** What is said of votes: a claim of the record each, its event, the stance of whoever cast it, and the rows that say so. */
final class VoteStatements {

    /** How the words of a vote are put, and what it says of the voter's stance. */
    private enum Wording {
        YES(ISN.expressesSupport, "%s voted on %s for %s", "صوّت وفد %s يوم %s مؤيدًا %s"),
        NO(ISN.expressesOpposition, "%s voted on %s against %s", "صوّت وفد %s يوم %s ضد %s"),
        ABSTAIN(ISN.expressesNeutrality, "%s abstained on %s in the vote on %s", "امتنع وفد %s يوم %s عن التصويت على %s"),
        ABSENT(null, "%s took no part on %s in the vote on %s", "لم يشارك وفد %s يوم %s في التصويت على %s");

        private final Node expresses;
        private final String en;
        private final String ar;

        Wording(Node expresses, String en, String ar) {
            this.expresses = expresses;
            this.en = en;
            this.ar = ar;
        }
    }

    /** RFC 7111, URI Fragment Identifiers for the text/csv Media Type, as the Web Annotation Data Model, section 4.2.1, names it. */
    private static final Node ROWS = NodeFactory.createURI("http://tools.ietf.org/rfc/rfc7111");

    private final String slug;
    private final RecordStatements record;
    private final Known known;
    private final Statements out;
    private final Map<String, Thing> states = new HashMap<>();
    private final Map<String, Thing> decisions = new HashMap<>();

    VoteStatements(String slug, RecordStatements record, Known known, Statements out) {
        this.slug = slug;
        this.record = record;
        this.known = known;
        this.out = out;
    }

    /** What the votes share: their days, the states and what was voted on. Only what the data does not describe already is described. */
    void writeShared(Survey survey) {
        for (LocalDate day : survey.days)
            if (!known.describes(period(day)))
                writePeriod(day);
        for (String name : survey.states) {
            Thing state = states.computeIfAbsent(name, known::state);
            if (!known.describes(state.node()))
                out.thing(state.node(), ISN.State, state.label());
        }
        for (Matter matter : survey.matters) {
            Thing decision = decisions.computeIfAbsent(matter.name(), any -> known.decision(matter));
            if (!known.describes(decision.node()))
                writeDecision(matter, decision);
            matter.row().ifPresent(row -> writeAnchor(1, row));
        }
    }

    private void writePeriod(LocalDate day) {
        Node period = out.thing(period(day), ISN.Period, Label.of(day));
        out.say(period, ISN.edtf, text(day.toString()));
        out.say(period, ISN.earliest, Statements.start(day));
        out.say(period, ISN.latest, Statements.end(day));
    }

    private void writeDecision(Matter matter, Thing decision) {
        out.thing(decision.node(), ISN.Decision, decision.label());
        if (matter.ownsSymbol())
            out.say(decision.node(), DCTerms.identifier.asNode(), text(matter.symbol()));
    }

    /** One vote; returns whether it says a stance. */
    boolean write(Vote vote, Matter matter, TableReader row) {
        Thing state = states.get(vote.country());
        Thing decision = decisions.get(matter.name());
        Wording wording = Wording.valueOf(vote.ballot().name());
        boolean isStance = wording.expresses != null;
        Matter.Row place = new Matter.Row(row.row(), Digests.ni(row.text()));
        String name = slug + "." + state.slug() + "-on-" + decision.slug();
        Node event = kb("event/" + name);
        Node stance = kb(String.join("/", "stance", slug, state.slug(), decision.slug(), "overall", vote.date().toString()));

        Node claim = out.thing(kb("claim/" + name), ISN.Claim, Label.of(wording.en, wording.ar, state.label(), Label.of(vote.date()), decision.label()));
        out.say(claim, ISN.voice, record.voice);
        out.say(claim, ISN.certainty, ISN.certainty_certain);
        out.say(claim, ISN.negated, bool(!isStance));
        out.say(claim, ISN.content, event);
        if (isStance)
            out.say(claim, wording.expresses, stance);
        writeProvenance(claim, place, matter, Survey.reports(matter, row));

        writeEvent(event, state, decision, vote.date());
        if (isStance)
            writeStance(stance, state, decision, vote.date());
        writeAnchor(0, place);
        return isStance;
    }

    private void writeProvenance(Node claim, Matter.Row row, Matter matter, List<String> reports) {
        Node[] anchors = Stream.concat(Stream.of(anchor(0, row)), matter.row().map(call -> anchor(1, call)).stream()).toArray(Node[]::new);
        out.say(claim, ISN.anchor, anchors);
        out.say(claim, prov("wasDerivedFrom"), anchors);
        out.say(claim, prov("hadPrimarySource"), reports.stream().map(record::report).toArray(Node[]::new));
        out.say(claim, prov("wasAttributedTo"), record.compilers);
        out.say(claim, prov("wasGeneratedBy"), record.activity);
    }

    private void writeEvent(Node event, Thing state, Thing decision, LocalDate day) {
        out.thing(event, ISN.Event, Label.of("Vote of %s on %s (%s)", "تصويت %s على %s (%s)", state.label(), decision.label(), Label.of(day)));
        out.say(event, ISN.voice, record.voice);
        out.say(event, ISN.eventKind, ISN.event_vote);
        out.say(event, ISN.agent, state.node());
        out.say(event, ISN.about, decision.node());
        out.say(event, ISN.time, period(day));
    }

    private void writeStance(Node stance, Thing state, Thing decision, LocalDate day) {
        out.thing(stance, ISN.Stance, Label.of("%s on %s: overall (%s)", "موقف %s من %s: إجمالًا (%s)", state.label(), decision.label(), Label.of(day)));
        out.say(stance, ISN.voice, record.voice);
        out.say(stance, ISN.holder, state.node());
        out.say(stance, ISN.target, decision.node());
        out.say(stance, ISN.aspect, ISN.aspect_overall);
        out.say(stance, ISN.period, period(day));
    }

    private void writeAnchor(int table, Matter.Row row) {
        Node anchor = anchor(table, row);
        Node selector = NodeFactory.createURI(anchor.getURI() + "#position");
        out.say(anchor, RDF.type.asNode(), ISN.Anchor);
        out.say(anchor, OA.hasSource.asNode(), record.tables.get(table));
        out.say(anchor, OA.hasSelector.asNode(), selector);
        out.say(anchor, ISN.digest, uri(row.digest()));
        out.say(selector, RDF.type.asNode(), OA.FragmentSelector.asNode());
        out.say(selector, DCTerms.conformsTo.asNode(), ROWS);
        out.say(selector, RDF.value.asNode(), text("row=" + row.number()));
    }

    private Node anchor(int table, Matter.Row row) {
        String name = record.tables.get(table).getURI();
        return kb("anchor/" + name.substring(name.lastIndexOf('/') + 1) + ".row-" + row.number());
    }

    private static Node period(LocalDate day) {
        return kb("period/" + day);
    }
}
