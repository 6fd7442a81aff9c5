package org.graphwright.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.graphwright.evaluate.Score;
import org.graphwright.extract.light.LightModel;
import org.graphwright.extract.light.NameModel;
import org.graphwright.extract.light.PairModel;
import org.graphwright.extract.trained.Scales;

/**
 * Trains the models of the light profile. The same data and options give the same bytes. Where the data holds no names, or no facts, the
 * shipped model takes that part.
 */
public final class LightTraining {
    private final TrainingOptions options;
    private final Consumer<String> progress;

    /** @param progress told what has been done, a line at a time */
    public LightTraining(TrainingOptions options, Consumer<String> progress) {
        this.options = Objects.requireNonNull(options, "options is null");
        this.progress = Objects.requireNonNull(progress, "progress is null");
    }

    /**
     * What came of it.
     *
     * @param sentences learnt from
     * @param texts learnt from
     * @param scores on what was kept aside; empty if nothing was
     */
    public record Report(int sentences, int texts, List<Score> scores) {
        public Report {
            scores = List.copyOf(scores);
        }
    }

    /**
     * Trains, scores, and then writes {@code names.bin}, {@code pairs.bin} and, if enough facts were kept aside to fit it, {@code calibration.tsv}
     * into {@code folder}, which is made if need be.
     *
     * @throws IOException if there is nothing to learn from or the files cannot be written
     */
    public Report train(TrainingData data, Path folder) throws IOException {
        if (data.names().isEmpty() && data.relations().isEmpty()) {
            throw new IOException("nothing to learn from: no sentence with names and no text with facts");
        }
        List<Score> scores = new ArrayList<>();
        DataSplit<NameExample> names = DataSplit.everyNth(data.names(), options.heldOut());
        NameModel nameModel = LightModel.shipped().names();
        if (!names.learnt().isEmpty()) {
            NameTraining training = new NameTraining(options, progress);
            nameModel = training.train(names.learnt());
            if (!names.keptAside().isEmpty()) {
                scores.add(training.score(nameModel, names.keptAside()));
            }
        }
        DataSplit<RelationPassage> texts = texts(data.relations());
        Pairs pairs = pairs(nameModel, texts, scores);
        write(folder.resolve(LightModel.NAMES), nameModel::write);
        write(folder.resolve(LightModel.PAIRS), pairs.model()::write);
        if (pairs.scales().isEmpty()) {
            Files.deleteIfExists(folder.resolve(Scales.FILE));
        } else {
            pairs.scales().write(folder);
        }
        return new Report(names.learnt().size(), texts.learnt().size(), scores);
    }

    /** @param scales none if too few texts with facts were kept aside */
    private record Pairs(PairModel model, Scales scales) {}

    private Pairs pairs(NameModel names, DataSplit<RelationPassage> texts, List<Score> scores) throws IOException {
        PairTraining training = new PairTraining(options, names, texts.learnt(), progress);
        if (training.hasNothingToLearn()) {
            return new Pairs(LightModel.shipped().pairs(), Scales.of(LightModel.shippedFolder()));
        }
        PairModel model = training.train(training.examples(texts.learnt()));
        List<PairExample> keptAside = training.examples(texts.keptAside());
        if (!texts.keptAside().isEmpty()) {
            scores.add(training.score(model, keptAside));
        }
        Scales fitted = new ScaleFitting()
                .fit(training.reported(model, keptAside))
                .orElseGet(() -> {
                    progress.accept("properties: too few facts kept aside to say what probabilities are worth");
                    return new Scales(Map.of());
                });
        return new Pairs(model, fitted);
    }

    private DataSplit<RelationPassage> texts(List<RelationPassage> all) {
        if (options.heldOutFold() == 0) {
            return DataSplit.everyNth(all, options.heldOut());
        }
        return new DataSplit<>(
                all.stream().filter(p -> p.fold() != options.heldOutFold()).toList(),
                all.stream().filter(p -> p.fold() == options.heldOutFold()).toList());
    }

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private static void write(Path file, Writer model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        Path folder = Objects.requireNonNull(file.getParent(), "no folder");
        Files.createDirectories(folder);
        Files.write(file, bytes.toByteArray());
    }
}
