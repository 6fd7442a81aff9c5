package org.graphwright.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What articles say of their things, to be read as often as needed. */
@FunctionalInterface
public interface RecordSource {
    /** Gives the records of each article, all of them at once. */
    void forEachArticle(Consumer<List<EntityRecord>> action);

    /** Records that are in memory. */
    static RecordSource of(Collection<EntityRecord> records) {
        Map<String, List<EntityRecord>> byArticle = new TreeMap<>();
        for (EntityRecord record : records) {
            byArticle
                    .computeIfAbsent(record.article(), key -> new ArrayList<>())
                    .add(record);
        }
        return action -> byArticle.values().forEach(action);
    }
}
