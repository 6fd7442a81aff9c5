package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds records in the rows of a list. What was found once is kept, of which there are no more than the list has. Safe for threads.
 *
 * @param <T> what a row says
 */
final class Lookup<T> {
    private static final Pattern LIST = Pattern.compile("\\|");

    private final Rows rows;
    private final String kind;
    private final Function<String[], T> reader;
    private final Map<String, List<T>> found = new ConcurrentHashMap<>();

    /**
     * @param kind what stands before the words of this kind in the rows' index
     * @param reader makes a record of a row's cells
     */
    Lookup(Rows rows, String kind, Function<String[], T> reader) {
        this.rows = requireNonNull(rows, "rows is null");
        this.kind = requireNonNull(kind, "kind is null");
        this.reader = requireNonNull(reader, "reader is null");
    }

    /** All of a word, in the order of the list; immutable, may be empty. */
    List<T> all(String word) {
        List<T> known = found.get(word);
        if (known != null) {
            return known;
        }
        List<T> read = rows.at(kind + word).stream()
                .map(row -> reader.apply(row.split("\t", -1)))
                .toList();
        if (!read.isEmpty()) {
            found.put(word, read);
        }
        return read;
    }

    /** The first of a word. */
    Optional<T> first(String word) {
        List<T> all = all(word);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The parts of a cell that has several. */
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(LIST.split(cell));
    }
}
