package org.graphwright.article.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.graphwright.article.field.Columns;

/** Tells a file of separated values, and by what they are separated, by its first rows. */
public final class Separators {
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};

    /** Rows, as many as one sees; by hand. */
    private static final int TOP = 20;

    private Separators() {}

    /** The separator with which one of the first rows names columns of articles; empty if none does. */
    public static Optional<Character> of(String beginning, Columns columns) {
        for (char separator : SEPARATORS) {
            if (rows(beginning, separator).stream().anyMatch(row -> row.size() > 1 && columns.isHeader(row))) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }

    /** The separator that the first row has most of. */
    public static char likeliest(String beginning) {
        String line = beginning.lines().findFirst().orElse("");
        char best = ',';
        for (char separator : SEPARATORS) {
            if (count(line, separator) > count(line, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static List<List<String>> rows(String beginning, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(beginning))
                .setFormat(format)
                .get()) {
            return parser.stream().limit(TOP).map(CSVRecord::toList).toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }
}
