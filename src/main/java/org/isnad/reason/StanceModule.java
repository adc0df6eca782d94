package org.isnad.reason;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.Ontology;
import org.isnad.stance.Polarity;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/**
 * What a reasoner needs in order to judge stances, in OWL 2 EL and RL: the stance part of the ontology, the claims that state a stance, the stances with their coordinates, and those that follow
 * from them. The ranges of properties are worked out beforehand and left out: ELK knows none over statements about individuals, and with them could not vouch for consistency. What a consequence is, and
 * what is contested, is for the reasoner to conclude.
 */
public final class StanceModule {

    private static final Node PART = NodeFactory.createURI("https://w3id.org/isnad/ontology/stance");
    private static final Node TYPE = RDF.type.asNode();
    private static final List<Node> AXIOMS = List.of(TYPE, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode(), RDFS.domain.asNode());
    private static final List<Node> COORDINATES = List.of(ISN.voice, ISN.holder, ISN.target, ISN.aspect, ISN.period);
    private static final List<Node> ABOUT_VOICES = List.of(ISN.Voice, ISN.CoherentVoice);

    private final Graph core;
    private final Graph data;
    private final Set<Node> terms;
    private final Graph module = GraphFactory.createGraphMem();

    private StanceModule(Graph core, Graph data) {
        this.core = core;
        this.data = data;
        this.terms = new HashSet<>(core.find(Node.ANY, DCTerms.isPartOf.asNode(), PART).mapWith(Triple::getSubject).toSet());
    }

    /** The nodes of stances that follow from those of a graph, as the rules of the ontology make them. */
    public static Graph consequences(Ontology ontology, Graph data) {
        Graph consequences = GraphFactory.createGraphMem();
        for (AnnotatedQuery rule : ontology.consequences())
            GraphUtil.addInto(consequences, QueryExec.graph(data).query(rule.query()).construct());
        return consequences;
    }

    /**
     * A module of one graph.
     *
     * @param data the statements and what follows from them by the rules of the ontology ({@code isn:contains} is needed)
     * @param voice the voice whose stances to take; all of them if empty
     */
    public static Graph of(Ontology ontology, Graph data, Optional<Node> voice) {
        Graph all = GraphFactory.createGraphMem();
        GraphUtil.addInto(all, data);
        GraphUtil.addInto(all, consequences(ontology, data));
        StanceModule module = new StanceModule(ontology.core().graph(), all);
        module.addHeader(voice);
        module.addTerms();
        module.addStances(voice.<Predicate<Node>>map(wanted -> wanted::equals).orElse(any -> true));
        return module.module;
    }

    /** Everything in one graph, for reasoners of OWL 2 DL: the ontology, the data, and the stances that follow from those stated. */
    public static Graph whole(Corpus corpus) {
        return whole(corpus.ontology(), corpus.stated(), corpus.dataset().getDefaultGraph());
    }

    /**
     * The same of statements that are no corpus.
     *
     * @param stated what is stated, with the ontology
     * @param data the same with what follows by the rules of the ontology
     */
    static Graph whole(Ontology ontology, Graph stated, Graph data) {
        Graph whole = GraphFactory.createGraphMem();
        GraphUtil.addInto(whole, stated);
        GraphUtil.addInto(whole, consequences(ontology, data));
        for (Polarity polarity : Polarity.values())
            stated.find(Node.ANY, polarity.property(), Node.ANY).forEachRemaining(triple -> whole.add(triple.getObject(), TYPE, polarity.type()));
        return whole;
    }

    private void addHeader(Optional<Node> voice) {
        Node name = voice.map(node -> NodeFactory.createURI(PART + "/" + node.getURI().substring(KB.NS.length()))).orElse(PART);
        module.add(name, TYPE, OWL2.Ontology.asNode());
    }

    private void addTerms() {
        for (Node term : terms)
            core.find(term, Node.ANY, Node.ANY).filterKeep(triple -> isLogical(triple.getPredicate())).toList().forEach(triple -> addIfInPart(List.of(triple)));
        Set<Node> inner = core.find(Node.ANY, Node.ANY, Node.ANY).mapWith(Triple::getObject).filterKeep(Node::isBlank).toSet();
        core.find(Node.ANY, TYPE, Node.ANY).mapWith(Triple::getSubject).filterKeep(node -> node.isBlank() && !inner.contains(node)).toSet()
                .forEach(axiom -> addIfInPart(core.find(axiom, Node.ANY, Node.ANY).toList()));
    }

    /** Whatever OWL says with, known to every reasoner or not: what is not must be refused later, not left out here. */
    private static boolean isLogical(Node property) {
        return AXIOMS.contains(property) || property.getURI().startsWith(OWL2.NS);
    }

    /** Adds an axiom with all that it is made of, if it speaks of terms of the part alone. */
    private void addIfInPart(List<Triple> axiom) {
        Graph whole = GraphFactory.createGraphMem();
        axiom.forEach(triple -> collect(triple, whole));
        if (whole.stream().allMatch(triple -> isInPart(triple.getObject())))
            GraphUtil.addInto(module, whole);
    }

    private void collect(Triple triple, Graph into) {
        into.add(triple);
        if (triple.getObject().isBlank())
            core.find(triple.getObject(), Node.ANY, Node.ANY).toList().forEach(inner -> collect(inner, into));
    }

    private boolean isInPart(Node node) {
        return !node.isURI() || node.getURI().startsWith(OWL2.NS) || node.getURI().startsWith(RDF.getURI()) || terms.contains(node);
    }

    private void addStances(Predicate<Node> ofVoice) {
        data.find(Node.ANY, ISN.voice, Node.ANY).filterKeep(triple -> ofVoice.test(triple.getObject()) && data.contains(triple.getSubject(), ISN.holder, Node.ANY)).toList()
                .forEach(triple -> addStance(triple.getSubject(), triple.getObject()));
    }

    private void addStance(Node stance, Node voice) {
        module.add(stance, TYPE, ISN.Stance);
        Stream.concat(COORDINATES.stream(), Stream.of(ISN.followsFrom)).forEach(property -> data.find(stance, property, Node.ANY).forEachRemaining(module::add));
        ABOUT_VOICES.stream().filter(type -> data.contains(voice, TYPE, type)).forEach(type -> module.add(voice, TYPE, type));
        for (Polarity polarity : Polarity.values())
            data.find(Node.ANY, polarity.property(), stance).toList().forEach(triple -> {
                module.add(triple);
                module.add(stance, TYPE, polarity.type());
                module.add(triple.getSubject(), TYPE, ISN.Claim);
                module.add(triple.getSubject(), ISN.voice, voice);
            });
    }
}
