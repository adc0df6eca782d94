package org.isnad.corpus;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.vocab.KB;

/**
 * Everything that was read, and what follows from it. Built by {@link CorpusLoader}; not changed afterwards.
 */
public final class Corpus {

    private final Ontology ontology;
    private final List<SourceFile> data;
    private final Graph stated;
    private final String fingerprint;
    private DatasetGraph dataset;

    Corpus(Ontology ontology, List<SourceFile> data, String fingerprint) {
        this.fingerprint = fingerprint;
        this.ontology = ontology;
        this.data = List.copyOf(data);
        this.stated = union(Stream.concat(data.stream(), Stream.of(ontology.core())).map(SourceFile::graph).toList());
    }

    /** The ontology by which the data was read. */
    public Ontology ontology() {
        return ontology;
    }

    /** The data files, in the order of their names. */
    public List<SourceFile> data() {
        return data;
    }

    /** The statements of all data files and of the ontology, without what follows from them. */
    public Graph stated() {
        return stated;
    }

    /**
     * All statements: a named graph for each file, one for the ontology, one for what follows ({@link KB#INFERRED}), and the union
     * of all of them as the default graph. Made once, on the first call.
     */
    public synchronized DatasetGraph dataset() {
        if (dataset == null)
            dataset = Materialiser.dataset(this);
        return dataset;
    }

    /**
     * The same with one file more, for a "what if": its statements count as if they had been published with the rest.
     *
     * @param file a file as {@link CorpusLoader#read} gives it
     */
    public Corpus assuming(SourceFile file) {
        return new Corpus(ontology, Stream.concat(data.stream(), Stream.of(file)).toList(), fingerprint);
    }

    /** What could not be read, over all files. */
    public Stream<Problem> problems() {
        return Stream.concat(ontology.files(), data.stream()).flatMap(file -> file.problems().stream());
    }

    /** Where a thing is described, if a file describes it. */
    public Optional<Place> place(Node thing) {
        return Stream.concat(data.stream(), ontology.files())
                .filter(file -> file.lines().containsKey(thing))
                .findFirst()
                .map(file -> file.place(thing));
    }

    /** Where the subject of a statement is described in the file that states it; nothing if no file does, since it follows from others. */
    public Optional<Place> place(Triple statement) {
        return data.stream().filter(file -> file.graph().contains(statement)).findFirst().map(file -> file.place(statement.getSubject()));
    }

    /** When a file that was read last changed, to the second. */
    public Instant modified() {
        return Stream.concat(ontology.files(), data.stream()).map(SourceFile::modified).max(Comparator.naturalOrder()).orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** What {@link CorpusLoader#fingerprint} says of the files. */
    public String fingerprint() {
        return fingerprint;
    }

    /** A dataset whose named graphs are those of the files, with the default graph given. */
    DatasetGraph graphs(Graph defaultGraph) {
        DatasetGraph graphs = new DatasetGraphMapLink(defaultGraph);
        Stream.concat(Stream.of(ontology.core(), ontology.alignments()), data.stream()).forEach(file -> {
            Node name = file == ontology.core() ? KB.ONTOLOGY : file.name();
            graphs.addGraph(name, graphs.containsGraph(name)
                    ? union(List.of(graphs.getGraph(name), file.graph()))
                    : file.graph());
        });
        return graphs;
    }

    static Graph union(List<Graph> graphs) {
        Graph union = GraphFactory.createGraphMem();
        graphs.forEach(graph -> GraphUtil.addInto(union, graph));
        return union;
    }
}
