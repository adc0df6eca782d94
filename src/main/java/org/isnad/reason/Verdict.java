package org.isnad.reason;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.stance.Background;
import org.isnad.stance.Coordinates;
import org.isnad.stance.StanceBase;
import org.isnad.stance.StanceReader;
import org.isnad.stance.Statement;
import org.isnad.vocab.ISN;
import org.semanticweb.owlapi.model.OWLOntology;

/**
 * Whether the coherent voices of a corpus contradict themselves, as the program's own checker and several reasoners judge alike: those for OWL 2 EL the stance part, those for all of OWL 2 DL
 * the whole of ontology and data as well. That they do not is believed of no judge that did not find, in
 * the same run, a contradiction planted for each construct that the data uses.
 *
 * @param isConsistent the verdict
 * @param planted how many contradictions were planted and found by every judge; none where there is one already, which all of them found
 * @param reasoners who judged besides the program itself
 */
public record Verdict(boolean isConsistent, int planted, List<Reasoner> reasoners) {

    /**
     * Judges a corpus.
     *
     * @param limit how long each reasoner may take for each question
     * @throws IsnadException if a judge misses a planted contradiction, takes too long, does not understand a construct, or disagrees with the others
     */
    public static Verdict of(Corpus corpus, List<Reasoner> reasoners, Duration limit) {
        Graph data = corpus.dataset().getDefaultGraph();
        Background background = StanceReader.background(data);
        List<Statement> statements = StanceReader.statements(data);
        boolean own = StanceBase.of(background, statements).contradictions().isEmpty();
        Map<Construct, Statement> plants = own ? plants(statements, background) : Map.of();
        plants.forEach((construct, plant) -> requireFound(construct, with(plant, statements), background,
                new Given(corpus, Optional.of(plant)), reasoners, limit));
        Given given = new Given(corpus, Optional.empty());
        given.judged(reasoners, limit).forEach(judgement -> requireAgreed(judgement, own));
        return new Verdict(own, plants.size(), List.copyOf(reasoners));
    }

    /** Whether there was anything to judge: a stance that a coherent voice states. */
    public boolean isOfSomething() {
        return !isConsistent || planted > 0;
    }

    /** The names of all who judged, the program's own first. */
    public List<String> judges() {
        return Stream.concat(Stream.of("Isnad"), reasoners.stream().map(Reasoner::name)).toList();
    }

    private static Map<Construct, Statement> plants(List<Statement> statements, Background background) {
        Map<Construct, Statement> plants = new EnumMap<>(Construct.class);
        for (Construct construct : Construct.values())
            construct.plant(statements, background).ifPresent(plant -> plants.put(construct, plant));
        return plants;
    }

    private static void requireAgreed(Judgement judgement, boolean own) {
        if (judgement.isConsistent != own)
            throw new IsnadException(ErrorCode.REASONING, "No verdict: " + judgement.reasoner + " and the program's own checker disagree on " + judgement.what + ", which " + judgement.reasoner + " calls "
                    + (own ? "inconsistent" : "consistent") + "; please report it with the data.");
    }

    private static void requireFound(Construct construct, List<Statement> statements, Background background, Given given, List<Reasoner> reasoners, Duration limit) {
        List<String> blind = new ArrayList<>(given.judged(reasoners, limit).stream().filter(Judgement::isConsistent).map(judgement -> judgement.reasoner.name()).distinct().toList());
        if (StanceBase.of(background, statements).contradictions().isEmpty())
            blind.add("the program's own checker");
        if (!blind.isEmpty())
            throw new IsnadException(ErrorCode.REASONING, "No verdict: " + String.join(", ", blind) + " missed a contradiction planted to try " + construct + "; please report it with the data.");
    }

    private static List<Statement> with(Statement plant, List<Statement> statements) {
        List<Statement> all = new ArrayList<>(statements);
        all.add(plant);
        return all;
    }

    /** The data with one claim more, and the stance that it states. */
    private static Graph planted(Graph data, Statement plant) {
        Graph planted = GraphFactory.createGraphMem();
        GraphUtil.addInto(planted, data);
        Coordinates at = plant.at();
        Node claim = NodeFactory.createURI(plant.claim());
        Node stance = NodeFactory.createURI(at.iri());
        planted.add(claim, ISN.voice, NodeFactory.createURI(at.voice()));
        planted.add(claim, plant.polarity().property(), stance);
        Map.of(ISN.voice, at.voice(), ISN.holder, at.holder(), ISN.target, at.target(), ISN.aspect, at.aspect(), ISN.period, at.period())
                .forEach((property, value) -> planted.add(Triple.create(stance, property, NodeFactory.createURI(value))));
        return planted;
    }

    /** What a reasoner says of something that it was given. */
    private record Judgement(Reasoner reasoner, String what, boolean isConsistent) {}

    /** What reasoners are given: the stance part of a corpus, which all of them can judge, and everything in it; with a plant or without. */
    private record Given(Corpus corpus, Optional<Statement> plant) {

        /** What reasoners say of all that they can judge. */
        List<Judgement> judged(List<Reasoner> reasoners, Duration limit) {
            return Stream.concat(judged("the stance part", this::module, Profile.EL, reasoners, limit),
                    judged("ontology and data together", this::everything, Profile.DL, reasoners.stream().filter(Reasoner::isForEverything).toList(), limit)).toList();
        }

        /** Makes what is to be judged once for all of them, and not at all where there are none. */
        private static Stream<Judgement> judged(String what, Supplier<Graph> given, Profile within, List<Reasoner> reasoners, Duration limit) {
            if (reasoners.isEmpty())
                return Stream.empty();
            OWLOntology ontology = OwlDocument.read(given.get(), within);
            return reasoners.stream().map(reasoner -> new Judgement(reasoner, what, reasoner.isConsistent(ontology, limit)));
        }

        private Graph module() {
            return StanceModule.of(corpus.ontology(), planted(corpus.dataset().getDefaultGraph()), Optional.empty());
        }

        private Graph everything() {
            return StanceModule.whole(corpus.ontology(), planted(corpus.stated()), planted(corpus.dataset().getDefaultGraph()));
        }

        private Graph planted(Graph data) {
            return plant.map(more -> Verdict.planted(data, more)).orElse(data);
        }
    }
}
