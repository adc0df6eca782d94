package org.isnad.stance;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.reasoner.OWLReasonerFactory;

import openllet.owlapi.OpenlletReasonerFactory;
import uk.ac.manchester.cs.jfact.JFactFactory;

/** The reasoners that run in this process, each called directly, not by way of the program. */
enum Judge {
    ELK(ElkReasonerFactory::new), HERMIT(ReasonerFactory::new), OPENLLET(OpenlletReasonerFactory::getInstance), JFACT(JFactFactory::new);

    private final Supplier<OWLReasonerFactory> factory;

    Judge(Supplier<OWLReasonerFactory> factory) {
        this.factory = factory;
    }

    boolean findsConsistent(OWLOntology ontology) {
        return ask(ontology, OWLReasoner::isConsistent);
    }

    /** The identifiers of the things that the reasoner puts in a class. */
    Set<String> instances(OWLOntology ontology, Node type) {
        OWLClass asked = ontology.getOWLOntologyManager().getOWLDataFactory().getOWLClass(type.getURI());
        return ask(ontology, reasoner -> reasoner.getInstances(asked).entities().map(thing -> thing.getIRI().toString()).collect(Collectors.toSet()));
    }

    private <T> T ask(OWLOntology ontology, Function<OWLReasoner, T> question) {
        OWLReasoner reasoner = factory.get().createReasoner(ontology);
        try {
            return question.apply(reasoner);
        } finally {
            reasoner.dispose();
        }
    }
}
