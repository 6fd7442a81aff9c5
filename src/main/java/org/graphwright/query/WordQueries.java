package org.graphwright.query;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.graphwright.store.WordIndex;

/** The questions that are put to the index of words, each made of words and none of Lucene's syntax. Words are not empty, and at least one. */
final class WordQueries {
    // What a name of all the words, and words in full, are worth beside their beginnings; by hand.
    private static final float EXACT = 8;
    private static final float WHOLE_WORDS = 4;

    private WordQueries() {}

    /** Names of just these words, however they are parted. */
    static Query whole(List<String> words) {
        return new ConstantScoreQuery(
                new TermQuery(new Term(WordIndex.NAME, WordIndex.joined(String.join(" ", words)))));
    }

    /** Names with all the words, those of one letter as initials. */
    static Query wordsOrInitials(List<String> words) {
        return new ConstantScoreQuery(all(
                words,
                word -> word.length() == 1
                        ? new PrefixQuery(new Term(WordIndex.LABEL, word))
                        : new TermQuery(new Term(WordIndex.LABEL, word))));
    }

    /** Names with words that begin so; those that have them whole first, unless these are letters alone, with which a word has only been begun. */
    static Query beginnings(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new BoostQuery(whole(words), EXACT), Occur.SHOULD)
                .add(new ConstantScoreQuery(all(words, word -> beginning(WordIndex.LABEL, word))), Occur.SHOULD);
        if (words.stream().anyMatch(word -> word.length() > 1)) {
            Query inFull = new ConstantScoreQuery(all(words, word -> new TermQuery(new Term(WordIndex.LABEL, word))));
            query.add(new BoostQuery(inFull, WHOLE_WORDS), Occur.SHOULD);
        }
        return query.build();
    }

    /** Things that are mentioned so often or more. */
    static Query mentioned(long least) {
        return new ConstantScoreQuery(
                NumericDocValuesField.newSlowRangeQuery(WordIndex.MENTIONS, least, Long.MAX_VALUE));
    }

    /** Articles with all the words, those in the title counting more. */
    static Query inArticles(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            query.add(new TermQuery(new Term(WordIndex.TEXT, word)), Occur.MUST);
            query.add(new TermQuery(new Term(WordIndex.TITLE, word)), Occur.SHOULD);
        }
        return query.build();
    }

    /** Articles with words that begin so. */
    static Query beginningsInArticles(List<String> words) {
        return new ConstantScoreQuery(all(words, word -> beginning(WordIndex.TEXT, word)));
    }

    private static Query all(List<String> words, Function<String, Query> query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(query.apply(word), Occur.MUST));
        return all.build();
    }

    /** Also where only the half of a letter's transcription has been typed, as in "Schroe". */
    private static Query beginning(String field, String word) {
        Query begins = new PrefixQuery(new Term(field, word));
        if (!word.matches(".*[^aeiouq][aou]e")) {
            return begins;
        }
        return new BooleanQuery.Builder()
                .add(begins, Occur.SHOULD)
                .add(new PrefixQuery(new Term(field, word.substring(0, word.length() - 1))), Occur.SHOULD)
                .build();
    }
}
