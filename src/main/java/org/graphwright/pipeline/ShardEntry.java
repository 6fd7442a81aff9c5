package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One article in a shard.
 *
 * @param article the IRI of the article and its graph
 * @param contentHash tells whether the article has changed
 * @param words how many words it has, between blanks
 * @param entities how many things it has
 * @param facts how many facts, each passage counted
 * @param date its day as YYYY-MM-DD, or empty
 * @param sketch tells whether it is nearly another's text
 */
public record ShardEntry(
        String article, String contentHash, long words, int entities, int facts, String date, TextSketch sketch)
        implements Serializable {
    public ShardEntry {
        requireNonNull(article, "article is null");
        requireNonNull(contentHash, "contentHash is null");
        requireNonNull(date, "date is null");
        requireNonNull(sketch, "sketch is null");
    }

    String line() {
        return String.join("\t", article, contentHash, "" + words, "" + entities, "" + facts, date, sketch.text());
    }

    /** The entry of an article that is taken out. */
    static ShardEntry removed(String article) {
        return new ShardEntry(article, "", 0, 0, 0, "", new TextSketch(new int[0]));
    }

    static ShardEntry of(String line) {
        String[] fields = line.split("\t", -1);
        return new ShardEntry(
                fields[0],
                fields[1],
                Long.parseLong(fields[2]),
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                fields[5],
                TextSketch.parse(fields[6]));
    }
}
