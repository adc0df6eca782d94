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
import org.isnad.stance.Contested;
import org.isnad.stance.Statement;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.manchestersyntax.renderer.ManchesterOWLSyntaxOWLObjectRendererImpl;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/**
 * Why two statements contradict each other: a set of axioms that is inconsistent, and of which none can be left out (a justification; Kalyanpur et al., Finding All Justifications of OWL DL
 * Entailments, 2007). The checker knows which statements collide; so only the module of these is searched, however large the base, and a reasoner confirms what comes out of it.
 *
 * @param axioms the axioms in Manchester syntax, each in one line, those about classes last
 */
public record Proof(List<String> axioms) {

    private static final List<Node> BACKGROUND = List.of(ISN.member, ISN.speaksFor, ISN.decides, ISN.contains, ISN.overlaps, ISN.edtf, ISN.earliest);

    /**
     * The proof of a contradiction.
     *
     * @param data the statements and what follows from them by the rules of the ontology
     * @param limit how long the reasoner may take for each question
     * @throws IsnadException if the reasoner does not confirm it
     */
    public static Proof of(Contested.Pair pair, Ontology ontology, Graph data, Duration limit) {
        OWLOntology module = OwlDocument.read(StanceModule.of(ontology, only(pair, data), Optional.empty()), Profile.EL);
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
        return new Proof(needed.stream().map(Proof::text).toList());
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

    /** The axiom, in the form of those of a proof, that says of which kind the stance is that a statement states. */
    public static String type(Statement statement) {
        return shortened(statement.at().iri()) + " Type " + shortened(statement.polarity().type().getURI());
    }

    private static String shortened(String iri) {
        return iri.replace(ISN.NS, "isn:").replace(OWL2.NS, "owl:").replace(KB.NS, "");
    }

    /** An axiom in one line. */
    static String text(OWLAxiom axiom) {
        ManchesterOWLSyntaxOWLObjectRendererImpl renderer = new ManchesterOWLSyntaxOWLObjectRendererImpl();
        renderer.setShortFormProvider(entity -> shortened(entity.getIRI().toString()));
        return renderer.render(axiom).replaceAll("\\s+", " ");
    }
}
