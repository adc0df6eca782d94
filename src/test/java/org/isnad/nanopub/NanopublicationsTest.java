package org.isnad.nanopub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.isnad.Fixtures;
import org.isnad.corpus.Corpus;
import org.isnad.represent.Format;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import net.trustyuri.rdf.RdfHasher;
import net.trustyuri.rdf.RdfPreprocessor;

/** The claims of the real data as nanopublications, held against the guidelines and the reference implementation of Trusty URIs. */
class NanopublicationsTest {

    private static final String NP = "http://www.nanopub.org/nschema#";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private static Corpus corpus;
    private static List<Nanopublication> all;

    @BeforeAll
    static void make() {
        corpus = Fixtures.corpus(Fixtures.DATA);
        all = all(corpus);
    }

    @Test
    void eachClaimHasOne() {
        Set<Node> claims = corpus.stated().find(Node.ANY, RDF.type.asNode(), ISN.Claim).mapWith(Triple::getSubject).toSet();
        Set<Node> introduced = new HashSet<>();
        all.forEach(nanopublication -> assertTrue(introduced.add(nanopublication.claim())));
        assertEquals(claims, introduced);
    }

    @Test
    void theReferenceImplementationFindsEachTrusty() throws IOException {
        for (Nanopublication nanopublication : all)
            for (Format format : List.of(Format.TRIG, Format.NQUADS))
                assertEquals(nanopublication.code(), recomputed(Writers.write(nanopublication, format), format, nanopublication.code()));
    }

    @Test
    void whatWasChangedAfterwardsIsFound() throws IOException {
        Nanopublication first = all.get(0);
        String text = new String(Writers.write(first, Format.TRIG), StandardCharsets.UTF_8);
        for (String[] change : new String[][] {{"isn:negated( +)(false|true)", "isn:negated$1\"$2\""}, {"certain;", "possible;"}, {"\"@en", ".\"@en"}, {"23:59:59", "23:59:58"}}) {
            String changed = text.replaceFirst(change[0], change[1]);
            assertNotEquals(text, changed, change[0]);
            assertNotEquals(first.code(), recomputed(changed.getBytes(StandardCharsets.UTF_8), Format.TRIG, first.code()), change[0]);
        }
    }

    @Test
    void literalsAreDigestedAsTheReferenceImplementationDoes() throws IOException {
        Node s = NodeFactory.createURI("http://example.org/s");
        Node p = NodeFactory.createURI("http://example.org/p");
        List<Quad> quads = new ArrayList<>();
        for (Node object : List.of(NodeFactory.createLiteralString("a"), NodeFactory.createLiteralLang("a", "en"), NodeFactory.createLiteralLang("a", "EN-gb"),
                NodeFactory.createLiteralLang("a", "ar"), NodeFactory.createLiteralString("back\\slash\nline\ttab \"quoted\""), NodeFactory.createLiteralString(""),
                NodeFactory.createLiteralDT("1", org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger), NodeFactory.createLiteralString("إسناد"), s))
            quads.add(new Quad(NodeFactory.createURI("http://example.org/g"), s, p, object));
        Collections.shuffle(quads, new Random(7));
        Nanopublication content = new Nanopublication(s, s, quads);
        assertEquals(recomputed(Writers.write(content, Format.NQUADS), Format.NQUADS, "none"), TrustyUri.artifactCode(quads));
    }

    @Test
    void theFourGraphsAreAsTheGuidelinesSay() {
        for (Nanopublication nanopublication : all) {
            String name = nanopublication.name().getURI();
            assertTrue(name.matches("https://w3id\\.org/isnad/np/RA[A-Za-z0-9_-]{43}"), name);
            Map<Node, List<Triple>> graphs = new HashMap<>();
            nanopublication.quads().forEach(quad -> graphs.computeIfAbsent(quad.getGraph(), graph -> new ArrayList<>()).add(quad.asTriple()));
            assertEquals(Set.of(iri(name + "/Head"), iri(name + "/assertion"), iri(name + "/provenance"), iri(name + "/pubinfo")), graphs.keySet());
            assertEquals(Set.of(Triple.create(iri(name), RDF.type.asNode(), iri(NP + "Nanopublication")),
                    Triple.create(iri(name), iri(NP + "hasAssertion"), iri(name + "/assertion")),
                    Triple.create(iri(name), iri(NP + "hasProvenance"), iri(name + "/provenance")),
                    Triple.create(iri(name), iri(NP + "hasPublicationInfo"), iri(name + "/pubinfo"))), Set.copyOf(graphs.get(iri(name + "/Head"))));
            assertSays(graphs.get(iri(name + "/provenance")), iri(name + "/assertion"), PROV + "wasDerivedFrom", PROV + "wasGeneratedBy", PROV + "wasAttributedTo");
            assertSays(graphs.get(iri(name + "/pubinfo")), iri(name), "http://purl.org/dc/terms/created", "http://purl.org/dc/terms/creator",
                    "http://purl.org/dc/terms/license", "http://purl.org/nanopub/x/introduces");
            assertTrue(nanopublication.quads().stream().noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank()));
        }
    }

    @Test
    void theAssertionHoldsOnlyWhatTheFilesState() {
        for (Nanopublication nanopublication : all) {
            List<Triple> assertion = nanopublication.quads().stream().filter(quad -> quad.getGraph().getURI().endsWith("/assertion")).map(Quad::asTriple).toList();
            assertTrue(assertion.stream().allMatch(corpus.stated()::contains), nanopublication.claim()::toString);
            assertSays(assertion, nanopublication.claim(), ISN.voice.getURI(), ISN.certainty.getURI(), ISN.negated.getURI());
        }
    }

    @Test
    void reportedSpeechComesWithItsWholeChain() {
        Node chained = iri("https://w3id.org/isnad/kb/voice/central-asia-2022.russian-media");
        Nanopublication reported = all.stream().filter(nanopublication -> corpus.stated().contains(nanopublication.claim(), ISN.voice, chained)).findFirst().orElseThrow();
        Node root = iri("https://w3id.org/isnad/kb/voice/central-asia-2022");
        assertTrue(reported.quads().stream().anyMatch(quad -> quad.getSubject().equals(chained) && quad.getPredicate().equals(ISN.reportedIn)));
        assertTrue(reported.quads().stream().anyMatch(quad -> quad.getSubject().equals(root) && quad.getPredicate().equals(ISN.heldBy)));
    }

    @Test
    void aVoteComesWithItsRowAndWhoReportsIt() {
        Node claim = iri("https://w3id.org/isnad/kb/claim/votes-2022.kazakhstan-on-a-res-es-11-3");
        Nanopublication vote = all.stream().filter(nanopublication -> nanopublication.claim().equals(claim)).findFirst().orElseThrow();
        List<Triple> provenance = vote.quads().stream().filter(quad -> quad.getGraph().getURI().endsWith("/provenance")).map(Quad::asTriple).toList();
        assertSays(provenance, iri(vote.name().getURI() + "/assertion"), PROV + "hadPrimarySource");
        assertSays(provenance, iri("https://w3id.org/isnad/kb/anchor/votes-2022.row-7#position"), RDF.value.getURI(), "http://purl.org/dc/terms/conformsTo");
        assertSays(provenance, iri("https://w3id.org/isnad/kb/record/votes-2022"), ISN.digest.getURI(), "http://purl.org/dc/terms/format");
        List<Node> reports = provenance.stream().filter(triple -> triple.getPredicate().equals(iri(PROV + "hadPrimarySource"))).map(Triple::getObject).toList();
        assertEquals(2, reports.size());
        reports.forEach(report -> assertSays(provenance, report, "http://purl.org/dc/terms/bibliographicCitation"));
    }

    @Test
    void neitherTheMachineNorTheOrderOfTheFilesNorTheAddressMatters(@TempDir Path folder) throws IOException {
        for (Path file : Fixtures.dataFiles()) {
            List<String> blocks = new ArrayList<>(List.of(Files.readString(file).split("(?<=\\.)\n\n")));
            Collections.shuffle(blocks.subList(2, blocks.size()), new Random(3)); // the first two are the heading and the prefixes
            Files.writeString(folder.resolve(file.getFileName()), String.join("\n\n", blocks));
        }
        List<Nanopublication> other = all(Fixtures.corpus(folder));
        for (int i = 0; i < all.size(); i++)
            for (Format format : List.of(Format.TRIG, Format.NQUADS, Format.JSONLD))
                assertArrayEquals(Writers.write(all.get(i), format), Writers.write(other.get(i), format));
    }

    @Test
    void theFormatsSayTheSame() {
        for (Nanopublication nanopublication : all.subList(0, 20)) {
            Set<Quad> expected = Set.copyOf(nanopublication.quads());
            for (Map.Entry<Format, Lang> format : Map.of(Format.TRIG, Lang.TRIG, Format.NQUADS, Lang.NQUADS, Format.JSONLD, Lang.JSONLD11).entrySet()) {
                DatasetGraph read = RDFParser.source(new ByteArrayInputStream(Writers.write(nanopublication, format.getKey()))).lang(format.getValue()).toDatasetGraph();
                Set<Quad> quads = new HashSet<>();
                read.find().forEachRemaining(quads::add);
                assertEquals(expected, quads, format.getKey()::toString);
            }
        }
    }

    @Test
    void theExportWritesAFileForEachNamedByItsCode(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("nanopubs");
        for (int run = 0; run < 2; run++)
            assertEquals(0, Fixtures.isnad("export", "--nanopubs", target.toString()).exit(), "an earlier export is replaced");
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(all.stream().map(nanopublication -> nanopublication.code() + ".trig").sorted().toList(),
                    files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted().toList());
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(List.of(target), beside.toList(), "nothing is left beside");
        }
    }

    @Test
    void theExportDestroysNothingAndLeavesNothingHalfWritten(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Fixtures.Run foreign = Fixtures.isnad("export", "--nanopubs", folder.toString());
        assertEquals(2, foreign.exit());
        assertTrue(foreign.err().contains("ISN-009"), foreign.err());
        Path target = folder.resolve("nanopubs");
        Path broken = Files.createDirectory(folder.resolve("data"));
        Files.writeString(broken.resolve("a.ttl"), "<https://w3id.org/isnad/kb/claim/x> a <https://w3id.org/isnad/ontology#Claim> .\n");
        assertEquals(1, Fixtures.isnad("export", "--nanopubs", "--data", broken.toString(), target.toString()).exit());
        assertFalse(Files.exists(target));
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }

    private static List<Nanopublication> all(Corpus corpus) {
        List<Nanopublication> all = new ArrayList<>();
        new Nanopublications(corpus.dataset(), Base.CANONICAL).all().forEach(all::add);
        return all;
    }

    private static void assertSays(List<Triple> graph, Node subject, String... properties) {
        for (String property : properties)
            assertTrue(graph.stream().anyMatch(triple -> triple.getSubject().equals(subject) && triple.getPredicate().equals(iri(property))),
                    () -> subject + " has no " + property);
    }

    private static String recomputed(byte[] content, Format format, String code) throws IOException {
        RDFFormat form = format == Format.TRIG ? RDFFormat.TRIG : RDFFormat.NQUADS;
        List<Statement> statements = new ArrayList<>(Rio.parse(new ByteArrayInputStream(content), "", form));
        return RdfHasher.makeArtifactCode(RdfPreprocessor.run(statements, code));
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
