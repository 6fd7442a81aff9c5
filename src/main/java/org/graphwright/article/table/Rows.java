package org.graphwright.article.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.graphwright.article.input.RejectedException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, from the first. */
interface Rows extends Closeable {
    /**
     * A row.
     *
     * @param sheet the name of its sheet, empty where there is one only
     * @param number as a spreadsheet counts, from 1
     * @param cells what stands in it; shorter than the header where the last cells are empty
     */
    record Row(String sheet, int number, List<String> cells) {}

    /** What stands between two cells of a row in the file, empty where cells are kept apart in another way. */
    default String separator() {
        return "";
    }

    /** The next row; null at the end. */
    @Nullable
    Row next() throws IOException, RejectedException;
}
