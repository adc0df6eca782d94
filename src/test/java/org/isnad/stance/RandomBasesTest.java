package org.isnad.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.corpus.Corpus;
import org.isnad.ontology.Ontologies;
import org.isnad.reason.StanceModule;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semanticweb.owlapi.model.OWLOntology;

/** On bases made at random the program's checker, the reasoners and the query that defines a contradiction say the same; and a base that was changed is as one made anew. */
final class RandomBasesTest {

    private static final int SEEDS = 24;
    private static final int[] SIZES = {6, 24, 60};

    @TempDir
    private Path folder;

    @Test
    void contestedPlacesAreThoseThatReasonersDerive() throws IOException {
        int places = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Corpus corpus = corpus(seed);
            Graph data = copy(corpus.dataset().getDefaultGraph());
            data.remove(Node.ANY, RDF.type.asNode(), ISN.CoherentVoice);
            OWLOntology module = Ontologies.owl(StanceModule.of(corpus.ontology(), data, Optional.empty()));
            Set<String> own = base(corpus).contested().stream().map(contested -> contested.at().iri()).collect(Collectors.toSet());
            assertEquals(own, Judge.ELK.instances(module, ISN.Contested), "ELK, seed " + seed);
            if (seed % 4 == 0)
                assertEquals(own, Judge.HERMIT.instances(module, ISN.Contested), "HermiT, seed " + seed);
            places += own.size();
        }
        assertTrue(places > 10 * SEEDS, "hardly anything was contested: " + places);
    }

    @Test
    void thereIsNoContradictionIfAndOnlyIfReasonersFindTheModuleConsistent() throws IOException {
        Map<Boolean, Integer> verdicts = new HashMap<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Corpus corpus = corpus(seed);
            boolean own = base(corpus).contradictions().isEmpty();
            OWLOntology module = Ontologies.owl(StanceModule.of(corpus.ontology(), corpus.dataset().getDefaultGraph(), Optional.empty()));
            assertEquals(own, Judge.ELK.findsConsistent(module), "ELK, seed " + seed);
            if (seed % SIZES.length < 2) // it takes long over the largest
                assertEquals(own, Judge.HERMIT.findsConsistent(module), "HermiT, seed " + seed);
            verdicts.merge(own, 1, Integer::sum);
        }
        assertTrue(verdicts.getOrDefault(true, 0) >= 4 && verdicts.getOrDefault(false, 0) >= 4, () -> "verdicts: " + verdicts);
    }

    @Test
    void theQueryThatDefinesContradictionsFindsTheSamePairs() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Corpus corpus = corpus(seed);
            Graph all = copy(corpus.dataset().getDefaultGraph());
            GraphUtil.addInto(all, StanceModule.consequences(corpus.ontology(), all));
            Set<List<String>> own = new HashSet<>();
            for (Contested contested : base(corpus).contradictions())
                contested.pairs().forEach(pair -> own.add(row(contested.at(), pair)));
            assertEquals(own, rows(corpus, all), "seed " + seed);
        }
    }

    @Test
    void aChangedBaseIsAsOneMadeAnew() throws IOException {
        for (int seed = 0; seed < 4 * SEEDS; seed++) {
            Corpus corpus = corpus(seed);
            Background background = StanceReader.background(corpus.dataset().getDefaultGraph());
            List<Statement> statements = StanceReader.statements(corpus.dataset().getDefaultGraph());
            Random random = new Random(seed);
            StanceBase changing = new StanceBase(background);
            List<Statement> present = new ArrayList<>();
            List<Statement> absent = new ArrayList<>(statements);
            for (int step = 0; step < 60; step++) {
                boolean isAdding = present.isEmpty() || !absent.isEmpty() && random.nextInt(3) > 0;
                List<Statement> from = isAdding ? absent : present;
                Statement changed = from.remove(random.nextInt(from.size()));
                (isAdding ? present : absent).add(changed);
                assertChange(changing, changed, isAdding, StanceBase.of(background, shuffled(present, random)), "seed " + seed + ", step " + step);
            }
        }
    }

    /** Makes a change, and holds the places it touches against the difference of two full runs, the rest against a base made anew. */
    private static void assertChange(StanceBase changing, Statement changed, boolean isAdding, StanceBase anew, String when) {
        Map<Coordinates, Set<Statement>> before = places(changing.contested());
        Map<Coordinates, Set<Statement>> touched = places(isAdding ? changing.add(changed) : changing.contestedBy(changed));
        if (!isAdding)
            changing.remove(changed);
        Map<Coordinates, Set<Statement>> after = places(changing.contested());
        assertEquals(places(anew.contested()), after, when);
        Map<Coordinates, Set<Statement>> difference = new HashMap<>(isAdding ? after : before);
        difference.entrySet().removeAll((isAdding ? before : after).entrySet());
        assertEquals(difference, touched, when);
    }

    private Corpus corpus(int seed) throws IOException {
        return RandomBase.corpus(seed, SIZES[seed % SIZES.length], folder);
    }

    private static StanceBase base(Corpus corpus) {
        Graph data = corpus.dataset().getDefaultGraph();
        return StanceBase.of(StanceReader.background(data), StanceReader.statements(data));
    }

    private static Map<Coordinates, Set<Statement>> places(Collection<Contested> contested) {
        return contested.stream().collect(Collectors.toMap(Contested::at, place -> Set.copyOf(place.statements())));
    }

    private static List<Statement> shuffled(List<Statement> statements, Random random) {
        List<Statement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<String> row(Coordinates at, Contested.Pair pair) {
        return List.of(at.voice(), at.holder(), at.target(), at.aspect(), at.period(), pair.one().polarity().type().getURI(), pair.other().polarity().type().getURI(), pair.one().claim(),
                pair.other().claim());
    }

    private static Set<List<String>> rows(Corpus corpus, Graph graph) {
        Query query = corpus.ontology().findings().stream().filter(rule -> rule.name().equals("contradiction")).findFirst().orElseThrow().query();
        try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
            Set<List<String>> rows = new HashSet<>();
            execution.select().forEachRemaining(row -> rows.add(query.getProjectVars().stream().map(variable -> row.get(variable).getURI()).toList()));
            return rows;
        }
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createGraphMem();
        GraphUtil.addInto(copy, graph);
        return copy;
    }
}
