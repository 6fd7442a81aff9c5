package org.graphwright.server;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an answer are wanted, and in which order.
 *
 * @param offset rows left out before the first
 * @param limit rows at most
 * @param sort the column that they are sorted by, with a minus before it for downwards; null for the order of the answer
 */
record RowsWanted(int offset, int limit, @Nullable String sort) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?");

    /** By which one sees that a column has dates, of which a year alone is one, too. */
    private static final Pattern DATE = Pattern.compile("(?:\\.\\./)?\\d{4}-(?:\\d{2}|W\\d{2}).*");

    private static final String DOWN = "-";

    /** What a column has in a row. */
    interface Texts {
        String of(int row, String column);
    }

    /** A text as it is sorted. */
    private record Key(
            int row,
            boolean empty,
            @Nullable Double number,
            @Nullable CollationKey words) {
        static final Comparator<Key> UPWARDS = Comparator.comparing(
                        Key::number, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
                .thenComparing(Key::words, Comparator.nullsLast(Comparator.<CollationKey>naturalOrder()));

        static Key of(int row, String text, boolean dates, Collator collator) {
            if (text.isEmpty()) {
                return new Key(row, true, null, null);
            }
            return !dates && NUMBER.matcher(text).matches()
                    ? new Key(row, false, Double.valueOf(text), null)
                    : new Key(row, false, null, collator.getCollationKey(text));
        }
    }

    static RowsWanted of(ApiRequest request) {
        return new RowsWanted(
                request.number("offset", 0, 0, Integer.MAX_VALUE),
                request.number("limit", Integer.MAX_VALUE, 1, Integer.MAX_VALUE),
                request.optional("sort"));
    }

    /** True for the whole answer in its own order. */
    boolean isAll() {
        return isFirst() && limit == Integer.MAX_VALUE;
    }

    /** True for the beginning of the answer in its own order. */
    boolean isFirst() {
        return offset == 0 && sort == null;
    }

    /**
     * The rows that are wanted of an answer. Numbers come by what they are worth, then other texts as a dictionary has them; what is
     * empty comes last in both directions.
     *
     * @param rows how many there are
     * @throws IllegalArgumentException if there is no such column to sort by
     */
    List<Integer> among(int rows, List<String> columns, Texts texts) {
        return (sort == null ? IntStream.range(0, rows).boxed() : sorted(sort, rows, columns, texts).stream())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private static List<Integer> sorted(String by, int rows, List<String> columns, Texts texts) {
        boolean down = by.startsWith(DOWN);
        String column = down ? by.substring(DOWN.length()) : by;
        if (!columns.contains(column)) {
            throw new IllegalArgumentException(
                    "parameter 'sort' wants a column of the answer, with a minus before it for downwards: "
                            + String.join(", ", columns));
        }
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        List<String> values =
                IntStream.range(0, rows).mapToObj(row -> texts.of(row, column)).toList();
        boolean dates = values.stream().anyMatch(value -> DATE.matcher(value).matches());
        return IntStream.range(0, rows)
                .mapToObj(row -> Key.of(row, values.get(row), dates, collator))
                .sorted(Comparator.comparing(Key::empty).thenComparing(down ? Key.UPWARDS.reversed() : Key.UPWARDS))
                .map(Key::row)
                .toList();
    }
}
