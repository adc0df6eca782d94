package org.isnad.votes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.Fixtures;
import org.junit.jupiter.api.Test;

/** Recorded votes as plain records. */
class RecordedVotesTest {

    private static final Path TALLY = Path.of("src/test/resources/tally");

    @Test
    void bothLayoutsAreReadAsTheyStand() {
        List<Vote> table = all(RecordedVotes.ofTable(TALLY.resolve("tally.tsv")));
        assertEquals(6, table.size());
        assertEquals(new Vote("Côte d’Est", "", 0, LocalDate.of(2031, 6, 1), "C/RES/7", Ballot.ABSTAIN), table.get(2));
        assertEquals(Ballot.UNKNOWN, table.get(4).ballot());
        assertEquals("Draft on the \"ferry\"", table.get(5).resolution(), "a table with tabs knows no quotation marks");
        List<Vote> calls = all(RecordedVotes.ofRollCalls(TALLY.resolve("roll-calls.csv"), TALLY.resolve("votes.csv")));
        assertEquals(7, calls.size());
        assertEquals(new Vote("Northland", "NL", 73, LocalDate.of(2031, 6, 2), "C/RES/8", Ballot.ABSTAIN), calls.get(2));
        assertEquals("", calls.get(6).resolution());
    }

    /** What is known of the whole record: its size, and the votes that only look as if they contradicted one another. */
    @Test
    void theWholeRecordIsReadAndHoldsWhatIsKnownOfIt() {
        Path rollCalls = Fixtures.shared("un-votes/un_roll_calls.csv.gz");
        Path votes = Fixtures.shared("un-votes/un_votes.csv.gz");
        Map<Ballot, Integer> ballots = new EnumMap<>(Ballot.class);
        Map<String, Set<Integer>> callsBySymbol = new HashMap<>();
        Map<String, Set<Ballot>> byCountryAndSymbol = new HashMap<>();
        Map<String, BitSet> seen = new HashMap<>();
        RecordedVotes.ofRollCalls(rollCalls, votes).forEach(vote -> {
            ballots.merge(vote.ballot(), 1, Integer::sum);
            BitSet calls = seen.computeIfAbsent(vote.country(), any -> new BitSet());
            assertTrue(!calls.get(vote.rollCall()), () -> "one vote a state and roll call: " + vote);
            calls.set(vote.rollCall());
            if (!vote.resolution().isEmpty()) {
                callsBySymbol.computeIfAbsent(vote.resolution(), any -> new HashSet<>()).add(vote.rollCall());
                byCountryAndSymbol.computeIfAbsent(vote.country() + "\t" + vote.resolution(), any -> new HashSet<>()).add(vote.ballot());
            }
        });
        assertEquals(Map.of(Ballot.YES, 693_664, Ballot.NO, 65_548, Ballot.ABSTAIN, 110_897), ballots);
        assertEquals(200, seen.size());
        assertEquals(203, callsBySymbol.values().stream().filter(calls -> calls.size() > 1).count());
        assertEquals(2_299, byCountryAndSymbol.values().stream().filter(cast -> cast.containsAll(Set.of(Ballot.YES, Ballot.NO))).count());
    }

    private static List<Vote> all(RecordedVotes votes) {
        List<Vote> all = new ArrayList<>();
        votes.forEach(all::add);
        return all;
    }
}
