package org.isnad.votes;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.isnad.config.IsnadException;
import org.isnad.corpus.TableForm;
import org.isnad.corpus.TableReader;

/** Votes as they are recorded in files, plain or compressed ({@code .gz}). They are read row by row, so that memory does not grow with their number. */
public abstract class RecordedVotes {

    RecordedVotes() {}

    /** Sees the votes one by one, with all there is to know of each. */
    interface Visitor {
        /** A vote, what it was on, and the table at its row. */
        void vote(Vote vote, Matter matter, TableReader row);
    }

    /**
     * A file as it was read.
     *
     * @param digest the digest of its text, unpacked
     */
    record Table(TableForm form, String digest) {}

    /**
     * The two tables of the R package {@code unvotes} (the United Nations General Assembly Voting Data of Erik Voeten), as CSV: roll calls with the columns
     * {@code rcid}, {@code date} and {@code unres}, and votes with {@code rcid}, {@code country}, {@code country_code} and {@code vote}.
     */
    public static RecordedVotes ofRollCalls(Path rollCalls, Path votes) {
        return new VotesByRollCall(rollCalls, votes);
    }

    /**
     * One table with tabs between the columns {@code decision}, {@code date}, {@code country}, {@code vote} and {@code sources}, the reports that say so, with
     * {@code " ; "} between them.
     */
    public static RecordedVotes ofTable(Path votes) {
        return new VotesInTable(votes);
    }

    /**
     * Reads all votes, in the order of the record.
     *
     * @throws IsnadException if a file cannot be read, or a row is not what it should be; the message names it
     */
    public final void forEach(Consumer<Vote> action) {
        read((vote, matter, row) -> action.accept(vote));
    }

    /** Shows all votes and returns what was read: the table of votes, then, if there is one, that of roll calls. */
    abstract List<Table> read(Visitor visitor);
}
