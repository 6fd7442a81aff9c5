package org.graphwright.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code graphwright correct}: the user's own hand. */
@Command(
        name = "correct",
        description =
                "Correct the graph: each correction is kept in its folder, counts at once and after every rebuild,"
                        + " and can be taken back. See them with: graphwright corrections",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright correct reject 'Emmanuel Macron' headOfState France --why 'as an example'",
            "  graphwright correct rename 'Emmanuel Macron' 'President Macron'"
        },
        synopsisSubcommandLabel = "KIND",
        subcommands = {
            CorrectRejectCommand.class,
            CorrectConfirmCommand.class,
            CorrectMergeCommand.class,
            CorrectPartCommand.class,
            CorrectRenameCommand.class,
            CorrectClassCommand.class,
            CorrectHideCommand.class,
            CorrectNoteCommand.class,
            CorrectStarCommand.class,
            CorrectUndoCommand.class
        })
final class CorrectCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to correct: " + String.join(", ", spec.subcommands().keySet()));
    }
}
