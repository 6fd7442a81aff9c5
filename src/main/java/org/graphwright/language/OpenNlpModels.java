package org.graphwright.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;

/** The OpenNLP models, each read anew from the class path; unlike the classes that use them they may be shared by threads. */
final class OpenNlpModels {
    private OpenNlpModels() {}

    static SentenceModel sentences() {
        return load("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
    }

    static TokenizerModel tokens() {
        return load("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
    }

    static LemmatizerModel lemmas() {
        return load("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new);
    }

    static POSModel tags() {
        return load("/en-pos-maxent.bin", POSModel::new);
    }

    static ChunkerModel chunks() {
        return load("/en-chunker.bin", ChunkerModel::new);
    }

    /** @throws IllegalArgumentException if the model has abbreviations or leaves words of letters and digits unasked */
    static AbstractModel weights(TokenizerModel model) {
        if (model.getAbbreviations() != null || model.useAlphaNumericOptimization()) {
            throw new IllegalArgumentException("a tokenizer model of another kind");
        }
        return maxent(model.getMaxentModel());
    }

    static AbstractModel weights(LemmatizerModel model) {
        return maxent(model.getArtifact("lemmatizer.model"));
    }

    static AbstractModel weights(POSModel model) {
        return maxent(model.getArtifact("pos.model"));
    }

    static AbstractModel weights(ChunkerModel model) {
        return maxent(model.getArtifact("chunker.model"));
    }

    /** @throws IllegalArgumentException if the model has none, or one that minds capitals otherwise */
    static POSDictionary dictionary(POSModel model) {
        if (model.getFactory().getTagDictionary() instanceof POSDictionary known && known.isCaseSensitive()) {
            return known;
        }
        throw new IllegalArgumentException("a tagger's model of another kind");
    }

    private static AbstractModel maxent(@Nullable MaxentModel model) {
        if (model instanceof AbstractModel known) {
            return known;
        }
        throw new IllegalArgumentException("no maximum-entropy model: " + model);
    }

    private static <M> M load(String resource, Reader<M> reader) {
        try (InputStream in = OpenNlpModels.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private interface Reader<M> {
        M read(InputStream in) throws IOException;
    }
}
