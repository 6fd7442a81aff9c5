package org.graphwright.extract.trained;

import java.util.List;
import org.graphwright.model.Sentence;

/** Reads the names and pronouns of an article and the properties between them: what the profiles do each in their way. */
@FunctionalInterface
public interface TrainedReader {
    /** @param sentences of {@code text}, in order of position */
    TrainedReading read(String text, List<Sentence> sentences);
}
