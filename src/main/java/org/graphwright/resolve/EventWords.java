package org.graphwright.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words articles use for one another where they tell of one event: one names a candidate whom another selects. */
final class EventWords {
    private final Map<String, Set<String>> groupsOf = new HashMap<>();

    /** @param groups words, each with others by {@code |} */
    EventWords(Map<String, String> groups) {
        groups.forEach((first, others) -> {
            add(first, first);
            for (String other : others.split("\\|")) {
                add(other, first);
            }
        });
    }

    /** Those that the program ships with. */
    static EventWords standard() {
        return new EventWords(WordPairs.read("event-words"));
    }

    /** With what may be its forms: "name", "names", "named" and "naming". */
    private void add(String word, String group) {
        String bare = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        for (String form : List.of(word, word + "s", bare + "ed", bare + "ing")) {
            groupsOf.computeIfAbsent(EventRecord.stem(form), stem -> new HashSet<>())
                    .add(group);
        }
    }

    /** The groups that stems of words are in. */
    Set<String> groups(Collection<String> stems) {
        Set<String> groups = new HashSet<>();
        stems.forEach(stem -> groups.addAll(groupsOf.getOrDefault(stem, Set.of())));
        return groups;
    }

    boolean areKindred(Collection<String> ours, Collection<String> theirs) {
        Set<String> common = groups(ours);
        common.retainAll(groups(theirs));
        return !common.isEmpty();
    }
}
