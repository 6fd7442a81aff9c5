package org.graphwright.explore;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Leaves out of quotations what is said within another of them: "profound condolences" where the whole sentence is there, too; and what an
 * article's copy has of it once more.
 */
final class WholeQuotations {
    private WholeQuotations() {}

    /**
     * Where something is quoted.
     *
     * @param article the article's IRI
     * @param source that of the article whose copy it is, else its own
     * @param begin offset of the words in its text
     * @param length of the words
     */
    record Words(String article, String source, int begin, int length) {
        private boolean hold(Words part) {
            return length > part.length && begin <= part.begin && part.begin + part.length <= begin + length;
        }

        /** A copy has its original's words, but elsewhere in its text: what is as long is the same. */
        private boolean areCopied(Words copy) {
            return !copy.article.equals(article) && length == copy.length;
        }
    }

    /** In the same order. */
    static List<QuotationView> of(List<QuotationView> quotations) {
        return of(
                quotations,
                quotation -> new Words(
                        quotation.article().iri(),
                        quotation.article().source(),
                        quotation.begin(),
                        quotation.quote().length()));
    }

    /** The same of what is no view yet. */
    static <T> List<T> of(List<T> quotations, Function<T, Words> words) {
        Map<String, List<Words>> byArticle = quotations.stream().map(words).collect(groupingBy(Words::article));
        return quotations.stream()
                .filter(quotation -> byArticle
                        .getOrDefault(words.apply(quotation).article(), List.of())
                        .stream()
                        .noneMatch(other -> other.hold(words.apply(quotation))))
                .filter(quotation -> byArticle
                        .getOrDefault(words.apply(quotation).source(), List.of())
                        .stream()
                        .noneMatch(other -> other.areCopied(words.apply(quotation))))
                .toList();
    }
}
