package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Iris;
import org.graphwright.store.FileForm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records that are made of a shard's extractions as bytes: a line of JSON a record, packed. The first line names the form of the records
 * and the shard's size, so that those of another form or of another shard are not taken for good ones. Immutable.
 *
 * @param <T> the record
 */
final class PackedRecords<T> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ClassName.class, ExtractionLine.Plain.class)
            .build();

    private final Class<T> type;
    private final String form;

    /**
     * @param form its version is to be raised when other records are made of the same extractions
     * @param type the record
     * @param parts the records in it, whose shape is of the form, too
     */
    PackedRecords(FileForm form, Class<T> type, Class<?>... parts) {
        this.type = requireNonNull(type, "type is null");
        String shape = Stream.concat(Stream.of(type), Arrays.stream(parts))
                .map(each -> Arrays.toString(each.getRecordComponents()))
                .collect(Collectors.joining());
        this.form = form.text() + " " + Iris.hash(shape);
    }

    /** @param shardBytes size of the shard's packed extractions */
    byte[] write(List<T> records, long shardBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            out.write(form + " " + shardBytes + "\n");
            for (T each : records) {
                out.write(JSON.writeValueAsString(each) + "\n");
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Reads records; empty where they are of another form, of another shard, or damaged.
     *
     * @param each what is kept of a record that was read
     */
    Optional<List<T>> read(byte[] bytes, long shardBytes, UnaryOperator<T> each) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16), StandardCharsets.UTF_8))) {
            if (!(form + " " + shardBytes).equals(in.readLine())) {
                return Optional.empty();
            }
            List<T> records = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                records.add(each.apply(JSON.readValue(line, type)));
            }
            return Optional.of(records);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
