package org.graphwright.extract.clause;

import java.util.Set;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/** Words by which people in a list of noun phrases are counted, in lower case. Immutable. */
final class PeopleWords {
    /** A phrase behind them belongs to the noun before. */
    static final Set<String> ATTACHING = Set.of("of", "from", "in", "at", "on", "near", "with", "aboard", "inside");

    /** Before a noun they say that it means nobody in particular. */
    static final Set<String> NOBODY_IN_PARTICULAR =
            Set.of("no", "any", "every", "each", "neither", "either", "what", "which", "whose");

    /** Between a verb and a number, or before a noun phrase, they say how sure the number is. */
    final Set<String> aboutANumber;

    /** Nouns in the singular that mean several people, or none; what they number is not told. */
    final Set<String> noSingle;

    /** Nouns whose number stands behind "of": "a family of five". */
    final Set<String> groups;

    /** They mean one person. */
    final Set<String> one;

    private final Ontology ontology;

    PeopleWords(Ontology ontology) {
        this.ontology = ontology;
        this.aboutANumber = ontology.words(WordLists.ABOUT_A_NUMBER);
        this.noSingle = ontology.words(WordLists.NO_SINGLE_PERSON);
        this.groups = ontology.words(WordLists.GROUP_WITH_ITS_NUMBER);
        this.one = ontology.words(WordLists.PRONOUN_OF_A_MAN, WordLists.PRONOUN_OF_A_WOMAN);
    }

    boolean isPerson(Mention mention) {
        return ontology.isA(mention.type(), Classes.PERSON);
    }
}
