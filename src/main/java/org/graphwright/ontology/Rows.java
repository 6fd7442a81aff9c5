package org.graphwright.ontology;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.graphwright.packed.PackedFiles;
import org.graphwright.packed.PackedTable;
import org.graphwright.packed.PackedTableBuilder;

/** The rows of a list by the words under which they are looked up; a word may have several. Immutable, safe for threads. */
interface Rows {
    /** In the order of the list; cells are separated by tabs. May be empty. */
    List<String> at(String word);

    /** From a packed file if the program has it, else from what the list itself gives. */
    static Rows find(String file, Supplier<Map<String, List<String>>> list) {
        ByteBuffer packed = PackedFiles.find(file);
        return packed == null ? of(list.get()) : of(new PackedTable(packed));
    }

    static Rows of(Map<String, List<String>> index) {
        requireNonNull(index, "index is null");
        return word -> index.getOrDefault(word, List.of());
    }

    static Rows of(PackedTable table) {
        requireNonNull(table, "table is null");
        Pattern lineEnd = Pattern.compile("\n");
        return word -> {
            ByteBuffer rows = table.get(word);
            return rows == null ? List.of() : List.of(lineEnd.split(StandardCharsets.UTF_8.decode(rows), -1));
        };
    }

    /** What {@link #find} reads. */
    static byte[] pack(Map<String, List<String>> index) {
        PackedTableBuilder table = new PackedTableBuilder();
        index.forEach((word, rows) -> table.put(word, String.join("\n", rows).getBytes(StandardCharsets.UTF_8)));
        return table.build();
    }
}
