package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have to know of all records before any two are compared: in how many articles each name stands, whose bodies of common
 * names are spoken of, which acronyms mean several things, and which last names stand alone. Parts of a corpus are counted by
 * themselves and added, in whatever order. Not for use by several threads while it is added to.
 */
public final class CorpusStatistics implements Serializable {
    private static final long serialVersionUID = 1;

    /** Small collections are weighed as if they had so many articles: there, one thing in common is telling, too. */
    private static final int LEAST_ARTICLES = 100;

    /** More meanings of an acronym tell no more. */
    private static final int SEVERAL = 2;

    private int articles;
    private long records;
    private final LongTable articlesOfName = new LongTable();
    private final Map<String, Map<String, Integer>> owners = new TreeMap<>();
    private final Map<String, TreeSet<String>> meanings = new TreeMap<>();
    private final Set<String> loneNames = new TreeSet<>();

    /** Adds what another part of the corpus counted; no article may be in both. */
    public void add(CorpusStatistics other) {
        requireNonNull(other, "other is null");
        articles += other.articles;
        records += other.records;
        other.articlesOfName.keys().forEach(key -> articlesOfName.add(key, other.articlesOfName.get(key, 0)));
        other.owners.forEach((words, counts) -> counts.forEach((owner, count) -> addOwner(words, owner, count)));
        other.meanings.forEach((acronym, all) -> all.forEach(meaning -> addMeaning(acronym, meaning)));
        loneNames.addAll(other.loneNames);
    }

    /** Takes what {@link #add(long, int)} takes. */
    @FunctionalInterface
    public interface Names {
        /**
         * Takes a name.
         *
         * @param number of the name
         * @param articles in how many articles it stands
         */
        void take(long number, int articles);
    }

    /** Gives each name: with {@link #withoutNames} this is all there is, so that names can be added up apart from the rest. */
    public void forEachName(Names action) {
        articlesOfName.keys().forEach(key -> action.take(key, articlesOfName.get(key, 0)));
    }

    /** The same without names. */
    public CorpusStatistics withoutNames() {
        CorpusStatistics rest = new CorpusStatistics();
        rest.articles = articles;
        rest.records = records;
        owners.forEach((words, counts) -> counts.forEach((owner, count) -> rest.addOwner(words, owner, count)));
        meanings.forEach((acronym, all) -> all.forEach(meaning -> rest.addMeaning(acronym, meaning)));
        rest.loneNames.addAll(loneNames);
        return rest;
    }

    /** Adds in how many articles a name stands; one that is never added weighs as that of one article does. */
    public void add(long number, int inArticles) {
        articlesOfName.add(number, inArticles);
    }

    void addArticle(ArticleRecords article) {
        articles++;
        records += article.size();
        for (long key : article.keys()) {
            articlesOfName.add(key, 1);
        }
    }

    void addOwner(String words, String owner, int count) {
        owners.computeIfAbsent(words, key -> new TreeMap<>()).merge(owner, count, Integer::sum);
    }

    /** Of many meanings the first by character stay, so that it does not matter which part was added first. */
    void addMeaning(String acronym, String meaning) {
        TreeSet<String> all = meanings.computeIfAbsent(acronym, key -> new TreeSet<>());
        all.add(meaning);
        if (all.size() > SEVERAL) {
            all.pollLast();
        }
    }

    void addLoneName(String word) {
        loneNames.add(word);
    }

    /** How many articles there are. */
    public int articles() {
        return articles;
    }

    /** How many records there are. */
    public long records() {
        return records;
    }

    /** How much it tells that two articles have a name in common, in nats: the rarer the more. */
    double weight(long key) {
        return Math.log(Math.max(articles, LEAST_ARTICLES) / (double) Math.max(1, articlesOfName.get(key, 1)));
    }

    /** For a body of a common name the codes of countries and regions whose it is by some article's name of it, and in how many articles. */
    Map<String, Integer> owners(String words) {
        return owners.getOrDefault(words, Map.of());
    }

    /** True of an acronym, normalised, that stands for more than one thing. */
    boolean isAmbiguous(String acronym) {
        return meanings.getOrDefault(acronym, new TreeSet<>()).size() > 1;
    }

    /** True of a word by which some article calls a person without more. */
    boolean isLoneName(String word) {
        return loneNames.contains(word);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorpusStatistics that
                && articles == that.articles
                && records == that.records
                && articlesOfName.equals(that.articlesOfName)
                && owners.equals(that.owners)
                && meanings.equals(that.meanings)
                && loneNames.equals(that.loneNames);
    }

    @Override
    public int hashCode() {
        return Objects.hash(articles, records, articlesOfName, owners, meanings, loneNames);
    }
}
