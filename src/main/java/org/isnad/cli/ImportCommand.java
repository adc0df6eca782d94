package org.isnad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code isnad import}. */
@Command(name = "import", mixinStandardHelpOptions = true, subcommands = ImportVotesCommand.class,
        description = "Turns a record that was made elsewhere into claims with provenance.")
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to import: un-votes.");
    }
}
