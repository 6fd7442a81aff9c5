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
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.graphwright.belief.FactKey;
import org.graphwright.ontology.Iris;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a shard's articles assert as bytes: a line of JSON a fact, packed; the small part of a shard that beliefs need. As in
 * {@link ThingsFile}, the first line names the form of the records and the shard's size.
 */
final class FactsFile {
    /** To be raised when other records are made of the same extractions. */
    private static final int VERSION = 1;

    private static final String FORM = "graphwright-facts-" + VERSION + " "
            + Iris.hash(Arrays.toString(StatedFact.class.getRecordComponents())
                    + Arrays.toString(FactKey.class.getRecordComponents()));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FactsFile() {}

    /** @param shardBytes size of the shard's packed extractions */
    static byte[] write(List<StatedFact> facts, long shardBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            out.write(FORM + " " + shardBytes + "\n");
            for (StatedFact fact : facts) {
                out.write(JSON.writeValueAsString(fact) + "\n");
            }
        }
        return bytes.toByteArray();
    }

    /** Reads facts; empty where they are of another form, of another shard, or damaged. */
    static Optional<List<StatedFact>> read(byte[] bytes, long shardBytes) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16), StandardCharsets.UTF_8))) {
            if (!(FORM + " " + shardBytes).equals(in.readLine())) {
                return Optional.empty();
            }
            List<StatedFact> facts = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                facts.add(JSON.readValue(line, StatedFact.class));
            }
            return Optional.of(facts);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
