package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.isnad.pages.ClaimPart.Claim;
import org.isnad.pages.Page.Name;
import org.isnad.pages.StancePart.Sign;
import org.isnad.pages.StanceTable.Polarity;
import org.isnad.vocab.ISN;

/** Claims as they stand in lists: never without the voice that makes them, unless it is the text's own. */
final class ClaimNames {

    private final Graph all;
    private final Names names;

    ClaimNames(Graph all, Names names) {
        this.all = all;
        this.names = names;
    }

    Claim of(Node claim) {
        Optional<Node> certainty = Graphs.object(claim, ISN.certainty, all).filter(ClaimNames::isDoubtful);
        return new Claim(names.of(claim), reportedVoice(claim), Optional.of("negated").filter(key -> isNegated(claim)), certainty.map(names::of), sign(claim));
    }

    /** What a claim is about as it stands in lists: never without the voice whose word it is, and what must be said of it if no claim says that it is so; nothing for what is nobody's word. */
    Optional<Claim> word(Node node) {
        if (all.contains(node, RDF.Nodes.type, ISN.Claim))
            return Optional.of(of(node));
        return Graphs.object(node, ISN.voice, all).map(voice -> new Claim(names.of(node), reportedVoice(node), unclaimed(node), Optional.empty(), Optional.empty()));
    }

    /** Why a content is not claimed to be so, by the key of the words for it: all claims that have it deny it, or none has it and a forecast does. */
    Optional<String> unclaimed(Node content) {
        List<Node> claims = all.find(Node.ANY, ISN.content, content).mapWith(Triple::getSubject).toList();
        if (!claims.isEmpty())
            return Optional.of("denied").filter(key -> claims.stream().allMatch(this::isNegated));
        return Optional.of("supposed").filter(key -> all.contains(Node.ANY, ISN.condition, content) || all.contains(Node.ANY, ISN.outcome, content));
    }

    /** The voice whose word a claim or a content is, if another voice reports it. */
    Optional<Name> reportedVoice(Node node) {
        return Graphs.object(node, ISN.voice, all).filter(this::isReported).map(names::of);
    }

    private boolean isNegated(Node claim) {
        return all.contains(claim, ISN.negated, NodeConst.nodeTrue);
    }

    private boolean isReported(Node voice) {
        return all.contains(voice, ISN.reportedIn, Node.ANY);
    }

    /** A claim as it stands below the name of its voice. */
    Claim unvoiced(Node claim) {
        Claim named = of(claim);
        return new Claim(named.name(), Optional.empty(), named.standing(), named.certainty(), named.sign());
    }

    /** Whether a degree of certainty is worth a word: only that which is less than certain. */
    static boolean isDoubtful(Node certainty) {
        return !certainty.equals(ISN.certainty_certain);
    }

    /** The way in which a claim states a stance. */
    Optional<Sign> sign(Node claim) {
        if (all.contains(claim, ISN.expressesSupport, Node.ANY))
            return Optional.of(Polarity.SUPPORT.sign(names));
        if (all.contains(claim, ISN.expressesOpposition, Node.ANY))
            return Optional.of(Polarity.OPPOSITION.sign(names));
        return all.contains(claim, ISN.expressesNeutrality, Node.ANY) ? Optional.of(Polarity.NEUTRALITY.sign(names)) : Optional.empty();
    }
}
