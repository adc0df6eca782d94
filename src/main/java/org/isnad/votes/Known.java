package org.isnad.votes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.SourceFile;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/** The states, decisions and periods of a record's votes: those that the data describes already, and those that are new. */
final class Known {

    private final Corpus corpus;
    private final List<Graph> data;
    private final Map<String, Node> states;
    private final Map<String, Node> decisions;

    private Known(Corpus corpus, List<Graph> data) {
        this.corpus = corpus;
        this.data = data;
        this.states = named(ISN.State);
        this.decisions = named(ISN.Decision);
    }

    /** What the data describes, but for the file that is to be written anew. */
    static Known of(Corpus corpus, Path except) {
        return new Known(corpus, corpus.data().stream().filter(file -> !isSame(file.path(), except)).map(SourceFile::graph).toList());
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Node> named(Node type) {
        Map<String, Node> byName = new HashMap<>();
        all(Node.ANY, RDF.type.asNode(), type).map(Triple::getSubject).toList().forEach(thing ->
                Stream.of(DCTerms.identifier, SKOS.altLabel, RDFS.label).flatMap(property -> all(thing, property.asNode(), Node.ANY))
                        .map(Triple::getObject).filter(name -> name.isLiteral() && !name.getLiteralLanguage().equals("ar"))
                        .forEach(name -> byName.put(name.getLiteralLexicalForm(), thing)));
        return byName;
    }

    private Stream<Triple> all(Node subject, Node property, Node object) {
        return data.stream().flatMap(graph -> graph.find(subject, property, object).toList().stream());
    }

    /** Whether the data describes a thing. */
    boolean describes(Node thing) {
        return data.stream().anyMatch(graph -> graph.contains(thing, Node.ANY, Node.ANY));
    }

    /** The state of a name; a new one if the data has none. */
    Thing state(String name) {
        return thing(states, name, "entity/" + Slug.of(name), ArabicNames.of(name));
    }

    /** What was put to a vote; new if the data has no decision of that symbol or name. */
    Thing decision(Matter matter) {
        return thing(decisions, matter.name(), "topic/" + Slug.of(matter.name()), Label.of("what was put to the vote as %s", "المطروح للتصويت باسم %s", matter.label()));
    }

    private Thing thing(Map<String, Node> byName, String name, String slug, Label minted) {
        Node known = byName.get(name);
        if (known != null)
            return new Thing(known, label(known, minted));
        Node node = NodeFactory.createURI(KB.NS + slug);
        if (describes(node))
            throw new IsnadException(ErrorCode.BAD_TABLE, "The data describes <" + node + "> but does not call it '" + name
                    + "'; give it that name as skos:altLabel if it is the same. Nothing was written.");
        return new Thing(node, minted);
    }

    private Label label(Node thing, Label otherwise) {
        return new Label(label(thing, "en").orElse(otherwise.en()), label(thing, "ar").orElse(otherwise.ar()));
    }

    private Optional<String> label(Node thing, String language) {
        return all(thing, RDFS.label.asNode(), Node.ANY).map(Triple::getObject)
                .filter(label -> label.getLiteralLanguage().equals(language)).map(Node::getLiteralLexicalForm).findFirst();
    }

    /** The version of the ontology by which the data was read. */
    Node ontologyVersion() {
        return corpus.ontology().core().graph().find(KB.ONTOLOGY, OWL2.versionIRI.asNode(), Node.ANY).mapWith(Triple::getObject).next();
    }

    /** A node and what people call it. */
    record Thing(Node node, Label label) {

        /** The last part of its identifier. */
        String slug() {
            return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
        }
    }
}
