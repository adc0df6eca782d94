package org.isnad.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.pages.Page.Name;
import org.isnad.represent.Representation;
import org.isnad.vocab.ISN;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the editor of queries offers to complete a word with: prefixes, the terms of the vocabulary with their definitions, and entities by their names. */
final class Terms {

    private Terms() {}

    static Representation of(Material material, List<AnnotatedQuery> questions, Language language) {
        Graph all = material.all();
        Names names = material.names(language);
        ObjectNode terms = JsonNodeFactory.instance.objectNode();
        ArrayNode prefixes = terms.putArray("prefixes");
        questions.stream().flatMap(question -> question.query().getPrefixMapping().getNsPrefixMap().entrySet().stream()).distinct()
                .sorted(Comparator.comparing(entry -> entry.getKey())).forEach(entry -> prefixes.addArray().add(entry.getKey()).add(entry.getValue()));
        ArrayNode vocabulary = terms.putArray("terms");
        sorted(all.find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)).filter(node -> node.getURI().startsWith(ISN.NS)).forEach(node -> named(vocabulary, node.getURI().substring(ISN.NS.length()), node, names)
                .add(definition(node, all, language)));
        ArrayNode entities = terms.putArray("entities");
        sorted(all.find(Node.ANY, RDF.Nodes.type, ISN.Entity)).forEach(node -> named(entities, material.base().canonical(node).getURI(), node, names));
        return Representation.of("application/json", terms.toString());
    }

    /** What is written for a node, and its names in both languages. */
    private static ArrayNode named(ArrayNode list, String written, Node node, Names names) {
        return list.addArray().add(written).add(names.of(node).text()).add(names.other(node).map(Name::text).orElse(""));
    }

    private static Stream<Node> sorted(ExtendedIterator<Triple> triples) {
        return triples.mapWith(Triple::getSubject).toList().stream().filter(Node::isURI).distinct().sorted(Comparator.comparing(Node::getURI));
    }

    private static String definition(Node term, Graph all, Language language) {
        return Graphs.objects(term, SKOS.definition.asNode(), all).stream().filter(text -> text.getLiteralLanguage().equals(language.tag()))
                .map(Node::getLiteralLexicalForm).findFirst().orElse("");
    }
}
