package org.graphwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Articles;
import org.graphwright.article.field.Columns;
import org.graphwright.evaluate.GoldArticle;
import org.graphwright.evaluate.GoldStory;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/** Finds the articles to extract from for the articles of a gold file. */
final class GoldInput {
    private static final String GOLD = ".gold.jsonl";
    private static final String INPUT = ".in.jsonl";

    private GoldInput() {}

    /** The name of a set: that of its file without endings. */
    static String nameOf(Path gold) {
        return String.valueOf(gold.getFileName()).replaceFirst("(\\.gold)?\\.jsonl(\\.gz)?$", "");
    }

    /**
     * The articles in the order of {@code gold}, with their dates and titles where {@code input}, or {@code X.in.jsonl} beside
     * {@code X.gold.jsonl}, has them, or the gold file itself.
     *
     * @throws IOException if {@code input} cannot be read, or has another text for an article
     */
    static List<Article> articles(Path goldFile, List<GoldArticle> gold, @Nullable Path input) throws IOException {
        Map<String, Article> known = read(input == null ? beside(goldFile) : input);
        List<Article> articles = new ArrayList<>();
        for (GoldArticle g : gold) {
            Article article = known.get(g.id());
            if (article != null && !article.text().equals(g.text())) {
                throw new IOException(article.source() + ": has another text for " + g.id() + " than " + goldFile);
            }
            LocalDate date = g.story().map(GoldStory::date).orElse(null);
            articles.add(
                    article == null ? new Article(g.id(), g.text(), date, null, null, goldFile.toString()) : article);
        }
        return articles;
    }

    private static @Nullable Path beside(Path gold) {
        Path input = gold.resolveSibling(nameOf(gold) + INPUT);
        return gold.toString().contains(GOLD) && Files.exists(input) ? input : null;
    }

    private static Map<String, Article> read(@Nullable Path input) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        if (input != null) {
            List<String> rejected = new ArrayList<>();
            Articles reader = new Articles(
                    InputStream.nullInputStream(),
                    reject -> rejected.add(reject.toString()),
                    new ArticleOptions(Columns.USUAL, true));
            try (Stream<Article> read = reader.read(List.of(input.toString()))) {
                read.forEach(article -> articles.put(article.id(), article));
            }
            if (!rejected.isEmpty()) {
                throw new IOException(rejected.get(0));
            }
        }
        return articles;
    }
}
