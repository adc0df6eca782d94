package org.isnad.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.isnad.stance.Background;
import org.isnad.stance.Coordinates;
import org.isnad.stance.Polarity;
import org.isnad.stance.StanceBase;
import org.isnad.stance.Statement;
import org.isnad.votes.RecordedVotes;
import org.isnad.votes.Vote;

/** Every recorded vote of a file checked in one pass, beside parsing alone; and what comes of telling states apart by name, by code, and of taking the votes on one resolution together. */
final class VotesBench {

    private static final String VOICE = "record";
    private static final int ROUNDS = 5;
    private static final Map<Integer, String> ROLL_CALLS = new HashMap<>();

    private VotesBench() {}

    public static void main(String[] args) {
        RecordedVotes votes = RecordedVotes.ofRollCalls(Path.of(args[0]), Path.of(args[1]));
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) { // the first warms up
            long parsing = parse(votes);
            long start = System.nanoTime();
            report("by name, each roll call", votes, Vote::country, VotesBench::rollCall, round < 0);
            if (round >= 0)
                ratios[round] = (System.nanoTime() - start) / (double) parsing;
        }
        report("by code, each roll call", votes, Vote::code, VotesBench::rollCall, true);
        report("by name, each resolution", votes, Vote::country, Vote::resolution, true);
        Arrays.sort(ratios);
        System.out.printf("parsing and checking took %.2f times as long as parsing (median of %d)%n", ratios[ROUNDS / 2], ROUNDS);
    }

    private static long parse(RecordedVotes votes) {
        long start = System.nanoTime();
        int[] count = {0};
        votes.forEach(vote -> count[0]++);
        return System.nanoTime() - start;
    }

    private static void report(String title, RecordedVotes votes, Function<Vote, String> holder, Function<Vote, String> target, boolean isPrinted) {
        StanceBase base = new StanceBase(new Background().coherent(VOICE));
        int[] count = {0};
        votes.forEach(vote -> {
            // votes without a symbol are on nothing that others are on
            String matter = target.apply(vote).isEmpty() ? rollCall(vote) : target.apply(vote);
            polarity(vote).ifPresent(polarity -> base.put(new Statement(Integer.toString(count[0]), new Coordinates(VOICE, holder.apply(vote), matter, "overall", "ever"), polarity)));
            count[0]++;
        });
        List<List<Statement>> contested = base.contradictions().stream().map(place -> place.statements()).toList();
        long opposed = contested.stream().filter(those -> those.stream().anyMatch(s -> s.polarity() == Polarity.SUPPORT) && those.stream().anyMatch(s -> s.polarity() == Polarity.OPPOSITION)).count();
        if (isPrinted)
            System.out.printf("%d votes, %s: %d places with more than one kind of vote, %d of them with a yes and a no%n", count[0], title, contested.size(), opposed);
    }

    /** The same string for all votes of a roll call, as a source of identifiers would have it. */
    private static String rollCall(Vote vote) {
        return ROLL_CALLS.computeIfAbsent(vote.rollCall(), number -> Integer.toString(number));
    }

    private static Optional<Polarity> polarity(Vote vote) {
        return switch (vote.ballot()) {
            case YES -> Optional.of(Polarity.SUPPORT);
            case NO -> Optional.of(Polarity.OPPOSITION);
            case ABSTAIN -> Optional.of(Polarity.NEUTRALITY);
            default -> Optional.empty();
        };
    }
}
