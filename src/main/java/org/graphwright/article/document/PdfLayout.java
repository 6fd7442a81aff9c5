package org.graphwright.article.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts the words of a page into lines, and the lines into the order of reading: a page is cut at the white space between columns, where
 * there is none between what stands above and below, and so on with its parts.
 */
final class PdfLayout {
    /** The least white space between columns, in heights of a letter. */
    private static final float GUTTER = 0.9f;

    /** The white space that parts words of a line that belong to different columns, in heights of a letter. */
    private static final float SPLIT = 1.2f;

    /** A column has at least so many lines. */
    private static final int FEWEST_LINES = 3;

    /** A column's lines have at least so many letters: the columns of a table have fewer. */
    private static final int NARROWEST = 14;

    /** Parts of lines below the columns that may stand across them, such as the page's number and notes. */
    private static final int FOOT = 8;

    private final int page;
    private int column;
    private final List<PdfLine> ordered = new ArrayList<>();

    private PdfLayout(int page, int column) {
        this.page = page;
        this.column = column;
    }

    /**
     * The lines of a page in the order of reading.
     *
     * @param column the number of its first column
     */
    static List<PdfLine> of(int page, int column, List<PdfWord> words) {
        PdfLayout layout = new PdfLayout(page, column);
        layout.order(segments(page, words));
        return layout.ordered;
    }

    /** Words that stand side by side with no more than a blank between, top to bottom. */
    private static List<PdfLine> segments(int page, List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::base));
        List<PdfLine> segments = new ArrayList<>();
        List<PdfWord> row = new ArrayList<>();
        float base = 0;
        for (PdfWord word : sorted) {
            if (!row.isEmpty()
                    && word.base() - base
                            > 0.4f * Math.min(word.size(), row.get(0).size())) {
                addRow(segments, page, row);
                row.clear();
            }
            if (row.isEmpty()) {
                base = word.base();
            }
            row.add(word);
        }
        addRow(segments, page, row);
        return segments;
    }

    private static void addRow(List<PdfLine> segments, int page, List<PdfWord> row) {
        row.sort(Comparator.comparingDouble(PdfWord::left));
        List<PdfWord> line = new ArrayList<>();
        for (PdfWord word : row) {
            float gap =
                    line.isEmpty() ? 0 : word.left() - line.get(line.size() - 1).right();
            if (!line.isEmpty() && gap > SPLIT * word.size()) {
                segments.add(line(page, line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            segments.add(line(page, line));
        }
    }

    private static PdfLine line(int page, List<PdfWord> words) {
        StringBuilder text = new StringBuilder();
        PdfWord before = null;
        int bold = 0;
        int letters = 0;
        PdfWord longest = words.get(0);
        for (PdfWord word : words) {
            boolean apart = before != null && word.left() - before.right() > 0.08f * word.size();
            text.append(apart ? " " : "").append(word.text());
            bold += word.bold() ? word.text().length() : 0;
            letters += word.text().length();
            longest = word.text().length() > longest.text().length() ? word : longest;
            before = word;
        }
        return new PdfLine(
                page,
                0,
                text.toString(),
                words.get(0).left(),
                words.get(words.size() - 1).right(),
                longest.base(),
                longest.size(),
                bold * 2 > letters);
    }

    private void order(List<PdfLine> segments) {
        if (segments.isEmpty()) {
            return;
        }
        float gutter = gutter(segments);
        if (gutter >= 0) {
            order(segments.stream().filter(s -> s.right() <= gutter).toList());
            order(segments.stream().filter(s -> s.right() > gutter).toList());
            return;
        }
        int cut = segments.size() > FEWEST_LINES ? cut(segments) : -1;
        if (cut > 0) {
            order(segments.subList(0, cut));
            order(segments.subList(cut, segments.size()));
            return;
        }
        rows(segments);
    }

    /** Where white space parts two columns of text from the top of {@code segments} to the bottom; -1 if nowhere. */
    private static float gutter(List<PdfLine> segments) {
        List<PdfLine> byLeft = new ArrayList<>(segments);
        byLeft.sort(Comparator.comparingDouble(PdfLine::left));
        float right = byLeft.get(0).right();
        for (int i = 1; i < byLeft.size(); i++) {
            PdfLine segment = byLeft.get(i);
            if (segment.left() - right >= GUTTER * segment.size()) {
                if (isColumn(byLeft.subList(0, i)) && isColumn(byLeft.subList(i, byLeft.size()))) {
                    return right;
                }
            }
            right = Math.max(right, segment.right());
        }
        return -1;
    }

    private static boolean isColumn(List<PdfLine> lines) {
        int letters = lines.stream().mapToInt(l -> l.text().length()).sum();
        return lines.size() >= FEWEST_LINES && letters >= NARROWEST * rowsOf(lines);
    }

    /**
     * How many rows there are, where most are whole, as in a column of text: in a narrow one, set to both edges, some have wide white space between
     * their words. Else the number of {@code lines}: each is a cell of a table.
     */
    private static long rowsOf(List<PdfLine> lines) {
        Map<Integer, Long> parts =
                lines.stream().collect(Collectors.groupingBy(line -> Math.round(line.base()), Collectors.counting()));
        long whole = parts.values().stream().filter(count -> count == 1).count();
        return whole * 2 > parts.size() ? parts.size() : lines.size();
    }

    /** Where to cut between above and below so that the columns of the longest part come free; -1 if nowhere. */
    private static int cut(List<PdfLine> segments) {
        int size = segments.size();
        int cut = -1;
        int longest = FEWEST_LINES;
        for (int end = size; end > longest && end >= size - FOOT; end--) {
            if (end == size || isBetween(segments, end)) {
                int begin = firstOfColumns(segments, end);
                if (end - begin > longest) {
                    cut = begin;
                    longest = end - begin;
                }
            }
        }
        for (int end = size - 1; end > longest; end--) {
            if (isBetween(segments, end) && gutter(segments.subList(0, end)) >= 0) {
                return end;
            }
        }
        return cut;
    }

    /** Below which of the first segments those up to {@code end} stand in columns; {@code end} if below none. */
    private static int firstOfColumns(List<PdfLine> segments, int end) {
        for (int i = 1; i < end - FEWEST_LINES; i++) {
            if (isBetween(segments, i) && gutter(segments.subList(i, end)) >= 0) {
                return i;
            }
        }
        return end;
    }

    /** True where the segment at {@code i} stands below the one before it. */
    private static boolean isBetween(List<PdfLine> segments, int i) {
        return segments.get(i).base() - segments.get(i - 1).base()
                > 0.5f * segments.get(i).size();
    }

    private void rows(List<PdfLine> segments) {
        ordered.addAll(PdfRows.of(page, column, segments));
        column++;
    }
}
