package org.graphwright.query;

import java.util.ArrayList;
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
        List<String> joined = withLettersJoined(words);
        if (!joined.equals(words)) {
            query.add(new ConstantScoreQuery(all(joined, word -> beginning(WordIndex.LABEL, word))), Occur.SHOULD);
        }
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
        List<String> joined = withLettersJoined(words);
        if (joined.equals(words)) {
            return withAll(words);
        }
        return new BooleanQuery.Builder()
                .add(withAll(words), Occur.SHOULD)
                .add(withAll(joined), Occur.SHOULD)
                .build();
    }

    private static Query withAll(List<String> words) {
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

    /** A letter is one word with the word after it where a name has an apostrophe between them: "o brien" for O'Brien. */
    private static List<String> withLettersJoined(List<String> words) {
        List<String> joined = new ArrayList<>();
        String letter = "";
        for (String word : words) {
            if (word.length() == 1 && letter.isEmpty()) {
                letter = word;
            } else {
                joined.add(letter + word);
                letter = "";
            }
        }
        if (!letter.isEmpty()) {
            joined.add(letter);
        }
        return joined;
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
