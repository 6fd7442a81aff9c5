package org.graphwright.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.evaluate.GoldStory.GoldDate;
import org.jspecify.annotations.Nullable;

/** The values of the words by which the gold dates an event: those of the same words among the story's dates. */
final class EventDates {
    private static final Pattern ISO = Pattern.compile("[\\dX]{4}(-.*)?|\\d{2,3}X*|P\\d.*");

    private EventDates() {}

    /**
     * All values that count as right.
     *
     * @param words the words, or an ISO 8601 value; null for none
     * @return empty where the value is not known
     */
    static Optional<Set<String>> values(StoryCase story, @Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        String wanted = words.toLowerCase(Locale.ROOT);
        List<GoldDate> same = story.story().dates().stream()
                .filter(date -> text(story, date).equals(wanted))
                .toList();
        if (same.isEmpty() && ISO.matcher(words).matches()) {
            return Optional.of(Set.of(words));
        }
        if (same.isEmpty()) {
            // "late Wednesday" of an event may be "Wednesday" among the dates
            same = story.story().dates().stream()
                    .filter(date -> wanted.contains(text(story, date))
                            || text(story, date).contains(wanted))
                    .toList();
        }
        Set<String> values = new LinkedHashSet<>();
        for (GoldDate date : same) {
            if (date.value() == null) {
                return Optional.empty();
            }
            values.add(date.value());
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static String text(StoryCase story, GoldDate date) {
        return story.words(date.span()).toLowerCase(Locale.ROOT);
    }
}
