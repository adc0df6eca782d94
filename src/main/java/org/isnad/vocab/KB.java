package org.isnad.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The identifiers of the data: {@code https://w3id.org/isnad/kb/{kind}/{slug}}, and the names of the graphs. */
public final class KB {

    /** The canonical start of every identifier of a thing. */
    public static final String NS = "https://w3id.org/isnad/kb/";

    private static final String GRAPHS = "https://w3id.org/isnad/graph/";

    /** The graph of the ontology. */
    public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/isnad/ontology");

    /** The graph of the statements that follow from the others and were materialised at load. */
    public static final Node INFERRED = graph("inferred");

    /** The graph of what was found in the stances and sayings. */
    public static final Node FINDINGS = graph("findings");

    /** The graph of the published questions. */
    public static final Node QUESTIONS = graph("questions");

    /** The graph of what is said of the knowledge base as a whole. It is not part of the default graph. */
    public static final Node CATALOG = graph("catalog");

    private KB() {}

    /** The graph that holds the statements of one file. */
    public static Node graph(String fileName) {
        return NodeFactory.createURI(GRAPHS + fileName.replaceFirst("\\.ttl$", ""));
    }
}
