package org.graphwright.explore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Leaves out of quotations what is said within another of them: "profound condolences" where the whole sentence is there, too; what an
 * article's copy has of it once more; and what articles quote again, of which the first stays.
 */
final class WholeQuotations {
    /** Letters and digits from which on the same words are the same saying: "no comment" is said again and again. By hand. */
    private static final int LEAST_TOLD_APART = 20;

    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WholeQuotations() {}

    /**
     * Where something is quoted.
     *
     * @param article the article's IRI
     * @param source that of the article whose copy it is, else its own
     * @param begin offset of the words in its text
     * @param length of the words
     * @param letters what {@link #letters(String)} gives for the words
     */
    record Words(String article, String source, int begin, int length, int letters) {
        private boolean hold(Words part) {
            return length > part.length && begin <= part.begin && part.begin + part.length <= begin + length;
        }

        /** A copy has its original's words, but elsewhere in its text: what is as long is the same. */
        private boolean areCopied(Words copy) {
            return !copy.article.equals(article) && length == copy.length;
        }
    }

    /** By what words are known again, whatever their signs and capitals: a hash of their letters and digits, at least 0; 0 for so few that they prove nothing. */
    static int letters(String words) {
        String letters = OTHER_THAN_LETTERS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
        return letters.length() < LEAST_TOLD_APART ? 0 : letters.hashCode() & Integer.MAX_VALUE;
    }

    /**
     * In the same order.
     *
     * @param quotations those of later articles first
     */
    static List<QuotationView> of(List<QuotationView> quotations) {
        return of(
                quotations,
                quotation -> new Words(
                        quotation.article().iri(),
                        quotation.article().source(),
                        quotation.begin(),
                        quotation.quote().length(),
                        letters(quotation.quote())));
    }

    /** The same of what is no view yet. */
    static <T> List<T> of(List<T> quotations, Function<T, Words> words) {
        Map<String, List<Words>> byArticle = quotations.stream().map(words).collect(groupingBy(Words::article));
        List<T> whole = quotations.stream()
                .filter(quotation -> byArticle
                        .getOrDefault(words.apply(quotation).article(), List.of())
                        .stream()
                        .noneMatch(other -> other.hold(words.apply(quotation))))
                .filter(quotation -> byArticle
                        .getOrDefault(words.apply(quotation).source(), List.of())
                        .stream()
                        .noneMatch(other -> other.areCopied(words.apply(quotation))))
                .toList();
        return firstTold(whole, words);
    }

    private static <T> List<T> firstTold(List<T> quotations, Function<T, Words> words) {
        List<Words> all = quotations.stream().map(words).toList();
        Map<String, Integer> order = new HashMap<>();
        all.forEach(one -> order.putIfAbsent(one.article(), order.size()));
        Set<Integer> seen = new HashSet<>();
        Set<Integer> repeated = IntStream.range(0, all.size())
                .filter(i -> all.get(i).letters() != 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                i -> -order.get(all.get(i).article()))
                        .thenComparing(i -> all.get(i).begin()))
                .filter(i -> !seen.add(all.get(i).letters()))
                .collect(toSet());
        return IntStream.range(0, all.size())
                .filter(i -> !repeated.contains(i))
                .mapToObj(quotations::get)
                .toList();
    }
}
