package org.graphwright.explore;

/**
 * An article that has the words looked for.
 *
 * @param article the article
 * @param snippet the words in their surroundings, on one line; empty if they stand in the title alone
 */
public record ArticleHit(ArticleRef article, String snippet) {}
