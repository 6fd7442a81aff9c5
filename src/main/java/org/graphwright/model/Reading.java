package org.graphwright.model;

import java.util.List;

/**
 * An article while it is being read: what the steps of extraction hand to one another.
 *
 * @param article the article
 * @param sentences its sentences, in order of position
 * @param mentions what has been found so far, in order of position, none overlapping another
 */
public record Reading(Article article, List<Sentence> sentences, List<Mention> mentions) {
    public Reading {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }

    public Reading withMentions(List<Mention> newMentions) {
        return new Reading(article, sentences, newMentions);
    }
}
