package org.graphwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.evaluate.Counts;
import org.graphwright.evaluate.Score;
import org.graphwright.extract.light.FeatureGroup;
import org.graphwright.train.LightTraining;
import org.graphwright.train.TrainingData;
import org.graphwright.train.TrainingOptions;
import org.graphwright.train.TrainingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code graphwright train}: annotated texts in, models of the light profile out. */
@Command(
        name = "train",
        description = {
            "Trains the models of the light profile from annotated texts and scores them on a part that is kept aside.",
            "Files: .jsonl, .ann with its .txt (brat), others as CoNLL; folders of these. The same data, options and seed give the"
                    + " same bytes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphwright train src/samples/annotated --out my-model",
            "  graphwright extract article.txt --profile light --model my-model"
        })
final class TrainCommand extends AbstractCommand {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Annotated files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the models.")
    private Path folder = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another order to learn in (default: 1).")
    private long seed;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often all sentences are gone through (default: 5; properties three times as often).")
    private int rounds;

    @Option(
            names = "--cutoff",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often a feature must occur to be learnt (default: 3; give 1 for small data).")
    private int cutoff;

    @Option(
            names = "--hold-out",
            paramLabel = "N",
            defaultValue = "20",
            description = "Keep every Nth sentence and text aside for the score (default: 20; 0: none).")
    private int heldOut;

    @Option(
            names = "--hold-out-fold",
            paramLabel = "N",
            defaultValue = "0",
            description = "Keep the texts aside that say \"fold\": N, instead of every Nth.")
    private int fold;

    @Option(
            names = "--without",
            paramLabel = "GROUP",
            split = ",",
            description = "Leave groups of name features out, to see what they bring: ${COMPLETION-CANDIDATES}.")
    private Set<FeatureGroup> without = EnumSet.noneOf(FeatureGroup.class);

    @Option(
            names = "--properties-only",
            description = "Learn properties alone; names are found as the shipped model finds them.")
    private boolean propertiesOnly;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Override
    int run() throws IOException {
        if (rounds < 1 || cutoff < 1 || heldOut < 0 || heldOut == 1 || without.size() == FeatureGroup.values().length) {
            throw usage(
                    "--rounds and --cutoff must be 1 or more, --hold-out 0 or 2 or more, and a group of features left");
        }
        if (OutputFile.isStandard(folder)) {
            throw usage("--out wants a folder for the models, not standard output");
        }
        TrainingOptions options = new TrainingOptions(seed, rounds, 3 * rounds, cutoff, fold, heldOut, without);
        TrainingData read = new TrainingReader().read(paths);
        TrainingData data = propertiesOnly ? new TrainingData(List.of(), read.relations()) : read;
        LightTraining.Report report = new LightTraining(options, this::tell).train(data, folder);
        return report(
                "learnt from " + report.sentences() + " sentences with names and " + report.texts()
                        + " texts with facts",
                report.scores());
    }

    private void tell(String progress) {
        if (!quiet) {
            err().println(progress);
            err().flush();
        }
    }

    private int report(String learnt, List<Score> scores) {
        out().println(learnt);
        for (Score score : scores) {
            score.parts().forEach((part, counts) -> out().println(line("  " + part, counts)));
            score.counts().ifPresent(counts -> out().println(line(score.measure() + " kept aside", counts)));
        }
        out().println("written to " + folder);
        return FINE;
    }

    private static String line(String name, Counts counts) {
        return String.format(
                Locale.ROOT,
                "%-26s P %.3f  R %.3f  F1 %.3f   (right %d, wrong %d, missed %d)",
                name,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                counts.right(),
                counts.wrong(),
                counts.missed());
    }
}
