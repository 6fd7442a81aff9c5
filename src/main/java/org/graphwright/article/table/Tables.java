package org.graphwright.article.table;

import java.io.IOException;
import org.graphwright.article.field.Columns;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Reader;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.CharacterSets;

/** Opens tables. */
public final class Tables {
    private Tables() {}

    /** A file of separated values; by what they are separated is told by its first rows. */
    public static Reader separated(Input input, Columns columns) throws IOException, RejectedException {
        String beginning = CharacterSets.beginning(input.head());
        char separator = Separators.of(beginning, columns).orElse(Separators.likeliest(beginning));
        return new TableReader(input, columns, new SeparatedRows(input, separator));
    }

    /** A spreadsheet of Excel, all its sheets. */
    public static Reader spreadsheet(Input input, Columns columns) throws IOException, RejectedException {
        return new TableReader(input, columns, new SheetRows(input));
    }
}
