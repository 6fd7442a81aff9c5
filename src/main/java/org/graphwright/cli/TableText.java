package org.graphwright.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sets rows in columns that fit a width; what is too long is wrapped within its cell, words whole. Where no room is left for the words of all
 * columns, each row is a block of lines, each with the name of a column and what stands in it.
 */
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
        int[] widths = IntStream.range(0, head.size())
                .map(i -> cells(head, rows, i).mapToInt(TextWidth::of).max().orElse(1))
                .map(longest -> Math.max(1, longest))
                .toArray();
        StringBuilder table = new StringBuilder();
        if (gaps(widths) + Arrays.stream(widths).asLongStream().sum() > width) {
            int room = width - names(head) - GAP.length();
            int[] least = IntStream.range(0, widths.length)
                    .map(i -> Math.min(widths[i], longestWord(cells(head, rows, i), room)))
                    .toArray();
            if (gaps(least) + Arrays.stream(least).sum() > width && !rows.isEmpty()) {
                return blocks(head, rows);
            }
            narrow(widths, least);
        }
        row(table, head, widths);
        row(table, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        rows.forEach(row -> row(table, row, widths));
        return table.toString();
    }

    private static Stream<String> cells(List<String> head, List<List<String>> rows, int column) {
        return Stream.concat(Stream.of(head.get(column)), rows.stream().map(row -> row.get(column)));
    }

    /** Words for which not even a block has room are cut in either way. */
    private static int longestWord(Stream<String> cells, int room) {
        return cells.flatMap(cell -> TextWidth.parts(cell).stream())
                .mapToInt(part -> TextWidth.of(part.stripTrailing()))
                .filter(word -> word <= room)
                .reduce(NARROWEST, Math::max);
    }

    private static int names(List<String> head) {
        return head.stream().mapToInt(TextWidth::of).max().orElse(0);
    }

    private static int gaps(int[] widths) {
        return GAP.length() * (widths.length - 1);
    }

    /** Takes from the widest column that has more than it needs until all fit. */
    private void narrow(int[] widths, int[] least) {
        while (Arrays.stream(widths).asLongStream().sum() + gaps(widths) > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                widest = widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private String blocks(List<String> head, List<List<String>> rows) {
        int names = names(head);
        int[] widths = {names, Math.max(NARROWEST, width - names - GAP.length())};
        StringBuilder blocks = new StringBuilder();
        for (List<String> row : rows) {
            blocks.append(blocks.isEmpty() ? "" : System.lineSeparator());
            for (int i = 0; i < head.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    row(blocks, List.of(head.get(i), row.get(i)), widths);
                }
            }
        }
        return blocks.toString();
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
