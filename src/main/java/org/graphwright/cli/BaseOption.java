package org.graphwright.cli;

import org.graphwright.ontology.Base;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the IRIs of a graph's things begin with. */
final class BaseOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--base",
            paramLabel = "URI",
            description =
                    "What the IRIs of things, events and articles begin with, ending in / or #; kept with the graph"
                            + " (default: as the graph has it, at first https://graphwright.org/).")
    private @Nullable String base;

    /** The base that is named, or null. */
    @Nullable
    Base read() {
        try {
            return base == null ? null : new Base(base);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--base: " + e.getMessage());
        }
    }
}
