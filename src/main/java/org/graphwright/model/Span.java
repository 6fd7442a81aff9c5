package org.graphwright.model;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of the first UTF-16 unit, 0 or more
 * @param end offset after the last UTF-16 unit, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: " + begin + ".." + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** From the first character of the one to the last of the other, whichever comes first. */
    public Span to(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** By begin, then the shorter one first. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
