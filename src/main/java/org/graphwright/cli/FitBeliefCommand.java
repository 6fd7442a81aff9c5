package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graphwright.evaluate.GoldArticle;
import org.graphwright.evaluate.GoldReader;
import org.graphwright.evaluate.JudgedFact;
import org.graphwright.evaluate.Prediction;
import org.graphwright.evaluate.PredictionReader;
import org.graphwright.evaluate.StoryFacts;
import org.graphwright.store.GraphStore;
import org.graphwright.train.JudgedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graphwright fit-belief}: facts that are known to be right or wrong in, weights of beliefs out. */
@Command(
        name = "fit-belief",
        description = {
            "Fit what makes a fact of a graph believed: weights of evidence to facts of annotated stories that the model has not"
                    + " learnt from, weights of sources to facts of a graph that somebody has judged.",
            "Every third judged fact is kept aside. Tables tell how many facts of each belief are right: of stories by five folds, of the"
                    + " graph for those kept aside."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright extract stories.in.jsonl --format jsonl > found.jsonl",
            "  graphwright fit-belief --gold stories.gold.jsonl --extracted found.jsonl --judged judged.jsonl --out weights.tsv"
        })
final class FitBeliefCommand extends AbstractCommand {
    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Annotated news stories.")
    private Path gold = Path.of("");

    @Option(
            names = "--extracted",
            required = true,
            paramLabel = "FILE",
            description = "What extract --format jsonl printed of the same stories.")
    private Path extracted = Path.of("");

    @Option(
            names = "--judged",
            required = true,
            paramLabel = "FILE",
            description =
                    "Judged facts of the graph: JSON lines with subject, property, object and judged (right or wrong).")
    private Path judged = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to write the weights; - for standard output, then the tables go to the messages.")
    private Path file = Path.of("");

    @Mixin
    private GraphOption graph = new GraphOption();

    @Override
    int run() throws IOException {
        GraphStore.requireExisting(graph.folder);
        Map<String, Prediction> found = new PredictionReader().read(extracted);
        List<JudgedFact> facts = new ArrayList<>();
        for (GoldArticle story : new GoldReader().read(gold)) {
            Prediction prediction = found.get(story.id());
            if (prediction != null) {
                facts.addAll(new StoryFacts().of(story, prediction));
            }
        }
        BeliefFit fit = BeliefFit.of(facts, JudgedFile.read(judged), graph.folder, graph.ontology());
        String weights = fit.weights().byName().entrySet().stream()
                .map(weight -> weight.getKey() + "\t" + weight.getValue() + "\n")
                .collect(Collectors.joining());
        if (OutputFile.isStandard(file)) {
            out().print(weights);
            err().print(fit.text());
            return FINE;
        }
        Files.writeString(file, weights);
        out().print(fit.text());
        out().println("written to " + file);
        return FINE;
    }
}
