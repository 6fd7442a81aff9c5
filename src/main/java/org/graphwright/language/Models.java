package org.graphwright.language;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import org.graphwright.packed.PackedFiles;
import org.graphwright.packed.PackedTable;
import org.jspecify.annotations.Nullable;

/**
 * What the OpenNLP models say, loaded once and shared by threads: from the tables that {@link PackedModels} made of them when the program
 * was built, or where there are none from the models themselves, which takes two seconds of processor time.
 */
final class Models {
    static final SentenceModel SENTENCES = OpenNlpModels.sentences();
    static final Predicates TOKENS =
            predicates(PackedModels.TOKENS, () -> OpenNlpModels.weights(OpenNlpModels.tokens()));
    static final Predicates LEMMAS =
            predicates(PackedModels.LEMMAS, () -> OpenNlpModels.weights(OpenNlpModels.lemmas()));
    static final Predicates CHUNKS =
            predicates(PackedModels.CHUNKS, () -> OpenNlpModels.weights(OpenNlpModels.chunks()));
    static final Predicates TAGS;
    static final KnownTags KNOWN_TAGS;

    static {
        PackedTable tags = table(PackedModels.TAGS);
        PackedTable dictionary = table(PackedModels.KNOWN_TAGS);
        if (tags != null && dictionary != null) {
            TAGS = PackedPredicates.read(tags);
            KNOWN_TAGS = PackedModels.knownTags(dictionary);
        } else {
            POSModel model = OpenNlpModels.tags();
            POSDictionary known = OpenNlpModels.dictionary(model);
            TAGS = Predicates.of(OpenNlpModels.weights(model));
            KNOWN_TAGS = known::getTags;
        }
    }

    private Models() {}

    private static Predicates predicates(String file, Supplier<AbstractModel> model) {
        PackedTable table = table(file);
        return table == null ? Predicates.of(model.get()) : PackedPredicates.read(table);
    }

    private static @Nullable PackedTable table(String file) {
        ByteBuffer bytes = PackedFiles.find(file);
        return bytes == null ? null : new PackedTable(bytes);
    }
}
