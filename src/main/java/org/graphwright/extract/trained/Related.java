package org.graphwright.extract.trained;

import java.util.List;
import org.graphwright.model.Reference;
import org.graphwright.model.Statement;

/**
 * What a trained model reads between the mentions of an article.
 *
 * @param statements facts between two mentions, in order of their passages
 * @param references what means what, in order of their passages
 */
public record Related(List<Statement> statements, List<Reference> references) {
    public Related {
        statements = List.copyOf(statements);
        references = List.copyOf(references);
    }
}
