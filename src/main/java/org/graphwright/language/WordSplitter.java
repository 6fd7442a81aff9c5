package org.graphwright.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/**
 * Splits what stands between blanks into words, as OpenNLP's {@code TokenizerME} does with the same model. It looks no further than the
 * next blank, so what was split once is not split again; and what the characters around a place say is summed once. One object serves one
 * thread.
 */
final class WordSplitter {
    /** Kept before all are forgotten, so that memory has an end. */
    private static final int MOST_KEPT = 50_000;

    private static final char NONE = '\uffff';

    private final Predicates predicates;
    private final int split;
    private final KeptWords<Span[]> known = new KeptWords<>(MOST_KEPT, this::found);
    private final Map<Long, Double> places = new HashMap<>();

    WordSplitter(Predicates predicates) {
        this.predicates = requireNonNull(predicates, "predicates is null");
        this.split = predicates.outcome(0).equals("T") ? 0 : 1;
    }

    /** The words of a sentence, in order of position. */
    List<Span> split(String sentence) {
        List<Span> words = new ArrayList<>();
        for (Span stretch : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
            for (Span word : known.of(sentence.substring(stretch.getStart(), stretch.getEnd()))) {
                words.add(new Span(word, stretch.getStart()));
            }
        }
        return words;
    }

    private Span[] found(String text) {
        List<Span> words = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at < text.length(); at++) {
            if (isSplit(text, at)) {
                words.add(new Span(begin, at));
                begin = at;
            }
        }
        words.add(new Span(begin, text.length()));
        return words.toArray(Span[]::new);
    }

    private boolean isSplit(String text, int at) {
        double sum = around(text, at)
                + weight("p=" + text.substring(0, at))
                + weight("s=" + text.substring(at))
                + (text.charAt(0) == '&' && text.endsWith(";") ? weight("cc") : 0);
        return split == 0 ? sum >= 0 : sum > 0;
    }

    private double around(String text, int at) {
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        char farBefore = at > 1 ? text.charAt(at - 2) : NONE;
        char next = at + 1 < text.length() ? text.charAt(at + 1) : NONE;
        long key = (((long) farBefore << 16 | before) << 16 | here) << 16 | next;
        Double sum = places.get(key);
        if (sum == null) {
            if (places.size() >= MOST_KEPT) {
                places.clear();
            }
            sum = character("p1", before)
                    + (farBefore == NONE
                            ? weight("p2=bok")
                            : character("p2", farBefore) + weight("p21=" + farBefore + before))
                    + weight("p1f1=" + before + here)
                    + character("f1", here)
                    + (next == NONE ? weight("f2=bok") : character("f2", next) + weight("f12=" + here + next));
            places.put(key, sum);
        }
        return sum;
    }

    private double character(String name, char c) {
        double sum = weight(name + "=" + c);
        if (Character.isLetter(c)) {
            return sum + weight(name + "_alpha") + (Character.isUpperCase(c) ? weight(name + "_caps") : 0);
        }
        if (Character.isDigit(c)) {
            return sum + weight(name + "_num");
        }
        return sum
                + switch (c) {
                    case '.', '?', '!' -> weight(name + "_eos");
                    case '`', '"', '\'' -> weight(name + "_quote");
                    case '[', '{', '(' -> weight(name + "_lp");
                    case ']', '}', ')' -> weight(name + "_rp");
                    default -> 0;
                };
    }

    /** How much more a predicate speaks for a split than against it. */
    private double weight(String predicate) {
        Context context = predicates.of(predicate);
        double sum = 0;
        if (context != null) {
            for (int k = 0; k < context.getOutcomes().length; k++) {
                sum += context.getOutcomes()[k] == split ? context.getParameters()[k] : -context.getParameters()[k];
            }
        }
        return sum;
    }
}
