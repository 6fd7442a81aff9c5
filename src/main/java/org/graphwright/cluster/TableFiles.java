package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of some {@link Table}s that one task writes, all open at once, so that what the rows are of is read once. */
final class TableFiles implements Closeable {
    private final Map<Table, TableFile> files = new EnumMap<>(Table.class);

    /**
     * @param folder of the tables, below the output
     * @param part number of the task
     */
    TableFiles(Storage output, String folder, int part, List<Table> tables) throws IOException {
        for (Table table : tables) {
            String name = String.format(Locale.ROOT, "%s/%s/part-%05d.snappy.parquet", folder, table.folder(), part);
            files.put(table, new TableFile(output, name, table));
        }
    }

    /** Adds a row; see {@link TableFile#add}. */
    void add(Table table, @Nullable Object... row) {
        try {
            requireNonNull(files.get(table)).add(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (TableFile file : files.values()) {
            file.close();
        }
    }
}
