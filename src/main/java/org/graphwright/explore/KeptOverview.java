package org.graphwright.explore;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.apache.jena.graph.Node;
import org.graphwright.ontology.Ontology;
import org.graphwright.store.FileForm;
import org.graphwright.store.GenerationNotes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file in which a generation keeps what the first page and the lists show of it: its form, then the counts as JSON, the
 * {@link Catalogue} and {@link KeptCards}, each behind its length and checksum. Where there is none, or one of another form or a damaged one, all of
 * that is found out from the graph.
 */
public final class KeptOverview {
    /** Of a dataset for which nothing is kept. */
    public static final KeptOverview NONE = new KeptOverview(null);

    private static final Logger LOG = LoggerFactory.getLogger(KeptOverview.class);

    private static final JsonMapper JSON = JsonMapper.builder()
            // what is worked out of the values of a record stands beside them
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final @Nullable Path file;

    private KeptOverview(@Nullable Path file) {
        this.file = file;
    }

    /** That of a generation's folder. */
    public static KeptOverview in(Path generation) {
        return new KeptOverview(requireNonNull(generation, "generation is null").resolve(GenerationNotes.OVERVIEW));
    }

    /** @param cards in the form of {@link KeptCards} */
    static void write(Path generation, Stats stats, Catalogue catalogue, byte[] cards) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(Files.newOutputStream(generation.resolve(GenerationNotes.OVERVIEW)))) {
            out.writeUTF(FileForm.OVERVIEW.text());
            write(out, JSON.writeValueAsBytes(stats));
            write(out, new CatalogueForm().write(catalogue));
            write(out, cards);
        }
    }

    /** True where there is such a file. */
    public boolean exists() {
        return file != null && Files.exists(file);
    }

    /** What {@link GraphStats} counts, with {@link Stats#LISTED} of what it lists; empty where it has to be counted. */
    public Optional<Stats> stats() {
        return read(0, bytes -> JSON.readValue(bytes, Stats.class));
    }

    /** What {@link CatalogueReader} reads; empty where it has to. */
    Optional<Catalogue> catalogue() {
        return read(1, new CatalogueForm()::read);
    }

    /**
     * The cards that take longest, as JSON; none where they are made when they are asked for.
     *
     * @param ontology what the graph was built with
     */
    public Map<Node, byte[]> cards(Ontology ontology) {
        return read(2, new KeptCards(ontology)::read).orElse(Map.of());
    }

    private <T> Optional<T> read(int before, Function<byte[], T> reader) {
        if (file == null) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!in.readUTF().equals(FileForm.OVERVIEW.text())) {
                return Optional.empty();
            }
            for (int i = 0; i < before; i++) {
                int length = in.readInt();
                in.skipNBytes(Long.BYTES + (long) length);
            }
            in.mark(1);
            if (in.read() < 0) {
                // an earlier version kept no more
                return Optional.empty();
            }
            in.reset();
            return Optional.of(reader.apply(read(in)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is damaged, and what it has is found out anew: {}", file, e.toString());
            return Optional.empty();
        }
    }

    private static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        long sum = in.readLong();
        byte[] content = in.readNBytes(length);
        if (content.length < length || sum(content) != sum) {
            throw new IOException("it is not as it was written");
        }
        return content;
    }

    private static void write(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.writeLong(sum(content));
        out.write(content);
    }

    private static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
