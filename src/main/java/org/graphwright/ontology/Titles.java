package org.graphwright.ontology;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Knows what stands before a person's name and is no part of it, by the word list {@code title}. */
public final class Titles {
    private final Set<String> titles;

    public Titles(Ontology ontology) {
        this.titles = Objects.requireNonNull(ontology, "ontology is null").words(WordLists.TITLE);
    }

    /**
     * The words of a person's name without titles before it; the last word is never taken for one.
     *
     * @param words in plain form, as {@link Names#plain} gives them; not empty
     */
    public List<String> leaveOut(List<String> words) {
        int first = 0;
        while (first < words.size() - 1 && titles.contains(words.get(first))) {
            first++;
        }
        return List.copyOf(words.subList(first, words.size()));
    }
}
