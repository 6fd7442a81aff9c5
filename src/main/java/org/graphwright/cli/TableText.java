package org.graphwright.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Sets rows in columns that fit a width; what is too long is wrapped within its column, never cut. */
final class TableText {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;
    private static final ColorScheme PLAIN = Help.defaultColorScheme(Ansi.OFF);

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
            int longest =
                    rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
            widths[i] = GAP + Math.max(length(head.get(i)), longest);
        }
        narrow(widths);
        Column[] columns = Arrays.stream(widths)
                .mapToObj(w -> new Column(w, 0, Overflow.WRAP))
                .toArray(Column[]::new);
        TextTable table = TextTable.forColumns(PLAIN, columns);
        table.addRowValues(head.stream().map(TableText::text).toArray(Text[]::new));
        table.addRowValues(
                Arrays.stream(widths).mapToObj(w -> text("-".repeat(w - GAP))).toArray(Text[]::new));
        rows.forEach(row -> table.addRowValues(row.stream().map(TableText::text).toArray(Text[]::new)));
        return table.toString();
    }

    /** Takes from the widest column until all fit, or all are narrow. */
    private void narrow(int[] widths) {
        while (Arrays.stream(widths).sum() > width) {
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

    private static int length(String cell) {
        return Math.max(1, cell.length());
    }

    /** Picocli reads colours from {@code @|…|@}; put together from halves, a cell's text stays as it is. */
    private static Text text(String cell) {
        Text text = PLAIN.text("");
        String[] halves = cell.split("(?<=@)", -1);
        for (String half : halves) {
            text = text.concat(PLAIN.text(half));
        }
        return text;
    }
}
