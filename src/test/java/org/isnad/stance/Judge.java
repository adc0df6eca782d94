package org.isnad.stance;

import java.util.function.Supplier;

import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
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
        OWLReasoner reasoner = factory.get().createReasoner(ontology);
        try {
            return reasoner.isConsistent();
        } finally {
            reasoner.dispose();
        }
    }
}
