package org.graphwright.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What holds for the program whatever its command. */
@Command(
        name = "graphwright",
        description = "Turns news articles into a knowledge graph, with the sentence behind every fact.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        scope = CommandLine.ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:something could not be read, found or written; the messages say what",
            "2:the command line makes no sense",
            "141:the program that read the output has ended"
        })
class Program implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Prints the help: a command is missing. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing; see what there is with: graphwright --help");
    }
}
