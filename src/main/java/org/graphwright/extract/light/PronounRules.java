package org.graphwright.extract.light;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.graphwright.extract.coreference.Gender;
import org.graphwright.extract.coreference.Genders;
import org.graphwright.model.ClassName;
import org.graphwright.model.Sentence;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Decides by a few rules what a pronoun means: "he" and "she" the subject before it of that gender, "who" the name right before it, "it"
 * and "they" the last subject if that is a body, a place or a people.
 */
final class PronounRules {
    private static final Set<String> COPULAS = Set.of("be", "'s", "become", "seem", "appear", "remain");
    private static final Set<String> CLAUSES = Set.of("that", "to", "for", "whether", "how", "why");

    /** How far behind the copula the clause may begin. */
    private static final int PLEONASTIC = 6;

    /** How far back a pronoun's name may stand; by hand. */
    private static final int SENTENCES_BACK = 6;

    /** A subject within so many first words opens its sentence: a title may stand before the name. */
    private static final int OPENING = 3;

    /**
     * What a pronoun means.
     *
     * @param probability how often such a choice is right in news, 0 to 1
     */
    record Meant(Thing thing, double probability) {}

    private final List<Sentence> sentences;
    private final Genders genders;
    private final Set<String> ofThings;
    private final Set<String> ofMany;
    private final Set<String> relatives;

    PronounRules(Ontology ontology, Genders genders, List<Sentence> sentences) {
        this.genders = Objects.requireNonNull(genders, "genders is null");
        this.sentences = List.copyOf(sentences);
        this.ofThings = ontology.words(WordLists.PRONOUN_OF_A_THING);
        this.ofMany = ontology.words(WordLists.PRONOUN_OF_MANY);
        this.relatives = ontology.words(WordLists.RELATIVE_PRONOUN);
    }

    /** @param things with all that stands before the pronoun */
    @Nullable
    Meant meant(String pronoun, MentionPosition place, List<Thing> things) {
        String word = pronoun.toLowerCase(Locale.ROOT);
        List<Token> tokens = sentences.get(place.sentence()).tokens();
        Gender said = genders.ofPronoun(word);
        if (said != Gender.UNKNOWN) {
            return person(place, said, things);
        }
        if (relatives.contains(word)) {
            return relative(tokens, place, things);
        }
        if (ofThings.contains(word) && !(word.equals("it") && isPleonastic(tokens, place))) {
            return subject(place, things, Set.of(Classes.ORGANIZATION, Classes.PLACE));
        }
        return ofMany.contains(word) ? subject(place, things, Set.of(Classes.GROUP, Classes.ORGANIZATION)) : null;
    }

    private static @Nullable Meant person(MentionPosition pronoun, Gender gender, List<Thing> things) {
        MentionPosition best = null;
        Thing meant = null;
        Comparator<MentionPosition> order = Comparator.comparingInt(MentionPosition::sentence)
                .thenComparing(p -> p.role() == Role.SUBJECT)
                .thenComparing(MentionPosition::token);
        for (Thing thing : things) {
            if (!thing.root.equals(Classes.PERSON) || !thing.gender().agrees(gender)) {
                continue;
            }
            for (MentionPosition place : thing.places) {
                boolean before =
                        place.token() < pronoun.token() && pronoun.sentence() - place.sentence() <= SENTENCES_BACK;
                if (before && isParallel(pronoun, place)) {
                    return new Meant(thing, 0.7);
                }
                if (before && (best == null || order.compare(place, best) > 0)) {
                    best = place;
                    meant = thing;
                }
            }
        }
        return meant == null ? null : new Meant(meant, 0.6);
    }

    /**
     * True where a sentence that opens with the pronoun as its subject follows one that opens with somebody as its subject: what is told
     * goes on about the same (Grosz, Joshi and Weinstein, "Centering", 1995).
     */
    private static boolean isParallel(MentionPosition pronoun, MentionPosition place) {
        return pronoun.first() == 0
                && pronoun.role() == Role.SUBJECT
                && place.sentence() == pronoun.sentence() - 1
                && place.role() == Role.SUBJECT
                && place.first() <= OPENING;
    }

    /** "who" means the name right before it. */
    private static @Nullable Meant relative(List<Token> tokens, MentionPosition pronoun, List<Thing> things) {
        for (Thing thing : things) {
            for (MentionPosition near : thing.places) {
                int gap = pronoun.first() - near.last() - 1;
                boolean adjacent = near.sentence() == pronoun.sentence()
                        && (gap == 0
                                || (gap == 1
                                        && tokens.get(near.last() + 1).text().equals(",")));
                if (adjacent && (thing.root.equals(Classes.PERSON) || thing.root.equals(Classes.GROUP))) {
                    return new Meant(thing, 0.95);
                }
            }
        }
        return null;
    }

    /** The subject before the pronoun, if it is of one of {@code roots} and no other subject stands between. */
    private static @Nullable Meant subject(MentionPosition pronoun, List<Thing> things, Set<ClassName> roots) {
        MentionPosition subject = null;
        Thing meant = null;
        for (Thing thing : things) {
            for (MentionPosition place : thing.places) {
                boolean before = place.token() < pronoun.token()
                        && pronoun.sentence() - place.sentence() <= 1
                        && place.role() == Role.SUBJECT;
                if (before && (subject == null || place.token() > subject.token())) {
                    subject = place;
                    meant = thing;
                }
            }
        }
        if (subject == null || meant == null || !roots.contains(meant.root)) {
            return null;
        }
        if (pronoun.role() == Role.OBJECT && subject.sentence() == pronoun.sentence()) {
            return null;
        }
        return new Meant(meant, subject.sentence() == pronoun.sentence() ? 0.7 : 0.6);
    }

    /** "It became clear that", "it is necessary to", "it is because": this "it" means nothing (Lappin and Leass, 1994). */
    private static boolean isPleonastic(List<Token> tokens, MentionPosition it) {
        int at = it.last() + 1;
        while (at < tokens.size()
                && (tokens.get(at).tag().equals("MD") || tokens.get(at).tag().startsWith("RB"))) {
            at++;
        }
        if (at >= tokens.size() || !COPULAS.contains(tokens.get(at).lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + PLEONASTIC); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            boolean adjective = tokens.get(i - 1).tag().startsWith("JJ")
                    || tokens.get(i - 1).tag().equals("VBN");
            if (word.equals("because") || (adjective && CLAUSES.contains(word))) {
                return true;
            }
        }
        return false;
    }
}
