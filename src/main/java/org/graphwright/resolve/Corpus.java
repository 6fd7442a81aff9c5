package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.graphwright.model.ClassName;

/**
 * The records of a block in canonical order, and what stands beside what: each article's names as sorted numbers, so that what two
 * articles have in common is counted quickly. Of an article only those of its records are here that are in the block.
 */
final class Corpus {
    private final List<PlacedRecord> records;
    private final int[] articleOf;
    private final long[][] keys;
    private final CorpusStatistics statistics;
    /** Of an article's keys, once they were asked for: most blocks are decided without. */
    private final double[][] weights;

    Corpus(Collection<PlacedRecord> records, CorpusStatistics statistics) {
        this.statistics = requireNonNull(statistics, "statistics is null");
        this.records = new ArrayList<>(records);
        this.records.sort(Comparator.comparing(placed -> placed.record().iri()));
        articleOf = new int[this.records.size()];
        List<long[]> around = new ArrayList<>();
        String open = "";
        for (int i = 0; i < articleOf.length; i++) {
            PlacedRecord placed = this.records.get(i);
            String article = placed.record().article();
            if (!article.equals(open)) {
                open = article;
                around.add(placed.around());
            }
            articleOf[i] = around.size() - 1;
        }
        keys = around.toArray(long[][]::new);
        weights = new double[keys.length][];
    }

    int size() {
        return records.size();
    }

    EntityRecord record(int index) {
        return records.get(index).record();
    }

    PlacedRecord placed(int index) {
        return records.get(index);
    }

    /** The place of a record by its IRI, or -1 where the block has none. */
    int index(String iri) {
        int low = 0;
        int high = records.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = record(middle).iri().compareTo(iri);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** The number of the article of a record. */
    int article(int index) {
        return articleOf[index];
    }

    /** The class at the top: what is a country to one article may be just a place to another. */
    ClassName rootOf(int index) {
        return records.get(index).name().root();
    }

    /**
     * How much an article has in common with others: the sum of the weights (rare things weigh more, in nats) of its things that one of
     * the others names, too. The name that is asked about does not count.
     */
    double common(int index, long[] othersKeys) {
        long[] ours = keys[articleOf[index]];
        double[] weighs = weights(articleOf[index]);
        long own = placed(index).key();
        double sum = 0;
        for (int i = 0; i < ours.length; i++) {
            if (ours[i] != own && Arrays.binarySearch(othersKeys, ours[i]) >= 0) {
                sum += weighs[i];
            }
        }
        return sum;
    }

    /** How alike two records' articles are in what they name, from 0 to 1, their own names apart. */
    double alike(int one, int other) {
        double common = common(one, keys[articleOf[other]]);
        double all = Math.sqrt(total(articleOf[one]) * total(articleOf[other]));
        return all == 0 ? 0 : common / all;
    }

    private double[] weights(int article) {
        if (weights[article] == null) {
            weights[article] =
                    Arrays.stream(keys[article]).mapToDouble(statistics::weight).toArray();
        }
        return weights[article];
    }

    private double total(int article) {
        return Arrays.stream(weights(article)).sum();
    }

    /** The names in the articles of some records, sorted, without the names of these records themselves. */
    long[] keysAround(int[] indexes) {
        long[] own = Arrays.stream(indexes)
                .mapToLong(i -> placed(i).key())
                .sorted()
                .distinct()
                .toArray();
        return Arrays.stream(indexes)
                .map(i -> articleOf[i])
                .distinct()
                .mapToObj(a -> keys[a])
                .flatMapToLong(Arrays::stream)
                .filter(key -> Arrays.binarySearch(own, key) < 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
