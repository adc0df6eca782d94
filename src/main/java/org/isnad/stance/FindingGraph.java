package org.isnad.stance;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.vocab.ISN;

/** Findings as linked data. */
final class FindingGraph {

    private final Graph data;
    private final Graph graph = GraphFactory.createGraphMem();

    private FindingGraph(Graph data) {
        this.data = data;
    }

    /** A graph that describes findings about the data of another. */
    static Graph of(Findings findings, Graph data) {
        FindingGraph made = new FindingGraph(data);
        findings.all().forEach(made::add);
        return made.graph;
    }

    private void add(StanceFinding finding) {
        Node node = finding.iri();
        graph.add(node, RDF.type.asNode(), ISN.Finding);
        graph.add(node, ISN.findingKind, finding.kind());
        graph.add(node, ISN.severity, NodeFactory.createURI(ISN.NS + "severity-" + finding.severity().name().toLowerCase(Locale.ROOT)));
        graph.add(node, ISN.rule, NodeFactory.createLiteralString(finding.rule()));
        say(node, RDFS.label.asNode(), finding.title());
        say(node, ISN.problem, finding.problem());
        say(node, SKOS.scopeNote.asNode(), finding.rationale());
        say(node, ISN.solution, finding.solution());
        finding.stances().forEach(stance -> graph.add(node, ISN.involves, stance));
        finding.claims().forEach(claim -> {
            graph.add(node, ISN.concerns, claim);
            passages(claim).forEach(passage -> graph.add(node, ISN.passage, passage));
        });
    }

    private Stream<Node> passages(Node claim) {
        return data.find(claim, ISN.anchor, Node.ANY).mapWith(Triple::getObject).toList().stream();
    }

    private void say(Node node, Node property, Map<String, String> texts) {
        texts.forEach((language, text) -> graph.add(node, property, NodeFactory.createLiteralLang(text, language)));
    }
}
