package org.graphwright.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import org.graphwright.packed.PackedFiles;
import org.graphwright.packed.PackedTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed when the program is built is what the models say, to the last bit. */
class PackedModelsTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void pack() throws IOException {
        PackedModels.write(folder);
    }

    @Test
    void everyPredicateHasTheWeightsOfTheModel() throws IOException {
        POSModel tags = OpenNlpModels.tags();
        check(PackedModels.TAGS, OpenNlpModels.weights(tags));
        check(PackedModels.CHUNKS, OpenNlpModels.weights(OpenNlpModels.chunks()));
        check(PackedModels.LEMMAS, OpenNlpModels.weights(OpenNlpModels.lemmas()));
        check(PackedModels.TOKENS, OpenNlpModels.weights(OpenNlpModels.tokens()));
        POSDictionary dictionary = OpenNlpModels.dictionary(tags);
        KnownTags known = PackedModels.knownTags(table(PackedModels.KNOWN_TAGS));
        for (String word : dictionary) {
            assertThat(known.of(word)).as(word).isEqualTo(dictionary.getTags(word));
        }
        assertThat(known.of("Graphwright")).isNull();
    }

    /** Maven packs before it tests; a compiler by itself does not. */
    @Test
    void theProgramHasWhatIsPackedNow() throws IOException {
        ByteBuffer shipped = PackedFiles.find(PackedModels.TAGS);
        assumeThat(shipped).isNotNull();
        for (String file : new String[] {
            PackedModels.TAGS, PackedModels.KNOWN_TAGS, PackedModels.CHUNKS, PackedModels.LEMMAS, PackedModels.TOKENS
        }) {
            assertThat(PackedFiles.find(file))
                    .as(file)
                    .isEqualTo(ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file))));
        }
    }

    private static PackedTable table(String file) throws IOException {
        return new PackedTable(ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file))));
    }

    private static void check(String file, AbstractModel model) throws IOException {
        Predicates packed = PackedPredicates.read(table(file));
        String[] outcomes = Predicates.outcomes(model);
        assertThat(packed.count()).isEqualTo(outcomes.length);
        for (int k = 0; k < outcomes.length; k++) {
            assertThat(packed.outcome(k)).isEqualTo(outcomes[k]);
        }
        Map<String, Context> weights = Predicates.weights(model);
        assertThat(weights).hasSizeGreaterThan(1000);
        // one assertion for all: a million of them take seconds
        assertThat(weights.entrySet()).allMatch(entry -> entry.getValue().equals(packed.of(entry.getKey())));
        assertThat(packed.of("w=no such predicate")).isNull();
    }
}
