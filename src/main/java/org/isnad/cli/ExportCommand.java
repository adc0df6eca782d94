package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.isnad.corpus.CorpusLoader;
import org.isnad.export.NanopublicationExport;
import org.isnad.export.OutputFolder;
import org.isnad.export.OwlExport;
import org.isnad.export.SiteExport;
import org.isnad.release.Publication;
import org.isnad.release.Releases;
import org.isnad.site.Edition;
import org.isnad.site.Site;
import org.isnad.vocab.Base;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad export}. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Checks the data and writes it as files; refuses to on findings of severity error. An earlier export is replaced as a whole.",
        footer = {"", "Examples:", "  isnad export --base https://example.org/ site    the whole site, with a configuration for nginx",
                "  isnad export --nanopubs nanopubs                 each claim as a nanopublication with a Trusty URI",
                "  isnad export --owl owl                           ontologies for reasoners, contradictory ones too"})
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--nanopubs", description = "Write nanopublications alone: each claim as a TriG file named by its artifact code.")
    private boolean nanopubs;

    @Option(names = "--owl", description = "Write ontologies alone: everything, and the stances of each voice, as reasoners read them.")
    private boolean owl;

    @Option(names = "--base", paramLabel = "IRI", description = "The address at which the site will be, such as https://example.org/. Needed for the whole site.")
    private String base;

    @Parameters(paramLabel = "DIR", description = "The folder to write; new, empty, or an earlier export.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Base> address = Main.base(base, spec);
        if (!nanopubs && !owl && address.isEmpty())
            throw new ParameterException(spec.commandLine(), "Name the address at which the site will be with --base, or write --nanopubs or --owl alone.");
        if (nanopubs && owl)
            throw new ParameterException(spec.commandLine(), "Write --nanopubs and --owl to a folder each.");
        try (OutputFolder output = new OutputFolder(folder)) {
            Optional<String> written = owl ? ontologies(output) : documents(address, output);
            if (written.isEmpty())
                return Main.FINDINGS;
            output.complete();
            spec.commandLine().getOut().println("Wrote " + written.get() + " to " + folder + ".");
        }
        return Main.FINE;
    }

    private Optional<String> ontologies(OutputFolder output) {
        return data.wellFormed(spec).map(review -> OwlExport.write(review.corpus(), output) + " ontologies");
    }

    private Optional<String> documents(Optional<Base> address, OutputFolder output) {
        return data.publishable(spec).map(publication -> nanopubs ? NanopublicationExport.write(publication, output) + " nanopublications"
                : SiteExport.write(site(publication, address.get()), folder, output) + " documents");
    }

    /** A site that keeps nothing, since each document is asked for once. */
    private Site site(Publication publication, Base address) {
        return new Site(Edition.of(publication, address, CorpusLoader.queries(data.home().questions()), Releases.in(data.releases()), Optional.empty()), Optional.empty(), 0);
    }
}
