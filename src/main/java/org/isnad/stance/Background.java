package org.isnad.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What must be known besides the stances to compare them: for whom else, and towards what else, a stance counts; when periods are; which voices are coherent. What is
 * not told is not so: a holder counts for itself, a period that is not placed equals itself alone, and a voice is coherent only if it is said to be.
 */
public final class Background {

    /** How one thing leads to another. */
    public enum Link {
        /** From a group to an actor that belongs to it: the group's stance counts for the member. */
        MEMBER,
        /** From an actor to the one for whom its word stands: its stance counts for that one. */
        SPEAKS_FOR,
        /** From a decision to what it decides: a stance on the one counts as a stance on the other. */
        DECIDES
    }

    private static final Set<Link> HOLDERS = Set.of(Link.MEMBER, Link.SPEAKS_FOR);
    private static final Set<Link> TARGETS = Set.of(Link.DECIDES);

    private final Map<Link, Map<String, Set<String>>> links = new HashMap<>();
    private final Map<String, Span> spans = new HashMap<>();
    private final Set<String> coherent = new HashSet<>();
    private final Map<String, List<String>> holders = new HashMap<>();
    private final Map<String, List<String>> targets = new HashMap<>();
    private boolean knowsContained = true;
    private boolean knowsBegun = true;

    /** A background of which nothing is told yet. */
    public Background() {}

    private Background(Background other) {
        other.links.forEach((link, starts) -> starts.forEach((from, ends) -> ends.forEach(to -> link(from, link, to))));
        spans.putAll(other.spans);
        coherent.addAll(other.coherent);
        knowsContained = other.knowsContained;
        knowsBegun = other.knowsBegun;
    }

    /** Tells that one thing leads to another. */
    public Background link(String from, Link link, String to) {
        links.computeIfAbsent(link, any -> new HashMap<>()).computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
        holders.clear();
        targets.clear();
        return this;
    }

    /** Tells when a period is. */
    public Background period(String period, Span span) {
        spans.put(period, span);
        return this;
    }

    /** Tells that a voice is expected to ascribe one stance only at each place. */
    public Background coherent(String voice) {
        coherent.add(voice);
        return this;
    }

    /** The same as those see it who do not know links of one kind. */
    public Background without(Link unknown) {
        Background rest = new Background(this);
        rest.links.remove(unknown);
        return rest;
    }

    /** The same as those see it who do not know that what is held in a period is held in each within it. */
    public Background withoutContained() {
        Background rest = new Background(this);
        rest.knowsContained = false;
        return rest;
    }

    /** The same as those see it who do not know that what is held in a period is held as another begins in it. */
    public Background withoutBegun() {
        Background rest = new Background(this);
        rest.knowsBegun = false;
        return rest;
    }

    /** Those for whom a holder's stance counts, itself first: the members of a group, whoever an official speaks for, and so on from there. */
    public List<String> holders(String holder) {
        return holders.computeIfAbsent(holder, start -> reached(start, HOLDERS));
    }

    /** Those towards which a stance counts, the target first: what a decision decides. */
    public List<String> targets(String target) {
        return targets.computeIfAbsent(target, start -> reached(start, TARGETS));
    }

    /**
     * Whether a stance held in one period is thereby held in another, or as that one begins. Two exact periods overlap only if one begins within the other, so that whatever is held at one time is
     * held as some period begins.
     */
    public boolean covers(String period, String other) {
        return contains(period, other) || knowsBegun && relate(period, other, Span::lastsInto);
    }

    /** Whether all of another period lies in one for certain; each lies in itself. */
    public boolean contains(String period, String other) {
        return period.equals(other) || knowsContained && relate(period, other, Span::contains);
    }

    /** Whether the voice is expected to be at one with itself. */
    public boolean isCoherent(String voice) {
        return coherent.contains(voice);
    }

    /** What a thing leads to at once by links of a kind. */
    Set<String> linked(String from, Link link) {
        return links.getOrDefault(link, Map.of()).getOrDefault(from, Set.of());
    }

    private boolean relate(String period, String other, BiPredicate<Span, Span> relation) {
        Span one = spans.get(period);
        Span two = spans.get(other);
        return one != null && two != null && relation.test(one, two);
    }

    private List<String> reached(String start, Set<Link> by) {
        Set<String> seen = new LinkedHashSet<>(List.of(start));
        for (List<String> next = List.of(start); !next.isEmpty();)
            next = next.stream().flatMap(from -> by.stream().sorted().flatMap(link -> linked(from, link).stream())).filter(seen::add).toList();
        return List.copyOf(seen);
    }
}
