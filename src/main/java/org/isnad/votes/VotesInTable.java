package org.isnad.votes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.isnad.corpus.TableForm;
import org.isnad.corpus.TableReader;

/** Votes in one table with tabs between its columns. */
final class VotesInTable extends RecordedVotes {

    static final String REPORTS = "sources";

    private final Path votes;

    VotesInTable(Path votes) {
        this.votes = votes;
    }

    @Override
    List<Table> read(Visitor visitor) {
        try (TableReader rows = new TableReader(votes, TableForm.TSV)) {
            int decision = rows.column("decision");
            int date = rows.column("date");
            int country = rows.column("country");
            int ballot = rows.column("vote");
            int reports = rows.column(REPORTS);
            while (rows.next()) {
                String name = Cells.text(rows, decision, "what was voted on");
                LocalDate day = Cells.date(rows, date);
                Cells.text(rows, reports, "who reports the vote");
                visitor.vote(new Vote(Cells.text(rows, country, "who voted"), "", 0, day, name, Cells.ballot(rows, ballot)),
                        new Matter(name, name, 0, day, Optional.empty()), rows);
            }
            return List.of(new Table(TableForm.TSV, rows.digest()));
        }
    }
}
