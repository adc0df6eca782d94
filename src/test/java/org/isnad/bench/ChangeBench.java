package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.isnad.stance.Background;
import org.isnad.stance.Polarity;
import org.isnad.stance.StanceBase;
import org.isnad.stance.Statement;

/** How long one changed claim takes to check again, beside checking everything, and how checking everything grows. */
final class ChangeBench {

    private static final int ROUNDS = 7;
    private static final int CHANGES = 10_000;

    private ChangeBench() {}

    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        double[][] rounds = new double[ROUNDS][];
        for (int round = -1; round < ROUNDS; round++) { // the first warms up
            double[] times = {full(count / 4), full(count / 2), full(count)};
            if (round >= 0)
                rounds[round] = times;
        }
        double[] times = {median(rounds, 0), median(rounds, 1), median(rounds, 2)};
        System.out.printf("growth: %d stances 1.00, %d %.2f, %d %.2f times as long%n", count / 4, count / 2, times[1] / times[0], count, times[2] / times[0]);
        double change = change(count);
        System.out.printf("one changed claim among %d: 1/%.0f of a full check (mean of %d changes)%n", count, times[2] / change, CHANGES);
    }

    private static double median(double[][] rounds, int size) {
        return Arrays.stream(rounds).mapToDouble(times -> times[size]).sorted().toArray()[ROUNDS / 2];
    }

    private static double full(int count) {
        List<Statement> statements = statements(count);
        Background background = InventedStances.background();
        long start = System.nanoTime();
        if (!StanceBase.of(background, statements).contradictions().isEmpty())
            throw new IllegalStateException("contradictions in what has none");
        return System.nanoTime() - start;
    }

    /** Takes a claim back, makes it with another kind of stance, sees what that contests, and restores it. */
    private static double change(int count) {
        List<Statement> statements = statements(count);
        StanceBase base = StanceBase.of(InventedStances.background(), statements);
        Random random = new Random(11);
        long start = System.nanoTime();
        int contested = 0;
        for (int i = 0; i < CHANGES; i++) {
            Statement former = statements.get(random.nextInt(statements.size()));
            Statement changed = new Statement(former.claim(), former.at(), Polarity.values()[(former.polarity().ordinal() + 1) % 3]);
            base.remove(former);
            contested += base.add(changed).size();
            base.remove(changed);
            base.put(former);
        }
        double mean = (System.nanoTime() - start) / (double) CHANGES;
        if (contested == 0)
            throw new IllegalStateException("no change contested anything");
        return mean;
    }

    private static List<Statement> statements(int count) {
        List<Statement> statements = new ArrayList<>();
        InventedStances.forEach(count, statements::add);
        return statements;
    }
}
