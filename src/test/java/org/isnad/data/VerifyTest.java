package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad verify}: anchors against a copy of the text. */
class VerifyTest {

    @TempDir
    private Path folder;

    @Test
    void everyAnchorFitsTheText() {
        Run run = Fixtures.isnad("verify", "--source", Fixtures.sourceText().toString());
        assertEquals(0, run.exit(), run.out() + run.err());
        assertTrue(run.out().contains("Every anchor fits the text."), run.out());
    }

    @Test
    void everyAnchorFitsTheInventedText() {
        Run run = verifyBridge(Fixtures.BRIDGE.resolve("bridge.txt"));
        assertEquals(0, run.exit(), run.out() + run.err());
    }

    @Test
    void aChangedWordIsFoundInItsPassages() throws IOException {
        Path changed = folder.resolve("changed.txt");
        Files.writeString(changed, Files.readString(Fixtures.BRIDGE.resolve("bridge.txt")).replace("rejects", "accepts"));
        Run run = verifyBridge(changed);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("kb/anchor/bridge.49-79>"), run.out());
        assertTrue(run.out().contains("(line 2 of the text)"), run.out());
        assertTrue(run.out().contains("kb/article/bridge>"), run.out());
        assertTrue(!run.out().contains("kb/anchor/bridge.0-48>"), run.out());
    }

    @Test
    void aShorterTextHasNoSuchPassage() throws IOException {
        Path shorter = folder.resolve("shorter.txt");
        Files.writeString(shorter, "Northland closed the river bridge on 3 May 2031.\n");
        Run run = verifyBridge(shorter);
        assertEquals(1, run.exit());
        assertTrue(run.out().contains("lies outside the text, which ends at 49"), run.out());
    }

    @Test
    void aParagraphThatBeginsElsewhereIsFound() throws IOException {
        String data = Files.readString(Fixtures.BRIDGE.resolve("bridge.ttl"));
        Files.writeString(folder.resolve("bridge.ttl"), data.replace("isn:paragraphStart \"0\"^^xsd:nonNegativeInteger , \"49\"", "isn:paragraphStart \"0\"^^xsd:nonNegativeInteger , \"48\""));
        Run run = Fixtures.isnad("verify", "--data", folder.resolve("bridge.ttl").toString(), "--source", Fixtures.BRIDGE.resolve("bridge.txt").toString());
        assertEquals(1, run.exit(), run.out());
        assertTrue(run.out().contains("begin at 0, 49, 80; the data describes one whose paragraphs begin at 0, 48, 80."), run.out());
    }

    private static Run verifyBridge(Path text) {
        return Fixtures.isnad("verify", "--data", Fixtures.BRIDGE.toString(), "--source", text.toString());
    }
}
