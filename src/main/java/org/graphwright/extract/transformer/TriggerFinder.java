package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.graphwright.extract.trained.Expected;
import org.graphwright.model.Span;

/** Finds the words of a window that tell of events. Safe for threads. */
final class TriggerFinder {
    /**
     * What is taken from the logit of no event for the words of a title, most of which tell of something, and for verbs that the title tells
     * too. With it the chief event of 120 of 147 titles was found where 0.4 found it of 111. Of 11 such verbs within it in 180 articles, two
     * thirds of them with titles, 10 told of what the article is about, of those beyond it next to none. From other words nothing is taken:
     * with 0.4 the F1 of class and trigger of 640 stories, told by heads that had not learnt from them, was 0.529, without it 0.540.
     */
    private static final double AGAINST_NONE_OF_TITLED = 2.9;

    /** The same for verbs of which a sentence says when: with it the F1 of found events of 274 stories was 0.704, without 0.703. */
    private static final double AGAINST_NONE_OF_DATED = 1.5;

    /**
     * The same for what only counts where another article tells of it: of the places of the two older lists of pairs of the tests that tell of
     * an event and are no trigger, seven of nine have less against them.
     */
    private static final double AGAINST_NONE_OF_HINTED = 2.2;

    /** Words that tell of nothing by themselves, nearly half of a text: the head is not asked of them. */
    private static final Set<String> SILENT = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "and", "or", "but", "nor", "if", "because", "as",
            "than", "of", "with", "from", "at", "by", "to", "i", "you", "he", "she", "it", "we", "they", "him", "them",
            "us", "me", "my", "your", "his", "her", "its", "our", "their", "who", "whom", "whose", "which", "when",
            "where", "while", "is", "are", "was", "were", "been", "being", "also", "there", "would", "could", "may",
            "might", "s");

    /** Joins what tells of one thing: "shoot-out", "by-election". */
    private static final String HYPHEN = "-";

    private final EventHead head;

    TriggerFinder(EventHead head) {
        this.head = requireNonNull(head, "head is null");
    }

    /**
     * Those of a window, in order of position, at last those that only hint at something; neighbours of one class are one.
     *
     * @param expected words of which the head may be less sure
     */
    List<EventTrigger> find(String text, Window window, float[] rows, Expected expected) {
        List<EventTrigger> found = new ArrayList<>();
        int count = window.words.size();
        int[] best = new int[count];
        int[] hinted = new int[count];
        double[][] probabilities = new double[count][];
        for (int w = 0; w < count; w++) {
            if (!mayTell(text, window.words, w)) {
                probabilities[w] = new double[0];
                continue;
            }
            float[] logits = head.classes(rows, window.first[w]);
            best[w] = best(logits, againstNone(window.span(w, w + 1), expected));
            hinted[w] = best[w] == 0 ? best(logits, AGAINST_NONE_OF_HINTED) : 0;
            probabilities[w] = best[w] == 0 && hinted[w] == 0 ? new double[0] : probabilities(logits);
        }
        add(text, window, rows, best, probabilities, false, found);
        for (int w = 0; w < count; w++) {
            // what stands beside words that tell of something tells of the same
            boolean beside = w > 0 && best[w - 1] != 0 || w + 1 < count && best[w + 1] != 0;
            hinted[w] = beside ? 0 : hinted[w];
        }
        add(text, window, rows, hinted, probabilities, true, found);
        return found;
    }

    private void add(
            String text,
            Window window,
            float[] rows,
            int[] best,
            double[][] probabilities,
            boolean hinted,
            List<EventTrigger> found) {
        int count = best.length;
        for (int w = 0; w < count; w++) {
            if (best[w] == 0) {
                continue;
            }
            int end = w + 1;
            while (end < count && best[end] == best[w]) {
                end++;
            }
            Span span = window.span(w, end);
            int first = window.first[w];
            if (span.of(text).chars().noneMatch(Character::isLetter)) {
                // a dash tells of nothing
                w = end - 1;
                continue;
            }
            found.add(new EventTrigger(
                    span,
                    window.words.get(end - 1).of(text).toLowerCase(Locale.ROOT),
                    window.sentences[w],
                    first,
                    window.first[end - 1],
                    probabilities[w],
                    head.flags(rows, first),
                    head.compared(rows, first),
                    hinted));
            w = end - 1;
        }
    }

    private static double againstNone(Span word, Expected expected) {
        if (expected.titled().contains(word)) {
            return AGAINST_NONE_OF_TITLED;
        }
        return expected.dated().contains(word) ? AGAINST_NONE_OF_DATED : 0;
    }

    private static boolean mayTell(String text, List<Span> words, int at) {
        String word = words.get(at).of(text);
        if (word.chars().noneMatch(Character::isLetter)) {
            return word.equals(HYPHEN);
        }
        return !SILENT.contains(word.toLowerCase(Locale.ROOT))
                || at + 1 < words.size() && words.get(at + 1).of(text).equals(HYPHEN);
    }

    private static int best(float[] logits, double againstNone) {
        int best = 0;
        for (int c = 1; c < logits.length; c++) {
            double bar = best == 0 ? logits[0] - againstNone : logits[best];
            if (logits[c] > bar) {
                best = c;
            }
        }
        return best;
    }

    private static double[] probabilities(float[] logits) {
        double most = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double sum = 0;
        double[] probabilities = new double[logits.length];
        for (int c = 0; c < logits.length; c++) {
            probabilities[c] = Math.exp(logits[c] - most);
            sum += probabilities[c];
        }
        for (int c = 0; c < logits.length; c++) {
            probabilities[c] /= sum;
        }
        return probabilities;
    }
}
