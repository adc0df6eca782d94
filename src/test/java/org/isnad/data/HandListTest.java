package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.Fixtures;
import org.isnad.stance.Findings;
import org.isnad.stance.StanceFinding;
import org.isnad.vocab.ISN;
import org.junit.jupiter.api.Test;

/** What is found in the published data is what a careful reader found in the text: all that is sure, what else the list says is found, and nothing that is not on it. */
class HandListTest {

    private static final Path LIST = Path.of("src/test/resources/findings/hand-list.tsv");
    private static final String ARTICLE = "central-asia-2022.";

    private record Entry(String name, boolean isSure, boolean isFound, String kind, String rule, Set<String> claims, String reason) {

        static Entry of(String row) {
            String[] cells = row.split("\t");
            return new Entry(cells[0], cells[1].equals("sure"), cells[2].equals("yes"), cells[3], cells[4], Set.of(cells[5].split(" ")), cells.length > 6 ? cells[6] : "");
        }

        boolean isMetBy(StanceFinding finding) {
            Set<String> concerned = finding.claims().stream().map(claim -> claim.getURI().replaceFirst("^.*/claim/", "").replace(ARTICLE, "")).collect(Collectors.toSet());
            return finding.rule().equals(rule) && finding.kind().getURI().equals(ISN.NS + "finding-" + kind) && concerned.containsAll(claims);
        }
    }

    private final List<StanceFinding> findings = Findings.of(Fixtures.corpus(Fixtures.DATA)).all();

    @Test
    void everythingTheReaderIsSureOfIsFound() throws IOException {
        assertTrue(findings.size() > 20, () -> "hardly anything was found: " + findings);
        assertEquals(List.of(), entries().stream().filter(entry -> entry.isSure() && !isFound(entry)).toList());
    }

    @Test
    void theListSaysOfEachEntryWhetherItIsFound() throws IOException {
        assertEquals(List.of(), entries().stream().filter(entry -> entry.isFound() != isFound(entry)).toList());
        System.out.println("Arguable, and not found: " + entries().stream().filter(entry -> !entry.isFound()).map(Entry::name).collect(Collectors.joining(", ")));
    }

    /** A reason of its own: what stands against one finding seldom stands against another. */
    @Test
    void whatIsNotFoundHasAReasonOfItsOwn() throws IOException {
        assertEquals(List.of(), entries().stream().filter(entry -> entry.isFound() != entry.reason().isBlank()).map(Entry::name).toList());
        List<String> reasons = entries().stream().map(Entry::reason).filter(reason -> !reason.isEmpty()).toList();
        assertEquals(reasons.stream().distinct().toList(), reasons);
    }

    @Test
    void nothingIsFoundThatTheReaderDidNotSee() throws IOException {
        List<Entry> entries = entries();
        assertEquals(List.of(), findings.stream().filter(finding -> entries.stream().noneMatch(entry -> entry.isMetBy(finding))).toList());
    }

    @Test
    void theTextsOwnVoiceIsCoherent() {
        assertEquals(List.of(), findings.stream().filter(finding -> finding.kind().equals(ISN.finding_contradiction)).toList());
    }

    private boolean isFound(Entry entry) {
        return findings.stream().anyMatch(entry::isMetBy);
    }

    private static List<Entry> entries() throws IOException {
        return Files.readAllLines(LIST).stream().filter(row -> !row.startsWith("#")).map(Entry::of).toList();
    }
}
