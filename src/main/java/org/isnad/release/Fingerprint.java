package org.isnad.release;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.isnad.corpus.Digests;
import org.isnad.vocab.Base;

/** Tells whether two descriptions say the same, whatever the base of their identifiers and the order of their statements. */
public final class Fingerprint {

    /** 96 bits: chance will not make two states of one document look alike. */
    private static final int LENGTH = 16;

    private Fingerprint() {}

    /** The digest of a graph whose identifiers are those of a base. */
    public static String of(Graph graph, Base base) {
        String text = graph.stream()
                .map(triple -> NodeFmtLib.strNT(base.canonical(triple.getSubject())) + " " + NodeFmtLib.strNT(base.canonical(triple.getPredicate())) + " "
                        + NodeFmtLib.strNT(base.canonical(triple.getObject())))
                .sorted().collect(Collectors.joining("\n"));
        return Digests.base64url(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
