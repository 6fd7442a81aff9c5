package org.graphwright.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.graphwright.explore.QuotationView;

/** Lists of a card or an article for a terminal: a title, an indented line for each item, and how many more there are. */
final class ListText {
    private final int listed;

    /** @param listed how many of each list are written at most */
    ListText(int listed) {
        this.listed = listed;
    }

    /** Appends a list; nothing where it is empty. */
    <T> void list(StringBuilder text, String title, List<T> items, Function<T, String> line) {
        if (requireNonNull(items, "items is null").isEmpty()) {
            return;
        }
        text.append('\n').append(title).append('\n');
        items.stream()
                .limit(listed)
                .forEach(item -> text.append("  ").append(line.apply(item)).append('\n'));
        more(text, items.size());
    }

    /** Appends how many of so many are not written. */
    void more(StringBuilder text, int all) {
        if (all > listed) {
            text.append("  … and ").append(all - listed).append(" more\n");
        }
    }

    /** What is quoted, in quotation marks if word for word. */
    static String quote(QuotationView quotation) {
        return quotation.direct()
                ? "\u201C" + Terminal.plain(quotation.quote()) + "\u201D"
                : "that " + Terminal.plain(quotation.quote());
    }
}
