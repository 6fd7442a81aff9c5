package org.graphwright.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graphwright.ask.Ask;
import org.graphwright.ask.AskAnswer;
import org.graphwright.ask.Outcome;
import org.graphwright.pipeline.WithdrawnStatements;
import org.graphwright.query.QueryFailure;
import org.graphwright.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code graphwright ask}: answers a question in plain words. */
@Command(
        name = "ask",
        description = {
            "Answer a question in plain English, with the sentences that say so and the SPARQL that was run.",
            "The exit code is 1 where the question is not understood, and 0 where it is, also where the graph has no answer."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright ask 'Who is the president of France?'",
            "  graphwright ask 'What did Angela Merkel say about Emmanuel Macron?'",
            "  graphwright ask 'When did the earthquake hit Nepal?' --format json"
        })
final class AskCommand extends AbstractCommand {
    /** How the answer is printed. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "QUESTION",
            description = "The question; quotes around it are not needed but for a shell's own characters.")
    private List<String> question = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Answers printed as text at most (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Give the question up after this time (default: ${DEFAULT-VALUE}).")
    private double timeout;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private GraphOption graph;

    @Override
    int run() {
        if (!(timeout > 0 && timeout < 1e9) || limit < 1) {
            throw usage("--timeout wants more than zero, --limit 1 or more");
        }
        if (String.join(" ", question).isBlank()) {
            throw usage("ask something, such as: graphwright ask 'Who is the president of France?'");
        }
        try (GraphStore store = graph.open()) {
            AskAnswer answer = new Ask(
                            store.dataset(),
                            graph.ontology(),
                            Duration.ofMillis((long) (timeout * 1000)),
                            new WithdrawnStatements(graph.folder)::read)
                    .answer(String.join(" ", question));
            if (format == Format.JSON) {
                out().println(JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(answer));
            } else {
                out().print(new AskText(PassageText.forTerminal(), WrappedLines.forTerminal(), limit).write(answer));
            }
            return answer.outcome() == Outcome.NOT_UNDERSTOOD ? FAILED : FINE;
        } catch (QueryFailure e) {
            if (e.isUsage()) {
                throw usage(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }
}
