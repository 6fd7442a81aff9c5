package org.graphwright.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.graphwright.evaluate.Counts;
import org.graphwright.evaluate.Score;
import org.graphwright.extract.light.FeatureGroup;
import org.graphwright.extract.light.NameFeatures;
import org.graphwright.extract.light.NameLabels;
import org.graphwright.extract.light.NameModel;
import org.graphwright.language.Language;

/** Trains and scores the light profile's name model. */
final class NameTraining {
    private final Language language = new Language();
    private final NameFeatures features;
    private final TrainingOptions options;
    private final Consumer<String> progress;

    NameTraining(TrainingOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        Set<FeatureGroup> groups = new HashSet<>(Set.of(FeatureGroup.values()));
        groups.removeAll(options.without());
        this.features = new NameFeatures(groups);
    }

    NameModel train(List<NameExample> examples) {
        List<FieldTrainer.Item> items = new ArrayList<>();
        for (NameExample example : examples) {
            items.add(new FieldTrainer.Item(features(example), example.allowed()));
            if (items.size() % 10_000 == 0) {
                progress.accept("names: " + items.size() + " of " + examples.size() + " sentences tagged");
            }
        }
        return new FieldTrainer(options.nameRounds(), options.cutoff(), options.seed())
                .train(items, round -> progress.accept("names: round " + round + " of " + options.nameRounds()));
    }

    /** Names with the same words and type; words whose label the data leaves open are passed over with the name that they are in. */
    Score score(NameModel model, List<NameExample> examples) {
        Map<String, Counts> parts = new TreeMap<>();
        for (NameExample example : examples) {
            int[] labels = model.label(features(example)).labels();
            Set<List<Integer>> gold = names(known(example.allowed()));
            Set<List<Integer>> found = names(labels);
            for (List<Integer> name : found) {
                boolean open = false;
                for (int i = name.get(0); i < name.get(1); i++) {
                    open |= Integer.bitCount(example.allowed()[i]) > 1 && (example.allowed()[i] >>> labels[i] & 1) != 0;
                }
                if (!open) {
                    boolean right = gold.contains(name);
                    parts.merge(type(name), new Counts(right ? 1 : 0, right ? 0 : 1, 0), Counts::plus);
                }
            }
            gold.stream()
                    .filter(name -> !found.contains(name))
                    .forEach(name -> parts.merge(type(name), new Counts(0, 0, 1), Counts::plus));
        }
        return Score.of("names", parts);
    }

    private int[][] features(NameExample example) {
        String[] words = example.words().toArray(new String[0]);
        return features.of(words, language.tags(example.words()).toArray(new String[0]));
    }

    private static int[] known(int[] allowed) {
        int[] labels = new int[allowed.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Integer.bitCount(allowed[i]) == 1 ? Integer.numberOfTrailingZeros(allowed[i]) : 0;
        }
        return labels;
    }

    private static Set<List<Integer>> names(int[] labels) {
        Set<List<Integer>> names = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] % 2 == 1) {
                int end = i + 1;
                while (end < labels.length && labels[end] == labels[i] + 1) {
                    end++;
                }
                names.add(List.of(i, end, labels[i] / 2));
            }
        }
        return names;
    }

    private static String type(List<Integer> name) {
        return NameLabels.TYPES.get(name.get(2));
    }
}
