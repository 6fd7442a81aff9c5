package org.graphwright.query;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.graphwright.store.WordIndex;

/** Makes the questions for words that were perhaps typed wrongly: {@link Spelling} says which words of the index may have been meant. */
final class NearWords {
    // How much more a word as it is, and one with one error, is worth than one with two; by hand.
    private static final float WHOLE_WORD = 4;
    private static final float ONE_ERROR = 2;

    private final IndexReader index;

    NearWords(IndexReader index) {
        this.index = requireNonNull(index, "index is null");
    }

    /** What has words like all of these in a field, those with fewer errors first. */
    Query all(String field, List<String> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(near(field, word), Occur.MUST));
        return all.build();
    }

    /** Names with words like some of these; a single letter is like none. */
    Query some(List<String> words) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        words.stream()
                .filter(word -> word.length() > 1)
                .forEach(word -> some.add(near(WordIndex.LABEL, word), Occur.SHOULD));
        return some.build();
    }

    /** Names with words that differ from some of these by a letter or, if they are long, two, whatever letters these are; the nearest first. */
    Query roughly(List<String> words) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        for (String word : words) {
            int most = Math.min(Spelling.errors(word), word.length() < Spelling.LONG ? 1 : 2);
            for (int errors = 1; errors <= most; errors++) {
                Query like = new ConstantScoreQuery(new TermInSetQuery(
                        WordIndex.LABEL, like(new Term(WordIndex.LABEL, word), errors, known -> true)));
                some.add(errors == 1 ? new BoostQuery(like, ONE_ERROR) : like, Occur.SHOULD);
            }
        }
        return some.build();
    }

    private Query near(String field, String word) {
        Term term = new Term(field, word);
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        near.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), WHOLE_WORD), Occur.SHOULD);
        if (Spelling.errors(word) == 0) {
            return near.build();
        }
        near.add(new ConstantScoreQuery(new PrefixQuery(term)), Occur.SHOULD);
        for (int errors = 1; errors <= Spelling.errors(word); errors++) {
            Query misspelt = new ConstantScoreQuery(new TermInSetQuery(field, misspelt(term, errors)));
            near.add(errors == 1 ? new BoostQuery(misspelt, ONE_ERROR) : misspelt, Occur.SHOULD);
        }
        return near.build();
    }

    /** The words of the index that differ from a word by so many errors and may have been meant. */
    private List<BytesRef> misspelt(Term term, int errors) {
        return like(term, errors, known -> Spelling.isNear(term.text(), known));
    }

    private List<BytesRef> like(Term term, int errors, Predicate<String> meant) {
        List<BytesRef> words = new ArrayList<>();
        try {
            Terms known = MultiTerms.getTerms(index, term.field());
            if (known == null) {
                return words;
            }
            FuzzyTermsEnum near = new FuzzyTermsEnum(known, term, errors, 0, true);
            for (BytesRef word = near.next(); word != null; word = near.next()) {
                if (meant.test(word.utf8ToString())) {
                    words.add(BytesRef.deepCopyOf(word));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
