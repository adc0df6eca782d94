package org.isnad.reason;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Ontology;
import org.isnad.stance.Background;
import org.isnad.stance.Contested;
import org.isnad.stance.Coordinates;
import org.isnad.stance.StanceReader;
import org.isnad.stance.Statement;
import org.isnad.stance.Step;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.manchestersyntax.renderer.ManchesterOWLSyntaxOWLObjectRendererImpl;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClassAssertionAxiom;
import org.semanticweb.owlapi.model.OWLIndividual;
import org.semanticweb.owlapi.model.OWLObjectPropertyAssertionAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * Why two statements contradict each other: a set of axioms that is inconsistent, and of which none can be left out (a justification; Kalyanpur et al., Finding All Justifications of OWL DL
 * Entailments, 2007). The checker knows which statements collide; so only the module of these is searched, however large the base, and a reasoner confirms what comes out of it.
 *
 * @param lines the axioms, those about classes last
 */
public record Proof(List<Line> lines) {

    /**
     * One of the axioms, and what it rests on in the data; nothing of that if the axiom is one of the ontology, or says what the name of a stance does.
     *
     * @param axiom the axiom in Manchester syntax
     * @param claims the statements, of those that collide, that it repeats
     * @param background the statements, apart from what claims say, by which it holds: who belongs to whom, what lies within what, which voice is coherent
     */
    public record Line(String axiom, List<Statement> claims, List<Triple> background) {}

    private static final List<Node> BACKGROUND = List.of(ISN.member, ISN.speaksFor, ISN.decides, ISN.contains, ISN.overlaps, ISN.edtf, ISN.earliest);

    /**
     * The proof of a contradiction.
     *
     * @param data the statements and what follows from them by the rules of the ontology
     * @param limit how long the reasoner may take for each question
     * @throws IsnadException if the reasoner does not confirm it
     */
    public static Proof of(Contested.Pair pair, Ontology ontology, Graph data, Duration limit) {
        Graph stances = StanceModule.of(ontology, only(pair, data), Optional.empty());
        OWLOntology module = OwlDocument.read(stances, Profile.EL);
        List<OWLAxiom> all = new ArrayList<>(module.logicalAxioms().sorted(Comparator.<OWLAxiom, Boolean>comparing(axiom -> axiom.individualsInSignature().findAny().isEmpty())
                .thenComparing(Comparator.naturalOrder())).toList());
        List<OWLAxiom> likely = all.stream().filter(axiom -> isLikely(axiom, pair)).toList();
        List<OWLAxiom> needed = new ArrayList<>(isConsistent(likely, limit) ? all : likely);
        for (OWLAxiom axiom : List.copyOf(needed)) {
            List<OWLAxiom> rest = new ArrayList<>(needed);
            rest.remove(axiom);
            if (!isConsistent(rest, limit))
                needed.remove(axiom);
        }
        confirm(needed, limit);
        Background background = StanceReader.background(data);
        return new Proof(needed.stream().map(axiom -> new Line(text(axiom), stating(axiom, pair), background(axiom, stances, background))).toList());
    }

    /** The axioms alone, in their order. */
    public List<String> axioms() {
        return lines.stream().map(Line::axiom).toList();
    }

    /** The statements of which an axiom says what kind of stance they state. */
    private static List<Statement> stating(OWLAxiom axiom, Contested.Pair pair) {
        return Stream.of(pair.one(), pair.other(), pair.maker()).distinct().filter(statement -> text(axiom).equals(shortened(statement.at().iri()) + " Type " + shortened(statement.polarity().type().getURI())))
                .toList();
    }

    private static List<Triple> background(OWLAxiom axiom, Graph stances, Background background) {
        if (axiom instanceof OWLObjectPropertyAssertionAxiom link && isAbout(link, ISN.followsFrom))
            return Step.between(coordinates(link.getObject(), stances), coordinates(link.getSubject(), stances), background).stream().map(Step::statement).toList();
        if (axiom instanceof OWLClassAssertionAxiom type && isAbout(type, ISN.CoherentVoice))
            return List.of(Triple.create(node(type.getIndividual()), RDF.type.asNode(), ISN.CoherentVoice));
        return List.of();
    }

    private static boolean isAbout(OWLAxiom axiom, Node term) {
        return axiom.signature().anyMatch(entity -> entity.getIRI().toString().equals(term.getURI()));
    }

    private static Coordinates coordinates(OWLIndividual stance, Graph stances) {
        return StanceReader.coordinates(stances, node(stance)).orElseThrow();
    }

    private static Node node(OWLIndividual individual) {
        return NodeFactory.createURI(individual.asOWLNamedIndividual().getIRI().toString());
    }

    /** Whether an axiom speaks of nothing but what contradictions usually rest on. */
    private static boolean isLikely(OWLAxiom axiom, Contested.Pair pair) {
        Set<String> terms = Stream.of(pair.one().polarity().type(), pair.other().polarity().type(), ISN.Contested, ISN.CoherentVoice, ISN.voice, ISN.followsFrom).map(Node::getURI)
                .collect(Collectors.toSet());
        return axiom.signature().filter(entity -> !entity.isIndividual() && !entity.isBottomEntity()).allMatch(entity -> terms.contains(entity.getIRI().toString()));
    }

    /** Once more with another reasoner than the one that searched. */
    private static void confirm(Collection<OWLAxiom> axioms, Duration limit) {
        if (axioms.isEmpty() || Reasoner.HERMIT.isConsistent(ontology(axioms), limit))
            throw new IsnadException(ErrorCode.REASONING, "No proof: the reasoners do not both judge it to be one; please report it with the data.");
    }

    private static boolean isConsistent(Collection<OWLAxiom> axioms, Duration limit) {
        return Reasoner.ELK.isConsistent(ontology(axioms), limit);
    }

    private static OWLOntology ontology(Collection<OWLAxiom> axioms) {
        try {
            return OWLManager.createOWLOntologyManager().createOntology(axioms);
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException("in memory", e);
        }
    }

    /** The two statements, the one that makes the place at which they meet, and what says for whom and when stances count. */
    private static Graph only(Contested.Pair pair, Graph data) {
        Graph only = GraphFactory.createGraphMem();
        BACKGROUND.forEach(property -> data.find(Node.ANY, property, Node.ANY).forEachRemaining(only::add));
        for (Statement statement : List.of(pair.one(), pair.other(), pair.maker())) {
            Node stance = NodeFactory.createURI(statement.at().iri());
            data.find(stance, Node.ANY, Node.ANY).filterKeep(triple -> !triple.getPredicate().equals(RDF.type.asNode())).forEachRemaining(only::add);
            data.find(NodeFactory.createURI(statement.at().voice()), RDF.type.asNode(), Node.ANY).forEachRemaining(only::add);
            only.add(Triple.create(NodeFactory.createURI(statement.claim()), statement.polarity().property(), stance));
        }
        return only;
    }

    /** An identifier as proofs have it. */
    public static String shortened(String iri) {
        return iri.replace(ISN.NS, "isn:").replace(OWL2.NS, "owl:").replace(RDF.getURI(), "rdf:").replace(KB.NS, "");
    }

    /** An axiom in one line. */
    static String text(OWLAxiom axiom) {
        ManchesterOWLSyntaxOWLObjectRendererImpl renderer = new ManchesterOWLSyntaxOWLObjectRendererImpl();
        renderer.setShortFormProvider(entity -> shortened(entity.getIRI().toString()));
        return renderer.render(axiom).replaceAll("\\s+", " ");
    }
}
