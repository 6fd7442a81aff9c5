package org.graphwright.article;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import org.graphwright.model.Article;

/**
 * Gives articles the ids that a graph has them by: a file that was read in a folder, and is now given by itself or in a folder below, goes
 * by the longest end of its path that the graph has. What the graph has by a shorter end may be another file of that name.
 */
final class GraphIds {
    private final Predicate<String> known;

    /** @param known whether the graph has an article of an id */
    GraphIds(Predicate<String> known) {
        this.known = requireNonNull(known, "known is null");
    }

    Article of(InputFiles.InputFile file, Article article) {
        if (!article.id().startsWith(file.bareId())) {
            return article;
        }
        String rest = article.id().substring(file.bareId().length());
        for (String end : PathEnds.of(file.bareLocation())) {
            boolean longer = end.length() > file.bareId().length();
            if (longer && known.test(end + rest)) {
                return article.withId(end + rest).withSource(sourceBelow(end, file, article));
            }
        }
        return article;
    }

    /** Never the whole path, by which older versions named files. */
    private static String sourceBelow(String end, InputFiles.InputFile file, Article article) {
        boolean whole = end.equals(file.bareLocation());
        String source = article.source();
        return whole || !source.startsWith(file.bareId())
                ? source
                : end + source.substring(file.bareId().length());
    }
}
