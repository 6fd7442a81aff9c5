package org.graphwright.language;

import java.util.List;
import org.graphwright.model.Span;

/** Writes a sentence's words as the Penn Treebank does, from which tagger and chunker learnt: {@code ``} and {@code ''} for quotation marks. */
final class PennWords {
    private PennWords() {}

    /**
     * @param text the raw text, whose curly quotes tell opening from closing
     * @param spans where the words stand in it
     * @param words the words with plain quotes
     */
    static String[] of(String text, List<Span> spans, String[] words) {
        String[] penn = words.clone();
        boolean open = false;
        for (int i = 0; i < penn.length; i++) {
            switch (penn[i]) {
                case "\"", "''" -> {
                    int begin = spans.get(i).begin();
                    open = switch (text.charAt(begin)) {
                        case '“', '„', '«' -> true;
                        case '”', '»' -> false;
                        default -> !open && !touchesOnlyTheWordBefore(spans, i);
                    };
                    penn[i] = open ? "``" : "''";
                }
                case "(", "[", "{" -> penn[i] = "-LRB-";
                case ")", "]", "}" -> penn[i] = "-RRB-";
                case "–", "—", "―" -> penn[i] = "--";
                case "…" -> penn[i] = "...";
                default -> {}
            }
        }
        return penn;
    }

    /** A straight mark that touches the word before it closes even if the one that opened stands in another sentence. */
    private static boolean touchesOnlyTheWordBefore(List<Span> spans, int i) {
        boolean touchesBefore = i > 0 && spans.get(i - 1).end() == spans.get(i).begin();
        boolean touchesNext =
                i + 1 < spans.size() && spans.get(i).end() == spans.get(i + 1).begin();
        return touchesBefore && !touchesNext;
    }
}
