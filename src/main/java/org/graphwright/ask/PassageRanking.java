package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ranks the sentences of articles by how likely each answers a question, by weights that were learned. For one question. */
final class PassageRanking {
    /** Sentences that are weighed; by hand. */
    private static final int MOST = 40;

    // What makes a sentence one of several that say as much of the question, and how many of them count; by hand.
    private static final double AS_MUCH = 0.05;
    private static final int MOST_AS_GOOD = 5;

    /** Begins sentences on what was before that of which a question asks. */
    private static final Pattern OF_BEFORE =
            Pattern.compile("(?i)(before (?:this|that|then)|previously|prior to|until then|earlier)\\b");

    /** In log-odds: so much less likely such a sentence answers; by hand. */
    private static final double BEFORE = 2;

    private final Passages passages;
    private final Candidates candidates;
    private final SentenceFinder finder;
    private final ArticleTexts texts;
    private final WordLevels levels;
    private final PassageWeights weights;

    /**
     * A sentence that was weighed.
     *
     * @param fits true where it has something of the kind that is asked for
     * @param features what was weighed, by name
     * @param odds the logarithm of the odds that it answers
     */
    record Ranked(Passages.Passage passage, boolean fits, Map<String, Double> features, double odds) {}

    PassageRanking(
            Passages passages,
            Candidates candidates,
            SentenceFinder finder,
            ArticleTexts texts,
            WordLevels levels,
            PassageWeights weights) {
        this.passages = requireNonNull(passages, "passages is null");
        this.candidates = requireNonNull(candidates, "candidates is null");
        this.finder = requireNonNull(finder, "finder is null");
        this.texts = requireNonNull(texts, "texts is null");
        this.levels = requireNonNull(levels, "levels is null");
        this.weights = requireNonNull(weights, "weights is null");
    }

    /** The likeliest first; those that do not fit too. */
    List<Ranked> of(Reading reading, Shapes shapes, Deadline deadline) {
        PassageFeatures features = new PassageFeatures(reading, finder, texts, levels, rareness(reading));
        List<Ranked> crude = new ArrayList<>();
        for (Passages.Passage passage : passages.all(reading, shapes, deadline)) {
            Map<String, Double> found = features.of(passage);
            if (PassageFeatures.value(found, "exact")
                            + PassageFeatures.value(found, "related")
                            + PassageFeatures.value(found, "part")
                            + PassageFeatures.value(found, "names")
                    > 0) {
                crude.add(new Ranked(passage, false, found, PassageFeatures.value(found, "crude")));
            }
        }
        crude.sort(Comparator.comparingDouble(Ranked::odds).reversed());
        return weighed(reading, features, crude.subList(0, Math.min(MOST, crude.size())));
    }

    private Map<Word, Double> rareness(Reading reading) {
        Map<Word, Double> found = new LinkedHashMap<>();
        for (Word word : reading.sought()) {
            double weight = passages.weight(word);
            found.put(word, reading.isLight(word) ? weight / 2 : weight);
        }
        return found;
    }

    private List<Ranked> weighed(Reading reading, PassageFeatures features, List<Ranked> crude) {
        Map<String, Double> bestOfArticle = new HashMap<>();
        double bestFit = Double.NEGATIVE_INFINITY;
        List<Boolean> fits = new ArrayList<>();
        for (Ranked one : crude) {
            bestOfArticle.merge(one.passage().told().article().iri(), one.odds(), Math::max);
            boolean fit = candidates.fits(reading, one.passage())
                    && isAbout(reading, one.passage().told());
            fits.add(fit);
            bestFit = fit ? Math.max(bestFit, one.odds()) : bestFit;
        }
        String group = group(reading.kind());
        List<Ranked> weighed = new ArrayList<>();
        for (int i = 0; i < crude.size(); i++) {
            Ranked one = crude.get(i);
            Map<String, Double> found = new HashMap<>(one.features());
            found.putAll(features.ofPlaces(one.passage().told()));
            long asGood = crude.stream()
                    .filter(other -> other.odds() >= one.odds() - AS_MUCH)
                    .count();
            found.put("asgood", (double) Math.min(asGood - 1, MOST_AS_GOOD) / MOST_AS_GOOD);
            found.put(
                    "article-rest",
                    PassageFeatures.value(
                                    bestOfArticle,
                                    one.passage().told().article().iri())
                            - crude.get(0).odds());
            found.put("single", candidates.of(reading, one.passage()).size() == 1 ? 1.0 : 0);
            found.put("of-" + group, 1.0);
            found.put("below-best-" + group, fits.get(i) ? one.odds() - bestFit : 0);
            found.put("always", 1.0);
            double less = tellsOfBefore(reading, one.passage().told()) ? BEFORE : 0;
            weighed.add(new Ranked(one.passage(), fits.get(i), found, weights.of(found) - less));
        }
        weighed.sort(Comparator.comparingDouble(Ranked::odds).reversed());
        return weighed;
    }

    /** False where neither the sentence nor what stands around it names anything that a question of somebody does. */
    private boolean isAbout(Reading reading, Told told) {
        return reading.kind() != Kind.WHO
                || reading.names().isEmpty()
                || !candidates.isOfPerson(reading)
                || reading.names().stream()
                        .anyMatch(name -> finder.isNamed(name, reading, told)
                                || Stream.of(told.before(), told.article().title(), told.first())
                                        .anyMatch(text ->
                                                levels.of(reading.words().get(name.last()), levels.words(text))
                                                        == WordLevels.Level.EXACT));
    }

    /** True of "Before this election, it had 318 seats" where nobody asks for what was before. */
    private static boolean tellsOfBefore(Reading reading, Told told) {
        return OF_BEFORE.matcher(told.text()).lookingAt()
                && reading.words().stream()
                        .noneMatch(word -> OF_BEFORE.matcher(word.plain()).lookingAt());
    }

    /** Kinds that are answered in the same way. */
    private static String group(Kind kind) {
        return switch (kind) {
            case HOW_MANY, HOW_OLD -> "amount";
            case WHAT, HOW, WHY, CHANGED -> "what";
            case HAPPENED, CONNECTED -> "event";
            case WHO -> "who";
            case WHICH -> "which";
            case WHERE -> "where";
            case WHEN -> "when";
            case YES_NO -> "whether";
            case SAID -> "said";
        };
    }
}
