package org.isnad.bench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.config.Limits;
import org.isnad.corpus.CorpusLoader;
import org.isnad.corpus.Ontology;
import org.isnad.reason.Proof;
import org.isnad.stance.Background;
import org.isnad.stance.Contested;
import org.isnad.stance.Polarity;
import org.isnad.stance.StanceBase;
import org.isnad.stance.StanceReader;
import org.isnad.stance.Statement;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owl.explanation.impl.blackbox.checker.InconsistentOntologyExplanationGeneratorFactory;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;


/** Explanations of planted contradictions, one a voice: the program's, which looks them up in the whole base first, and OWLAPI's black-box ones over the module of the voice; both with ELK. */
final class ExplanationBench {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private ExplanationBench() {}

    public static void main(String[] args) throws OWLOntologyCreationException {
        int count = Integer.parseInt(args[0]);
        int explanations = Integer.parseInt(args[1]);
        List<Statement> statements = new ArrayList<>();
        InventedStances.forEach(count, statements::add);
        List<Statement> planted = InventedStances.voices().stream().limit(explanations).map(voice -> opposite(statements.stream().filter(of(voice)).findFirst().orElseThrow())).toList();
        statements.addAll(planted);
        Ontology ontology = new CorpusLoader(Path.of("ontology"), Limits.DEFAULT).load(List.of(Path.of("src/test/resources/bridge"))).ontology();
        Graph data = graph(statements);
        explain(ontology, data, 1); // warm-up
        blackBox(module(statements, planted.get(0).at().voice()));
        double own = explain(ontology, data, explanations);
        double theirs = 0;
        for (Statement plant : planted)
            theirs += blackBox(module(statements, plant.at().voice()));
        System.out.printf("%d explanations among %d stances: OWLAPI's black box took %.1f times as long%n", explanations, count, theirs / own);
    }

    private static double explain(Ontology ontology, Graph data, int most) {
        long start = System.nanoTime();
        Background background = StanceReader.background(data);
        List<Contested> contradictions = StanceBase.of(background, StanceReader.statements(data)).contradictions();
        if (contradictions.size() < most)
            throw new IllegalStateException("found " + contradictions.size() + " contradictions");
        contradictions.stream().limit(most).forEach(contested -> Proof.of(contested.pairs().get(0), ontology, data, LIMIT));
        return System.nanoTime() - start;
    }

    private static double blackBox(OWLOntology module) {
        long start = System.nanoTime();
        OWLDataFactory owl = OWLManager.getOWLDataFactory();
        OWLAxiom inconsistency = owl.getOWLSubClassOfAxiom(owl.getOWLThing(), owl.getOWLNothing());
        int found = new InconsistentOntologyExplanationGeneratorFactory(new ElkReasonerFactory(), owl, OWLManager::createOWLOntologyManager, LIMIT.toMillis())
                .createExplanationGenerator(module).getExplanations(inconsistency, 1).size();
        if (found == 0)
            throw new IllegalStateException("no explanation of what is inconsistent");
        return System.nanoTime() - start;
    }

    private static Statement opposite(Statement stated) {
        return new Statement("planted-" + stated.claim(), stated.at(), stated.polarity() == Polarity.SUPPORT ? Polarity.OPPOSITION : Polarity.SUPPORT);
    }

    private static Predicate<Statement> of(String voice) {
        return statement -> statement.at().voice().equals(voice);
    }

    private static Graph graph(List<Statement> statements) {
        StringWriter triples = new StringWriter();
        write(statements, new PrintWriter(new StringWriter()), new PrintWriter(triples));
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(triples.toString(), Lang.NTRIPLES).parse(StreamRDFLib.graph(graph));
        return graph;
    }

    private static OWLOntology module(List<Statement> statements, String voice) throws OWLOntologyCreationException {
        StringWriter owl = new StringWriter();
        write(statements.stream().filter(of(voice)).toList(), new PrintWriter(owl), new PrintWriter(new StringWriter()));
        return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new StringDocumentSource(owl.toString()));
    }

    private static void write(List<Statement> statements, PrintWriter owl, PrintWriter triples) {
        StanceFiles files = new StanceFiles(owl, triples);
        files.head();
        statements.forEach(files::add);
        owl.println(")");
        owl.flush();
        triples.flush();
    }
}
