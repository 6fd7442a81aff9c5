package org.graphwright.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** An article while it is being read: what the steps of extraction hand to one another. Immutable. */
public final class Reading {
    private final Article article;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final List<Entity> entities;
    private final List<Quotation> quotations;
    private final List<Fact> facts;
    private final Map<MentionId, Mention> mentionById = new HashMap<>();
    private final Map<EntityId, List<Mention>> mentionsOf = new HashMap<>();
    private final Map<EntityId, Entity> entityById = new HashMap<>();

    /**
     * @param article the article
     * @param sentences its sentences, in order of position
     * @param mentions what has been found so far, in order of position, none overlapping another
     */
    public Reading(Article article, List<Sentence> sentences, List<Mention> mentions) {
        this(article, sentences, mentions, List.of(), List.of(), List.of());
    }

    private Reading(
            Article article,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<Entity> entities,
            List<Quotation> quotations,
            List<Fact> facts) {
        this.article = Objects.requireNonNull(article, "article is null");
        this.sentences = List.copyOf(sentences);
        this.mentions = List.copyOf(mentions);
        this.entities = List.copyOf(entities);
        this.quotations = List.copyOf(quotations);
        this.facts = List.copyOf(facts);
        for (Mention mention : this.mentions) {
            mentionById.put(mention.id(), mention);
            if (mention.entity() != null) {
                mentionsOf
                        .computeIfAbsent(mention.entity(), k -> new ArrayList<>())
                        .add(mention);
            }
        }
        this.entities.forEach(entity -> entityById.put(entity.id(), entity));
    }

    public Article article() {
        return article;
    }

    /** In order of position. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** In order of position, none overlapping another. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** What the mentions refer to, in order of their first mention; empty before that is known. */
    public List<Entity> entities() {
        return entities;
    }

    /** In order of position; empty before they are found. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The facts told so far. */
    public List<Fact> facts() {
        return facts;
    }

    /** The mention of that id, if there is one. */
    public Optional<Mention> mention(@Nullable MentionId id) {
        return Optional.ofNullable(mentionById.get(id));
    }

    /** The mention that holds the character at {@code offset}, if there is one. */
    public Optional<Mention> mentionAt(int offset) {
        int index =
                firstEndingAfter(offset, mentions.size(), i -> mentions.get(i).end());
        return index < mentions.size() && mentions.get(index).begin() <= offset
                ? Optional.of(mentions.get(index))
                : Optional.empty();
    }

    /** The mention of which the last character stands right before {@code offset}, if there is one. */
    public Optional<Mention> mentionBefore(int offset) {
        return mentionAt(offset - 1).filter(mention -> mention.end() == offset);
    }

    /** The mentions that share a character with {@code passage}, in order of position. */
    public List<Mention> mentionsIn(Span passage) {
        int first = firstEndingAfter(
                passage.begin(), mentions.size(), i -> mentions.get(i).end());
        int after = first;
        while (after < mentions.size() && mentions.get(after).begin() < passage.end()) {
            after++;
        }
        return mentions.subList(first, after);
    }

    /** The mentions of just these characters. */
    public List<Mention> mentionsAt(Span span) {
        return mentionsIn(span).stream()
                .filter(mention -> mention.span().equals(span))
                .toList();
    }

    /** All that refers to the entity of that id, in order of position. */
    public List<Mention> mentionsOf(EntityId entity) {
        return mentionsOf.getOrDefault(entity, List.of());
    }

    /** The entity of that id, if there is one; none for null. */
    public Optional<Entity> entity(@Nullable EntityId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entityById.get(id));
    }

    /** How many sentences end before {@code offset}: the index of the sentence that holds the character there, if one does. */
    public int sentenceIndex(int offset) {
        return firstEndingAfter(offset, sentences.size(), i -> sentences.get(i).end());
    }

    /** The sentence that holds the character at {@code offset}; empty between sentences. */
    public Optional<Sentence> sentenceAt(int offset) {
        int index = sentenceIndex(offset);
        return index < sentences.size() && sentences.get(index).begin() <= offset
                ? Optional.of(sentences.get(index))
                : Optional.empty();
    }

    /** The sentences that share a character with {@code passage}, in order of position. */
    public List<Sentence> sentencesOf(Span passage) {
        int first = sentenceIndex(passage.begin());
        int after = first;
        while (after < sentences.size() && sentences.get(after).begin() < passage.end()) {
            after++;
        }
        return sentences.subList(first, after);
    }

    public Reading withMentions(List<Mention> newMentions) {
        return new Reading(article, sentences, newMentions, entities, quotations, facts);
    }

    /** @param newMentions those that refer to {@code newEntities} */
    public Reading withEntities(List<Mention> newMentions, List<Entity> newEntities) {
        return new Reading(article, sentences, newMentions, newEntities, quotations, facts);
    }

    public Reading withQuotations(List<Quotation> newQuotations) {
        return new Reading(article, sentences, mentions, entities, newQuotations, facts);
    }

    public Reading withFacts(List<Fact> newFacts) {
        return new Reading(article, sentences, mentions, entities, quotations, newFacts);
    }

    private static int firstEndingAfter(int offset, int size, IntUnaryOperator end) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end.applyAsInt(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
