package org.graphwright.article.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.graphwright.article.field.Columns;
import org.graphwright.article.field.Field;
import org.graphwright.article.field.Record;
import org.graphwright.article.input.Found;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.DayOrder;
import org.jspecify.annotations.Nullable;

/** An article a row, by the columns that the first rows name. Sheets without such a row hold no articles. */
final class TableReader implements Reader {
    /** Rows that may stand above the names of the columns. */
    private static final int TOP = 20;

    /** Rows whose dates tell whether the day or the month comes first. */
    private static final int AHEAD = 200;

    private final Input input;
    private final Columns columns;
    private final Rows rows;
    private final Deque<Rows.Row> ahead = new ArrayDeque<>();
    private Map<Field, Integer> positions = Map.of();
    private DayOrder order = DayOrder.UNKNOWN;
    private List<String> first = List.of();
    private String sheet = "\0";
    private int width;
    private boolean headed;
    private boolean ended;

    TableReader(Input input, Columns columns, Rows rows) {
        this.input = requireNonNull(input, "input is null");
        this.columns = requireNonNull(columns, "columns is null");
        this.rows = requireNonNull(rows, "rows is null");
    }

    @Override
    public @Nullable Found next() throws IOException, RejectedException {
        while (!ended) {
            Rows.Row row = row();
            if (row == null) {
                ended = true;
                if (!headed) {
                    throw new RejectedException(unheaded());
                }
                return null;
            }
            if (!row.sheet().equals(sheet)) {
                sheet = row.sheet();
                positions = Map.of();
            }
            if (row.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (positions.isEmpty()) {
                head(row);
            } else {
                return article(row);
            }
        }
        return null;
    }

    private Rows.@Nullable Row row() throws IOException, RejectedException {
        return ahead.isEmpty() ? rows.next() : ahead.poll();
    }

    private void head(Rows.Row row) throws IOException, RejectedException {
        if (first.isEmpty()) {
            first = row.cells();
        }
        if (row.number() > TOP || !columns.isHeader(row.cells())) {
            return;
        }
        positions = columns.of(row.cells());
        width = row.cells().size();
        headed = true;
        Integer date = positions.get(Field.DATE);
        while (ahead.size() < AHEAD) {
            Rows.Row next = rows.next();
            if (next == null) {
                break;
            }
            ahead.add(next);
        }
        if (date != null) {
            order = order(ahead, date);
        }
    }

    /** What the dates of a column tell of their order: one with a number above 12 speaks for all. */
    private static DayOrder order(Iterable<Rows.Row> rows, int date) {
        DayOrder order = DayOrder.UNKNOWN;
        for (Rows.Row row : rows) {
            String said = date < row.cells().size() ? row.cells().get(date).strip() : "";
            String[] numbers = said.split("[/.-]", 3);
            if (numbers.length == 3 && numbers[0].matches("\\d{1,2}") && numbers[1].matches("\\d{1,2}")) {
                boolean dayFirst = Integer.parseInt(numbers[0]) > 12;
                boolean monthFirst = Integer.parseInt(numbers[1]) > 12;
                order = dayFirst ? DayOrder.DAY_FIRST : monthFirst ? DayOrder.MONTH_FIRST : order;
            }
        }
        return order;
    }

    private Found article(Rows.Row row) throws RejectedException {
        String part = (row.sheet().isEmpty() ? "" : "/" + row.sheet()) + ":" + row.number();
        List<String> cells = cells(row, part);
        Record record = new Record();
        new EnumMap<>(positions).forEach((field, at) -> record.with(field, at < cells.size() ? cells.get(at) : null));
        try {
            return new Found.Text(record.article(input.id() + part, input.id() + part, order));
        } catch (RejectedException e) {
            throw new RejectedException(part, e.reason());
        }
    }

    /**
     * The cells of a row, as many as there are columns: what stands behind the last one is the rest of a text with separators in it.
     *
     * @throws RejectedException if it may be the rest of any other
     */
    private List<String> cells(Rows.Row row, String part) throws RejectedException {
        List<String> cells = row.cells();
        if (rows.separator().isEmpty()
                || cells.size() <= width
                || cells.subList(width, cells.size()).stream().allMatch(String::isBlank)) {
            return cells;
        }
        Integer text = positions.get(Field.TEXT);
        if (text == null || text != width - 1) {
            throw new RejectedException(
                    part,
                    "the row has " + cells.size() + " cells for " + width
                            + " columns: set in quotation marks what has the separator in it");
        }
        List<String> whole = new ArrayList<>(cells.subList(0, text));
        whole.add(String.join(rows.separator(), cells.subList(text, cells.size())));
        return whole;
    }

    private String unheaded() {
        String missing =
                columns.name(Field.TEXT).map(name -> " named \"" + name + "\"").orElse(" for the text");
        String named = String.join(
                ", ",
                first.stream()
                        .limit(20)
                        .map(c -> c.length() > 40 ? c.substring(0, 40) + "…" : c)
                        .toList());
        return first.isEmpty()
                ? "the table is empty"
                : "no column" + missing + " among: " + named + "; say which column has what";
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
