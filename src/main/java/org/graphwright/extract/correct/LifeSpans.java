package org.graphwright.extract.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graphwright.extract.dates.DateLiteral;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Properties;

/** Parts begin and end where the trained pair head reads both years of a life as one date: "Ann Ek (1932-2020)", "the club (1901–1977)". */
final class LifeSpans {
    private record Ends(PropertyName begin, PropertyName end) {}

    private static final List<Ends> SPANS = List.of(
            new Ends(Properties.BIRTH_DATE, Properties.DEATH_DATE),
            new Ends(new PropertyName("dateFounded"), new PropertyName("dateDissolved")));

    /** Two years with nothing but a dash between them; "between 1932 and 1935" is one uncertain date. */
    private static final Pattern YEARS = Pattern.compile("\\d{3,4}\\s*\\p{Pd}\\s*\\d{3,4}");

    private static final Pattern CLOSED = Pattern.compile("\\d{4}/\\d{4}");

    /** The statements, of each end its own. */
    List<Statement> part(Reading reading, List<Statement> statements) {
        List<Statement> parted = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Ends> ends = ends(statement.property());
            if (ends.isPresent() && isSpan(reading, statement.object())) {
                String[] years = String.valueOf(statement.object().value()).split("/", -1);
                parted.add(with(statement, ends.get().begin(), years[0]));
                parted.add(with(statement, ends.get().end(), years[1]));
            } else {
                parted.add(statement);
            }
        }
        return parted;
    }

    private static Optional<Ends> ends(PropertyName property) {
        return SPANS.stream()
                .filter(ends -> ends.begin().equals(property) || ends.end().equals(property))
                .findFirst();
    }

    private static boolean isSpan(Reading reading, Mention date) {
        return date.isDate()
                && date.value() != null
                && CLOSED.matcher(date.value()).matches()
                && YEARS.matcher(date.span().of(reading.article().text())).matches();
    }

    private static Statement with(Statement statement, PropertyName property, String year) {
        return new Statement(
                statement.subject(),
                property,
                statement.object(),
                DateLiteral.of(year),
                statement.passages(),
                statement.confidence(),
                statement.source(),
                statement.status(),
                statement.tense(),
                statement.claimedBy());
    }
}
