package org.graphwright.extract.clause;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;

/** Chooses the event that an article is about: what speaks most for it by the model, and whether the title has its word. */
final class MainEvent {
    /**
     * What a word of the title is worth, in logarithms of odds: with 1 to 2, 18 of 29 stories of Wikinews on which nothing was trained have their
     * main event, without 16.
     */
    private static final double IN_TITLE = 1.5;

    /** From here on an event is taken as denied, 0 to 1. */
    private static final double DENIED = 0.5;

    /** What a title only recalls: the outbreak in "Government ends emergency over outbreak". */
    private static final Pattern BACKGROUND = Pattern.compile(
            "(?i)(?<=\\S\\s\\S{1,40})\\s(?:over|amid|amidst|after|following|during|despite|ahead of|because of|due to)\\s.*$");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:ings?|ers?|ied|ies|ed|es|s|d|e)$");
    private static final Map<String, String> STEMS = Map.of(
            "won",
            "win",
            "shot",
            "shoot",
            "struck",
            "strik",
            "died",
            "di",
            "dies",
            "di",
            "death",
            "di",
            "election",
            "elect");

    private MainEvent() {}

    /** The main one; empty where none is told that was not denied. */
    static Optional<ToldEvent> of(Reading reading, List<ToldEvent> events) {
        String title = reading.article().title();
        Set<String> stems =
                title == null ? Set.of() : stems(BACKGROUND.matcher(title).replaceFirst(""));
        return events.stream()
                .filter(event -> event.negated() < DENIED)
                .max(Comparator.comparingDouble(event -> event.main() + (isIn(stems, event, reading) ? IN_TITLE : 0)));
    }

    private static boolean isIn(Set<String> title, ToldEvent event, Reading reading) {
        String text = reading.article().text();
        return !title.isEmpty()
                && event.passages().stream()
                        .map((Span passage) -> stems(passage.of(text)))
                        .anyMatch(stems -> stems.stream().anyMatch(title::contains));
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group();
            stems.add(STEMS.getOrDefault(word, ENDING.matcher(word).replaceFirst("")));
        }
        return stems;
    }
}
