package org.graphwright.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.graphwright.evaluate.Counts;
import org.graphwright.evaluate.Score;
import org.graphwright.extract.light.LightReader;
import org.graphwright.extract.light.NameModel;
import org.graphwright.extract.light.PairModel;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;

/** Trains and scores the light profile's pair model. */
final class PairTraining {
    /** Facts of a property in documents from which on its absence is taken to mean something. */
    private static final int LEAST_IN_DOCUMENTS = 25;

    /** Below the first of these more would be found, and much of it wrong: wrong facts cost more than missed ones. */
    private static final float[] THRESHOLDS = {0.35f, 0.4f, 0.45f, 0.5f, 0.55f, 0.6f};

    private final TrainingOptions options;
    private final Consumer<String> progress;
    private final List<String> properties;
    private final PairExamples maker;

    /**
     * @param names finds the mentions
     * @param passages all that will be learnt from
     */
    PairTraining(TrainingOptions options, NameModel names, List<RelationPassage> passages, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        Ontology ontology = Ontology.standard();
        Map<String, Integer> inDocuments = new TreeMap<>();
        Set<String> known = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        Set<String> markedApart = new TreeSet<>();
        for (RelationPassage passage : passages) {
            marked.addAll(passage.annotated());
            if (!passage.annotated().equals(NewsStory.PROPERTIES)) {
                markedApart.addAll(passage.annotated());
            }
            passage.facts().stream()
                    .map(RelationPassage.Marked::property)
                    .filter(property ->
                            ontology.property(new PropertyName(property)).isPresent())
                    .forEach(property -> {
                        known.add(property);
                        inDocuments.merge(property, passage.annotated().contains("*") ? 1 : 0, Integer::sum);
                    });
        }
        inDocuments.values().removeIf(count -> count < LEAST_IN_DOCUMENTS);
        // Of what is nowhere told not to hold nothing could be learnt but that it always does.
        known.removeIf(property -> !marked.contains(property) && !inDocuments.containsKey(property));
        this.properties = List.copyOf(known);
        this.maker = new PairExamples(
                new LightReader(names, ontology), ontology, properties, inDocuments.keySet(), markedApart);
    }

    /** The pairs of all {@code passages}. */
    List<PairExample> examples(List<RelationPassage> passages) {
        List<PairExample> examples = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            examples.addAll(maker.of(passages.get(i)));
            if ((i + 1) % 1000 == 0) {
                progress.accept("properties: " + (i + 1) + " of " + passages.size() + " texts read");
            }
        }
        return examples;
    }

    /** A model whose threshold is the one that does best on each half of the examples with what was learnt from the other. */
    PairModel train(List<PairExample> examples) {
        List<PairExample> even = new ArrayList<>();
        List<PairExample> odd = new ArrayList<>();
        // Whole runs go to one side: neighbours are of the same sentence.
        for (int i = 0; i < examples.size(); i++) {
            (i / 500 % 2 == 0 ? even : odd).add(examples.get(i));
        }
        PairModel ofEven = learn(even);
        PairModel ofOdd = learn(odd);
        float best = THRESHOLDS[0];
        double most = -1;
        for (float threshold : THRESHOLDS) {
            Counts counts = total(score(ofEven, odd, threshold)).plus(total(score(ofOdd, even, threshold)));
            if (counts.f1() > most) {
                most = counts.f1();
                best = threshold;
            }
        }
        progress.accept("properties: threshold " + best);
        return learn(examples).withThreshold(best);
    }

    /** Facts between mentions that were found; those of others are not among the examples. */
    Score score(PairModel model, List<PairExample> examples) {
        return Score.of("properties", score(model, examples, (float) model.threshold(0)));
    }

    /** What the model reports of {@code examples}, as far as it is known whether it holds. */
    List<ScaleFitting.Reported> reported(PairModel model, List<PairExample> examples) {
        List<ScaleFitting.Reported> reported = new ArrayList<>();
        for (PairExample example : examples) {
            double[] probabilities = model.probabilities(example.features());
            for (int p = 0; p < probabilities.length; p++) {
                byte told = example.told()[p];
                if (told != PairExample.UNKNOWN && probabilities[p] >= model.threshold(p)) {
                    reported.add(
                            new ScaleFitting.Reported(properties.get(p), probabilities[p], told == PairExample.HOLDS));
                }
            }
        }
        return reported;
    }

    boolean hasNothingToLearn() {
        return properties.isEmpty();
    }

    private PairModel learn(List<PairExample> examples) {
        return new PairTrainer(properties, options.pairRounds(), Math.min(2, options.cutoff()), options.seed())
                .train(examples, THRESHOLDS[0], round -> {
                    if (round % 5 == 0) {
                        progress.accept("properties: round " + round + " of " + options.pairRounds());
                    }
                });
    }

    private Map<String, Counts> score(PairModel model, List<PairExample> examples, float threshold) {
        Map<String, Counts> parts = new TreeMap<>();
        for (PairExample example : examples) {
            double[] probabilities = model.probabilities(example.features());
            for (int p = 0; p < probabilities.length; p++) {
                byte told = example.told()[p];
                boolean said = probabilities[p] >= threshold;
                if (told != PairExample.UNKNOWN && (said || told == PairExample.HOLDS)) {
                    boolean holds = told == PairExample.HOLDS;
                    parts.merge(
                            properties.get(p),
                            new Counts(said && holds ? 1 : 0, said && !holds ? 1 : 0, said ? 0 : 1),
                            Counts::plus);
                }
            }
        }
        return parts;
    }

    private static Counts total(Map<String, Counts> parts) {
        return parts.values().stream().reduce(Counts.NONE, Counts::plus);
    }
}
