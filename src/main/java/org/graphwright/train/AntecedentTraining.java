package org.graphwright.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import opennlp.tools.ml.model.MaxentModel;
import org.graphwright.evaluate.GoldArticle;
import org.graphwright.evaluate.GoldReader;
import org.graphwright.evaluate.PredictionReader;
import org.graphwright.evaluate.PronounScorer;
import org.graphwright.evaluate.Score;
import org.graphwright.extract.ExtractionJson;
import org.graphwright.extract.Extractor;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Extractors;
import org.graphwright.extract.coreference.AntecedentModel;
import org.graphwright.extract.coreference.Coreference;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import org.graphwright.train.AntecedentTrainer.Passage;

/**
 * Makes the model by which pronouns find their antecedents, from passages in the form of GAP (Webster and others, 2018). The same
 * passages give the same bytes.
 */
public final class AntecedentTraining {
    private static final int PROGRESS_EVERY = 200;

    private final int heldOut;
    private final Consumer<String> progress;

    /**
     * @param heldOut every how many passages are kept aside for the score; 0 for none
     * @param progress told what has been done, a line at a time
     */
    public AntecedentTraining(int heldOut, Consumer<String> progress) {
        if (heldOut < 0 || heldOut == 1) {
            throw new IllegalArgumentException(
                    "training needs something to learn from, not a part held out of " + heldOut);
        }
        this.heldOut = heldOut;
        this.progress = Objects.requireNonNull(progress, "progress is null");
    }

    /**
     * What came of it.
     *
     * @param passages learnt from
     * @param scores on the passages that were kept aside; empty if none were
     */
    public record Report(int passages, List<Score> scores) {
        public Report {
            scores = List.copyOf(scores);
        }
    }

    private record Asked(GoldArticle gold, Passage passage) {}

    /**
     * Trains, scores, and then writes {@code antecedent.bin} into {@code folder}, which is made if need be.
     *
     * @param files gold data that {@link GoldReader} reads; articles that ask for no pronoun are passed over
     * @throws IOException if a file cannot be read, there is nothing to learn from, or the model cannot be written
     */
    public Report train(List<Path> files, Path folder) throws IOException {
        List<GoldArticle> gold = new ArrayList<>();
        for (Path file : files) {
            gold.addAll(new GoldReader().read(file));
        }
        DataSplit<Asked> passages = DataSplit.everyNth(read(gold), heldOut);
        MaxentModel model = new AntecedentTrainer(Ontology.standard())
                .train(passages.learnt().stream().map(Asked::passage).toList());
        List<Score> scores = passages.keptAside().isEmpty() ? List.of() : score(model, passages.keptAside());
        AntecedentModel.write(model, folder);
        return new Report(passages.learnt().size(), scores);
    }

    private List<Asked> read(List<GoldArticle> gold) throws IOException {
        List<Asked> passages = new ArrayList<>();
        try (Extractors extractors = new Extractors(ExtractorOptions.DEFAULT)) {
            Extractor extractor = extractors.newExtractor();
            for (GoldArticle g : gold) {
                g.pronoun().ifPresent(question -> {
                    Article article = new Article(g.id(), g.text(), null, null, null, g.id());
                    passages.add(new Asked(g, new Passage(extractor.readBeforeCoreference(article), question)));
                    if (passages.size() % PROGRESS_EVERY == 0) {
                        progress.accept("read " + passages.size() + " passages");
                    }
                });
            }
        }
        return passages;
    }

    private static List<Score> score(MaxentModel model, List<Asked> passages) {
        Coreference coreference = new Coreference(Ontology.standard(), model);
        PronounScorer scorer = new PronounScorer(new ArrayList<>());
        ExtractionJson json = new ExtractionJson();
        PredictionReader reader = new PredictionReader();
        for (Asked asked : passages) {
            Reading reading = asked.passage().reading();
            Reading found = coreference.resolve(reading);
            Extraction extraction = new Extraction(
                    reading.article(),
                    reading.sentences(),
                    found.mentions(),
                    found.entities(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "nobody");
            scorer.add(
                    asked.gold(),
                    reader.parse(json.write(extraction)),
                    asked.passage().question());
        }
        return List.of(scorer.score());
    }
}
