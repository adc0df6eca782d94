package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.isnad.corpus.CorpusLoader;
import org.isnad.export.NanopublicationExport;
import org.isnad.export.OutputFolder;
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
                "  isnad export --nanopubs nanopubs                 each claim as a nanopublication with a Trusty URI"})
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private DataOptions data;

    @Option(names = "--nanopubs", description = "Write nanopublications alone: each claim as a TriG file named by its artifact code.")
    private boolean nanopubs;

    @Option(names = "--base", paramLabel = "IRI", description = "The address at which the site will be, such as https://example.org/. Needed for the whole site.")
    private String base;

    @Parameters(paramLabel = "DIR", description = "The folder to write; new, empty, or an earlier export.")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Base> address = Main.base(base, spec);
        if (!nanopubs && address.isEmpty())
            throw new ParameterException(spec.commandLine(), "Name the address at which the site will be with --base, or write --nanopubs alone.");
        try (OutputFolder output = new OutputFolder(folder)) {
            Optional<Publication> publication = data.publishable(spec);
            if (publication.isEmpty())
                return Main.FINDINGS;
            int written = nanopubs ? NanopublicationExport.write(publication.get(), output) : SiteExport.write(site(publication.get(), address.get()), folder, output);
            output.complete();
            spec.commandLine().getOut().println("Wrote " + written + (nanopubs ? " nanopublications to " : " documents to ") + folder + ".");
        }
        return Main.FINE;
    }

    /** A site that keeps nothing, since each document is asked for once. */
    private Site site(Publication publication, Base address) {
        return new Site(Edition.of(publication, address, CorpusLoader.queries(data.home().questions()), Releases.in(data.releases())), 0);
    }
}
