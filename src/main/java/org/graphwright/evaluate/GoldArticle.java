package org.graphwright.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graphwright.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article. What a set does not annotate is empty and not scored. All spans count UTF-16 units.
 *
 * @param id the article's id, by which a prediction is found
 * @param text its text
 * @param mentions the annotated mentions, or empty if the set has none
 * @param types the mention types that the set annotates
 * @param everyMention true if all mentions of these types are annotated; false if some are, and nothing is known of the others
 * @param properties the properties annotated exhaustively in this passage, or empty if its facts are a document's
 * @param passageFacts facts between two spans
 * @param entities the spans of each entity, by entity number
 * @param documentFacts facts between two entities
 * @param pronoun the question of a pronoun set, if it is one
 * @param story what an annotated news story says besides, if it is one
 */
public record GoldArticle(
        String id,
        String text,
        Optional<List<GoldMention>> mentions,
        Set<String> types,
        boolean everyMention,
        Optional<Set<String>> properties,
        List<PassageFact> passageFacts,
        Map<Integer, List<Span>> entities,
        List<DocumentFact> documentFacts,
        Optional<PronounQuestion> pronoun,
        Optional<GoldStory> story) {

    /** A mention with its type, and its entity's number where the set annotates coreference. */
    public record GoldMention(
            Span span, String type, @Nullable Integer entity) {}

    /** A property between two passages of text. */
    public record PassageFact(String property, Span subject, Span object) {}

    /** A property between two entities, each by its number. */
    public record DocumentFact(int subject, String property, int object) {}

    /**
     * Which of two names a pronoun means.
     *
     * @param antecedent {@code a}, {@code b}, or null for neither
     */
    public record PronounQuestion(
            Span pronoun, Span a, Span b, @Nullable String antecedent) {}
}
