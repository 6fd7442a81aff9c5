package org.graphwright.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells line breaks inside a sentence from those that end one. Lines are broken at a width where many go on in lower case: then a full line
 * goes on, and so does a sentence that has not ended.
 */
final class LineJoints {
    /** The share of breaks inside sentences from which a text is taken for one with broken lines: of such a text's lines most go on in lower case. */
    private static final double WRAPPED = 0.25;

    /** The part of the usual length from which a line is full; lines set in type are ragged by more than those of typewriters. */
    private static final double FULL = 0.8;

    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:\u2026][\"'\u201d\u2019\u00bb)\\]]*$");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?is).*(?:[,;(\u2013\u2014-]|\\b(?:the|a|an|of|and|or|in|on|at|to|for|with|by|from|as|that|which|who|than|into|its|his|her|their|this|but|mr\\.|mrs\\.|ms\\.|dr\\.|gen\\.|sen\\.|gov\\.|rep\\.|st\\.))$");
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[-*\u2022\u25aa\u25cf\u2013\u2014>#|]|\\(?\\d{1,3}[.)]\\s|\\(?[a-z][.)]\\s).*", Pattern.DOTALL);
    private static final Pattern PARTED = Pattern.compile("(?s).*?(\\p{L}+)[-\u2010\u00ad]$");
    private static final Pattern NEXT = Pattern.compile("(?s)^(\\p{L}+).*");

    private final boolean[] joined;
    private final boolean[] oneWord;

    private LineJoints(int lines) {
        this.joined = new boolean[lines];
        this.oneWord = new boolean[lines];
    }

    static LineJoints of(String text, List<TextLine> lines) {
        LineJoints joints = new LineJoints(lines.size());
        List<Integer> open = new ArrayList<>();
        int breaks = 0;
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String before = lines.get(i).words(text);
            String next = lines.get(i + 1).words(text);
            if (before.isEmpty()
                    || next.isEmpty()
                    || lines.get(i).isBlank(text)
                    || lines.get(i + 1).isBlank(text)) {
                continue;
            }
            breaks++;
            open.add(i);
            if (isInside(before, next)) {
                lengths.add(before.length());
            }
        }
        if (lengths.isEmpty() || lengths.size() < breaks * WRAPPED) {
            return joints;
        }
        lengths.sort(Integer::compare);
        int width = lengths.get(Math.min(lengths.size() - 1, lengths.size() * 9 / 10));
        for (int i : open) {
            joints.joined[i] = joints.isJoined(text, lines, i, width);
        }
        joints.findParted(text, lines);
        return joints;
    }

    /** A break that nothing but the width of the line can have made. */
    private static boolean isInside(String before, String next) {
        boolean goesOn = (Character.isLowerCase(next.codePointAt(0))
                        || OPEN_END.matcher(before).matches())
                && !ITEM.matcher(next).matches();
        boolean several = isSeveral(before) || before.endsWith(",") && Character.isLowerCase(next.codePointAt(0));
        return goesOn && several && !SENTENCE_END.matcher(before).matches();
    }

    /** Fewer words may be a letter's greeting or the name under it, which no width has broken. */
    private static boolean isSeveral(String line) {
        return line.split("\\s+").length > 2;
    }

    private boolean isJoined(String text, List<TextLine> lines, int at, int width) {
        String before = lines.get(at).words(text);
        String next = lines.get(at + 1).words(text);
        if (ITEM.matcher(next).matches()) {
            return false;
        }
        if (isInside(before, next)) {
            return true;
        }
        String word = next.split("\\s+", 2)[0];
        boolean full = before.length() + 1 + word.length() > FULL * width;
        boolean indented = indent(text, lines.get(at + 1)) > indent(text, lines.get(at)) + 1;
        boolean ended = SENTENCE_END.matcher(before).matches() && !Abbreviations.goOn(before, next);
        if (ended) {
            boolean wide = before.length() + 1 + word.length() > width;
            return wide && !indented;
        }
        boolean running = at > 0 && joined[at - 1];
        return full || isSeveral(before) && (running || OPEN_END.matcher(before).matches());
    }

    private static int indent(String text, TextLine line) {
        int at = line.begin();
        while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - line.begin();
    }

    private void findParted(String text, List<TextLine> lines) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < joined.length; i++) {
            if (!joined[i]) {
                continue;
            }
            Matcher parted = PARTED.matcher(lines.get(i).words(text));
            Matcher next = NEXT.matcher(lines.get(i + 1).words(text));
            if (parted.matches() && next.matches()) {
                if (words.isEmpty()) {
                    words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
                }
                boolean soft = lines.get(i).words(text).endsWith("\u00ad");
                oneWord[i] = soft || PartedWord.isOne(parted.group(1), next.group(1), words);
            }
        }
    }

    /** True where line {@code i} goes on in the next. */
    boolean isJoined(int i) {
        return joined[i];
    }

    /** True where line {@code i} ends with a hyphen that was put in only because the line ended. */
    boolean isOneWord(int i) {
        return oneWord[i];
    }

    /** Where the paragraph ends that line {@code i} is a part of. */
    int end(int i, List<TextLine> lines) {
        int last = i;
        while (last + 1 < lines.size() && joined[last]) {
            last++;
        }
        return lines.get(last).end();
    }
}
