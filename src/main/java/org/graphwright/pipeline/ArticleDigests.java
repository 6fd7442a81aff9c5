package org.graphwright.pipeline;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EventResolution;
import org.graphwright.resolve.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * For each article a digest of its things' and events' IRIs, whose copy it is and what users correct in it: when it is another, the graph in the store is not right
 * any more.
 */
final class ArticleDigests {
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final StringBuilder lines = new StringBuilder();
    private String open = "";

    static final String NONE = "none";

    private ArticleDigests() {}

    /**
     * @param copies for each copy's IRI that of its original
     * @param corrected for each article that users correct which corrections that are
     */
    static SortedMap<String, String> of(
            Resolution things,
            EventResolution events,
            SortedMap<String, String> copies,
            SortedMap<String, String> corrected) {
        ArticleDigests made = new ArticleDigests();
        made.addAll(sink -> things.forEach((local, thing) -> sink.accept(local, thing.iri())));
        made.addAll(sink -> events.forEach((local, event) -> sink.accept(local, event.iri())));
        copies.forEach(made::add);
        corrected.forEach(made::add);
        return made.digests;
    }

    /**
     * The digest of one article; "none" where there is nothing to it.
     *
     * @param things the IRIs of its things by those that they have in it
     * @param events the same of its events
     * @param original IRI of the article that it copies, or null
     * @param corrected which corrections may change it, or null
     */
    static String of(
            String article,
            SortedMap<String, String> things,
            SortedMap<String, String> events,
            @Nullable String original,
            @Nullable String corrected) {
        ArticleDigests made = new ArticleDigests();
        made.addAll(things::forEach);
        made.addAll(events::forEach);
        if (original != null) {
            made.add(article, original);
        }
        if (corrected != null) {
            made.add(article, corrected);
        }
        return made.digests.getOrDefault(article, NONE);
    }

    /** The source gives an article's things one after the other. */
    private void addAll(Consumer<BiConsumer<String, String>> source) {
        source.accept((local, iri) -> {
            String article = Iris.articleOf(local);
            if (!article.equals(open)) {
                close();
                open = article;
            }
            lines.append(local).append('\0').append(iri).append('\0');
        });
        close();
    }

    private void close() {
        if (!lines.isEmpty()) {
            add(open, lines.toString());
            lines.setLength(0);
        }
    }

    private void add(String article, String said) {
        digests.merge(article, digest(said), (known, more) -> digest(known + '\0' + more));
    }

    private static String digest(String said) {
        return Iris.sha256(said).substring(0, 16);
    }
}
