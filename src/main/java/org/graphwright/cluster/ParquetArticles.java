package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopStreams;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.graphwright.article.ArticleCheck;
import org.graphwright.article.ArticleOptions;
import org.graphwright.article.Reject;
import org.graphwright.article.field.Field;
import org.graphwright.article.field.Record;
import org.graphwright.article.input.ReadFailure;
import org.graphwright.article.input.RejectedException;
import org.graphwright.article.text.DayOrder;
import org.graphwright.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a Parquet file with the columns {@code id}, {@code text}, {@code date}, {@code title} and {@code url}, of which only
 * {@code text} must be there; the date as text in any form that other formats take, as a date or as a moment, of which the day in UTC counts. A row without an id goes by the file's and its number. What
 * the cells say is taken as it is of lines of JSON.
 */
final class ParquetArticles implements Iterator<Article> {
    private static final List<Field> FIELDS = List.of(Field.ID, Field.TEXT, Field.DATE, Field.TITLE, Field.URL);

    private final Map<Field, String> columns = new EnumMap<>(Field.class);
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
                if (columns.isEmpty()) {
                    columns.putAll(columns(group.getType()));
                }
                if (!columns.containsKey(Field.TEXT)) {
                    rejects.accept(new Reject(
                            file.path(),
                            "the table has no column \"text\" but "
                                    + group.getType().getFields().stream()
                                            .map(Type::getName)
                                            .collect(Collectors.joining(", "))
                                    + ": write one with the text as \"text\""));
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

    /** What the columns are called that count: as their fields are, else as these are in other letters, as some engines write names. */
    private static Map<Field, String> columns(GroupType type) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (Field field : FIELDS) {
            type.getFields().stream()
                    .map(Type::getName)
                    .filter(field.option()::equalsIgnoreCase)
                    .min(Comparator.comparing(name -> !name.equals(field.option())))
                    .ifPresent(name -> columns.put(field, name));
        }
        return columns;
    }

    private @Nullable Article article(Group group) {
        String where = file.id() + ":" + row;
        try {
            Record record = new Record();
            for (Map.Entry<Field, String> column : columns.entrySet()) {
                String value = value(group, column.getKey(), column.getValue());
                if (value != null && column.getKey() == Field.TEXT) {
                    record.withRawText(value);
                } else {
                    record.with(column.getKey(), value);
                }
            }
            if (!record.has(Field.TEXT)) {
                throw new RejectedException("no text");
            }
            return check.check(record.article(where, where, DayOrder.UNKNOWN));
        } catch (RejectedException e) {
            rejects.accept(new Reject(file.path() + ":" + row, e.reason()));
            return null;
        }
    }

    private static @Nullable String value(Group group, Field field, String column) throws RejectedException {
        if (!has(group, column)) {
            return null;
        }
        PrimitiveType type = group.getType().getType(column).asPrimitiveType();
        if (field == Field.DATE) {
            LocalDate day = day(group, type);
            if (day != null) {
                return day.toString();
            }
        }
        return text(group, type);
    }

    /** What a column of days or moments says; null of any other. */
    private static @Nullable LocalDate day(Group group, PrimitiveType column) {
        LogicalTypeAnnotation type = column.getLogicalTypeAnnotation();
        if (type instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger(column.getName(), 0));
        } else if (type instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation moment) {
            return day(group.getLong(column.getName(), 0), moment);
        } else if (column.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
            return LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay(group.getInt96(column.getName(), 0)));
        }
        return null;
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

    /** Of a number its digits, with those behind the point of one that has some. */
    private static String text(Group group, PrimitiveType type) throws RejectedException {
        String column = type.getName();
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        boolean isNumber = meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
        return switch (type.getPrimitiveTypeName()) {
            case BINARY -> isNumber ? type.stringifier().stringify(group.getBinary(column, 0)) : utf8(group, column);
            case FIXED_LEN_BYTE_ARRAY -> type.stringifier().stringify(group.getBinary(column, 0));
            case INT32 -> type.stringifier().stringify(group.getInteger(column, 0));
            case INT64 -> type.stringifier().stringify(group.getLong(column, 0));
            default -> group.getValueToString(group.getType().getFieldIndex(column), 0);
        };
    }

    /** As in files of text, what is in another coding is not guessed. */
    private static String utf8(Group group, String column) throws RejectedException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(group.getBinary(column, 0).toByteBuffer())
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RejectedException("what is in the column \"" + column + "\" is not UTF-8: convert it to UTF-8");
        }
    }

    /** True of a cell with one value; what is made of several says nothing here. */
    private static boolean has(Group group, String column) {
        return group.getType().getType(column).isPrimitive() && group.getFieldRepetitionCount(column) > 0;
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
