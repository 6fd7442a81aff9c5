package org.graphwright.extract.statement;

import java.util.List;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;

/** A step that says what stands between the mentions of an article. */
@FunctionalInterface
public interface StatementSource {
    /** What it says; in an order that depends on the reading alone. */
    List<Statement> find(Reading reading);
}
