package org.isnad.ontology;

import java.util.Set;
import java.util.function.Function;

import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** What HermiT concludes from an ontology; each question is put to a fresh reasoner. */
final class Reasoning {

    private Reasoning() {}

    static boolean isConsistent(OWLOntology ontology) {
        return ask(ontology, OWLReasoner::isConsistent);
    }

    static boolean entails(OWLOntology ontology, OWLAxiom axiom) {
        return ask(ontology, reasoner -> reasoner.isEntailed(axiom));
    }

    /** The classes that can have no instance, owl:Nothing aside. An inconsistent ontology is an exception. */
    static Set<OWLClass> unsatisfiable(OWLOntology ontology) {
        return ask(ontology, reasoner -> reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom());
    }

    private static <T> T ask(OWLOntology ontology, Function<OWLReasoner, T> question) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        try {
            return question.apply(reasoner);
        } finally {
            reasoner.dispose();
        }
    }
}
