package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * One Parquet file of a {@link Table}, written as its rows come. The engine's own tables would keep all rows on disk first, read them once for
 * each table, and compile a program for each: a fifth of what a job of a thousand articles costs.
 */
final class TableFile implements Closeable {
    /** Bytes of rows held in memory until they are written; a task has several such files. By hand. */
    private static final long ROW_GROUP = 32L << 20;

    private final ParquetWriter<@Nullable Object[]> writer;

    /** @param name of the file, below the output */
    TableFile(Storage output, String name, Table table) throws IOException {
        requireNonNull(output, "output is null");
        this.writer = new Builder(new Whole(output, name), table.schema())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    /** Adds a row: strings, numbers, lists and maps of strings, lists of rows, in the order of the columns. */
    void add(@Nullable Object... row) throws IOException {
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {
        private final MessageType schema;

        Builder(OutputFile file, MessageType schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration hadoop) {
            return new Rows(schema);
        }
    }

    private static final class Rows extends WriteSupport<@Nullable Object[]> {
        private final MessageType schema;
        private @Nullable RecordConsumer out;

        Rows(MessageType schema) {
            this.schema = schema;
        }

        @Override
        public WriteContext init(Configuration hadoop) {
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(@Nullable Object[] row) {
            RecordConsumer to = requireNonNull(out);
            to.startMessage();
            fields(to, schema, row);
            to.endMessage();
        }

        private static void fields(RecordConsumer to, GroupType type, @Nullable Object[] values) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    to.startField(type.getFieldName(i), i);
                    value(to, type.getType(i), value);
                    to.endField(type.getFieldName(i), i);
                }
            }
        }

        private static void value(RecordConsumer to, Type type, Object value) {
            if (value instanceof String string) {
                to.addBinary(Binary.fromString(string));
            } else if (value instanceof Integer number) {
                to.addInteger(number);
            } else if (value instanceof Double number) {
                to.addDouble(number);
            } else if (value instanceof Boolean bool) {
                to.addBoolean(bool);
            } else {
                to.startGroup();
                GroupType group = type.asGroupType();
                if (value instanceof Object[] row) {
                    fields(to, group, row);
                } else if (value instanceof List<?> list) {
                    repeated(
                            to,
                            group,
                            list.stream().map(each -> new Object[] {each}).toList());
                } else {
                    repeated(
                            to,
                            group,
                            ((Map<?, ?>) value)
                                    .entrySet().stream()
                                            .map(each -> new Object[] {each.getKey(), each.getValue()})
                                            .toList());
                }
                to.endGroup();
            }
        }

        /** Nothing at all where there is nothing, which is what an empty list is. */
        private static void repeated(RecordConsumer to, GroupType group, List<Object[]> items) {
            if (items.isEmpty()) {
                return;
            }
            to.startField(group.getFieldName(0), 0);
            for (Object[] item : items) {
                to.startGroup();
                fields(to, group.getType(0).asGroupType(), item);
                to.endGroup();
            }
            to.endField(group.getFieldName(0), 0);
        }
    }

    /** A file of an output. */
    private record Whole(Storage output, String name) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSize) throws IOException {
            return new Counted(output.create(name));
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) throws IOException {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    private static final class Counted extends PositionOutputStream {
        private final OutputStream out;
        private long position;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            position++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            position += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
