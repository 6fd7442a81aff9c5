package org.graphwright.extract.statement;

import java.util.List;
import org.graphwright.model.Statement;

/**
 * What one or more steps say of one property between the same two mentions.
 *
 * @param statements the surest first; not empty
 * @param confidence of all together, from 0 to 1
 */
public record MergedStatement(List<Statement> statements, double confidence) {
    public MergedStatement {
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("nothing is said");
        }
    }

    /** What is surest. */
    public Statement surest() {
        return statements.get(0);
    }
}
