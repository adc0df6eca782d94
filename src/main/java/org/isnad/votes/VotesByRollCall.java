package org.isnad.votes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isnad.corpus.Digests;
import org.isnad.corpus.TableForm;
import org.isnad.corpus.TableReader;

/** Votes that name the roll call in which they were cast, and the list of the roll calls. The latter, some thousands, is kept in memory. */
final class VotesByRollCall extends RecordedVotes {

    private final Path rollCalls;
    private final Path votes;

    VotesByRollCall(Path rollCalls, Path votes) {
        this.rollCalls = rollCalls;
        this.votes = votes;
    }

    @Override
    List<Table> read(Visitor visitor) {
        Map<String, Matter> matters = new HashMap<>();
        Table calls = readRollCalls(matters);
        try (TableReader rows = new TableReader(votes, TableForm.CSV)) {
            int call = rows.column("rcid");
            int country = rows.column("country");
            int code = rows.column("country_code");
            int ballot = rows.column("vote");
            Map<String, String> names = new HashMap<>(); // one string a name, not one a vote
            while (rows.next()) {
                Matter matter = matters.get(rows.field(call));
                if (matter == null)
                    throw rows.bad("the roll call " + rows.field(call) + " is not in " + rollCalls);
                String name = names.computeIfAbsent(Cells.text(rows, country, "who voted"), any -> any);
                visitor.vote(new Vote(name, names.computeIfAbsent(rows.field(code), any -> any), matter.rollCall(), matter.date(), matter.symbol(),
                        Cells.ballot(rows, ballot)), matter, rows);
            }
            return List.of(new Table(TableForm.CSV, rows.digest()), calls);
        }
    }

    private Table readRollCalls(Map<String, Matter> matters) {
        Map<String, Matter> found = new LinkedHashMap<>();
        try (TableReader rows = new TableReader(rollCalls, TableForm.CSV)) {
            int call = rows.column("rcid");
            int date = rows.column("date");
            int symbol = rows.column("unres");
            while (rows.next()) {
                Matter matter = new Matter("", rows.field(symbol).strip(), Cells.number(rows, call), Cells.date(rows, date),
                        Optional.of(new Matter.Row(rows.row(), Digests.ni(rows.text()))));
                if (found.put(rows.field(call), matter) != null)
                    throw rows.bad("the roll call " + rows.field(call) + " is there twice");
            }
            Set<String> shared = shared(found.values());
            found.forEach((number, matter) -> matters.put(number, named(matter, shared)));
            return new Table(TableForm.CSV, rows.digest());
        }
    }

    private static Set<String> shared(Iterable<Matter> matters) {
        Set<String> once = new HashSet<>();
        Set<String> shared = new HashSet<>();
        matters.forEach(matter -> {
            if (!once.add(matter.symbol()))
                shared.add(matter.symbol());
        });
        return shared;
    }

    private static Matter named(Matter matter, Set<String> shared) {
        List<String> parts = new ArrayList<>();
        if (!matter.symbol().isEmpty())
            parts.add(matter.symbol());
        if (parts.isEmpty() || shared.contains(matter.symbol()))
            parts.add("roll call " + matter.rollCall());
        return new Matter(String.join(", ", parts), matter.symbol(), matter.rollCall(), matter.date(), matter.row());
    }
}
