package org.graphwright.ask;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.language.Abbreviations;
import org.graphwright.model.Span;

/** Parts a text into sentences, quickly: by Java's own rules, but not behind abbreviations. */
final class Sentences {
    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n\\s*");

    /** Characters of the next word that are looked at; by hand. */
    private static final int LONGEST_WORD = 24;

    private Sentences() {}

    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        Matcher end = PARAGRAPH.matcher(text);
        int begin = 0;
        while (end.find()) {
            add(sentences, text.substring(begin, end.start()), begin);
            begin = end.end();
        }
        add(sentences, text.substring(begin), begin);
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int offset) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String part = text.substring(begin, end);
            boolean goesOn = end < text.length() && Character.isLowerCase(text.charAt(end));
            if (end < text.length()
                    && (goesOn
                            || Abbreviations.goOn(
                                    part.stripTrailing(),
                                    text.substring(end, Math.min(text.length(), end + LONGEST_WORD))))
                    && !part.endsWith("\n")) {
                continue;
            }
            if (!part.isBlank()) {
                int from = begin + (part.length() - part.stripLeading().length());
                sentences.add(new Span(
                        offset + from, offset + begin + part.stripTrailing().length()));
            }
            begin = end;
        }
    }
}
