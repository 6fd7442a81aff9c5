package org.graphwright.extract.correct;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what the trained pair head reads between relatives where the words name them otherwise: in "Trump brought up Biden's son
 * Hunter" Hunter is nobody's child but Biden's, and an aunt is no mother.
 */
final class KinAgreement {
    private static final Set<String> FAMILY = Set.of(Kin.CHILD_OF, Kin.SPOUSE_OF, Kin.SIBLING_OF);

    /** "Four of her children; the mayor; Bo Ek": who follows is none of them. */
    private static final Pattern OTHERS_FOLLOW = Pattern.compile("\\b(?:children|sons|daughters|kids)\\s*;");

    private final NamedKin namedKin;
    private final OtherMarriages otherMarriages;

    KinAgreement(Ontology ontology) {
        this.namedKin = new NamedKin(requireNonNull(ontology, "ontology is null"));
        this.otherMarriages = new OtherMarriages(ontology);
    }

    /** The statements that hold. */
    List<Statement> leaveOut(Reading reading, List<Statement> statements) {
        if (statements.stream().noneMatch(s -> FAMILY.contains(s.property()))) {
            return statements;
        }
        Map<String, NamedKin.Named> named = namedKin.of(reading);
        List<Statement> held = statements.stream()
                .filter(s -> !FAMILY.contains(s.property()) || holds(reading, s, named))
                .toList();
        return withoutGrandparents(held, named);
    }

    /** "Ann has a son, Paul. Her father, Max, …": Paul is Max's grandchild, for Ann is a child of his. */
    private static List<Statement> withoutGrandparents(List<Statement> statements, Map<String, NamedKin.Named> named) {
        Map<String, Set<String>> parents = new HashMap<>();
        statements.stream()
                .filter(s -> s.property().equals(Kin.CHILD_OF))
                .forEach(s -> parents.computeIfAbsent(s.subject().meant(), x -> new HashSet<>())
                        .add(s.object().meant()));
        return statements.stream()
                .filter(s -> !s.property().equals(Kin.CHILD_OF)
                        || isSaid(s, named)
                        || parents.getOrDefault(s.subject().meant(), Set.of()).stream()
                                .noneMatch(parent -> parents.getOrDefault(parent, Set.of())
                                        .contains(s.object().meant())))
                .toList();
    }

    private boolean holds(Reading reading, Statement statement, Map<String, NamedKin.Named> named) {
        Mention subject = statement.subject();
        Mention object = statement.object();
        NamedKin.Named ofSubject = named.get(subject.id());
        NamedKin.Named ofObject = named.get(object.id());
        if (isSaid(statement, named)) {
            return true;
        }
        return !speaksAgainst(statement, ofSubject, object, true)
                && !speaksAgainst(statement, ofObject, subject, false)
                && !isOfThoseWhoFollow(reading, statement)
                && !(statement.property().equals(Kin.SPOUSE_OF) && otherMarriages.speakAgainst(reading, statement));
    }

    private static boolean isSaid(Statement statement, Map<String, NamedKin.Named> named) {
        Mention subject = statement.subject();
        Mention object = statement.object();
        return isSaid(statement, named.get(subject.id()), object, true)
                || isSaid(statement, named.get(object.id()), subject, false);
    }

    private static boolean isSaid(
            Statement statement, NamedKin.@Nullable Named named, Mention other, boolean namedIsSubject) {
        return named != null
                && named.owners().contains(other.meant())
                && named.kin().admits(statement.property(), namedIsSubject);
    }

    private static boolean speaksAgainst(
            Statement statement, NamedKin.@Nullable Named named, Mention other, boolean namedIsSubject) {
        if (named == null) {
            return false;
        }
        // Who is a relative of the one is not another's in the same way; a brother may have another brother.
        return named.owners().contains(other.meant())
                || named.byName()
                        && named.kin() != Kin.SIBLING
                        && named.kin().admits(statement.property(), namedIsSubject);
    }

    private static boolean isOfThoseWhoFollow(Reading reading, Statement statement) {
        int from = statement.object().end();
        int to = statement.subject().begin();
        return statement.property().equals(Kin.CHILD_OF)
                && from < to
                && OTHERS_FOLLOW
                        .matcher(reading.article().text().substring(from, to))
                        .find();
    }
}
