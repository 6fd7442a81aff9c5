package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.jspecify.annotations.Nullable;

/**
 * What was read of shards, for whoever reads the same ones again and again; given up where memory is short. Safe for use by several threads.
 */
final class ShardMemory {
    /** Articles are read again and again by who corrects what few of them say; by hand. */
    static final int MOST_ARTICLES = 500;

    private final Map<Path, Kept> kept = new HashMap<>();
    private final Map<String, SoftReference<List<Extraction>>> articles = new LinkedHashMap<>(16, 0.75f, true);

    private final Set<String> whole = ConcurrentHashMap.newKeySet();

    private record Kept(List<String> stamps, SoftReference<List<?>> records) {}

    /**
     * What a file had when it and what it is made of had these stamps, or else what it has now.
     *
     * @param <T> of records, which never change; a file has those of one class
     */
    <T> List<T> of(Path file, List<String> stamps, Supplier<List<T>> reader) {
        List<T> last = last(file, stamps);
        if (last != null) {
            return last;
        }
        List<T> read = List.copyOf(requireNonNull(reader.get(), "nothing was read"));
        synchronized (kept) {
            kept.put(file, new Kept(stamps, new SoftReference<>(read)));
        }
        return read;
    }

    /** True where a file of this stamp was whole. */
    boolean isChecked(String file) {
        return whole.contains(file);
    }

    void checked(String file) {
        whole.add(file);
    }

    /** What was read of those of these articles, by their IRIs, of a file of this stamp, that are known; of each all that the file has. */
    Map<String, List<Extraction>> extractions(String file, Collection<String> wanted) {
        Map<String, List<Extraction>> all = new HashMap<>();
        synchronized (articles) {
            for (String article : wanted) {
                SoftReference<List<Extraction>> reference = articles.get(key(file, article));
                List<Extraction> read = reference == null ? null : reference.get();
                if (read != null) {
                    all.put(article, read);
                }
            }
        }
        return all;
    }

    /**
     * Keeps what was read of articles of a file of this stamp, of each all that the file has.
     *
     * @return it by the articles' IRIs
     */
    Map<String, List<Extraction>> keep(String file, List<Extraction> read) {
        Map<String, List<Extraction>> byArticle = read.stream()
                .collect(Collectors.groupingBy(
                        extraction -> Iris.article(extraction.article().id())));
        synchronized (articles) {
            byArticle.forEach((article, extractions) ->
                    articles.put(key(file, article), new SoftReference<>(List.copyOf(extractions))));
            Iterator<?> oldest = articles.values().iterator();
            while (articles.size() > MOST_ARTICLES) {
                oldest.next();
                oldest.remove();
            }
        }
        return byArticle;
    }

    private static String key(String file, String article) {
        return file + '\0' + article;
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable List<T> last(Path file, List<String> stamps) {
        synchronized (kept) {
            Kept last = kept.get(file);
            return last == null || !last.stamps().equals(stamps)
                    ? null
                    : (List<T>) last.records().get();
        }
    }
}
