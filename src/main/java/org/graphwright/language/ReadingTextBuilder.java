package org.graphwright.language;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graphwright.model.Span;

/** Puts a reading text together from left to right, with the place of every character. */
final class ReadingTextBuilder {
    private final String written;
    private final StringBuilder text;
    private final List<Dateline> datelines = new ArrayList<>();
    private int[] begins;
    private int[] ends;
    private int at;

    ReadingTextBuilder(String written) {
        this.written = requireNonNull(written, "written is null");
        this.text = new StringBuilder(written.length());
        this.begins = new int[written.length() + 16];
        this.ends = new int[written.length() + 16];
    }

    /** Takes what is written up to {@code end} as it is, but for characters without width; blanks at which no line may end are blanks. */
    void copy(int end) {
        while (at < end) {
            char c = written.charAt(at);
            if (!Characters.isWithoutWidth(c)) {
                add(c == '\u00a0' || c == '\u202f' ? ' ' : c, at, at + 1);
            }
            at++;
        }
    }

    /** Passes over what is written up to {@code end}. */
    void leaveOut(int end) {
        at = Math.max(at, end);
    }

    /** A blank, or nothing inside a word, instead of the break between two lines. */
    void join(TextLine one, TextLine other, boolean oneWord) {
        int from = one.end();
        while (from > one.begin()
                && (Character.isWhitespace(written.charAt(from - 1))
                        || Characters.isWithoutWidth(written.charAt(from - 1)))) {
            from--;
        }
        int to = other.begin();
        while (to < other.end()
                && (Character.isWhitespace(written.charAt(to)) || Characters.isWithoutWidth(written.charAt(to)))) {
            to++;
        }
        while (text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        boolean hyphen = text.length() > 0
                && (text.charAt(text.length() - 1) == '-' || text.charAt(text.length() - 1) == '\u2010');
        boolean inWord = text.length() > 1
                && Character.isLetterOrDigit(text.charAt(text.length() - 2))
                && to < other.end()
                && Character.isLetterOrDigit(written.charAt(to));
        boolean soft = one.end() > one.begin() && written.charAt(one.end() - 1) == '\u00ad';
        if (oneWord && hyphen) {
            text.setLength(text.length() - 1);
        } else if (!(hyphen && inWord) && !soft) {
            add(' ', from, to);
        }
        at = to;
    }

    /** Writes a dateline's place, and what is behind it, as other names are written. */
    void dateline(Dateline line) {
        copy(line.place().begin());
        Span place = replace(line.place(), Dateline.city(line.place().of(written)));
        Span region = null;
        if (line.region() != null) {
            copy(line.region().begin());
            region = replace(line.region(), Dateline.region(line.region().of(written)));
        }
        Span source = null;
        if (line.source() != null) {
            copy(line.source().begin());
            source = replace(line.source(), line.source().of(written));
        }
        datelines.add(new Dateline(place, region, source));
    }

    private Span replace(Span raw, String by) {
        int begin = text.length();
        boolean same = by.length() == raw.length();
        for (int i = 0; i < by.length(); i++) {
            add(by.charAt(i), same ? raw.begin() + i : raw.begin(), same ? raw.begin() + i + 1 : raw.end());
        }
        at = raw.end();
        return new Span(begin, text.length());
    }

    private void add(char c, int begin, int end) {
        int length = text.length();
        if (length == begins.length) {
            begins = Arrays.copyOf(begins, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        begins[length] = begin;
        ends[length] = end;
        text.append(c);
    }

    ReadingText build() {
        String read = text.toString();
        return new ReadingText(
                read,
                Arrays.copyOf(begins, read.length()),
                Arrays.copyOf(ends, read.length()),
                read.equals(written),
                datelines);
    }
}
