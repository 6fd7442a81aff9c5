package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopStreams;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.graphwright.article.ArticleCheck;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Reject;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.Timestamps;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a Parquet file with the columns {@code id}, {@code text}, {@code date}, {@code title} and {@code url}, of which only
 * {@code text} must be there; the date as text in any form that other formats take, as a date or as a moment, of which the day in UTC counts. A row without an id goes by the file's and its number.
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
        this.reader = new Builder(new Stored(storage, path))
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
                if (!group.getType().containsField("text")) {
                    rejects.accept(new Reject(file.path(), "the table has no column \"text\""));
                    break;
                }
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

    private static @Nullable LocalDate date(Group group) throws RejectedException {
        if (!has(group, "date")) {
            return null;
        }
        PrimitiveType column = group.getType().getType("date").asPrimitiveType();
        LogicalTypeAnnotation type = column.getLogicalTypeAnnotation();
        if (type instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger("date", 0));
        } else if (type instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation moment) {
            return day(group.getLong("date", 0), moment);
        } else if (column.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
            return LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay(group.getInt96("date", 0)));
        }
        String said = text(group, "date");
        if (said == null || said.isBlank()) {
            return null;
        }
        return Timestamps.day(said)
                .orElseThrow(
                        () -> new RejectedException("the date is \"" + said.strip() + "\": write it as YYYY-MM-DD"));
    }

    /** The day in UTC of a moment. */
    private static LocalDate day(long moment, LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp) {
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
        PrimitiveType type = group.getType().getType(column).asPrimitiveType();
        return type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                ? group.getString(column, 0)
                : group.getValueToString(group.getType().getFieldIndex(column), 0);
    }

    /** True of a cell with one value; what is made of several says nothing here. */
    private static boolean has(Group group, String column) {
        return group.getType().containsField(column)
                && group.getType().getType(column).isPrimitive()
                && group.getFieldRepetitionCount(column) > 0;
    }

    private static final class Builder extends ParquetReader.Builder<Group> {
        Builder(org.apache.parquet.io.InputFile stored) {
            super(stored);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    /** A file as {@link Storage} opens it: by a path alone it would be opened with sums beside it, whose names may be none. */
    private record Stored(Storage storage, Path path) implements org.apache.parquet.io.InputFile {
        @Override
        public long getLength() throws IOException {
            return storage.system(path).getFileStatus(path).getLen();
        }

        @Override
        public SeekableInputStream newStream() throws IOException {
            return HadoopStreams.wrap(storage.system(path).open(path));
        }
    }
}
