package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;

import org.isnad.config.Home;
import org.isnad.config.Limits;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusLoader;

import picocli.CommandLine.Option;

/** The option that says which data a command works on. */
final class DataOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "A folder of Turtle files, or one file. Default: data/ttl, or the data "
            + "that comes with the program.")
    private Path data;

    /** Looked up only when a command runs, so that help needs no installation. */
    Home home() {
        return Home.locate();
    }

    Corpus load() {
        return load(List.of(data == null ? home().data() : data));
    }

    Corpus load(List<Path> paths) {
        return new CorpusLoader(home().ontology(), Limits.DEFAULT).load(paths);
    }
}
