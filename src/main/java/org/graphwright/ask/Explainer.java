package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which words of a question a text has, in some form. */
final class Explainer {
    /** Words that are forms of another than the question's, or of no verb: who founded a thing did not find it, and one's own is not what one owns. */
    private static final Map<String, Set<String>> OF_OTHERS = Map.of(
            "founded", Set.of("found", "find", "finds", "finding", "findings", "discover", "discovered", "discovery"),
            "owns", Set.of("own"),
            "owned", Set.of("own"));

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

    /** True where the sentence, or what stands around it, says the noun for what is asked for, or the noun tells no more than its class. */
    boolean saysClass(Reading reading, Told told) {
        return !reading.asksForMoreThanClass()
                || missing(
                                reading.classWords(),
                                told.text(),
                                told.before(),
                                told.article().title(),
                                told.first())
                        .isEmpty();
    }

    /** True where the word of a text stands for that of the question; words much alike, such as minister and ministry, are two. */
    boolean says(Word asked, Word other) {
        boolean doerAndDeed = asked.plain().endsWith("tor") && other.plain().matches(".*tions?");
        return !doerAndDeed
                && !OF_OTHERS.getOrDefault(asked.plain(), Set.of()).contains(other.plain())
                && (asked.loose().equals(other.loose()) || forms.same(asked.plain(), other.plain()));
    }
}
