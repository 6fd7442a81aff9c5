package org.graphwright.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import org.graphwright.packed.PackedTable;
import org.graphwright.packed.PackedTableBuilder;

/** Makes tables of the OpenNLP models when the program is built, since to read the models takes most of a start. */
public final class PackedModels {
    static final String TOKENS = "tokens.table";
    static final String LEMMAS = "lemmas.table";
    static final String CHUNKS = "chunks.table";
    static final String TAGS = "tags.table";
    static final String KNOWN_TAGS = "known-tags.table";

    private PackedModels() {}

    /**
     * Writes the tables into a folder.
     *
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder) throws IOException {
        POSModel tags = OpenNlpModels.tags();
        Files.write(folder.resolve(TAGS), PackedPredicates.write(OpenNlpModels.weights(tags)));
        Files.write(folder.resolve(KNOWN_TAGS), bytes(OpenNlpModels.dictionary(tags)));
        Files.write(folder.resolve(TOKENS), PackedPredicates.write(OpenNlpModels.weights(OpenNlpModels.tokens())));
        Files.write(folder.resolve(LEMMAS), PackedPredicates.write(OpenNlpModels.weights(OpenNlpModels.lemmas())));
        Files.write(folder.resolve(CHUNKS), PackedPredicates.write(OpenNlpModels.weights(OpenNlpModels.chunks())));
    }

    private static byte[] bytes(POSDictionary dictionary) {
        PackedTableBuilder table = new PackedTableBuilder();
        for (String word : dictionary) {
            String[] tags = Objects.requireNonNull(dictionary.getTags(word), word);
            table.put(word, String.join(" ", tags).getBytes(StandardCharsets.US_ASCII));
        }
        return table.build();
    }

    static KnownTags knownTags(PackedTable table) {
        return word -> {
            ByteBuffer tags = table.get(word);
            return tags == null
                    ? null
                    : StandardCharsets.US_ASCII.decode(tags).toString().split(" ");
        };
    }
}
