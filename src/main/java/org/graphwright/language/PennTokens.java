package org.graphwright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Span;

/**
 * Makes the tokenizer's words those of the Penn Treebank: hyphens inside a word stay there, dashes and clitics stand alone. The
 * tokenizer's model learnt from another corpus than the tagger's and the chunker's.
 */
final class PennTokens {
    private static final Pattern CLITIC =
            Pattern.compile("(?<=[\\p{L}\\p{N}.])(?:'(?:s|re|ve|ll|d|m)|n't|')$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH = Pattern.compile("--+|[\u2014\u2015]|(?<!\\p{N})\u2013|\u2013(?!\\p{N})|\u2026");

    private PennTokens() {}

    /** @param rough the tokenizer's words of one sentence, in order of position */
    static List<Span> of(String plain, List<Span> rough) {
        List<Span> words = new ArrayList<>();
        for (Span word : joined(plain, rough)) {
            int begin = word.begin();
            Matcher dash = DASH.matcher(plain).region(word.begin(), word.end()).useTransparentBounds(true);
            while (dash.find()) {
                addWithoutClitic(words, plain, begin, dash.start());
                words.add(new Span(dash.start(), dash.end()));
                begin = dash.end();
            }
            addWithoutClitic(words, plain, begin, word.end());
        }
        return words;
    }

    /** Words with what a hyphen ties to them. */
    private static List<Span> joined(String plain, List<Span> rough) {
        List<Span> joined = new ArrayList<>();
        for (Span word : rough) {
            Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.end() == word.begin() && isTied(plain, word.begin())) {
                joined.set(joined.size() - 1, new Span(before.begin(), word.end()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** True where a hyphen on one side of {@code at} has letters or digits on both of its own sides. */
    private static boolean isTied(String plain, int at) {
        int hyphen = plain.charAt(at) == '-' ? at : at - 1;
        return plain.charAt(hyphen) == '-'
                && hyphen > 0
                && hyphen + 1 < plain.length()
                && isWordCharacter(plain.charAt(hyphen - 1))
                && Character.isLetterOrDigit(plain.charAt(hyphen + 1));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static void addWithoutClitic(List<Span> words, String plain, int begin, int end) {
        if (begin >= end) {
            return;
        }
        Matcher clitic = CLITIC.matcher(plain).region(begin, end);
        if (clitic.find() && clitic.start() > begin) {
            words.add(new Span(begin, clitic.start()));
            words.add(new Span(clitic.start(), end));
        } else {
            words.add(new Span(begin, end));
        }
    }
}
