package org.isnad.catalog;

import java.util.List;
import java.util.Map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.isnad.corpus.AnnotatedQuery;
import org.isnad.vocab.Base;
import org.isnad.vocab.KB;

/**
 * The published questions as SHACL executables (SHACL Advanced Features, section 7), the form in which query editors offer examples. Editors look for them, and for
 * prefixes, in the default graph; and they list a question once for each comment, so that it has one.
 */
public final class Questions {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private final Graph graph = GraphFactory.createGraphMem();
    private final Base base;
    private final Node prefixes;

    private Questions(Base base) {
        this.base = base;
        this.prefixes = iri(base.address("query/prefixes"));
    }

    /** Adds questions to a dataset whose identifiers are those of a base, as a graph of its own ({@link KB#QUESTIONS}) and in the default graph. */
    public static void addTo(DatasetGraph dataset, List<AnnotatedQuery> questions, Base base) {
        Questions described = new Questions(base);
        questions.forEach(described::add);
        dataset.addGraph(base.publish(KB.QUESTIONS), described.graph);
        GraphUtil.addInto(dataset.getDefaultGraph(), described.graph);
    }

    private void add(AnnotatedQuery question) {
        Node node = iri(base.address("query/" + question.name()));
        Query query = question.query();
        say(node, RDF.type.asNode(), iri(SH + "SPARQLExecutable"));
        say(node, RDF.type.asNode(), iri(SH + (query.isSelectType() ? "SPARQLSelectExecutable" : query.isAskType() ? "SPARQLAskExecutable"
                : "SPARQLConstructExecutable")));
        text(node, RDFS.label.asNode(), question, "title");
        say(node, RDFS.comment.asNode(), NodeFactory.createLiteralLang(question.text("title@en"), "en"));
        text(node, DCTerms.description.asNode(), question, "description");
        for (String keyword : question.text("keywords").split("\\s*,\\s*"))
            if (!keyword.isBlank())
                say(node, iri(SCHEMA + "keywords"), NodeFactory.createLiteralString(keyword));
        say(node, iri(SH + (query.isSelectType() ? "select" : query.isAskType() ? "ask" : "construct")),
                NodeFactory.createLiteralString(question.source()));
        say(node, iri(SCHEMA + "target"), iri(base.address("sparql")));
        say(node, iri(SH + "prefixes"), prefixes);
        query.getPrefixMapping().getNsPrefixMap().forEach(this::declare);
    }

    private void declare(String prefix, String namespace) {
        Node declaration = iri(base.address("query/prefixes#" + prefix));
        say(prefixes, RDF.type.asNode(), iri("http://www.w3.org/2002/07/owl#Ontology"));
        say(prefixes, RDFS.label.asNode(), NodeFactory.createLiteralLang("Prefixes of the published questions", "en"));
        say(prefixes, RDFS.label.asNode(), NodeFactory.createLiteralLang("بادئات الأسئلة المنشورة", "ar"));
        say(prefixes, iri(SH + "declare"), declaration);
        say(declaration, iri(SH + "prefix"), NodeFactory.createLiteralString(prefix));
        say(declaration, iri(SH + "namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    }

    private void text(Node node, Node property, AnnotatedQuery question, String key) {
        Map.of("en", question.text(key + "@en"), "ar", question.text(key + "@ar")).forEach((language, text) -> {
            if (!text.isEmpty())
                say(node, property, NodeFactory.createLiteralLang(text, language));
        });
    }

    private void say(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
