package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.graphwright.article.ArticleCheck;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Reject;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a Parquet file with the columns {@code id}, {@code text}, {@code date}, {@code title} and {@code url}, of which only
 * {@code text} must be there; the date as text, as a date or as a moment, of which the day in UTC counts. A row without an id goes by the file's and its number.
 */
final class ParquetArticles implements Iterator<Article> {
    private final ParquetReader<Group> reader;
    private final InputFile file;
    private final Consumer<Reject> rejects;
    private final ArticleCheck check = new ArticleCheck(ArticleOptions.DEFAULT);
    private long row;
    private @Nullable Article next;

    ParquetArticles(Storage storage, Path path, InputFile file, Consumer<Reject> rejects) throws IOException {
        this.file = requireNonNull(file, "file is null");
        this.rejects = requireNonNull(rejects, "rejects is null");
        this.reader = ParquetReader.builder(new GroupReadSupport(), path)
                .withConf(storage.system(path).getConf())
                .build();
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Article next() {
        Article article = next;
        if (article == null) {
            throw new NoSuchElementException();
        }
        advance();
        return article;
    }

    private void advance() {
        next = null;
        try {
            for (Group group = reader.read(); group != null; group = reader.read()) {
                row++;
                next = article(group);
                if (next != null) {
                    return;
                }
            }
            reader.close();
        } catch (IOException | RuntimeException e) {
            rejects.accept(new Reject(
                    file.path() + ":" + row, "cannot be read, nor what follows in it: " + ReadFailure.reason(e)));
        }
    }

    private @Nullable Article article(Group group) {
        String where = file.id() + ":" + row;
        String text = text(group, "text");
        if (text == null || text.isBlank()) {
            rejects.accept(new Reject(file.path() + ":" + row, "no text"));
            return null;
        }
        String id = text(group, "id");
        try {
            return check.check(new Article(
                    id == null || id.isEmpty() ? where : id,
                    text,
                    date(group),
                    text(group, "title"),
                    text(group, "url"),
                    where));
        } catch (RejectedException e) {
            rejects.accept(new Reject(file.path() + ":" + row, e.reason()));
            return null;
        }
    }

    private static @Nullable LocalDate date(Group group) {
        if (!has(group, "date")) {
            return null;
        }
        PrimitiveType column = group.getType().getType("date").asPrimitiveType();
        switch (column.getPrimitiveTypeName()) {
            case INT32:
                return LocalDate.ofEpochDay(group.getInteger("date", 0));
            case INT64:
                return day(group.getLong("date", 0), column.getLogicalTypeAnnotation());
            case INT96:
                return LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay(group.getInt96("date", 0)));
            default:
                break;
        }
        try {
            String text = group.getString("date", 0);
            return LocalDate.parse(text.substring(0, Math.min(text.length(), "2017-03-01".length())));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day in UTC of a moment; none of a number that is none. */
    private static @Nullable LocalDate day(long moment, @Nullable LogicalTypeAnnotation type) {
        if (!(type instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp)) {
            return null;
        }
        long aDay = switch (timestamp.getUnit()) {
            case MILLIS -> TimeUnit.DAYS.toMillis(1);
            case MICROS -> TimeUnit.DAYS.toMicros(1);
            case NANOS -> TimeUnit.DAYS.toNanos(1);
        };
        return LocalDate.ofEpochDay(Math.floorDiv(moment, aDay));
    }

    /** Of how older engines write moments: eight bytes of nanoseconds, four of the day. */
    private static int julianDay(Binary moment) {
        return moment.toByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt(moment.toByteBuffer().position() + Long.BYTES);
    }

    /** Of a number its digits. */
    private static @Nullable String text(Group group, String column) {
        if (!has(group, column)) {
            return null;
        }
        boolean words = group.getType().getType(column).isPrimitive()
                && group.getType().getType(column).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
        return words
                ? group.getString(column, 0)
                : group.getValueToString(group.getType().getFieldIndex(column), 0);
    }

    private static boolean has(Group group, String column) {
        return group.getType().containsField(column) && group.getFieldRepetitionCount(column) > 0;
    }
}
