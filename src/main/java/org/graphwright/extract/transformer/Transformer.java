package org.graphwright.extract.transformer;

import java.util.List;
import java.util.Objects;
import org.graphwright.extract.trained.Sides;
import org.graphwright.extract.trained.TrainedReader;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.Sentence;

/**
 * Reads the names and pronouns of an article, what they refer to and the properties between them, in windows of whole sentences: what
 * stands in the same window is read together. The same article gives the same figures wherever and in whatever company it is read. Safe
 * for threads.
 */
public final class Transformer implements TrainedReader {
    /**
     * How many sentences apart the sides of a fact may stand. On 295 news stories F1 was 0.562, 0.591, 0.598 with 0, 1, 2, and 0.602
     * without a bound.
     */
    private static final int MOST_APART = 2;

    private final TransformerModel model;
    private final PairReader pairReader;

    /** @param sides usually the ontology's domain and range */
    public Transformer(TransformerModel model, Sides sides) {
        this(model, sides, model.labels().threshold());
    }

    /** @param threshold probability from which a property is reported, 0 to 1 */
    public Transformer(TransformerModel model, Sides sides, double threshold) {
        this.model = Objects.requireNonNull(model, "model is null");
        Labels labels = model.labels();
        this.pairReader =
                new PairReader(labels, model.pairHead(), new PairQuestions(labels, sides, MOST_APART), threshold);
    }

    @Override
    public TrainedReading read(String text, List<Sentence> sentences) {
        return new EncodedArticle(model, pairReader, text, sentences);
    }
}
