package org.isnad.bench;

import java.io.PrintWriter;
import java.util.List;

import org.isnad.stance.Coordinates;
import org.isnad.stance.Statement;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/** Writes the module of stances for reasoners in functional syntax, and for SPARQL in N-Triples; what follows from them by membership is made beforehand, as the ontology's rule makes it. */
final class StanceFiles {


    private static final List<String> KINDS = List.of("Support", "Opposition", "Neutrality");
    private final PrintWriter owl;
    private final PrintWriter triples;

    StanceFiles(PrintWriter owl, PrintWriter triples) {
        this.owl = owl;
        this.triples = triples;
    }

    void head() {
        owl.println("Prefix(i:=<" + ISN.NS + ">)\nPrefix(k:=<" + KB.NS + ">)\nOntology(<" + KB.NS + "bench>");
        for (String kind : KINDS)
            owl.println("SubClassOf(i:" + kind + " i:Stance) SubClassOf(ObjectSomeValuesFrom(i:followsFrom i:" + kind + ") i:" + kind + ")");
        owl.println("SubClassOf(i:Contested i:Stance) SubClassOf(i:CoherentVoice i:Voice)");
        for (int one = 0; one < 3; one++)
            for (int other = one + 1; other < 3; other++)
                owl.println("SubClassOf(ObjectIntersectionOf(i:" + KINDS.get(one) + " i:" + KINDS.get(other) + ") i:Contested)");
        owl.println("SubClassOf(ObjectIntersectionOf(i:Contested ObjectSomeValuesFrom(i:voice i:CoherentVoice)) <http://www.w3.org/2002/07/owl#Nothing>)");
        for (String voice : InventedStances.voices())
            both("ClassAssertion(i:CoherentVoice <" + KB.NS + "voice/" + voice + ">)", "<" + KB.NS + "voice/" + voice + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <" + ISN.NS + "CoherentVoice>");
    }

    /** A statement, with what follows from it. */
    void add(Statement statement) {
        Coordinates at = statement.at();
        String kind = KINDS.get(statement.polarity().ordinal());
        String claim = KB.NS + "claim/" + statement.claim();
        place(at);
        both("ClassAssertion(i:" + kind + " <" + iri(at) + ">)", "<" + claim + "> <" + ISN.NS + "expresses" + kind + "> <" + iri(at) + ">");
        assertion("expresses" + kind, claim, iri(at), false);
        for (String member : InventedStances.members(at.holder())) {
            Coordinates consequence = InventedStances.heldBy(member, at);
            place(consequence);
            assertion("followsFrom", iri(consequence), iri(at), true);
        }
    }

    private void place(Coordinates at) {
        assertion("voice", iri(at), KB.NS + "voice/" + at.voice(), true);
        assertion("holder", iri(at), KB.NS + "entity/" + at.holder(), true);
        assertion("target", iri(at), KB.NS + "topic/" + at.target(), true);
        assertion("aspect", iri(at), ISN.NS + at.aspect(), true);
        assertion("period", iri(at), KB.NS + "period/" + at.period(), true);
    }

    private void assertion(String property, String subject, String object, boolean alsoTriple) {
        owl.println("ObjectPropertyAssertion(i:" + property + " <" + subject + "> <" + object + ">)");
        if (alsoTriple)
            triples.println("<" + subject + "> <" + ISN.NS + property + "> <" + object + "> .");
    }

    private void both(String axiom, String triple) {
        owl.println(axiom);
        triples.println(triple + " .");
    }

    private static String iri(Coordinates at) {
        return KB.NS + "stance/" + String.join("/", at.voice(), at.holder(), at.target(), "overall", at.period());
    }
}
