package org.graphwright.extract.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * Says who "she", "the 34-year-old" or "the agency" is beside something said where nothing surer does: the person named first in the nearest of
 * the sentences before, unless another pronoun of that person is of the other sex; the body named last whose name ends so.
 */
final class LastNamed {
    /** Sentences that it looks back. */
    private static final int REACH = 2;

    /** "The head of the agency" may be somebody whom nobody has named yet. */
    private static final Pattern ATTACHED = Pattern.compile(" (?:of|for|from|in|at|to|on) ");

    /** Nouns that by their end mean somebody who does something: "the seller". */
    private static final Pattern DOER = Pattern.compile(
            "(?!letter|poster|banner|paper|order|answer|number|chapter|charter|register|folder|sticker|tower|mirror|motor|computer|speaker)"
                    + "[a-z]{3,}(?:er|or|ist|man|woman)");

    private final Ontology ontology;
    private final Reading reading;

    LastNamed(Ontology ontology, Reading reading) {
        this.ontology = ontology;
        this.reading = reading;
    }

    /**
     * The entity, if there is one.
     *
     * @param words the speaker as the text has it
     */
    Optional<String> of(String words, int offset) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (ontology.isListed(WordLists.PRONOUN_OF_A_MAN, lower)) {
            return person(offset, WordLists.PRONOUN_OF_A_WOMAN);
        }
        if (ontology.isListed(WordLists.PRONOUN_OF_A_WOMAN, lower)) {
            return person(offset, WordLists.PRONOUN_OF_A_MAN);
        }
        if (!lower.startsWith("the ")) {
            return Optional.empty();
        }
        String noun = lower.substring(lower.lastIndexOf(' ') + 1);
        if (noun.endsWith("-year-old")
                || ontology.isListed(WordLists.NOUN_FOR_A_PERSON, noun)
                || ontology.isListed(WordLists.NOUN_FOR_A_SPEAKER, noun)
                || DOER.matcher(noun).matches() && !ontology.isListed(WordLists.NOUN_FOR_AN_ORGANIZATION, noun)) {
            return ATTACHED.matcher(lower).find() ? Optional.empty() : person(offset, "");
        }
        return bodyNamed(noun, offset);
    }

    private Optional<String> person(int offset, String otherPronouns) {
        List<Sentence> sentences = reading.sentences();
        int here = reading.sentenceIndex(offset);
        for (int i = here - 1; i >= Math.max(0, here - REACH); i--) {
            Optional<String> named = reading.mentionsIn(sentences.get(i).span()).stream()
                    .filter(m -> ontology.isA(m.type(), Classes.PERSON) && m.kind() != MentionKind.NOMINAL)
                    .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                    .filter(entity -> !isSpokenOf(entity, otherPronouns))
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "The agency": the last one whose name ends so. */
    private Optional<String> bodyNamed(String noun, int offset) {
        String text = reading.article().text();
        return reading.mentions().stream()
                .filter(m -> m.end() <= offset && m.kind() == MentionKind.NAME)
                .filter(m -> ontology.isA(m.type(), Classes.ORGANIZATION))
                .filter(m -> m.span().of(text).toLowerCase(Locale.ROOT).endsWith(" " + noun))
                .flatMap(m -> Optional.ofNullable(m.entity()).stream())
                .reduce((first, last) -> last);
    }

    private boolean isSpokenOf(String entity, String pronouns) {
        String text = reading.article().text();
        return !pronouns.isEmpty()
                && reading.mentionsOf(entity).stream()
                        .filter(m -> m.kind() == MentionKind.PRONOUN)
                        .anyMatch(m ->
                                ontology.isListed(pronouns, m.span().of(text).toLowerCase(Locale.ROOT)));
    }
}
