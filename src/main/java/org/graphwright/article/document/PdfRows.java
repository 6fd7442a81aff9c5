package org.graphwright.article.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of the parts that stand in one row of a column: cells of a table, or words of a line that was stretched to both edges. */
final class PdfRows {
    /** The white space that parts the cells of a table, in heights of a letter. */
    private static final float CELL = 2.5f;

    /** How far edges, or the blanks of a line, may differ to be called the same, in points. */
    private static final float SAME = 1;

    private final int page;
    private final int column;
    private final List<PdfLine> parts;

    private PdfRows(int page, int column, List<PdfLine> parts) {
        this.page = page;
        this.column = column;
        this.parts = requireNonNull(parts, "parts is null");
    }

    /**
     * The lines of a column; a tab parts the cells of a table.
     *
     * @param parts of its rows, top to bottom and left to right
     */
    static List<PdfLine> of(int page, int column, List<PdfLine> parts) {
        return new PdfRows(page, column, parts).lines();
    }

    private List<PdfLine> lines() {
        List<List<PdfLine>> rows = new ArrayList<>();
        PdfLine before = null;
        for (PdfLine part : parts) {
            boolean same = before != null
                    && Math.abs(part.base() - rows.get(rows.size() - 1).get(0).base()) <= 0.4f * part.size()
                    && part.left() >= before.right();
            if (!same) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(part);
            before = part;
        }
        return rows.stream().map(row -> line(row, rows)).toList();
    }

    private PdfLine line(List<PdfLine> row, List<List<PdfLine>> rows) {
        PdfLine first = row.get(0);
        boolean stretched = isStretched(row, rows);
        StringBuilder text = new StringBuilder(first.text());
        for (int i = 1; i < row.size(); i++) {
            boolean cell = !stretched && gap(row, i) > CELL * row.get(i).size();
            text.append(cell ? '\t' : ' ').append(row.get(i).text());
        }
        return new PdfLine(
                page,
                column,
                text.toString(),
                first.left(),
                row.get(row.size() - 1).right(),
                first.base(),
                first.size(),
                row.stream().allMatch(PdfLine::bold));
    }

    /** True for words with equal blanks between that fill the column as a whole line of it does. */
    private static boolean isStretched(List<PdfLine> row, List<List<PdfLine>> rows) {
        for (int i = 0; i < row.size(); i++) {
            boolean even = i == 0 || Math.abs(gap(row, i) - gap(row, 1)) <= SAME;
            if (!even || row.get(i).text().indexOf(' ') >= 0) {
                return false;
            }
        }
        float left = row.get(0).left();
        float right = row.get(row.size() - 1).right();
        return rows.stream()
                .filter(other -> other.size() == 1)
                .map(other -> other.get(0))
                .anyMatch(other -> other.text().indexOf(' ') >= 0
                        && Math.abs(other.left() - left) <= SAME
                        && Math.abs(other.right() - right) <= SAME);
    }

    private static float gap(List<PdfLine> row, int i) {
        return row.get(i).left() - row.get(i - 1).right();
    }
}
