package org.isnad.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.isnad.votes.RecordedVotes;
import org.isnad.votes.Selection;
import org.isnad.votes.VoteImport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad import un-votes}. */
@Command(name = "un-votes", mixinStandardHelpOptions = true,
        description = "Writes recorded votes as claims of their record, in Turtle. With --roll-calls the votes are those of the R package unvotes, in two files of "
                + "comma-separated values; without it, one table with tabs between the columns decision, date, country, vote and sources. Files may be compressed (.gz).",
        footer = {"", "Examples:", "  isnad import un-votes --votes votes-2022.tsv data/ttl/votes-2022.ttl",
                "  isnad import un-votes --roll-calls un_roll_calls.csv.gz --votes un_votes.csv.gz --from 2015-01-01 --country Fiji data/ttl/votes-fiji.ttl"})
final class ImportVotesCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--votes", paramLabel = "FILE", required = true, description = "The votes.")
    private Path votes;

    @Option(names = "--roll-calls", paramLabel = "FILE", description = "The roll calls to which the votes refer by number.")
    private Path rollCalls;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "Only votes of this day and later.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Only votes of this day and earlier.")
    private LocalDate to;

    @Option(names = "--country", paramLabel = "NAME", description = "Only votes of this state, named as in the record; may be repeated.")
    private Set<String> countries = Set.of();

    @Option(names = "--resolution", paramLabel = "SYMBOL", description = "Only votes on this, named as in the record; may be repeated.")
    private Set<String> resolutions = Set.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day to which the import is dated. Default: today, in UTC.")
    private LocalDate date;

    @Parameters(paramLabel = "FILE", description = "The Turtle file to write, after which the record is named; new, or of an earlier import.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RecordedVotes record = rollCalls == null ? RecordedVotes.ofTable(votes) : RecordedVotes.ofRollCalls(rollCalls, votes);
        Selection selection = new Selection(Optional.ofNullable(from), Optional.ofNullable(to), countries, resolutions);
        VoteImport result = VoteImport.run(record, selection, data.load(), date == null ? LocalDate.now(ZoneOffset.UTC) : date, file);
        String leftOut = result.unknown() == 0 ? "" : " Left out " + ReportPrinter.count(result.unknown(), "row") + " whose vote is unknown.";
        spec.commandLine().getOut().println("Wrote " + ReportPrinter.count(result.claims(), "claim") + " to " + file + ", " + result.stances() + " of them with a stance." + leftOut);
        return Main.FINE;
    }
}
