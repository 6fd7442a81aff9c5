package org.graphwright.extract.correct;

import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;

/** What the trained pair head might read in a marked text of which the names are named. */
final class ReadStatement {
    private static final double CONFIDENCE = 0.9;

    private ReadStatement() {}

    /** Between the first mentions of two names, with the whole text for its passage. */
    static Statement of(Reading reading, String property, String subject, String object) {
        return new Statement(
                named(reading, subject),
                new PropertyName(property),
                named(reading, object),
                new Span(0, reading.article().text().length()),
                CONFIDENCE,
                new Source.Model());
    }

    private static Mention named(Reading reading, String name) {
        return reading.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.meant().equals(new EntityId(name)))
                .findFirst()
                .orElseThrow();
    }
}
