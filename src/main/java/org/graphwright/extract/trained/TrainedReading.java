package org.graphwright.extract.trained;

import java.util.List;
import org.graphwright.model.Mention;
import org.graphwright.model.Statement;

/**
 * What a trained model read in an article.
 *
 * @param mentions in order of position, with ids {@code m1}, {@code m2}, …
 * @param statements between them, in order of their sentences
 */
public record TrainedReading(List<Mention> mentions, List<Statement> statements) {
    public TrainedReading {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
    }
}
