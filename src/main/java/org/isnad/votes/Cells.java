package org.isnad.votes;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.isnad.corpus.TableReader;

/** What stands in the fields of a row, or the error that it does not. */
final class Cells {

    private Cells() {}

    static LocalDate date(TableReader row, int column) {
        try {
            return LocalDate.parse(row.field(column));
        } catch (DateTimeException e) {
            throw row.bad("'" + row.field(column) + "' is not a day of the form YYYY-MM-DD");
        }
    }

    static Ballot ballot(TableReader row, int column) {
        return Ballot.named(row.field(column))
                .orElseThrow(() -> row.bad("'" + row.field(column) + "' is no vote; votes are yes, no, abstain, absent and unknown"));
    }

    static String text(TableReader row, int column, String what) {
        if (row.field(column).isBlank())
            throw row.bad("it does not say " + what);
        return row.field(column);
    }

    static int number(TableReader row, int column) {
        try {
            return Integer.parseUnsignedInt(row.field(column));
        } catch (NumberFormatException e) {
            throw row.bad("'" + row.field(column) + "' is not the number of a roll call");
        }
    }
}
