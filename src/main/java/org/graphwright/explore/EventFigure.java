package org.graphwright.explore;

/**
 * What an article counts or measures of an event.
 *
 * @param kind {@code killed}, {@code injured}, {@code missing}, {@code arrested}, {@code affected}, {@code amount}, {@code score},
 *     {@code magnitude} and the like
 * @param value a plain number without grouping, of a score both sides
 * @param currency of an amount its ISO 4217 code, else empty
 * @param article where it was read; a later one may give a higher toll
 * @param sentence the sentence's text
 */
public record EventFigure(String kind, String value, String currency, ArticleRef article, String sentence) {}
