package org.graphwright.pipeline;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EntityRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a shard's articles say of their things as bytes: a line of JSON a record, packed; the small part of a shard that resolving needs.
 * The first line names the form of the records and the shard's size, so that those of another form or of another shard are not taken for
 * good ones. One reader of several files keeps equal words once; not for use by several threads.
 */
final class ThingsFile {
    /** To be raised when other records are made of the same extractions. */
    private static final int VERSION = 1;

    private static final String FORM = "graphwright-things-" + VERSION + " "
            + Iris.hash(Arrays.toString(EntityRecord.class.getRecordComponents())
                    + Arrays.toString(EntityRecord.Link.class.getRecordComponents()));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> words = new HashMap<>();

    /** @param shardBytes size of the shard's packed extractions */
    static byte[] write(List<EntityRecord> records, long shardBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            out.write(FORM + " " + shardBytes + "\n");
            for (EntityRecord entity : records) {
                out.write(JSON.writeValueAsString(entity) + "\n");
            }
        }
        return bytes.toByteArray();
    }

    /** Reads records; empty where they are of another form, of another shard, or damaged. */
    Optional<List<EntityRecord>> read(byte[] bytes, long shardBytes) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16), StandardCharsets.UTF_8))) {
            if (!(FORM + " " + shardBytes).equals(in.readLine())) {
                return Optional.empty();
            }
            List<EntityRecord> records = new ArrayList<>();
            Map<String, String> iris = new HashMap<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                records.add(compact(JSON.readValue(line, EntityRecord.class), iris));
            }
            return Optional.of(records);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Names and properties come again and again; the IRIs of an article's things only in that article. */
    private EntityRecord compact(EntityRecord read, Map<String, String> iris) {
        return new EntityRecord(
                once(read.iri(), iris),
                once(read.type(), words),
                once(read.name(), words),
                read.aliases().stream().map(alias -> once(alias, words)).toList(),
                read.mentions(),
                read.links().stream()
                        .map(link -> new EntityRecord.Link(
                                once(link.property(), words), link.forward(), once(link.other(), iris)))
                        .toList());
    }

    private static String once(String text, Map<String, String> known) {
        return known.computeIfAbsent(text, same -> same);
    }
}
