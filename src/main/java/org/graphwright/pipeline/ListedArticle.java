package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article of a shard, as the shard's list has it.
 *
 * @param article the IRI of the article and its graph
 * @param contentHash tells whether the article has changed; empty where it was taken out
 * @param version of what read it; see {@link ReaderFactory}
 * @param entry all that the list has of it
 */
public record ListedArticle(String article, String contentHash, String version, ShardEntry entry) {
    /** What the names of lists end with. */
    public static final String ENDING = ShardList.ENDING;

    public ListedArticle {
        requireNonNull(article, "article is null");
        requireNonNull(contentHash, "contentHash is null");
        requireNonNull(version, "version is null");
        requireNonNull(entry, "entry is null");
    }

    /**
     * The articles of a list.
     *
     * @param file the list's name
     * @param lines all that is in it
     * @throws BuildException if it is none
     */
    public static List<ListedArticle> of(String file, List<String> lines) {
        Shard shard = ShardList.parse(file, lines, ShardFolder.FORM, file);
        return shard.entries().stream()
                .map(entry -> new ListedArticle(entry.article(), entry.contentHash(), shard.version(), entry))
                .toList();
    }
}
