package org.isnad.votes;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.TableReader;

/** A first reading of a record: every row is held to what it should be, and what the votes to be taken share is gathered. */
final class Survey {

    private final Selection selection;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, BitSet> voted = new HashMap<>();
    private final Set<String> resolutions = new HashSet<>();

    final Set<LocalDate> days = new TreeSet<>();
    final Set<String> states = new TreeSet<>();
    final Set<Matter> matters = new LinkedHashSet<>();
    final Set<String> reports = new LinkedHashSet<>();
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    List<RecordedVotes.Table> tables;

    private Survey(Selection selection) {
        this.selection = selection;
    }

    /**
     * Reads a record.
     *
     * @throws IsnadException if a row is bad, a state votes twice, or there is nothing of what the selection names
     */
    static Survey of(RecordedVotes votes, Selection selection) {
        Survey survey = new Survey(selection);
        survey.tables = votes.read(survey::look);
        survey.refuseUnknown("vote by", selection.countries(), survey.countries.keySet());
        survey.refuseUnknown("vote on", selection.resolutions(), survey.resolutions);
        if (survey.days.isEmpty())
            throw nothing("no vote of those asked for");
        return survey;
    }

    private void look(Vote vote, Matter matter, TableReader row) {
        int country = countries.computeIfAbsent(vote.country(), any -> countries.size());
        BitSet those = voted.computeIfAbsent(matter.name(), any -> new BitSet());
        if (those.get(country))
            throw row.bad(vote.country() + " votes on " + matter.name() + " a second time");
        those.set(country);
        resolutions.add(vote.resolution());
        first = vote.date().isBefore(first) ? vote.date() : first;
        last = vote.date().isAfter(last) ? vote.date() : last;
        if (vote.ballot() == Ballot.UNKNOWN || !selection.takes(vote))
            return;
        days.add(vote.date());
        states.add(vote.country());
        matters.add(matter);
        reports(matter, row).forEach(reports::add);
    }

    /** The reports that say so: those of the row, where the record names any. */
    static List<String> reports(Matter matter, TableReader row) {
        return matter.row().isPresent() ? List.of()
                : Stream.of(row.field(row.column(VotesInTable.REPORTS)).split(" ; ")).map(String::strip).filter(report -> !report.isEmpty()).toList();
    }

    private void refuseUnknown(String what, Set<String> asked, Set<String> known) {
        asked.stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw nothing("no " + what + " '" + name + "'");
        });
    }

    private static IsnadException nothing(String what) {
        return new IsnadException(ErrorCode.BAD_TABLE, "The record holds " + what + "; name states and resolutions as it does. Nothing was written.");
    }
}
