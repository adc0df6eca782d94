package org.isnad.votes;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was put to one vote. Where a symbol was voted on more than once (a paragraph, an amendment, the whole) the votes are on different matters, so that a
 * state may well vote both ways.
 *
 * @param name what it is called: its symbol if that is its own, else with the number of the roll call
 * @param symbol the symbol, which several matters may share; may be empty
 * @param rollCall the number of the roll call; 0 if there is none
 * @param date the day of the vote
 * @param row the row of the record's list of roll calls that describes it, if there is such a list
 */
record Matter(String name, String symbol, int rollCall, LocalDate date, Optional<Row> row) {

    /** A row of a table: its number, and the digest of its text. */
    record Row(int number, String digest) {}

    /** The name for people. */
    Label label() {
        return ownsSymbol() ? Label.same(symbol) : new Label(name, (symbol.isEmpty() ? "" : symbol + "، ") + "الاقتراع " + rollCall);
    }

    /** Whether it alone bears its symbol. */
    boolean ownsSymbol() {
        return name.equals(symbol);
    }
}
