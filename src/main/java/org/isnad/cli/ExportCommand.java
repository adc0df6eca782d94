package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.isnad.corpus.Corpus;
import org.isnad.export.OutputFolder;
import org.isnad.nanopub.Nanopublication;
import org.isnad.nanopub.Nanopublications;
import org.isnad.represent.Format;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad export}. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Checks the data and writes it as files; refuses to on findings of severity error. An earlier export is replaced as a whole.",
        footer = {"", "Examples:", "  isnad export --nanopubs nanopubs    each claim as a nanopublication with a Trusty URI"})
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--nanopubs", required = true, description = "Write each claim as a nanopublication, in a TriG file named by its artifact code.")
    private boolean nanopubs;

    @Parameters(paramLabel = "DIR", description = "The folder to write; new, empty, or an earlier export.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Corpus> corpus = data.publishable(spec);
        if (corpus.isEmpty())
            return Main.FINDINGS;
        int written = nanopublications(corpus.get());
        spec.commandLine().getOut().println("Wrote " + written + " nanopublications to " + folder + ".");
        return Main.FINE;
    }

    private int nanopublications(Corpus corpus) {
        int written = 0;
        try (OutputFolder output = new OutputFolder(folder)) {
            for (Nanopublication nanopublication : new Nanopublications(corpus.dataset(), Base.CANONICAL).all()) {
                output.write(nanopublication.code() + "." + Format.TRIG.extension(), Writers.write(nanopublication, Format.TRIG));
                written++;
            }
            output.complete();
        }
        return written;
    }
}
