package org.isnad.export;

import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.corpus.Corpus;
import org.isnad.reason.OwlDocument;
import org.isnad.reason.Profile;
import org.isnad.reason.StanceModule;
import org.isnad.stance.StanceReader;
import org.isnad.vocab.KB;

/** What reasoners are to judge, as files, each in RDF/XML and in the OWL 2 Functional-Style Syntax. */
public final class OwlExport {

    private OwlExport() {}

    /**
     * Writes the ontology with all data ({@code isnad}, OWL 2 DL), the stances of all voices ({@code stances}, OWL 2 EL and RL) and those of each voice ({@code voices/…}).
     *
     * @return how many ontologies were written
     * @throws org.isnad.config.IsnadException if one of them leaves its profile
     */
    public static int write(Corpus corpus, OutputFolder output) {
        Graph data = corpus.dataset().getDefaultGraph();
        write("isnad", StanceModule.whole(corpus), Profile.DL, output);
        write("stances", StanceModule.of(corpus.ontology(), data, Optional.empty()), Profile.EL, output);
        List<Node> voices = StanceReader.statements(data).stream().map(statement -> statement.at().voice()).distinct().sorted().map(NodeFactory::createURI).toList();
        for (Node voice : voices)
            write("voices/" + voice.getURI().substring((KB.NS + "voice/").length()), StanceModule.of(corpus.ontology(), data, Optional.of(voice)), Profile.EL, output);
        return 2 + voices.size();
    }

    private static void write(String name, Graph graph, Profile profile, OutputFolder output) {
        output.write(name + ".owl", OwlDocument.bytes(graph));
        output.write(name + ".ofn", OwlDocument.functional(graph, profile));
    }
}
