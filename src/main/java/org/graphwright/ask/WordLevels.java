package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells how well words of texts stand for those of a question, and remembers it. For one question. */
final class WordLevels {
    /** Letters of a part of a word; by hand. */
    private static final int SHORTEST_PART = 4;

    private final Explainer explainer;
    private final RelatedWords related;
    private final Map<String, Map<String, Level>> known = new HashMap<>();
    private final Map<String, List<Word>> read = new HashMap<>();

    /** From nothing up to the same word in some form. */
    enum Level {
        NONE,
        PART,
        RELATED,
        EXACT
    }

    WordLevels(Explainer explainer, RelatedWords related) {
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.related = requireNonNull(related, "related is null");
    }

    /** The words of a text, which is read once. */
    List<Word> words(String text) {
        return read.computeIfAbsent(text, WordReader::read);
    }

    /** The best of the words. */
    Level of(Word asked, List<Word> words) {
        Level best = Level.NONE;
        for (Word word : words) {
            Level level = of(asked, word);
            best = level.compareTo(best) > 0 ? level : best;
        }
        return best;
    }

    Level of(Word asked, Word word) {
        return known.computeIfAbsent(asked.plain(), plain -> new HashMap<>())
                .computeIfAbsent(word.plain(), plain -> level(asked, word));
    }

    private Level level(Word asked, Word word) {
        if (explainer.says(asked, word)) {
            return Level.EXACT;
        }
        if (related.related(asked.plain(), word.plain())) {
            return Level.RELATED;
        }
        boolean part = asked.plain().length() >= SHORTEST_PART
                && (word.plain().startsWith(asked.plain()) || word.plain().endsWith(asked.plain()));
        return part ? Level.PART : Level.NONE;
    }
}
