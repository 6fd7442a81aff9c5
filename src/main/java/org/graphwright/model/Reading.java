package org.graphwright.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An article while it is being read: what the steps of extraction hand to one another. Immutable. */
public final class Reading {
    private final Article article;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final Map<String, Mention> byId = new HashMap<>();

    /**
     * @param article the article
     * @param sentences its sentences, in order of position
     * @param mentions what has been found so far, in order of position, none overlapping another
     */
    public Reading(Article article, List<Sentence> sentences, List<Mention> mentions) {
        this.article = Objects.requireNonNull(article, "article is null");
        this.sentences = List.copyOf(sentences);
        this.mentions = List.copyOf(mentions);
        this.mentions.forEach(mention -> byId.put(mention.id(), mention));
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

    /** The mention of that id, if there is one. */
    public Optional<Mention> mention(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The sentence that holds the character at {@code offset}; empty between sentences. */
    public Optional<Sentence> sentenceAt(int offset) {
        int index = firstEndingAfter(offset);
        return index < sentences.size() && sentences.get(index).begin() <= offset
                ? Optional.of(sentences.get(index))
                : Optional.empty();
    }

    /** The sentences that share a character with {@code passage}, in order of position. */
    public List<Sentence> sentencesOf(Span passage) {
        int first = firstEndingAfter(passage.begin());
        int after = first;
        while (after < sentences.size() && sentences.get(after).begin() < passage.end()) {
            after++;
        }
        return sentences.subList(first, after);
    }

    public Reading withMentions(List<Mention> newMentions) {
        return new Reading(article, sentences, newMentions);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
