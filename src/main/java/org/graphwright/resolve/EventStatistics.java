package org.graphwright.resolve;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** In how many articles that tell of events each thing and each stem of a word stands. Parts of a corpus add up. */
public final class EventStatistics implements Serializable {
    private static final long serialVersionUID = 1;

    /** Small collections are weighed as if they had so many articles. */
    private static final int LEAST_ARTICLES = 100;

    private final LongTable articlesOf = new LongTable();
    private int articles;

    /**
     * Counts an article.
     *
     * @param events all that it tells of; what it hints at does not count
     */
    public void count(Collection<EventRecord> events) {
        Set<String> known = new HashSet<>();
        List<EventRecord> told =
                events.stream().filter(event -> !event.hinted()).toList();
        if (told.isEmpty()) {
            return;
        }
        for (EventRecord event : told) {
            event.parts().forEach(part -> known.add(part.thing()));
            known.addAll(event.around());
            known.addAll(event.words());
            known.addAll(event.context());
            known.addAll(event.doings());
        }
        known.forEach(each -> articlesOf.add(NameHash.of(each), 1));
        articles++;
    }

    /** Adds articles of which nothing else is counted. */
    public void addArticles(int more) {
        articles += more;
    }

    /** How many articles were counted. */
    public int articles() {
        return articles;
    }

    /** Adds articles to what stands under a number of {@link #forEach}. */
    public void add(long number, int more) {
        articlesOf.add(number, more);
    }

    /** Gives the number of each thing and stem, and in how many articles it stands. */
    public void forEach(BiConsumer<Long, Integer> action) {
        articlesOf.keys().forEach(key -> action.accept(key, articlesOf.get(key, 0)));
    }

    /**
     * How much it tells that two articles have a thing or the stem of a word in common, in nats: the rarer the more. What was not counted
     * weighs as what stands in one article.
     */
    double weight(String thingOrStem) {
        return Math.log((double) Math.max(articles, LEAST_ARTICLES) / articlesOf.get(NameHash.of(thingOrStem), 1));
    }
}
