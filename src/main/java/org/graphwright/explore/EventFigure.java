package org.graphwright.explore;

/**
 * What an article counts or measures of an event.
 *
 * @param kind {@code killed}, {@code injured}, {@code missing}, {@code arrested}, {@code affected}, {@code amount}, {@code score},
 *     {@code magnitude} and the like
 * @param value as the graph has it
 * @param article where it was read; a later one may give a higher toll
 * @param sentence the sentence's text
 */
public record EventFigure(String kind, String value, ArticleRef article, String sentence) {}
