package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.Corrections;
import org.graphwright.explore.CorrectionWords;
import org.graphwright.pipeline.CorrectionChange;
import org.graphwright.pipeline.CorrectionFolder;
import org.graphwright.pipeline.CorrectionStates;
import org.graphwright.pipeline.CorrectionStates.State;
import org.graphwright.pipeline.GoldSentences;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright corrections}: what users have corrected. */
@Command(
        name = "corrections",
        description = "List the corrections, notes and stars of a graph, or take them to another graph."
                + " Open is what nothing in the graph fits any more.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright corrections",
            "  graphwright corrections --export corrections.ttl",
            "  graphwright corrections --import corrections.ttl --graph other",
            "  graphwright corrections --as-gold > judged.jsonl"
        })
final class CorrectionsCommand extends AbstractCommand {
    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Write them to a file for another graph; - for standard output.")
    private @Nullable Path export;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Take over those of a file that --export of another graph wrote, and apply them.")
    private @Nullable Path taken;

    @Option(
            names = "--as-gold",
            description =
                    "Print the sentences whose readings were judged as JSON lines, which train and evaluate read.")
    private boolean asGold;

    @Option(names = "--open", description = "List only those that nothing in the graph fits.")
    private boolean open;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private CorrectionOptions options;

    @Override
    int run() throws IOException {
        CorrectionFolder folder = new CorrectionFolder(options.graph.folder);
        if (taken != null) {
            List<CorrectionEntry> added = new CorrectionChange(options.graph.folder)
                    .keep(folder.read(taken).entries());
            err().println(Terminal.counted(added.size(), "correction") + " taken over");
            return added.isEmpty() ? FINE : options.apply();
        }
        if (export != null) {
            GraphStore.requireExisting(options.graph.folder);
            if (OutputFile.isStandard(export)) {
                out().print(folder.exported());
                out().flush();
            } else {
                folder.export(export);
            }
            err().println(Terminal.counted(folder.read().entries().size(), "correction") + " written to "
                    + OutputFile.name(export));
            return FINE;
        }
        if (asGold) {
            List<String> lines = new GoldSentences(options.graph.folder, options.graph.ontology()).lines();
            lines.forEach(out()::println);
            err().println(Terminal.counted(lines.size(), "sentence") + " judged");
            return FINE;
        }
        list(folder.read());
        return FINE;
    }

    private void list(Corrections corrections) throws IOException {
        SortedMap<String, State> states = new CorrectionStates(options.graph.folder).read();
        List<List<String>> rows = new ArrayList<>();
        try (GraphStore store = options.graph.open()) {
            CorrectionWords words = new CorrectionWords(
                    store.dataset(),
                    options.graph.ontology(),
                    new WithdrawnStatements(options.graph.folder).read().before());
            CorrectionIris named = new CorrectionIris(options.graph.base().read()::named);
            for (CorrectionEntry entry : corrections.entries()) {
                String state = state(entry, states);
                if (!open || state.equals("open")) {
                    rows.add(List.of(
                            entry.id(),
                            entry.correction().kind(),
                            Terminal.plain(words.of(named.of(entry))),
                            state,
                            Terminal.plain(entry.by()) + ", "
                                    + entry.at().toString().substring(0, 10),
                            Terminal.plain(Objects.requireNonNullElse(entry.why(), ""))));
                }
            }
        }
        if (rows.isEmpty()) {
            err().println(
                            open
                                    ? "no correction is open"
                                    : "no corrections; see how to make one with: graphwright correct --help");
            return;
        }
        out().print(new TableText(Terminal.width()).write(List.of("id", "kind", "what", "state", "by", "why"), rows));
    }

    private static String state(CorrectionEntry entry, SortedMap<String, State> states) {
        State state = entry.correction().isMark() ? State.APPLIED : states.getOrDefault(entry.id(), State.PENDING);
        return state == State.PENDING ? "not applied yet" : state.name().toLowerCase(Locale.ROOT);
    }
}
