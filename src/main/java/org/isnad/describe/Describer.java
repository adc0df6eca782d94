package org.isnad.describe;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.vocab.ISN;

/**
 * Describes the things of a dataset. A description can be read alone: besides the thing's own statements it holds those of the nodes that
 * belong to it (its fragments, content, anchors, selectors, periods and voice chain), the links that come in, and the names of all that is
 * mentioned. Safe for use by several threads as long as the dataset does not change.
 */
public final class Describer {

    /** How many things that link to the described one stand on a page. */
    public static final int LINKS_PER_PAGE = 100;

    private static final String PROV = "http://www.w3.org/ns/prov#";
    /** What these lead to is described with the thing: without it the thing's own statements could not be understood. */
    private static final List<Node> PARTS = List.of(ISN.content, ISN.anchor, ISN.heading, OA.hasSelector.asNode(), ISN.passage, ISN.voice,
            ISN.rootVoice, ISN.reportedIn, ISN.condition, ISN.outcome, ISN.period, ISN.time, ISN.horizon,
            NodeFactory.createURI(PROV + "hadPrimarySource"), NodeFactory.createURI(PROV + "wasGeneratedBy"), NodeFactory.createURI(PROV + "wasAssociatedWith"),
            NodeFactory.createURI("http://www.w3.org/ns/dcat#distribution"), NodeFactory.createURI("http://spdx.org/rdf/terms#checksum"));
    private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;
    private static final Comparator<Triple> ORDER = Comparator
            .comparing((Triple triple) -> triple.getPredicate().equals(RDF.type.asNode()) ? 0 : 1)
            .thenComparing(Triple::getPredicate, NODES)
            .thenComparing(Triple::getObject, NODES);

    private final DatasetGraph dataset;
    private final Graph all;
    private final List<Node> graphs;
    /** Names are part of many descriptions, so they are looked up and sorted once. */
    private final Map<Node, List<Triple>> names = new ConcurrentHashMap<>();
    private Map<String, List<Node>> fragments;

    /** A describer of everything in a dataset, whose default graph is the union of the named ones. */
    public Describer(DatasetGraph dataset) {
        this.dataset = dataset;
        this.all = dataset.getDefaultGraph();
        this.graphs = Iter.asStream(dataset.listGraphNodes()).sorted(NODES).toList();
    }

    /** Whether a thing occurs: something is said of it, or it is said of something. */
    public boolean knows(Node thing) {
        return all.contains(thing, Node.ANY, Node.ANY) || all.contains(Node.ANY, Node.ANY, thing);
    }

    /** Every thing that has an identifier of its own (without a fragment) below an address, in a fixed order. */
    public List<Node> things(String namespace) {
        return documents(all.stream().map(Triple::getSubject), namespace);
    }

    /** Every thing that has an identifier of its own below an address, or is named by others, in a fixed order. */
    public List<Node> mentioned(String namespace) {
        return documents(all.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())), namespace);
    }

    private static List<Node> documents(Stream<Node> nodes, String namespace) {
        return nodes.filter(node -> node.isURI() && node.getURI().startsWith(namespace) && node.getURI().indexOf('#') < 0).distinct().sorted(NODES).toList();
    }

    /**
     * Describes a thing.
     *
     * @param page which page of the incoming links to include, from 1
     * @return empty if the thing does not occur, or there is no such page
     */
    public Optional<Description> describe(Node thing, int page) {
        List<Triple> incoming = incoming(thing);
        int pages = Math.max(1, (incoming.size() + LINKS_PER_PAGE - 1) / LINKS_PER_PAGE);
        if (page < 1 || page > pages || !knows(thing))
            return Optional.empty();
        OrderedGraph graph = new OrderedGraph();
        if (page == 1)
            addParts(thing, graph);
        incoming.subList((page - 1) * LINKS_PER_PAGE, Math.min(page * LINKS_PER_PAGE, incoming.size())).forEach(graph::add);
        addNames(graph);
        return Optional.of(new Description(thing, graph, () -> sources(graph), page, pages));
    }

    /** A graph as the description of a document that it makes up, in a fixed order. */
    public Description whole(Node document, Graph content) {
        OrderedGraph graph = new OrderedGraph();
        Comparator<Triple> bySubject = Comparator.comparing((Triple triple) -> rank(triple.getSubject(), document))
                .thenComparing(Triple::getSubject, NODES).thenComparing(ORDER);
        content.find().toList().stream().sorted(bySubject).forEach(graph::add);
        return new Description(document, graph, () -> sources(graph), 1, 1);
    }

    /** The document itself, then what it defines, then what it says of other things. */
    private static int rank(Node subject, Node document) {
        return subject.equals(document) ? 0 : subject.isURI() && isFragment(subject, document) ? 1 : 2;
    }

    private void addParts(Node thing, OrderedGraph graph) {
        Deque<Node> open = new ArrayDeque<>(List.of(thing));
        fragments(thing).forEach(open::add);
        while (!open.isEmpty()) {
            Node node = open.poll();
            if (graph.describes(node))
                continue;
            List<Triple> statements = statements(node);
            statements.forEach(graph::add);
            statements.stream().filter(triple -> PARTS.contains(triple.getPredicate())).map(Triple::getObject)
                    .filter(part -> !graph.describes(part)).forEach(open::add);
        }
    }

    private List<Triple> statements(Node node) {
        return all.find(node, Node.ANY, Node.ANY).filterKeep(triple -> !triple.getObject().isBlank()).toList().stream().sorted(ORDER).toList();
    }

    /** The nodes whose identifiers are the thing's with a fragment, and of which something is said. */
    private Stream<Node> fragments(Node thing) {
        return fragments().getOrDefault(thing.getURI(), List.of()).stream();
    }

    /** All such nodes by what stands before the fragment. */
    private synchronized Map<String, List<Node>> fragments() {
        if (fragments == null)
            fragments = all.stream().map(Triple::getSubject).filter(node -> node.isURI() && node.getURI().indexOf('#') > 0).distinct().sorted(NODES)
                    .collect(Collectors.groupingBy(node -> node.getURI().substring(0, node.getURI().indexOf('#'))));
        return fragments;
    }

    /** Links to the thing from elsewhere: one for each statement, in the order of the things that link. */
    private List<Triple> incoming(Node thing) {
        return all.find(Node.ANY, Node.ANY, thing)
                .filterKeep(triple -> triple.getSubject().isURI() && !isFragment(triple.getSubject(), thing))
                .toList().stream().sorted(Comparator.comparing(Triple::getSubject, NODES).thenComparing(ORDER)).toList();
    }

    private static boolean isFragment(Node node, Node thing) {
        return node.getURI().startsWith(thing.getURI() + "#");
    }

    private void addNames(OrderedGraph graph) {
        Set<Node> named = new LinkedHashSet<>();
        graph.triples().forEach(triple -> {
            named.add(triple.getSubject());
            named.add(triple.getPredicate());
            named.add(triple.getObject());
        });
        named.stream().filter(Node::isURI).sorted(NODES).forEach(node -> names.computeIfAbsent(node, this::names).forEach(graph::add));
    }

    private List<Triple> names(Node node) {
        return all.find(node, RDFS.label.asNode(), Node.ANY).toList().stream().sorted(ORDER).toList();
    }

    private List<Quad> sources(OrderedGraph graph) {
        List<Triple> triples = graph.triples();
        return graphs.stream().flatMap(name -> triples.stream().filter(dataset.getGraph(name)::contains)
                .map(triple -> new Quad(name, triple))).toList();
    }
}
