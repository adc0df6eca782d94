package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.stance.Coordinates;
import org.isnad.stance.Polarity;
import org.isnad.stance.StanceBase;
import org.isnad.stance.Statement;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.elk.owlapi.ElkReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.reasoner.OWLReasonerFactory;

/**
 * What {@code bench/stances} runs, one judge a process: the program's checker, a bare hash join that knows only equal coordinates, a SPARQL self-join, and reasoners, each on the same
 * invented stances in the form it reads.
 */
public final class StanceBench {

    private StanceBench() {}

    /** {@code generate DIR N}, or the name of a judge and the folder. */
    public static void main(String[] args) throws IOException, OWLOntologyCreationException {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "generate" -> generate(folder, Integer.parseInt(args[2]));
            case "isnad" -> isnad(folder);
            case "hash" -> hash(folder);
            case "sparql" -> sparql(folder);
            case "elk" -> owl(folder, new ElkReasonerFactory());
            case "hermit" -> owl(folder, new ReasonerFactory());
            case "openllet" -> owl(folder, openllet.owlapi.OpenlletReasonerFactory.getInstance());
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void generate(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        try (PrintWriter rows = writer(folder, "stances.tsv"); PrintWriter owl = writer(folder, "stances.ofn"); PrintWriter triples = writer(folder, "stances.nt")) {
            StanceFiles files = new StanceFiles(owl, triples);
            files.head();
            InventedStances.forEach(count, statement -> {
                Coordinates at = statement.at();
                rows.println(String.join("\t", statement.claim(), at.voice(), at.holder(), at.target(), at.aspect(), at.period(), statement.polarity().name()));
                files.add(statement);
            });
            owl.println(")");
        }
    }

    private static PrintWriter writer(Path folder, String name) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(folder.resolve(name)));
    }

    private static void isnad(Path folder) throws IOException {
        StanceBase base = new StanceBase(InventedStances.background());
        int[] contested = {0};
        read(folder, statement -> contested[0] += base.add(statement).size());
        System.out.println(contested[0] == 0 ? "consistent" : "inconsistent");
    }

    private static void hash(Path folder) throws IOException {
        Map<Coordinates, EnumSet<Polarity>> kinds = new HashMap<>();
        read(folder, statement -> kinds.computeIfAbsent(statement.at(), any -> EnumSet.noneOf(Polarity.class)).add(statement.polarity()));
        System.out.println(kinds.values().stream().allMatch(those -> those.size() == 1) ? "consistent" : "inconsistent");
    }

    private static void read(Path folder, Consumer<Statement> use) throws IOException {
        try (BufferedReader rows = Files.newBufferedReader(folder.resolve("stances.tsv"))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] cells = row.split("\t");
                use.accept(new Statement(cells[0], new Coordinates(cells[1], cells[2], cells[3], cells[4], cells[5]), Polarity.valueOf(cells[6])));
            }
        }
    }

    private static void sparql(Path folder) throws IOException {
        Graph graph = GraphFactory.createGraphMem();
        try (InputStream in = Files.newInputStream(folder.resolve("stances.nt"))) {
            RDFParser.source(in).lang(Lang.NTRIPLES).parse(StreamRDFLib.graph(graph));
        }
        AnnotatedQuery rule = AnnotatedQuery.read(Path.of("ontology/findings/contradiction.rq"));
        try (QueryExec execution = QueryExec.graph(graph).query(rule.query()).build()) {
            System.out.println(execution.select().hasNext() ? "inconsistent" : "consistent");
        }
    }

    private static void owl(Path folder, OWLReasonerFactory factory) throws OWLOntologyCreationException {
        OWLOntology ontology = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(folder.resolve("stances.ofn").toFile());
        OWLReasoner reasoner = factory.createReasoner(ontology);
        System.out.println(reasoner.isConsistent() ? "consistent" : "inconsistent");
        reasoner.dispose();
    }
}
