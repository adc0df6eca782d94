package org.isnad.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the ontology, each a constant of the same name ({@code -} written as {@code _}). What they mean is said in one place,
 * {@code ontology/isnad.ttl}; a test holds the two lists against each other in both directions.
 */
public final class ISN {

    /** The namespace of the vocabulary. */
    public static final String NS = "https://w3id.org/isnad/ontology#";

    // Classes

    public static final Node Actor = term("Actor");
    public static final Node Anchor = term("Anchor");
    public static final Node Approximation = term("Approximation");
    public static final Node Article = term("Article");
    public static final Node Aspect = term("Aspect");
    public static final Node Certainty = term("Certainty");
    public static final Node Claim = term("Claim");
    public static final Node CoherentVoice = term("CoherentVoice");
    public static final Node Content = term("Content");
    public static final Node Contested = term("Contested");
    public static final Node Currency = term("Currency");
    public static final Node Decision = term("Decision");
    public static final Node Entity = term("Entity");
    public static final Node Event = term("Event");
    public static final Node EventKind = term("EventKind");
    public static final Node Figure = term("Figure");
    public static final Node Finding = term("Finding");
    public static final Node FindingKind = term("FindingKind");
    public static final Node Forecast = term("Forecast");
    public static final Node Group = term("Group");
    public static final Node NamedEvent = term("NamedEvent");
    public static final Node Neutrality = term("Neutrality");
    public static final Node Opposition = term("Opposition");
    public static final Node Organisation = term("Organisation");
    public static final Node Period = term("Period");
    public static final Node Person = term("Person");
    public static final Node Place = term("Place");
    public static final Node Record = term("Record");
    public static final Node Relation = term("Relation");
    public static final Node RelationKind = term("RelationKind");
    public static final Node Section = term("Section");
    public static final Node Severity = term("Severity");
    public static final Node Stance = term("Stance");
    public static final Node State = term("State");
    public static final Node Support = term("Support");
    public static final Node Topic = term("Topic");
    public static final Node Unit = term("Unit");
    public static final Node Voice = term("Voice");

    // Properties

    public static final Node about = term("about");
    public static final Node agent = term("agent");
    public static final Node anchor = term("anchor");
    public static final Node approximation = term("approximation");
    public static final Node aspect = term("aspect");
    public static final Node causes = term("causes");
    public static final Node certainty = term("certainty");
    public static final Node coincidesWith = term("coincidesWith");
    public static final Node concerns = term("concerns");
    public static final Node condition = term("condition");
    public static final Node contains = term("contains");
    public static final Node content = term("content");
    public static final Node contrastsWith = term("contrastsWith");
    public static final Node despite = term("despite");
    public static final Node countsFor = term("countsFor");
    public static final Node decides = term("decides");
    public static final Node digest = term("digest");
    public static final Node disputes = term("disputes");
    public static final Node earliest = term("earliest");
    public static final Node edtf = term("edtf");
    public static final Node eventKind = term("eventKind");
    public static final Node expresses = term("expresses");
    public static final Node expressesNeutrality = term("expressesNeutrality");
    public static final Node expressesOpposition = term("expressesOpposition");
    public static final Node expressesSupport = term("expressesSupport");
    public static final Node findingKind = term("findingKind");
    public static final Node followsFrom = term("followsFrom");
    public static final Node heading = term("heading");
    public static final Node heldBy = term("heldBy");
    public static final Node holder = term("holder");
    public static final Node horizon = term("horizon");
    public static final Node inSection = term("inSection");
    public static final Node latest = term("latest");
    public static final Node involves = term("involves");
    public static final Node length = term("length");
    public static final Node measures = term("measures");
    public static final Node member = term("member");
    public static final Node mentions = term("mentions");
    public static final Node motive = term("motive");
    public static final Node negated = term("negated");
    public static final Node object = term("object");
    public static final Node occasion = term("occasion");
    public static final Node of = term("of");
    public static final Node order = term("order");
    public static final Node outcome = term("outcome");
    public static final Node outweighs = term("outweighs");
    public static final Node overlaps = term("overlaps");
    public static final Node party = term("party");
    public static final Node partOf = term("partOf");
    public static final Node participant = term("participant");
    public static final Node paragraph = term("paragraph");
    public static final Node paragraphStart = term("paragraphStart");
    public static final Node passage = term("passage");
    public static final Node period = term("period");
    public static final Node place = term("place");
    public static final Node problem = term("problem");
    public static final Node recipient = term("recipient");
    public static final Node rejects = term("rejects");
    public static final Node relationKind = term("relationKind");
    public static final Node reportedIn = term("reportedIn");
    public static final Node represents = term("represents");
    public static final Node rootVoice = term("rootVoice");
    public static final Node rule = term("rule");
    public static final Node severity = term("severity");
    public static final Node solution = term("solution");
    public static final Node speaksFor = term("speaksFor");
    public static final Node subject = term("subject");
    public static final Node supports = term("supports");
    public static final Node target = term("target");
    public static final Node thesis = term("thesis");
    public static final Node time = term("time");
    public static final Node unit = term("unit");
    public static final Node value = term("value");
    public static final Node voice = term("voice");

    // Concepts, schemes and units

    public static final Node Approximations = term("Approximations");
    public static final Node Aspects = term("Aspects");
    public static final Node Certainties = term("Certainties");
    public static final Node EventKinds = term("EventKinds");
    public static final Node FindingKinds = term("FindingKinds");
    public static final Node RelationKinds = term("RelationKinds");
    public static final Node Severities = term("Severities");
    public static final Node approximation_about = term("approximation-about");
    public static final Node approximation_at_least = term("approximation-at-least");
    public static final Node approximation_at_most = term("approximation-at-most");
    public static final Node approximation_exact = term("approximation-exact");
    public static final Node aspect_conduct = term("aspect-conduct");
    public static final Node aspect_effects = term("aspect-effects");
    public static final Node aspect_justification = term("aspect-justification");
    public static final Node aspect_overall = term("aspect-overall");
    public static final Node aspect_participation = term("aspect-participation");
    public static final Node aspect_recognition = term("aspect-recognition");
    public static final Node certainty_certain = term("certainty-certain");
    public static final Node certainty_possible = term("certainty-possible");
    public static final Node certainty_probable = term("certainty-probable");
    public static final Node certainty_underspecified = term("certainty-underspecified");
    public static final Node event_accuse = term("event-accuse");
    public static final Node event_agree = term("event-agree");
    public static final Node event_aid = term("event-aid");
    public static final Node event_assault = term("event-assault");
    public static final Node event_change = term("event-change");
    public static final Node event_coerce = term("event-coerce");
    public static final Node event_conflict = term("event-conflict");
    public static final Node event_consult = term("event-consult");
    public static final Node event_cooperate = term("event-cooperate");
    public static final Node event_criticise = term("event-criticise");
    public static final Node event_deny = term("event-deny");
    public static final Node event_exercise = term("event-exercise");
    public static final Node event_expel = term("event-expel");
    public static final Node event_invest = term("event-invest");
    public static final Node event_mediate = term("event-mediate");
    public static final Node event_meeting = term("event-meeting");
    public static final Node event_migrate = term("event-migrate");
    public static final Node event_mobilize = term("event-mobilize");
    public static final Node event_negotiate = term("event-negotiate");
    public static final Node event_pledge = term("event-pledge");
    public static final Node event_propose = term("event-propose");
    public static final Node event_protest = term("event-protest");
    public static final Node event_reject = term("event-reject");
    public static final Node event_request = term("event-request");
    public static final Node event_reveal = term("event-reveal");
    public static final Node event_sanction = term("event-sanction");
    public static final Node event_statement = term("event-statement");
    public static final Node event_support = term("event-support");
    public static final Node event_threaten = term("event-threaten");
    public static final Node event_trade = term("event-trade");
    public static final Node event_visit = term("event-visit");
    public static final Node event_vote = term("event-vote");
    public static final Node event_warn = term("event-warn");
    public static final Node event_withdraw = term("event-withdraw");
    public static final Node event_yield = term("event-yield");
    public static final Node finding_agreement = term("finding-agreement");
    public static final Node finding_contradiction = term("finding-contradiction");
    public static final Node finding_defect = term("finding-defect");
    public static final Node finding_dispute = term("finding-dispute");
    public static final Node finding_shift = term("finding-shift");
    public static final Node finding_tension = term("finding-tension");
    public static final Node relation_affinity = term("relation-affinity");
    public static final Node relation_aim = term("relation-aim");
    public static final Node relation_alliance = term("relation-alliance");
    public static final Node relation_assessment = term("relation-assessment");
    public static final Node relation_cause = term("relation-cause");
    public static final Node relation_change = term("relation-change");
    public static final Node relation_comparison = term("relation-comparison");
    public static final Node relation_dependence = term("relation-dependence");
    public static final Node relation_fear = term("relation-fear");
    public static final Node relation_function = term("relation-function");
    public static final Node relation_identity = term("relation-identity");
    public static final Node relation_influence = term("relation-influence");
    public static final Node relation_interest = term("relation-interest");
    public static final Node relation_knowledge = term("relation-knowledge");
    public static final Node relation_location = term("relation-location");
    public static final Node relation_membership = term("relation-membership");
    public static final Node relation_partnership = term("relation-partnership");
    public static final Node relation_policy = term("relation-policy");
    public static final Node relation_possession = term("relation-possession");
    public static final Node relation_provision = term("relation-provision");
    public static final Node severity_error = term("severity-error");
    public static final Node severity_information = term("severity-information");
    public static final Node severity_warning = term("severity-warning");
    public static final Node unit_item = term("unit-item");
    public static final Node unit_percent = term("unit-percent");
    public static final Node unit_person = term("unit-person");
    public static final Node unit_year = term("unit-year");

    private ISN() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }
}
