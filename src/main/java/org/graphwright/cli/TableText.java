package org.graphwright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets rows in columns that fit a width; what is too long is wrapped within its cell, never cut. */
final class TableText {
    private static final String GAP = "  ";

    /** No column is made narrower. */
    private static final int NARROWEST = 4;

    private final int width;

    /** @param width columns of the terminal; {@link Terminal#UNLIMITED} to wrap nothing */
    TableText(int width) {
        this.width = width;
    }

    /** The table with its head, every line ended. */
    String write(List<String> head, List<List<String>> rows) {
        int[] widths = new int[head.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int longest = rows.stream()
                    .mapToInt(row -> TextWidth.of(row.get(column)))
                    .max()
                    .orElse(0);
            widths[i] = Math.max(1, Math.max(TextWidth.of(head.get(i)), longest));
        }
        narrow(widths);
        StringBuilder table = new StringBuilder();
        row(table, head, widths);
        row(table, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        rows.forEach(row -> row(table, row, widths));
        return table.toString();
    }

    /** Takes from the widest column until all fit, or all are narrow. */
    private void narrow(int[] widths) {
        int gaps = GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).asLongStream().sum() + gaps > width) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static void row(StringBuilder table, List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(TextWidth.wrap(cells.get(i), widths[i]));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(part)
                        .append(" ".repeat(Math.max(0, widths[i] - TextWidth.of(part))))
                        .append(i < widths.length - 1 ? GAP : "");
            }
            table.append(text.toString().stripTrailing()).append(System.lineSeparator());
        }
    }
}
