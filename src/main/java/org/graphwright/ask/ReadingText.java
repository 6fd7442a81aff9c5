package org.graphwright.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Says how a question was read. */
final class ReadingText {
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?<=[a-z])(?=[A-Z])");

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
                    + reading.classes().stream().map(ReadingText::spoken).collect(Collectors.joining(", ")) + ")");
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

    /** {@code GovernmentBody} as one says it. */
    private static String spoken(String className) {
        return CAPITAL_INSIDE.matcher(className).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String words(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
