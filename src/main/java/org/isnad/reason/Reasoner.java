package org.isnad.reason;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The reasoners that the program brings along. */
public enum Reasoner {
    /** ELK, for OWL 2 EL: a consequence-based reasoner (Kazakov, Krötzsch, Simančík, The Incredible ELK, 2014). */
    ELK(Profile.EL, ontology -> new ElkReasonerFactory().createReasoner(ontology)),
    /** HermiT, for OWL 2 DL: a hypertableau reasoner (Glimm et al., HermiT: An OWL 2 Reasoner, 2014). */
    HERMIT(Profile.DL, ontology -> new ReasonerFactory().createReasoner(ontology));

    private final Profile profile;
    private final Function<OWLOntology, OWLReasoner> maker;

    Reasoner(Profile profile, Function<OWLOntology, OWLReasoner> maker) {
        this.profile = profile;
        this.maker = maker;
    }

    /** Whether it can judge all that ontology and data say, and not only what the stance part does. */
    boolean isForEverything() {
        return profile == Profile.DL;
    }

    /**
     * Whether an ontology is consistent. A reasoner that takes too long is left to itself, on a thread that keeps no process alive. It is not interrupted: the workers that all reasoners of ELK in a process share would then wait
     * for the question that was given up, or drop the next one.
     *
     * @param limit how long the reasoner may take
     * @throws IsnadException if it takes longer or fails: never a verdict in doubt
     */
    boolean isConsistent(OWLOntology ontology, Duration limit) {
        FutureTask<Boolean> verdict = new FutureTask<>(() -> judge(ontology));
        Thread thread = new Thread(verdict, name());
        thread.setDaemon(true);
        thread.start();
        try {
            return verdict.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IsnadException(ErrorCode.REASONING, "No verdict: " + name() + " took longer than " + limit.toSeconds() + " seconds; give it more time or less data.", e);
        } catch (ExecutionException e) {
            throw new IsnadException(ErrorCode.REASONING, "No verdict: " + name() + " failed: " + IsnadException.oneLine(e.getCause()) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IsnadException(ErrorCode.REASONING, "No verdict: interrupted.", e);
        }
    }

    private boolean judge(OWLOntology ontology) {
        OWLReasoner reasoner = maker.apply(ontology);
        try {
            return reasoner.isConsistent();
        } finally {
            reasoner.dispose();
        }
    }
}
