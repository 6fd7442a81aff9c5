package org.graphwright.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.util.StringUtil;

/**
 * The lemma of a word by itself, as OpenNLP's {@code LemmatizerME} with the same model says it of a sentence of that one word. It takes
 * most of the time of the whole chain, so it is asked once for a word and tag, out of context: that makes the answer independent of what
 * was read before. One object serves one thread.
 */
final class Lemmatizer {
    // Letters, as OpenNLP's {@code DefaultLemmatizerContextGenerator} takes them.
    private static final int LONGEST_SUFFIX = 7;
    private static final int LONGEST_PREFIX = 5;

    /** Kept before all are forgotten, so that memory has an end. */
    private static final int MOST_KEPT = 100_000;

    private final Predicates predicates;
    private final Map<TaggedWord, String> known = new HashMap<>();

    private record TaggedWord(String lower, String tag) {}

    Lemmatizer(Predicates predicates) {
        this.predicates = requireNonNull(predicates, "predicates is null");
    }

    /** @param tag a Penn tag */
    String lemma(String word, String tag) {
        if (tag.startsWith("NNP")) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() > KeptWords.LONGEST) {
            return asked(lower, UniversalTags.of(tag));
        }
        TaggedWord key = new TaggedWord(lower, tag);
        String lemma = known.get(key);
        if (lemma == null) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            lemma = asked(lower, UniversalTags.of(tag));
            known.put(key, lemma);
        }
        return lemma;
    }

    private String asked(String lower, String tag) {
        double[] sums = new double[predicates.count()];
        for (String name : names(lower, tag)) {
            Predicates.add(predicates.of(name), sums);
        }
        int best = 0;
        for (int k = 1; k < sums.length; k++) {
            best = sums[k] > sums[best] ? k : best;
        }
        String lemma = StringUtil.decodeShortestEditScript(lower, predicates.outcome(best));
        return lemma.isEmpty() ? "_" : lemma.equals("O") ? lower : lemma;
    }

    /** The predicates of OpenNLP's default context; it has the word {@code null} where it counts affixes from one. */
    private static List<String> names(String word, String tag) {
        List<String> names = new ArrayList<>(List.of(
                "w0=" + word, "t0=" + tag, "p_1=bos", "p_1=bost0=" + tag, "p_1=bosw0=" + word, "suf=null", "pre=null"));
        for (int n = 2; n <= LONGEST_SUFFIX; n++) {
            names.add("suf=" + word.substring(Math.max(word.length() - n, 0)));
        }
        for (int n = 2; n <= LONGEST_PREFIX; n++) {
            names.add("pre=" + word.substring(0, Math.min(n, word.length())));
        }
        if (word.indexOf('-') >= 0) {
            names.add("h");
        }
        if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            names.add("d");
        }
        return names;
    }
}
