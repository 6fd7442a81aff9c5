package org.graphwright.extract;

import java.util.List;
import org.graphwright.extract.transformer.Transformer;
import org.graphwright.model.Sentence;

/** Reads the names and pronouns of a text, and the properties between them within a sentence: what the profiles do each in their way. */
@FunctionalInterface
interface FirstStep {
    /** @param sentences of {@code text}, in order of position */
    Transformer.Found read(String text, List<Sentence> sentences);
}
