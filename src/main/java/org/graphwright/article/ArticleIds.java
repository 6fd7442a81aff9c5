package org.graphwright.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.graphwright.model.Article;

/** Sees to it that articles with one id and different words are both kept: the second one's id ends with eight digits of its content. */
public final class ArticleIds {
    /** What the article of an id says, by hashes: the ids of a million articles take some fifty megabytes. */
    private final Map<Long, Long> seen = new HashMap<>();

    Article unique(Article article) {
        long hash = hash(article);
        Long before = seen.putIfAbsent(number(sha256(article.id())), hash);
        return before == null || before == hash ? article : article.withId(second(article));
    }

    /** What tells articles of one id from each other: equal where they say the same. */
    public static long hash(Article article) {
        return number(content(article));
    }

    /** The id of an article whose own another one has that says something else. */
    public static String second(Article article) {
        return article.id() + "-" + HexFormat.of().formatHex(Arrays.copyOf(content(article), 4));
    }

    private static byte[] content(Article article) {
        return sha256(String.join("\0", "" + article.date(), "" + article.title(), "" + article.url(), article.text()));
    }

    private static long number(byte[] hash) {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << 8 | hash[i] & 0xff;
        }
        return number;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
