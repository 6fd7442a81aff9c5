package org.graphwright.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.graphwright.evaluate.GoldArticle.PronounQuestion;
import org.graphwright.extract.coreference.AntecedentExamples;
import org.graphwright.extract.coreference.Coreference;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Trains the choice of a pronoun's antecedent from passages in the form of GAP: a pronoun, two names, and which of them it means. */
public final class AntecedentTrainer {
    private static final int ITERATIONS = 150;
    private static final int CUTOFF = 6;

    /** Smoothing: it gains a point on passages that were not trained on. */
    private static final double SIGMA = 0.5;

    private static final double FIRST_ROUND_LEAST = 0.2;

    private final Ontology ontology;

    /** @param ontology that by which the passages were read */
    public AntecedentTrainer(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /**
     * A passage to learn from.
     *
     * @param reading the passage with its names and pronouns
     * @param question its pronoun, and the answer
     */
    public record Passage(Reading reading, PronounQuestion question) {}

    /**
     * A maximum-entropy model with the outcomes {@code yes} and {@code no}; the same passages give the same model.
     *
     * @throws IOException if there is nothing to learn from
     */
    public MaxentModel train(List<Passage> passages) throws IOException {
        MaxentModel first = train(passages, null);
        // The second round sees earlier pronouns resolved, as they are when an article is read.
        return train(passages, new Coreference(ontology, first, FIRST_ROUND_LEAST));
    }

    private MaxentModel train(List<Passage> passages, @Nullable Coreference before) throws IOException {
        List<Event> events = new ArrayList<>();
        for (Passage passage : passages) {
            PronounQuestion q = passage.question();
            Map<Span, Boolean> answers = new LinkedHashMap<>();
            answers.put(q.a(), "a".equals(q.antecedent()));
            answers.put(q.b(), "b".equals(q.antecedent()));
            events.addAll(AntecedentExamples.of(
                    ontology, passage.reading(), q.pronoun(), answers, q.antecedent() != null, before));
        }
        if (events.isEmpty()) {
            throw new IOException("no passage holds a pronoun with a name before it: nothing to learn from");
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        GISTrainer trainer = new GISTrainer();
        trainer.init(parameters, new HashMap<>());
        trainer.setGaussianSigma(SIGMA);
        return trainer.trainModel(ITERATIONS, indexer, 1);
    }
}
