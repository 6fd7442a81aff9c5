package org.graphwright.article.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.graphwright.article.input.Input;
import org.graphwright.article.input.Limits;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.CharacterSets;
import org.jspecify.annotations.Nullable;

/** The rows of a file of separated values. */
final class SeparatedRows implements Rows {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final String separator;
    private boolean broken;

    SeparatedRows(Input input, char separator) throws IOException, RejectedException {
        this.separator = String.valueOf(separator);
        Path file = input.path();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        this.parser = CSVParser.builder()
                .setReader(CharacterSets.open(file))
                .setFormat(format)
                .get();
        this.records = parser.iterator();
    }

    @Override
    public String separator() {
        return separator;
    }

    @Override
    public @Nullable Row next() throws IOException, RejectedException {
        try {
            if (broken || !records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            List<String> cells = record.toList();
            long length = cells.stream().mapToLong(String::length).sum();
            if (length > Limits.TEXT_BYTES) {
                throw new RejectedException(
                        ":" + record.getRecordNumber(),
                        "the row is longer than " + Limits.TEXT_BYTES + " characters: a quotation mark may be missing");
            }
            return new Row("", (int) record.getRecordNumber(), cells);
        } catch (UncheckedIOException | IllegalStateException e) {
            broken = true;
            throw new RejectedException(
                    ":" + (parser.getRecordNumber() + 1),
                    "the row cannot be read, nor what follows it: " + ReadFailure.reason(e));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
