package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.query.NameIndex;

/**
 * Ranks the sentences of articles by how much of a question they say: its words, rare ones more than common ones, and its names; in the sentence itself, or around it in the one before, the
 * title and the article's first. Every weight here was set by hand on questions on articles of Wikinews. For one question.
 */
final class Passages {
    /** The share of a question that a sentence must say that has most of it. */
    static final double LEAST = 0.7;

    // Of that share what must stand in the sentence itself; what a related word, a part of one, one around the sentence
    // and one elsewhere in the article are worth; the weights of names, of words that say little and of the words of a
    // class.
    private static final double LEAST_INSIDE = 0.2;
    private static final double RELATED = 0.85;
    private static final double PART_OF_WORD = 0.7;
    private static final double AROUND = 0.7;
    private static final double IN_ARTICLE = 0.6;
    private static final double WEIGHT_OF_NAME = 0.6;
    private static final double LIGHT = 0.5;
    private static final double WEIGHT_OF_CLASS = 0.1;

    // Words and names that are enough without the rest, and articles that are found by
    // words alone.
    private static final int ENOUGH_ELSE = 3;
    private static final int BY_WORDS = 15;

    private final SentenceFinder finder;
    private final ArticleTexts texts;
    private final Explainer explainer;
    private final WordLevels levels;
    private final NameIndex index;

    /**
     * A sentence that may answer.
     *
     * @param score how much of the question it says, 0 to 1
     * @param keys its words that say what is asked of somebody or something
     */
    record Passage(Told told, double score, List<Word> keys) {}

    private record Term(Word word, double weight) {}

    Passages(SentenceFinder finder, ArticleTexts texts, Explainer explainer, WordLevels levels, NameIndex index) {
        this.finder = requireNonNull(finder, "finder is null");
        this.texts = requireNonNull(texts, "texts is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.levels = requireNonNull(levels, "levels is null");
        this.index = requireNonNull(index, "index is null");
    }

    /** Those in which somebody's age may stand, the nearest to what names him first. */
    List<Passage> withAges(Reading reading, Shapes shapes, Deadline deadline) {
        return all(reading, shapes, deadline).stream()
                .filter(passage -> passage.score() >= LEAST)
                .sorted(Comparator.comparingInt(passage -> Ages.distance(reading, passage.told())))
                .toList();
    }

    /** All sentences of the articles that may answer, in order; with a score of 0 those that say too little to tell. */
    List<Passage> all(Reading reading, Shapes shapes, Deadline deadline) {
        List<Word> sought = reading.sought();
        List<Word> keyWords = reading.keyWords();
        List<Term> terms = Stream.concat(
                        sought.stream()
                                .map(word ->
                                        new Term(word, reading.isLight(word) ? LIGHT * weight(word) : weight(word))),
                        reading.classWords().stream().map(word -> new Term(word, WEIGHT_OF_CLASS)))
                .toList();
        List<Passage> found = new ArrayList<>();
        for (Node article : articles(reading, sought, shapes)) {
            deadline.check();
            Stream.concat(Stream.of(texts.title(article)), texts.sentences(article).stream())
                    .filter(told -> finder.isOfDay(reading, told))
                    .map(told -> passage(reading, keyWords, terms, told))
                    .forEach(found::add);
        }
        return found;
    }

    /** Those of the names, and, since a name may mean something else there, those of the words. */
    private List<Node> articles(Reading reading, List<Word> sought, Shapes shapes) {
        List<String> words = Stream.concat(
                        sought.stream(),
                        reading.names().stream().map(name -> reading.words().get(name.last())))
                .map(Word::plain)
                .distinct()
                .toList();
        return Stream.concat(
                        finder.articles(reading, sought, shapes).stream(),
                        shapes.articlesWith(words).stream().limit(BY_WORDS))
                .distinct()
                .toList();
    }

    /** More for a word that fewer articles have. */
    double weight(Word word) {
        NameIndex.Found found = index.articles(List.of(word.loose()), 0, 1);
        return 1 / (1 + Math.log1p(found.near() ? 0 : found.all()));
    }

    private Passage passage(Reading reading, List<Word> wanted, List<Term> terms, Told told) {
        boolean keyed =
                wanted.isEmpty() || wanted.stream().anyMatch(key -> level(key, told.words(), new ArrayList<>()) > 0);
        if (!keyed && !hasAllElse(reading, wanted, terms, told)) {
            return new Passage(told, 0, List.of());
        }
        double all = 0;
        double inside = 0;
        double score = 0;
        List<Word> keys = new ArrayList<>();
        List<Word> said = new ArrayList<>();
        for (Term term : terms) {
            all += term.weight();
            boolean key = wanted.contains(term.word());
            boolean exact = reading.asksByNoun() && reading.kind() != Kind.WHERE;
            double own = level(term.word(), told.words(), key && !exact ? keys : said);
            if (key && exact) {
                told.words().stream()
                        .filter(word -> explainer.says(term.word(), word))
                        .forEach(keys::add);
            }
            inside += own * term.weight();
            score += term.weight() * (own > 0 ? own : AROUND * around(List.of(term.word()), told));
        }
        for (Named name : reading.names()) {
            all += WEIGHT_OF_NAME;
            boolean named = finder.isNamed(name, reading, told);
            inside += named ? WEIGHT_OF_NAME : 0;
            score += WEIGHT_OF_NAME * (named ? 1 : around(name, reading, told));
        }
        boolean enough = (inside >= LEAST_INSIDE * all || restIsAround(reading, terms, told))
                && (!keys.isEmpty() || !keyed || wanted.isEmpty())
                && explainer.missing(reading.modifiers(), told.words()).isEmpty();
        return new Passage(told, enough && all > 0 ? score / all : 0, keys);
    }

    /** True where a sentence that lacks the key word has the names and, of at least so many, all other words: it may tell the same in other words. */
    private boolean hasAllElse(Reading reading, List<Word> wanted, List<Term> terms, Told told) {
        List<Term> others = terms.stream()
                .filter(term -> !wanted.contains(term.word()) && !reading.isLight(term.word()))
                .toList();
        return others.size() + reading.names().size() >= ENOUGH_ELSE
                && !others.isEmpty()
                && !reading.asksByNoun()
                && others.stream().allMatch(term -> level(term.word(), told.words(), new ArrayList<>()) > 0)
                && reading.names().stream().allMatch(name -> finder.isNamed(name, reading, told));
    }

    /** True where what stands around the sentence has all words and names that it has not. */
    private boolean restIsAround(Reading reading, List<Term> terms, Told told) {
        return terms.stream()
                        .map(Term::word)
                        .filter(word -> level(word, told.words(), new ArrayList<>()) == 0)
                        .allMatch(word -> around(List.of(word), told) > 0)
                && reading.names().stream()
                        .allMatch(name -> finder.isNamed(name, reading, told)
                                || around(List.of(reading.words().get(name.last())), told) > 0);
    }

    private double around(List<Word> wanted, Told told) {
        return Stream.of(told.before(), told.article().title(), told.first())
                        .anyMatch(text -> level(wanted.get(0), levels.words(text), new ArrayList<>()) > PART_OF_WORD)
                ? 1
                : 0;
    }

    /** Nothing where the article means another of the name. */
    private double around(Named name, Reading reading, Told told) {
        if (texts.names(told.article()).stream().noneMatch(name::means)) {
            return 0;
        }
        if (around(reading.words().subList(name.last(), name.last() + 1), told) > 0) {
            return AROUND;
        }
        return reading.asksByNoun() ? 0 : reading.names().size() == 1 ? IN_ARTICLE : IN_ARTICLE / 2;
    }

    private double level(Word asked, List<Word> words, List<Word> said) {
        double best = 0;
        for (Word word : words) {
            double level = switch (levels.of(asked, word)) {
                case EXACT -> 1;
                case RELATED -> RELATED;
                case PART -> PART_OF_WORD;
                case NONE -> 0;
            };
            if (level > 0) {
                said.add(word);
                best = Math.max(best, level);
            }
        }
        return best;
    }
}
