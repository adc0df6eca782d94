package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.Fixtures;
import org.isnad.config.Home;
import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;
import org.isnad.release.Publication;
import org.isnad.release.Releases;
import org.isnad.stance.Review;
import org.isnad.vocab.Base;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release of the present data stands in for reading, inferring and checking; so it must hold what these would give. */
class NewestReleaseTest {

    @Test
    void holdsWhatFollowsFromTheFilesItSaysItWasMadeFrom() {
        Corpus corpus = Fixtures.corpus(Fixtures.DATA);
        Publication released = Releases.in(Home.locate().releases()).publication(corpus.fingerprint()).orElse(null);
        Assumptions.assumeTrue(released != null, "the data changed since the newest release");
        assertEquals(quads(Publication.of(Review.of(corpus)).at(Base.CANONICAL)), quads(released.at(Base.CANONICAL)));
    }

    @Test
    void isNotTakenForChangedData(@TempDir Path folder) throws Exception {
        Path data = Files.copy(Fixtures.BRIDGE.resolve("bridge.ttl"), folder.resolve("bridge.ttl"));
        CorpusLoader loader = new CorpusLoader(Home.locate().ontology(), Limits.DEFAULT);
        String before = loader.fingerprint(List.of(folder));
        Fixtures.Run run = Fixtures.isnad("release", "--data", folder.toString(), "--releases", folder.resolve("releases").toString());
        assertEquals(0, run.exit(), run.err());
        assertTrue(Releases.in(folder.resolve("releases")).publication(before).isPresent());
        Files.writeString(data, Files.readString(data) + "\n# a remark\n");
        assertTrue(Releases.in(folder.resolve("releases")).publication(loader.fingerprint(List.of(folder))).isEmpty());
    }

    private static Set<String> quads(DatasetGraph dataset) {
        Set<String> quads = new TreeSet<>();
        dataset.find().forEachRemaining(quad -> quads.add(NodeFmtLib.strNodesNT(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())));
        return quads;
    }
}
