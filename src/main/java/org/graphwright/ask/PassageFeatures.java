package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** Describes by numbers how much of a question a sentence says, and where: in itself, around it, or elsewhere in its article. For one question. */
final class PassageFeatures {
    // What the parts weigh where sentences are put in a first order; by hand. The learned weights come after it.
    private static final double RELATED = 0.8;
    private static final double AROUND = 0.4;
    private static final double IN_ARTICLE = 0.2;
    private static final double NAMED = 0.6;
    private static final double NAMED_NEAR = 0.3;
    private static final double NAMED_FAR = 0.1;
    private static final double KEY = 0.2;
    private static final double KEY_RELATED = 0.15;
    private static final double SAID = 0.2;

    // The same of how much of the words and of the names is covered at all; by hand.
    private static final double COVERS_AROUND = 0.5;
    private static final double COVERS_IN_ARTICLE = 0.3;
    private static final double COVERS_PART = 0.4;
    private static final double NAME_NEAR = 0.6;
    private static final double NAME_FAR = 0.3;
    private static final double NEITHER = 0.5;

    /** A sentence with one word of the question, which stands close to nothing. */
    private static final double ALONE = 0.3;

    /** Words between two that count as neighbours. */
    private static final int NEIGHBOURS = 3;

    private final Reading reading;
    private final SentenceFinder finder;
    private final ArticleTexts texts;
    private final WordLevels levels;
    private final Map<Word, Double> weights;
    private final List<Word> keys;
    private final Map<String, Set<Word>> inArticle = new HashMap<>();

    /** @param weights the words of the question that a sentence may say, and how rare each is */
    PassageFeatures(
            Reading reading, SentenceFinder finder, ArticleTexts texts, WordLevels levels, Map<Word, Double> weights) {
        this.reading = requireNonNull(reading, "reading is null");
        this.finder = requireNonNull(finder, "finder is null");
        this.texts = requireNonNull(texts, "texts is null");
        this.levels = requireNonNull(levels, "levels is null");
        this.weights = new LinkedHashMap<>(weights);
        this.keys = reading.keyWords();
    }

    /** By name. With {@code crude}, which orders sentences before they are weighed, and is no feature itself. */
    Map<String, Double> of(Passages.Passage passage) {
        Told told = passage.told();
        Map<String, Double> found = new HashMap<>();
        words(told, found);
        names(told, found);
        boolean none = reading.classWords().isEmpty();
        found.put("noclass", flag(none));
        found.put(
                "class",
                flag(!none
                        && reading.classWords().stream()
                                .anyMatch(word -> levels.of(word, told.words()) == WordLevels.Level.EXACT)));
        found.put("hand", passage.score());
        found.put("handok", flag(passage.score() >= Passages.LEAST));
        found.put("both", value(found, "cover") * value(found, "namecover"));
        found.put(
                "crude",
                value(found, "exact")
                        + RELATED * value(found, "related")
                        + AROUND * value(found, "around")
                        + IN_ARTICLE * value(found, "article")
                        + NAMED * value(found, "names")
                        + NAMED_NEAR * value(found, "namesnear")
                        + NAMED_FAR * value(found, "namesfar")
                        + KEY * value(found, "keyexact")
                        + KEY_RELATED * value(found, "keyrelated")
                        + SAID * passage.score());
        return found;
    }

    /** What takes longer to tell, of few sentences. */
    Map<String, Double> ofPlaces(Told told) {
        return Map.of("density", density(told), "pairs", pairs(told));
    }

    private void words(Told told, Map<String, Double> found) {
        Stream.of("exact", "related", "part", "around", "article", "missing").forEach(name -> found.put(name, 0.0));
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        WordLevels.Level key = WordLevels.Level.NONE;
        boolean keyAround = false;
        for (Map.Entry<Word, Double> term : weights.entrySet()) {
            Word word = term.getKey();
            WordLevels.Level level = levels.of(word, told.words());
            boolean around = level == WordLevels.Level.NONE && isAround(word, told);
            String where = switch (level) {
                case EXACT -> "exact";
                case RELATED -> "related";
                case PART -> "part";
                case NONE -> around ? "around" : inArticle(told).contains(word) ? "article" : "missing";
            };
            found.merge(where, term.getValue() / all, Double::sum);
            if (keys.contains(word)) {
                key = level.compareTo(key) > 0 ? level : key;
                keyAround |= around;
            }
        }
        found.put("keyexact", flag(key == WordLevels.Level.EXACT));
        found.put("keyrelated", flag(key == WordLevels.Level.RELATED));
        found.put("keyaround", flag(key == WordLevels.Level.NONE && keyAround));
        found.put("nokey", flag(keys.isEmpty()));
        found.put(
                "cover",
                value(found, "exact")
                        + RELATED * value(found, "related")
                        + COVERS_AROUND * value(found, "around")
                        + COVERS_IN_ARTICLE * value(found, "article")
                        + COVERS_PART * value(found, "part"));
    }

    private void names(Told told, Map<String, Double> found) {
        double share = reading.names().isEmpty() ? 0 : 1.0 / reading.names().size();
        Stream.of("names", "namesnear", "namesfar", "firstname").forEach(name -> found.put(name, 0.0));
        for (Named name : reading.names()) {
            if (finder.isNamed(name, reading, told)) {
                found.merge("names", share, Double::sum);
                found.merge("firstname", flag(name == reading.names().get(0)), Math::max);
            } else if (isExactlyAround(reading.words().get(name.last()), told)) {
                found.merge("namesnear", share, Double::sum);
            } else if (texts.names(told.article()).stream().anyMatch(name::means)) {
                found.merge("namesfar", share, Double::sum);
            }
        }
        found.put("nonames", flag(share == 0));
        found.put(
                "namecover",
                share == 0
                        ? NEITHER
                        : value(found, "names")
                                + NAME_NEAR * value(found, "namesnear")
                                + NAME_FAR * value(found, "namesfar"));
    }

    /** A feature that has been found. */
    static double value(Map<String, Double> found, String name) {
        return requireNonNull(found.get(name), name);
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }

    private boolean isAround(Word word, Told told) {
        return Stream.of(told.before(), told.article().title(), told.first())
                .anyMatch(text -> levels.of(word, levels.words(text)).compareTo(WordLevels.Level.PART) > 0);
    }

    private boolean isExactlyAround(Word word, Told told) {
        return Stream.of(told.before(), told.article().title(), told.first())
                .anyMatch(text -> levels.of(word, levels.words(text)) == WordLevels.Level.EXACT);
    }

    private Set<Word> inArticle(Told told) {
        return inArticle.computeIfAbsent(told.article().iri(), iri -> {
            List<Told> sentences = texts.sentences(NodeFactory.createURI(iri));
            return weights.keySet().stream()
                    .filter(word -> sentences.stream()
                            .anyMatch(other -> levels.of(word, other.words()).compareTo(WordLevels.Level.PART) > 0))
                    .collect(Collectors.toSet());
        });
    }

    /** How many words and names of the question the sentence has, to the words of the shortest stretch that has them all. */
    private double density(Told told) {
        List<Set<Object>> said =
                told.words().stream().map(word -> said(word, told)).toList();
        Set<Object> all = said.stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (all.size() < 2) {
            return ALONE * all.size();
        }
        int shortest = said.size();
        for (int i = 0; i < said.size(); i++) {
            Set<Object> seen = new HashSet<>();
            for (int j = i; j < said.size() && j - i < shortest && !said.get(i).isEmpty(); j++) {
                seen.addAll(said.get(j));
                shortest = seen.size() == all.size() ? j - i + 1 : shortest;
            }
        }
        return Math.min(1, (double) all.size() / shortest);
    }

    /** What of the question a word of the sentence says, or is part of the name of. */
    private Set<Object> said(Word word, Told told) {
        Set<Object> said = weights.keySet().stream()
                .filter(asked -> levels.of(asked, word).compareTo(WordLevels.Level.PART) > 0)
                .collect(Collectors.toCollection(HashSet::new));
        reading.names().stream()
                .filter(name -> told.mentions().stream()
                        .anyMatch(m -> m.begin() <= word.begin() && word.end() <= m.end() && name.means(m.iri())))
                .forEach(said::add);
        return said;
    }

    /** The share of neighbours in the question that are neighbours in the sentence; a half where there are none. */
    private double pairs(Told told) {
        List<Boolean> pairs = new ArrayList<>();
        List<Word> asked = reading.words();
        for (int i = 0; i + 1 < asked.size(); i++) {
            if (weights.containsKey(asked.get(i)) && weights.containsKey(asked.get(i + 1))) {
                pairs.add(areNeighbours(asked.get(i), asked.get(i + 1), told.words()));
            }
        }
        return pairs.isEmpty()
                ? NEITHER
                : (double) pairs.stream().filter(pair -> pair).count() / pairs.size();
    }

    private boolean areNeighbours(Word one, Word next, List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            List<Word> behind = words.subList(i + 1, Math.min(words.size(), i + NEIGHBOURS));
            if (levels.of(one, words.get(i)) == WordLevels.Level.EXACT
                    && levels.of(next, behind) == WordLevels.Level.EXACT) {
                return true;
            }
        }
        return false;
    }
}
