package org.graphwright.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Says how a question was read. */
final class ReadingText {
    private ReadingText() {}

    /** One line, such as "who: president (head of state, head of) of Namibia (Country)". */
    static String of(Reading reading, Ontology ontology) {
        List<String> parts = new ArrayList<>();
        @Nullable Phrase phrase = reading.phrase();
        if (phrase != null) {
            parts.add(words(reading.phraseWords()) + " ("
                    + phrase.sides().stream()
                            .map(side -> ontology.label(side.property()))
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        if (!reading.classWords().isEmpty()) {
            parts.add(words(reading.classWords()) + " ("
                    + reading.classes().stream().map(Ontology::spoken).collect(Collectors.joining(", ")) + ")");
        }
        reading.names()
                .forEach(name -> parts.add(
                        name.text().equals(name.thing().label())
                                ? name.text()
                                : name.text() + " (" + name.thing().label() + (name.near() ? ", much like it" : "")
                                        + ")"));
        reading.onDay()
                .ifPresent(day -> parts.add((day.since() ? "since " : "in ")
                        + day.value()
                        + (day.newest().isEmpty() ? "" : ", counted from the newest article, of " + day.newest())));
        if (!reading.content().isEmpty()) {
            parts.add("the words " + words(reading.content()));
        }
        return reading.kind() + ": " + String.join("; ", parts);
    }

    private static String words(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
