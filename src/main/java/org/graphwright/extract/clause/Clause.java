package org.graphwright.extract.clause;

import java.util.List;
import java.util.Set;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what belongs to it.
 *
 * @param sentence the sentence it stands in
 * @param subject the noun phrase that the verb is said of, with what is attached to it; for a noun in apposition the noun before
 * @param subjectHead the subject's first noun phrase, without what is attached behind
 * @param verbs the verb group with auxiliaries, adverbs inside, particle and a preposition that follows at once; null where a clause
 *     has no verb of its own (apposition)
 * @param verb the lemma of the main verb, {@code be} in an apposition
 * @param relation the lemmas that say the relation, such as {@code seek} or {@code agree to sell to}
 * @param complements in order of position; the first may lack its preposition where {@code relation} carries it
 * @param passive true where the subject undergoes the verb
 * @param negated true where the clause is denied
 * @param finite false for participles and infinitives
 * @param depth 0 for the sentence's first clause and its equals, more for clauses inside others
 */
record Clause(
        Sentence sentence,
        Range subject,
        Range subjectHead,
        @Nullable Range verbs,
        String verb,
        String relation,
        List<Complement> complements,
        boolean passive,
        boolean negated,
        boolean finite,
        int depth) {
    /** What stands before where something happens. */
    static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "on", "near", "outside", "inside", "across");

    /** With these a noun tells what is done. */
    private static final Set<String> DOING = Set.of(
            "begin",
            "cancel",
            "carry",
            "commence",
            "commit",
            "conduct",
            "declare",
            "deliver",
            "end",
            "give",
            "hold",
            "impose",
            "issue",
            "launch",
            "lift",
            "make",
            "order",
            "organise",
            "organize",
            "overturn",
            "perform",
            "reach",
            "sign",
            "stage",
            "start",
            "stop",
            "suspend",
            "take",
            "win");

    Clause {
        complements = List.copyOf(complements);
    }

    /** True where its own verbs, if it has any, share a character with {@code passage}. */
    boolean isToldBy(Span passage) {
        return verbs != null && verbs.span(sentence).overlaps(passage);
    }

    /** True where its subject does what a noun in {@code passage} tells: "Samoa began a shutdown". */
    boolean isDoing(Span passage) {
        return finite
                && !passive
                && !negated
                && DOING.contains(verb)
                && complements.stream()
                        .anyMatch(each -> prepositionOf(each) == null
                                && sentence.tokens()
                                        .get(each.head().end() - 1)
                                        .span()
                                        .overlaps(passage));
    }

    /** The preposition that the relation has swallowed, if {@code complement} is the first; or its own, null for an object without one. */
    @Nullable
    String prepositionOf(Complement complement) {
        boolean swallowed = verbs != null
                && complement.equals(complements.get(0))
                && complement.range().begin() == verbs.end()
                && sentence.tokens().get(verbs.end() - 1).tag().matches("IN|TO");
        return swallowed ? relation.substring(relation.lastIndexOf(' ') + 1) : complement.preposition();
    }
}
