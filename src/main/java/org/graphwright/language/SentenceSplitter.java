package org.graphwright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import org.graphwright.model.Span;

/**
 * Cuts a paragraph into sentences: where the trained detector or a mark followed by a capital says so, but not behind an abbreviation.
 * What is longer than any sentence is cut between words, so that no text makes the later steps slow.
 */
final class SentenceSplitter {
    /** More characters than this no sentence has; lists and tables without a full stop do. */
    static final int LONGEST = 1500;

    /** What the detector is shown at once. */
    private static final int LONGEST_STRETCH = 20_000;

    private static final Pattern END = Pattern.compile(
            "(?<![.!?\u2026])[.!?\u2026]++[\"')\\]]*+(?:\\s([\"'])(?=\\s))?\\s+(?=[\"'(\\[]*[\\p{Lu}\\p{N}])");

    private static final Pattern MARK_AT_END = Pattern.compile(".*[.!?\u2026][\"')\\]]*");
    private static final Pattern QUOTED_MARK = Pattern.compile(".*[?!][\"'].*");

    /** Who says what a question or exclamation in quotation marks says. */
    private static final Pattern SPEAKER = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.'-]*\\s+){1,4}(?:"
                    + String.join("|", new TreeSet<>(new WordFile("speech").list("behind who speaks"))) + ")\\b.*",
            Pattern.DOTALL);

    private final SentenceDetector detector;

    SentenceSplitter(SentenceDetector detector) {
        this.detector = Objects.requireNonNull(detector, "detector is null");
    }

    /**
     * The sentences of a paragraph, in order of position, without blanks at their ends.
     *
     * @param raw the text as written, whose curly quotes tell opening from closing
     * @param plain the same with plain characters
     */
    List<Span> split(String raw, String plain, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        for (Span stretch : stretches(plain, paragraph)) {
            String text = stretch.of(plain).replace('\n', ' ');
            int begin = 0;
            for (int end : ends(stretch.of(raw), text)) {
                add(sentences, plain, stretch.begin() + begin, stretch.begin() + end);
                begin = end;
            }
            add(sentences, plain, stretch.begin() + begin, stretch.end());
        }
        return sentences;
    }

    /** Cut behind what is no word either: the detector looks from each full stop to the next blank. */
    private static List<Span> stretches(String plain, Span paragraph) {
        List<Span> stretches = new ArrayList<>();
        int begin = paragraph.begin();
        int blank = begin;
        for (int at = begin; at < paragraph.end(); at++) {
            if (isBlank(plain.charAt(at))) {
                blank = at + 1;
            } else if (at - blank >= LONGEST && !Character.isLowSurrogate(plain.charAt(at))) {
                stretches.addAll(pieces(plain, new Span(begin, at), LONGEST_STRETCH));
                begin = at;
                blank = at;
            }
        }
        stretches.addAll(pieces(plain, new Span(begin, paragraph.end()), LONGEST_STRETCH));
        return stretches;
    }

    private static void add(List<Span> sentences, String plain, int begin, int end) {
        for (Span piece : pieces(plain, new Span(begin, end), LONGEST)) {
            int from = piece.begin();
            int to = piece.end();
            while (from < to && isBlank(plain.charAt(from))) {
                from++;
            }
            while (from < to && isBlank(plain.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                sentences.add(new Span(from, to));
            }
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }

    /** Cuts what is longer than {@code longest} behind its last blank, or where there is none anywhere but inside a character. */
    private static List<Span> pieces(String plain, Span span, int longest) {
        List<Span> pieces = new ArrayList<>();
        int begin = span.begin();
        while (span.end() - begin > longest) {
            int end = begin + longest;
            int blank = end;
            while (blank > begin && !isBlank(plain.charAt(blank - 1))) {
                blank--;
            }
            if (blank > begin) {
                end = blank;
            } else if (Character.isLowSurrogate(plain.charAt(end))
                    && Character.isHighSurrogate(plain.charAt(end - 1))) {
                end--;
            }
            pieces.add(new Span(begin, end));
            begin = end;
        }
        pieces.add(new Span(begin, span.end()));
        return pieces;
    }

    /** Where sentences of {@code text} end and the next begin. */
    private TreeSet<Integer> ends(String raw, String text) {
        TreeSet<Integer> ends = new TreeSet<>();
        Matcher mark = END.matcher(text);
        while (mark.find()) {
            boolean opens = mark.start(1) >= 0 && "”’»".indexOf(raw.charAt(mark.start(1))) < 0;
            ends.add(opens ? mark.start(1) : mark.end());
        }
        for (opennlp.tools.util.Span sentence : detector.sentPosDetect(text)) {
            if (sentence.getStart() > 0 && isBehindMark(text, sentence.getStart())) {
                ends.add(sentence.getStart());
            }
        }
        ends.removeIf(at -> at >= text.length() || "”’»".indexOf(raw.charAt(at)) >= 0 || isInside(text, at));
        return ends;
    }

    private static boolean isBehindMark(String text, int at) {
        String before = text.substring(Math.max(0, at - 6), at).stripTrailing();
        return MARK_AT_END.matcher(before).matches() && Character.isWhitespace(text.charAt(at - 1));
    }

    private static boolean isInside(String text, int at) {
        String before = text.substring(Math.max(0, at - 24), at).stripTrailing();
        String after = text.substring(at, Math.min(text.length(), at + 80));
        if (QUOTED_MARK.matcher(before).matches() && SPEAKER.matcher(after).matches()) {
            return true;
        }
        return Abbreviations.goOn(before, after);
    }
}
