package org.isnad.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.SourceFile;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/** Adds to statements that are assumed what goes without saying: that whatever says something is a claim, that it does not deny it, and the coordinates of which the name of a stance is made. */
final class Completion {

    private static final List<Node> SAYING = Stream.concat(Stream.of(ISN.content, ISN.expresses), Stream.of(Polarity.values()).map(Polarity::property)).toList();

    private final Graph completed = GraphFactory.createGraphMem();
    private final Map<Node, Integer> lines;
    private final Graph known;

    private Completion(SourceFile file, Graph known) {
        this.lines = new HashMap<>(file.lines());
        this.known = known;
        GraphUtil.addInto(completed, file.graph());
    }

    /** The file with what goes without saying beside the data. */
    static SourceFile of(SourceFile file, Corpus data) {
        Completion completion = new Completion(file, data.stated());
        SAYING.forEach(saying -> file.graph().find(Node.ANY, saying, Node.ANY).forEachRemaining(completion::complete));
        return new SourceFile(file.path(), file.name(), completion.completed, completion.lines, file.digest(), file.problems());
    }

    private void complete(Triple saying) {
        addIfNone(saying.getSubject(), NodeConst.nodeRDFType, ISN.Claim);
        addIfNone(saying.getSubject(), ISN.negated, NodeConst.nodeFalse);
        if (!saying.getPredicate().equals(ISN.content) && saying.getObject().isURI())
            Coordinates.named(saying.getObject().getURI(), this::entity).ifPresent(at -> complete(saying.getObject(), at, lines.get(saying.getSubject())));
    }

    private void complete(Node stance, Coordinates at, Integer line) {
        lines.putIfAbsent(stance, line);
        addIfNone(stance, NodeConst.nodeRDFType, ISN.Stance);
        addIfNone(stance, ISN.voice, NodeFactory.createURI(at.voice()));
        addIfNone(stance, ISN.holder, NodeFactory.createURI(at.holder()));
        addIfNone(stance, ISN.target, NodeFactory.createURI(at.target()));
        addIfNone(stance, ISN.aspect, NodeFactory.createURI(at.aspect()));
        addIfNone(stance, ISN.period, NodeFactory.createURI(at.period()));
    }

    /** The topic of a name if there is one, else the entity: no two that a stance can be about have the same name. */
    private String entity(String slug) {
        return isTold(NodeFactory.createURI(KB.NS + "topic/" + slug), Node.ANY) ? KB.NS + "topic/" + slug : KB.NS + "entity/" + slug;
    }

    private void addIfNone(Node subject, Node property, Node object) {
        if (!isTold(subject, property))
            completed.add(subject, property, object);
    }

    private boolean isTold(Node subject, Node property) {
        return known.contains(subject, property, Node.ANY) || completed.contains(subject, property, Node.ANY);
    }
}
