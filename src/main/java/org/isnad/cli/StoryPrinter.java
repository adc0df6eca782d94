package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.reason.Proof;
import org.isnad.stance.Assumption;
import org.isnad.stance.Contested;
import org.isnad.stance.Polarity;
import org.isnad.stance.StanceFinding;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/** Tells one finding in full, in both languages. */
final class StoryPrinter {

    private final PrintWriter out;
    private final Corpus corpus;
    private final Graph graph;
    private final Optional<Assumption> assumption;
    private final Citations citations;

    /**
     * A printer of findings in a corpus.
     *
     * @param assumption what of the corpus is assumed, if anything
     * @param copies copies of texts and tables to quote from
     */
    StoryPrinter(PrintWriter out, Corpus corpus, Optional<Assumption> assumption, List<Path> copies) {
        this.out = out;
        this.corpus = corpus;
        this.assumption = assumption;
        this.graph = corpus.dataset().getDefaultGraph();
        this.citations = new Citations(graph, copies);
    }

    void print(StanceFinding finding) {
        out.println(label(finding.kind(), "en") + " · " + label(finding.kind(), "ar") + "  <" + finding.iri() + ">");
        part("", finding.title().get("en"), finding.title().get("ar"));
        part("What was found · ما وُجد", finding.problem().get("en"), finding.problem().get("ar"));
        if (!finding.stances().isEmpty()) {
            heading("Stances · المواقف");
            finding.stances().forEach(this::stance);
        }
        heading("Claims and passages · الادعاءات ومواضعها");
        finding.claims().forEach(this::claim);
        part("Why it counts · لماذا يُعتد به", finding.rationale().get("en"), finding.rationale().get("ar"));
        if (assumption.isPresent() && assumption.get().more().all().contains(finding))
            part("What it rests on · ما يستند إليه", "Something is assumed that no text says; this shows what it would come to.", "هنا أمر مفترض لم يقله نص، وهذا ما كان سيترتب عليه.");
        else
            part("What would resolve it · ما الذي يحله", finding.solution().get("en"), finding.solution().get("ar"));
        finding.collision().ifPresent(this::proof);
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private void part(String heading, String english, String arabic) {
        if (!heading.isEmpty())
            heading(heading);
        out.println("  " + english);
        out.println("  " + arabic);
    }

    private void stance(Node stance) {
        String kinds = Stream.of(Polarity.values()).filter(polarity -> graph.contains(Node.ANY, polarity.property(), stance))
                .map(polarity -> label(polarity.type(), "en")).collect(Collectors.joining(" and "));
        out.println("  " + named(stance, ISN.holder) + ": " + kinds + " towards “" + named(stance, ISN.target) + "” (" + named(stance, ISN.aspect) + ", " + named(stance, ISN.period) + "), as told by "
                + named(stance, ISN.voice).replaceFirst("^The ", "the "));
        out.println("    <" + stance + ">");
    }

    private void claim(Node claim) {
        boolean isNegated = graph.find(claim, ISN.negated, Node.ANY).mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList().contains("true");
        out.println("  " + label(claim, "en") + " · " + label(claim, "ar"));
        if (assumption.isPresent() && assumption.get().isOf(claim))
            out.println("    assumed · مفترض");
        out.println("    " + named(claim, ISN.voice) + (isNegated ? ", denying its content" : "") + "; " + (objects(claim, ISN.inSection).isEmpty() ? "" : "section “" + named(claim, ISN.inSection) + "”; ")
                + "<" + claim + ">");
        when(claim);
        objects(claim, ISN.anchor).forEach(anchor -> out.println("    " + citations.of(anchor)));
    }

    /** When what is said happens, holds or is expected; a stance has its period among its coordinates. */
    private void when(Node claim) {
        List<Node> periods = objects(claim, ISN.content).stream().flatMap(content -> Stream.of(ISN.time, ISN.horizon).flatMap(property -> objects(content, property).stream())).distinct().toList();
        if (!periods.isEmpty())
            out.println("    when: " + labels(periods, "en") + " · " + labels(periods, "ar"));
    }

    /** The axioms that cannot hold together, found and confirmed by reasoners just now. */
    private void proof(Contested.Pair collision) {
        Proof proof = Proof.of(collision, corpus.ontology(), graph, Limits.DEFAULT.reasoning());
        heading("Proof · البرهان (no axiom can be left out; found with ELK, confirmed with HermiT; what follows from what is made by ontology/reasoning/consequences.rq)");
        proof.lines().forEach(line -> {
            out.println("  " + line.axiom());
            if (!line.claims().isEmpty())
                out.println("      stated by: " + line.claims().stream().map(statement -> label(NodeFactory.createURI(statement.claim()), "en") + " <" + statement.claim() + ">").distinct()
                        .collect(Collectors.joining("; ")));
            line.background().forEach(statement -> out.println("      since: " + text(statement) + " (" + corpus.place(statement).map(Object::toString).orElse("follows from their bounds") + ")"));
        });
    }

    private static String text(Triple statement) {
        return Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject()).map(node -> Proof.shortened(node.getURI())).collect(Collectors.joining(" "));
    }

    private String named(Node node, Node property) {
        return labels(objects(node, property), "en");
    }

    private String labels(List<Node> nodes, String language) {
        return nodes.stream().map(node -> label(node, language)).collect(Collectors.joining(language.equals("ar") ? "، " : ", "));
    }

    private String label(Node node, String language) {
        return objects(node, RDFS.label.asNode()).stream().filter(label -> label.getLiteralLanguage().equals(language)).map(Node::getLiteralLexicalForm).findFirst()
                .orElse(node.toString().replace(KB.NS, ""));
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    }
}
