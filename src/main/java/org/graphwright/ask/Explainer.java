package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.graphwright.query.Spelling;

/** Tells which words of a question a text has, in some form. */
final class Explainer {
    private static final int SHORTEST_WITH_ERRORS = 6;

    private final WordForms forms;

    Explainer(WordForms forms) {
        this.forms = requireNonNull(forms, "forms is null");
    }

    /** Those of the words that stand in none of the texts. */
    List<Word> missing(Collection<Word> wanted, String... texts) {
        List<Word> there = List.of(texts).stream()
                .flatMap(text -> WordReader.read(text).stream())
                .toList();
        return missing(wanted, there);
    }

    /** The same of words. */
    List<Word> missing(Collection<Word> wanted, List<Word> there) {
        return wanted.stream()
                .filter(word -> there.stream().noneMatch(other -> says(word, other)))
                .toList();
    }

    /** True where the word of a text stands for that of the question. */
    boolean says(Word asked, Word other) {
        return forms.same(asked.plain(), other.plain())
                || asked.plain().length() >= SHORTEST_WITH_ERRORS
                        && other.plain().length() >= SHORTEST_WITH_ERRORS
                        && !asked.isNumber()
                        && Spelling.isNear(asked.plain(), other.plain());
    }
}
