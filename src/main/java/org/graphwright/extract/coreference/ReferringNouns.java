package org.graphwright.extract.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** The nouns that may stand for a name, by what they stand for: word lists of the ontology. */
final class ReferringNouns {
    private static final Map<String, Set<ClassName>> LISTS = Map.of(
            WordLists.NOUN_FOR_A_PERSON, Set.of(Classes.PERSON),
            WordLists.NOUN_FOR_AN_ORGANIZATION, Set.of(Classes.ORGANIZATION),
            // An adjective such as "Iraqi" is a name of the country.
            WordLists.NOUN_FOR_A_PLACE, Set.of(Classes.PLACE, Classes.GROUP),
            WordLists.NOUN_FOR_AN_EVENT, Set.of(Classes.EVENT));

    private static final Pattern AGE = Pattern.compile("\\d{1,3}-year-old");

    private final Map<String, Set<ClassName>> roots = new HashMap<>();

    ReferringNouns(Ontology ontology) {
        LISTS.forEach((list, classes) -> {
            for (String noun : ontology.words(list)) {
                roots.computeIfAbsent(noun, n -> new TreeSet<>()).addAll(classes);
            }
        });
    }

    /** "The 51-year-old". */
    static boolean isAge(String noun) {
        return AGE.matcher(noun).matches();
    }

    boolean contains(String noun) {
        return isAge(noun) || roots.containsKey(noun.toLowerCase(Locale.ROOT));
    }

    /** True if the noun that ends {@code words} may stand for something whose class at the top is {@code root}. */
    boolean fits(String words, ClassName root) {
        String noun = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return isAge(noun)
                ? root.equals(Classes.PERSON)
                : roots.getOrDefault(noun, Set.of()).contains(root);
    }
}
