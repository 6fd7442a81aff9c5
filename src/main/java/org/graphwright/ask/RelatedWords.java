package org.graphwright.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.resolve.NameKey;

/** Knows which words often tell of the same though one does not say the other, and which deny it, by the files {@code ask/related.txt} and {@code ask/opposites.txt}. */
final class RelatedWords {
    private final Map<String, Set<Integer>> groups = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();

    RelatedWords() {
        int number = 0;
        for (String line : WordForms.lines("related.txt")) {
            for (String word : NameKey.of(line).split(" ")) {
                groups.computeIfAbsent(word, w -> new HashSet<>()).add(number);
                groups.computeIfAbsent(WordForms.stem(word), w -> new HashSet<>())
                        .add(number);
            }
            number++;
        }
        for (String line : WordForms.lines("opposites.txt")) {
            String[] sides = line.split("\\|", 2);
            for (String word : sides[0].split(" ")) {
                opposites.computeIfAbsent(word, w -> new HashSet<>()).addAll(List.of(sides[1].split(" ")));
            }
        }
    }

    /** True where two words in plain form are of one group, in some form. */
    boolean related(String one, String other) {
        Set<Integer> mine = of(one);
        return !mine.isEmpty() && of(other).stream().anyMatch(mine::contains);
    }

    private Set<Integer> of(String word) {
        Set<Integer> found = groups.get(word);
        return found != null ? found : groups.getOrDefault(WordForms.stem(word), Set.of());
    }

    /** True where a word of a text tells that what the asked verb says is not so. */
    boolean denies(String asked, String other) {
        return opposites.getOrDefault(asked, Set.of()).contains(other);
    }
}
