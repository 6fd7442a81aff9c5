package org.graphwright.explore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
     * A quotation.
     *
     * @param first as it was told first
     * @param again where copies and other articles have the same words
     */
    record Told<T>(T first, List<T> again) {}

    /**
     * In the same order.
     *
     * @param quotations those of later articles first
     */
    static List<Told<QuotationView>> of(List<QuotationView> quotations) {
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
    static <T> List<Told<T>> of(List<T> quotations, Function<T, Words> words) {
        List<Words> all = quotations.stream().map(words).toList();
        Map<String, List<Integer>> byArticle = IntStream.range(0, all.size())
                .boxed()
                .collect(groupingBy(i -> all.get(i).article()));
        Set<Integer> whole = IntStream.range(0, all.size())
                .filter(i -> byArticle.getOrDefault(all.get(i).article(), List.of()).stream()
                        .noneMatch(j -> all.get(j).hold(all.get(i))))
                .boxed()
                .collect(toCollection(TreeSet::new));
        Map<Integer, Integer> firsts = new HashMap<>();
        whole.forEach(i -> byArticle.getOrDefault(all.get(i).source(), List.of()).stream()
                .filter(j -> whole.contains(j) && all.get(j).areCopied(all.get(i)))
                .findFirst()
                .ifPresent(j -> firsts.put(i, j)));
        repeated(all, whole.stream().filter(i -> !firsts.containsKey(i)).toList(), firsts);
        Map<Integer, List<T>> again = new HashMap<>();
        whole.stream()
                .filter(firsts::containsKey)
                .forEach(i -> again.computeIfAbsent(first(i, firsts), none -> new ArrayList<>())
                        .add(quotations.get(i)));
        return whole.stream()
                .filter(i -> !firsts.containsKey(i))
                .map(i -> new Told<>(quotations.get(i), again.getOrDefault(i, List.of())))
                .toList();
    }

    /** A copy may be of what is told elsewhere, too. */
    private static int first(int one, Map<Integer, Integer> firsts) {
        Integer before = firsts.get(one);
        return before == null ? one : first(before, firsts);
    }

    private static void repeated(List<Words> all, List<Integer> some, Map<Integer, Integer> firsts) {
        Map<String, Integer> order = new HashMap<>();
        all.forEach(one -> order.putIfAbsent(one.article(), order.size()));
        Map<Integer, Integer> seen = new HashMap<>();
        some.stream()
                .filter(i -> all.get(i).letters() != 0)
                .sorted(Comparator.<Integer>comparingInt(
                                i -> -order.getOrDefault(all.get(i).article(), 0))
                        .thenComparing(i -> all.get(i).begin()))
                .forEach(i -> {
                    Integer first = seen.putIfAbsent(all.get(i).letters(), i);
                    if (first != null) {
                        firsts.put(i, first);
                    }
                });
    }
}
