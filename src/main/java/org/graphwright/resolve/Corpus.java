package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/**
 * The records in canonical order, article by article, and what stands beside what: each article's names as sorted numbers, so that
 * what two articles have in common is counted quickly.
 */
final class Corpus {
    /** Small collections are weighed as if they had so many articles: there, one thing in common is telling, too. */
    private static final int LEAST_ARTICLES = 100;

    private final Ontology ontology;
    private final List<EntityRecord> records;
    private final int[] articleOf;
    private final int[] firstOf;
    private final int[] keyOf;
    private final int[][] keys;
    private final double[] weights;
    private final double[] totals;

    Corpus(Collection<EntityRecord> records, Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.records = new ArrayList<>(records);
        this.records.sort(Comparator.comparing(EntityRecord::article).thenComparing(EntityRecord::iri));
        int count = this.records.size();
        articleOf = new int[count];
        keyOf = new int[count];
        Map<RootedName, Integer> numbers = new HashMap<>();
        List<Integer> first = new ArrayList<>();
        String open = "";
        for (int i = 0; i < count; i++) {
            EntityRecord record = this.records.get(i);
            if (!record.article().equals(open)) {
                open = record.article();
                first.add(i);
            }
            articleOf[i] = first.size() - 1;
            String name = ontology.isA(record.type(), Classes.COUNTRY)
                    ? gazetteer.country(record.name()).map(Country::name).orElse(record.name())
                    : record.name();
            RootedName key = new RootedName(ontology.root(record.type()), NameForms.normalised(name));
            keyOf[i] = numbers.computeIfAbsent(key, k -> numbers.size());
        }
        firstOf = first.stream().mapToInt(Integer::intValue).toArray();
        keys = new int[firstOf.length][];
        int[] articles = new int[numbers.size()];
        for (int a = 0; a < keys.length; a++) {
            keys[a] =
                    Arrays.stream(keyOf, firstOf[a], end(a)).sorted().distinct().toArray();
            for (int key : keys[a]) {
                articles[key]++;
            }
        }
        weights = Arrays.stream(articles)
                .mapToDouble(n -> Math.log(Math.max(keys.length, LEAST_ARTICLES) / (double) n))
                .toArray();
        totals = Arrays.stream(keys)
                .mapToDouble(article ->
                        Arrays.stream(article).mapToDouble(key -> weights[key]).sum())
                .toArray();
    }

    int size() {
        return records.size();
    }

    EntityRecord record(int index) {
        return records.get(index);
    }

    /** The place of a record by its IRI, or -1. */
    int index(String iri) {
        int hash = iri.indexOf('#');
        if (hash < 0) {
            return -1;
        }
        String article = iri.substring(0, hash);
        int low = 0;
        int high = records.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            EntityRecord record = records.get(middle);
            int order = record.article().compareTo(article);
            order = order == 0 ? record.iri().compareTo(iri) : order;
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    int articles() {
        return keys.length;
    }

    /** The number of the article of a record. */
    int article(int index) {
        return articleOf[index];
    }

    /** The number of a record's name: the same for all names of a country. */
    int key(int index) {
        return keyOf[index];
    }

    /** The first record of an article. */
    int begin(int article) {
        return firstOf[article];
    }

    /** The record after the last one of an article. */
    int end(int article) {
        return article + 1 < firstOf.length ? firstOf[article + 1] : articleOf.length;
    }

    /** The class at the top: what is a country to one article may be just a place to another. */
    String rootOf(int index) {
        return ontology.root(records.get(index).type());
    }

    /**
     * How much an article has in common with others: the sum of the weights (rare things weigh more, in nats) of its things that one of
     * the others names, too. The name that is asked about does not count.
     */
    double common(int index, int[] othersKeys) {
        double sum = 0;
        for (int key : keys[articleOf[index]]) {
            if (key != keyOf[index] && Arrays.binarySearch(othersKeys, key) >= 0) {
                sum += weights[key];
            }
        }
        return sum;
    }

    /** How alike two records' articles are in what they name, from 0 to 1, their own names apart. */
    double alike(int one, int other) {
        double common = common(one, keys[articleOf[other]]);
        double all = Math.sqrt(totals[articleOf[one]] * totals[articleOf[other]]);
        return all == 0 ? 0 : common / all;
    }

    /** The names in the articles of some records, sorted, without the names of these records themselves. */
    int[] keysAround(int[] indexes) {
        int[] own =
                Arrays.stream(indexes).map(i -> keyOf[i]).sorted().distinct().toArray();
        return Arrays.stream(indexes)
                .map(i -> articleOf[i])
                .distinct()
                .flatMap(a -> Arrays.stream(keys[a]))
                .filter(key -> Arrays.binarySearch(own, key) < 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
