package org.isnad.stance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Stances, and where they are contested. Statements may be added and taken back one by one, as a stream has them; each touches only the places for which it counts, so that all of them are
 * judged in one pass, and a change is judged without looking at the rest. Says of a place what an OWL reasoner says of the node made of its coordinates, once the ontology's rules
 * ({@code ontology/reasoning/}) have made the nodes: tests hold it to that.
 */
public final class StanceBase {

    /** What of a place is the same for all statements that can collide there. */
    private record Cell(String voice, String holder, String target, String aspect) {

        /** Spelt out, since the one that records have by themselves is a good deal slower, and this is asked for more than anything else. */
        @Override
        public int hashCode() {
            return ((target.hashCode() * 31 + holder.hashCode()) * 31 + aspect.hashCode()) * 31 + voice.hashCode();
        }
    }

    private final Background background;
    /** Most cells have one statement, in a list of the least size; those with more have an {@link ArrayList}. */
    private final Map<Cell, List<Statement>> cells = new HashMap<>();

    /** An empty base. */
    public StanceBase(Background background) {
        this.background = background;
    }

    /** A base of the statements given. */
    public static StanceBase of(Background background, Iterable<Statement> statements) {
        StanceBase base = new StanceBase(background);
        statements.forEach(base::put);
        return base;
    }

    /** Adds a statement without asking what it contests. */
    public void put(Statement statement) {
        for (Cell cell : reach(statement)) {
            List<Statement> alone = List.of(statement);
            List<Statement> others = cells.putIfAbsent(cell, alone);
            if (others instanceof ArrayList)
                others.add(statement);
            else if (others != null)
                cells.put(cell, new ArrayList<>(List.of(others.get(0), statement)));
        }
    }

    /** Adds a statement, and returns the places at which it makes, or finds, a contest. */
    public List<Contested> add(Statement statement) {
        put(statement);
        return contestedBy(statement);
    }

    /** Takes a statement back; nothing happens if it was not made. */
    public void remove(Statement statement) {
        for (Cell cell : reach(statement))
            cells.computeIfPresent(cell, (any, those) -> without(statement, those));
    }

    /** The contested places at which a statement counts, whether the voice is coherent or not. */
    public List<Contested> contestedBy(Statement statement) {
        List<Contested> found = new ArrayList<>(0);
        for (Cell cell : reach(statement)) {
            List<Statement> those = cells.getOrDefault(cell, List.of());
            if (isMixed(those)) // seldom so
                contested(cell, those).filter(contested -> contested.statements().contains(statement)).forEach(found::add);
        }
        return found;
    }

    /** All contested places, whether the voice is coherent or not. */
    public List<Contested> contested() {
        return cells.entrySet().stream().filter(entry -> isMixed(entry.getValue())).flatMap(entry -> contested(entry.getKey(), entry.getValue())).toList();
    }

    /** The contested places of coherent voices. Where there is none, the base is consistent. */
    public List<Contested> contradictions() {
        return contested().stream().filter(contested -> background.isCoherent(contested.at().voice())).toList();
    }

    /** What is left; null if nothing is. */
    private static List<Statement> without(Statement statement, List<Statement> those) {
        if (those instanceof ArrayList) {
            those.remove(statement);
            return those.isEmpty() ? null : those;
        }
        return those.contains(statement) ? null : those;
    }

    private List<Cell> reach(Statement statement) {
        Coordinates at = statement.at();
        List<String> holders = background.holders(at.holder());
        List<String> targets = background.targets(at.target());
        if (holders.size() == 1 && targets.size() == 1)
            return List.of(new Cell(at.voice(), at.holder(), at.target(), at.aspect()));
        return holders.stream().flatMap(holder -> targets.stream().map(target -> new Cell(at.voice(), holder, target, at.aspect()))).toList();
    }

    private Stream<Contested> contested(Cell cell, List<Statement> statements) {
        if (!isMixed(statements))
            return Stream.empty();
        Map<String, List<Statement>> byPeriod = new LinkedHashMap<>();
        statements.forEach(statement -> byPeriod.computeIfAbsent(statement.at().period(), any -> new ArrayList<>()).add(statement));
        return byPeriod.keySet().stream().map(period -> counting(cell, period, byPeriod)).filter(place -> isMixed(place.statements()));
    }

    /** What counts in a cell at a period: the statements about it and those about periods that cover it. */
    private Contested counting(Cell cell, String period, Map<String, List<Statement>> byPeriod) {
        List<Statement> counting = byPeriod.entrySet().stream().filter(entry -> background.covers(entry.getKey(), period)).map(Map.Entry::getValue).flatMap(Collection::stream).toList();
        return new Contested(new Coordinates(cell.voice(), cell.holder(), cell.target(), cell.aspect(), period), counting);
    }

    private static boolean isMixed(List<Statement> statements) {
        for (int i = 1; i < statements.size(); i++)
            if (statements.get(i).polarity() != statements.get(0).polarity())
                return true;
        return false;
    }
}
