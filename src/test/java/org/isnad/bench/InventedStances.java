package org.isnad.bench;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.isnad.stance.Background;
import org.isnad.stance.Coordinates;
import org.isnad.stance.Polarity;
import org.isnad.stance.Span;
import org.isnad.stance.Statement;

/**
 * Stances that nobody took, as many as wanted and the same in every run: of coherent voices that contradict themselves nowhere, one in fifty held by a group whose stances count for its members,
 * one in five stated twice.
 */
final class InventedStances {

    private static final int GROUPS = 20;
    private static final int MEMBERS = 5;
    private static final int VOICES = 20;
    private static final int YEARS = 70;

    private InventedStances() {}

    /** What must be known to compare them. */
    static Background background() {
        Background background = new Background();
        for (int group = 0; group < GROUPS; group++)
            for (String member : members("group" + group))
                background.link("group" + group, Background.Link.MEMBER, member);
        for (int year = 0; year < YEARS; year++)
            background.period("period" + year, Span.exact(Instant.parse(1950 + year + "-01-01T00:00:00Z"), Instant.parse(1950 + year + "-12-31T23:59:59Z")));
        voices().forEach(background::coherent);
        return background;
    }

    static List<String> voices() {
        return IntStream.range(0, VOICES).mapToObj(voice -> "voice" + voice).toList();
    }

    /** The members of a holder, if it is a group. */
    static List<String> members(String holder) {
        if (!holder.startsWith("group"))
            return List.of();
        int first = Integer.parseInt(holder.substring(5)) * MEMBERS;
        return IntStream.range(first, first + MEMBERS).mapToObj(member -> "state" + member).toList();
    }

    /** Shows them one by one. */
    static void forEach(int count, Consumer<Statement> use) {
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            boolean isGroup = i % 50 == 0;
            String holder = isGroup ? "group" + random.nextInt(GROUPS) : "state" + random.nextInt(GROUPS * MEMBERS * 2);
            Coordinates at = new Coordinates("voice" + i % VOICES, holder, "topic" + i, "aspect-overall", "period" + random.nextInt(YEARS));
            Polarity polarity = Polarity.values()[random.nextInt(3)];
            use.accept(new Statement("claim" + i, at, polarity));
            if (i % 5 == 0)
                use.accept(new Statement("again" + i, isGroup ? heldBy(members(holder).get(0), at) : at, polarity));
        }
    }

    /** The same place for another holder. */
    static Coordinates heldBy(String holder, Coordinates at) {
        return new Coordinates(at.voice(), holder, at.target(), at.aspect(), at.period());
    }
}
