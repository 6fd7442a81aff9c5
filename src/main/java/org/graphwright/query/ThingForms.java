package org.graphwright.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Titles;
import org.graphwright.resolve.NameKey;

/** Knows in which other ways a thing's name is written, and by which parts of it a person is called. */
public final class ThingForms {
    private final Ontology ontology;
    private final Titles titles;

    /** @param ontology knows titles, and which classes are those of persons */
    public ThingForms(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.titles = new Titles(ontology);
    }

    /** The name itself, that with the words before its comma last ("Johnson, Boris"), and both without titles before them. */
    Set<String> of(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        String[] halves = name.split(",", -1);
        if (halves.length == 2 && !halves[0].isBlank() && !halves[1].isBlank()) {
            forms.add(halves[1].strip() + " " + halves[0].strip());
        }
        List.copyOf(forms).forEach(form -> forms.add(untitled(form)));
        return forms;
    }

    /** The name's words, as the resolver compares them, without titles before them. */
    public String untitled(String name) {
        return String.join(" ", titles.leaveOut(List.of(NameKey.of(name).split(" "))));
    }

    /** True where one of the classes is that of persons, or below it. */
    public boolean isPerson(List<String> types) {
        return types.stream().anyMatch(type -> ontology.isA(new ClassName(type), Classes.PERSON));
    }

    /** True where all words, one of them longer than a letter, stand in a name in this order; a single letter stands for a word that it begins. */
    boolean within(List<String> words, List<String> name) {
        int at = 0;
        for (String word : words) {
            while (at < name.size() && !isForm(word, name.get(at))) {
                at++;
            }
            if (at++ >= name.size()) {
                return false;
            }
        }
        return words.stream().anyMatch(word -> word.length() > 1);
    }

    private static boolean isForm(String word, String whole) {
        return word.length() == 1 ? whole.startsWith(word) : word.equals(whole);
    }
}
