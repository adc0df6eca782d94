package org.isnad.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.isnad.release.Publication;
import org.isnad.release.Release;
import org.isnad.release.ReleaseWriter;
import org.isnad.release.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad release}. */
@Command(name = "release", mixinStandardHelpOptions = true,
        description = "Checks the data and keeps its present state as a release, which gets a version of its own and never changes.",
        footer = {"", "Examples:", "  isnad release", "  isnad release --data my/ttl --releases my/releases"})
final class ReleaseCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "The day of the release. Default: today, in UTC, with the minute if there is a release of today.")
    private LocalDate date;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Publication> publication = data.reviewed(spec);
        if (publication.isEmpty())
            return Main.FINDINGS;
        Release release = date == null
                ? ReleaseWriter.write(data.releases(), Instant.now(), publication.get())
                : ReleaseWriter.write(data.releases(), Version.of(date), publication.get());
        spec.commandLine().getOut().println("Wrote the release of " + release.version() + " to " + release.file() + ".");
        return Main.FINE;
    }
}
