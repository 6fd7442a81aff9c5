package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** Knows which class a noun means: by the ontology's own names of classes, and by its lists of nouns. */
final class ClassWords {
    private static final Set<String> PEOPLE = Set.of("people", "man", "men", "woman", "women", "person", "persons");

    private static final Set<String> TOWNS = Set.of("town", "village", "municipality");

    private final Map<String, ClassName> classes = new TreeMap<>();

    ClassWords(Ontology ontology) {
        requireNonNull(ontology, "ontology is null");
        ontology.classes().forEach(name -> classes.put(Ontology.spoken(name), name));
        if (classes.containsValue(Classes.CITY)) {
            TOWNS.forEach(town -> classes.put(town, Classes.CITY));
        }
        WordLists.POSITIONS.forEach(list -> add(ontology, list, Classes.PERSON));
        add(ontology, WordLists.NOUN_FOR_A_PERSON, Classes.PERSON);
        WordLists.BODIES.forEach(list -> add(ontology, list, Classes.ORGANIZATION));
        add(ontology, WordLists.NOUN_FOR_AN_ORGANIZATION, Classes.ORGANIZATION);
        add(ontology, WordLists.NOUN_FOR_A_PLACE, Classes.PLACE);
        add(ontology, WordLists.NOUN_FOR_AN_EVENT, Classes.EVENT);
    }

    private void add(Ontology ontology, String list, ClassName type) {
        ontology.words(list).forEach(word -> classes.putIfAbsent(word, type));
    }

    /** The class that a noun in plain form means, singular or plural; nothing where it means none. */
    Optional<ClassName> of(String noun) {
        return Optional.ofNullable(classes.get(noun))
                .or(() ->
                        Optional.ofNullable(noun.endsWith("ies") ? classes.get(noun.replaceFirst("ies$", "y")) : null))
                .or(() -> Optional.ofNullable(noun.endsWith("es") ? classes.get(noun.replaceFirst("es$", "")) : null))
                .or(() -> Optional.ofNullable(noun.endsWith("s") ? classes.get(noun.replaceFirst("s$", "")) : null))
                .or(() -> Optional.ofNullable(PEOPLE.contains(noun) ? Classes.PERSON : null));
    }
}
