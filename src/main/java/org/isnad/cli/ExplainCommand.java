package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.stance.Assumption;
import org.isnad.stance.Findings;
import org.isnad.stance.Review;
import org.isnad.stance.StanceFinding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Tells the story of one finding: who, what, when, which passages, why it counts, and what would resolve it; for a contradiction with the proof.",
        footer = {"", "Examples:", "  isnad explain finding/shift.southland.dam.1a2b3c4d", "  isnad explain --source text.txt http://localhost:3030/kb/finding/shift.southland.dam.1a2b3c4d"})
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--assume", paramLabel = "FILE", description = "Add the statements of a Turtle file for this run only, as isnad check does.")
    private Path assumed;

    @Option(names = "--source", paramLabel = "FILE", description = "A copy of an article's text or of a record's table, whose passages or rows are then quoted; may be repeated.")
    private List<Path> sources = List.of();

    @Parameters(paramLabel = "IRI", description = "The finding's identifier, as isnad check prints it, or the part after /kb/.")
    private String iri;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Review> review = data.wellFormed(spec);
        if (review.isEmpty())
            return Main.FINDINGS;
        Optional<Assumption> assumption = Optional.ofNullable(assumed).map(file -> data.assumption(file, review.get()));
        Corpus corpus = assumption.map(Assumption::corpus).orElse(review.get().corpus());
        StanceFinding finding = finding(assumption.map(Assumption::findings).orElse(review.get().findings()));
        new StoryPrinter(spec.commandLine().getOut(), corpus, assumption, sources).print(finding);
        return Main.FINE;
    }

    /** The finding asked for, whatever base its identifier is given with. */
    private StanceFinding finding(Findings findings) {
        String slug = iri.replaceFirst("^.*?(?=finding/)", "");
        return findings.all().stream().filter(known -> known.iri().getURI().endsWith("/kb/" + slug)).findFirst()
                .orElseThrow(() -> new IsnadException(ErrorCode.NO_FINDING, "There is no finding " + iri + "; isnad check prints those that there are."));
    }
}
