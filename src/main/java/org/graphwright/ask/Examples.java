package org.graphwright.ask;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions that are understood, to show to who asked one that is not. */
final class Examples {
    /** As many as one reads; by hand. */
    private static final int SHOWN = 3;

    private final List<String> questions = WordForms.lines("examples.txt");

    /** Those that have most words in common with a question. */
    List<String> near(String question) {
        Set<String> words = words(question);
        return questions.stream()
                .sorted(Comparator.comparingLong((String example) ->
                                words(example).stream().filter(words::contains).count())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Set<String> words(String question) {
        return WordReader.read(question).stream().map(Word::plain).collect(Collectors.toCollection(HashSet::new));
    }
}
