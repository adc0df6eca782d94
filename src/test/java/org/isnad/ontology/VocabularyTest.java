package org.isnad.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the constants and the ontology against each other, and every term to its documentation. */
final class VocabularyTest {

    private final Graph core = Ontologies.graph(Ontologies.CORE);

    @Test
    void everyTermOfTheOntologyHasAConstant() {
        assertEquals(Set.of(), without(iris(definedTerms()), constants().values()));
    }

    @Test
    void everyConstantIsATermOfTheOntology() {
        assertEquals(Set.of(), without(constants().values(), iris(definedTerms())));
    }

    @Test
    void everyConstantIsNamedLikeItsTerm() {
        assertEquals(List.of(), constants().entrySet().stream()
                .filter(constant -> !constant.getValue().equals(ISN.NS + constant.getKey().replace('_', '-'))).toList());
    }

    @Test
    void everyTermThatTheOntologyUsesIsDefined() {
        Stream<Node> used = core.find().toList().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(VocabularyTest::isTerm);
        assertEquals(Set.of(), without(iris(used), iris(definedTerms())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyTermHasOneLabelAndOneDefinitionInEachLanguage(String language) {
        assertEquals(List.of(), termsWithout(term -> texts(term, RDFS.label.asNode(), language) == 1));
        assertEquals(List.of(), termsWithout(term -> texts(term, SKOS.definition.asNode(), language) == 1));
    }

    @Test
    void everyTermSaysWhichOntologyDefinesIt() {
        assertEquals(List.of(), termsWithout(term -> core.contains(term, RDFS.isDefinedBy.asNode(), KB.ONTOLOGY)));
    }

    private List<Node> termsWithout(Predicate<Node> property) {
        List<Node> terms = definedTerms().toList();
        assertTrue(terms.size() > 100, () -> "too few terms to be the ontology: " + terms);
        return terms.stream().filter(property.negate()).toList();
    }

    private Stream<Node> definedTerms() {
        return core.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .filter(VocabularyTest::isTerm).distinct();
    }

    private static boolean isTerm(Node node) {
        return node.isURI() && node.getURI().startsWith(ISN.NS);
    }

    private long texts(Node term, Node property, String language) {
        return core.find(term, property, Node.ANY).mapWith(Triple::getObject)
                .filterKeep(text -> text.getLiteralLanguage().equals(language) && !text.getLiteralLexicalForm().isBlank())
                .toList().size();
    }

    private static Set<String> iris(Stream<Node> nodes) {
        return nodes.map(Node::getURI).collect(Collectors.toSet());
    }

    private static Set<String> without(Collection<String> some, Collection<String> others) {
        assertTrue(some.size() > 100 && others.size() > 100, () -> "too few to be the vocabulary: " + some + others);
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /** The IRIs by the names of the constants. */
    private static Map<String, String> constants() {
        return Arrays.stream(ISN.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class)
                .collect(Collectors.toMap(Field::getName, field -> node(field).getURI(), (a, b) -> a, TreeMap::new));
    }

    private static Node node(Field constant) {
        try {
            return (Node) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
