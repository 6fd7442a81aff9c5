package org.graphwright.explore;

/**
 * A place where an article tells of an event.
 *
 * @param article where it was read
 * @param sentence the sentence's text
 * @param words the words that tell of it
 * @param begin offset of these words in the article's text
 * @param when ISO 8601 value of when by this article; empty where it does not say
 * @param main true where the article is about the event
 * @param future true where the text says that it is to come
 * @param confidence from 0 to 1
 */
public record EventTelling(
        ArticleRef article,
        String sentence,
        String words,
        int begin,
        String when,
        boolean main,
        boolean future,
        double confidence) {}
