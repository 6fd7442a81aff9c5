package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Properties;
import org.jspecify.annotations.Nullable;

/** Finds who holds no office any more, whatever the article calls them: it tells of their death, or they were born too long ago. */
final class HoldersNoMore {
    private static final PropertyName DEATH_PLACE = new PropertyName("deathPlace");

    /** So sure a death must be by its day, and by its place, which is more often that of another's; by hand. */
    private static final double SURE_OF_DAY = 0.7;

    /** The same of a place of death. */
    private static final double SURE_OF_PLACE = 0.8;

    /** Nobody holds an office at that age. */
    private static final int OLDEST = 105;

    private final Predicate<Statement> isHeld;

    /** @param isHeld whether a statement says that somebody holds an office */
    HoldersNoMore(Predicate<Statement> isHeld) {
        this.isHeld = requireNonNull(isHeld, "isHeld is null");
    }

    List<Statement> withEnds(Reading reading, List<Statement> statements) {
        Set<Referent> dead = new HashSet<>();
        for (Statement statement : statements) {
            if (statement.status() == Status.ASSERTED
                    && statement.tense() != Tense.FUTURE
                    && isEnd(statement, reading.article().date())) {
                dead.add(statement.subject().meant());
            }
        }
        return dead.isEmpty()
                ? statements
                : statements.stream()
                        .map(s -> s.tense() == Tense.CURRENT
                                        && dead.contains(s.subject().meant())
                                        && s.source().isReading()
                                        && isHeld.test(s)
                                ? s.with(s.status(), Tense.FORMER)
                                : s)
                        .toList();
    }

    private static boolean isEnd(Statement statement, @Nullable LocalDate day) {
        PropertyName property = statement.property();
        if (property.equals(Properties.DEATH_DATE)) {
            return statement.confidence() >= SURE_OF_DAY;
        }
        if (property.equals(DEATH_PLACE)) {
            return statement.confidence() >= SURE_OF_PLACE;
        }
        return property.equals(Properties.BIRTH_DATE)
                && day != null
                && isBefore(statement.object().value(), day.getYear() - OLDEST);
    }

    private static boolean isBefore(@Nullable String date, int year) {
        return date != null && date.matches("[0-9]{4}(?:-.*)?") && Integer.parseInt(date.substring(0, 4)) < year;
    }
}
