package org.graphwright.extract.correct;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what the trained pair head reads between relatives where the words name them otherwise: in "Trump brought up Biden's son
 * Hunter" Hunter is nobody's child but Biden's, and an aunt is no mother.
 */
final class KinAgreement {
    private static final List<String> NOUNS = List.of(
            WordLists.NOUN_OF_A_CHILD,
            WordLists.NOUN_OF_A_PARENT,
            WordLists.NOUN_OF_A_SPOUSE,
            WordLists.NOUN_OF_A_SIBLING,
            WordLists.NOUN_OF_OTHER_KIN);

    private static final Set<PropertyName> FAMILY = Set.of(Kin.CHILD_OF, Kin.SPOUSE_OF, Kin.SIBLING_OF);

    /** "Four of her children; the mayor; Bo Ek": who follows is none of them. */
    private static final Pattern OTHERS_FOLLOW = Pattern.compile("\\b(?:children|sons|daughters|kids)\\s*;");

    /** Before the sentence that lists them: "She has two sons." */
    private static final Pattern THEY_ARE_LISTED = Pattern.compile(
            "\\b(?:have|has|had|children|sons|daughters|brothers|sisters|siblings|parents|couple|married|marry)\\b");

    private static final String NAME_OF = "\\s+of\\s+(?:\\p{Lu}[\\p{L}.-]*\\s+){0,2}";

    /** Between a and b in "the son of a and the brother of b". */
    private final Pattern andOfAnother;

    /** Before b in "Ann, the sister of b". */
    private final Pattern ofAnother;

    private final NamedKin namedKin;
    private final OtherMarriages otherMarriages;

    KinAgreement(Ontology ontology) {
        this.namedKin = new NamedKin(requireNonNull(ontology, "ontology is null"));
        this.otherMarriages = new OtherMarriages(ontology);
        String nouns = NOUNS.stream()
                .flatMap(list -> ontology.words(list).stream())
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.andOfAnother =
                Pattern.compile(",?\\s+and\\s+(?:the\\s+|an?\\s+)?(?:[\\p{Ll}-]+\\s+){0,2}" + nouns + NAME_OF);
        this.ofAnother =
                Pattern.compile("\\p{Lu}[^.;]*,\\s+(?:the|a|an)\\s+(?:[\\p{Ll}-]+\\s+){0,2}" + nouns + NAME_OF + "$");
    }

    /** The statements that hold. */
    List<Statement> leaveOut(Reading reading, List<Statement> statements) {
        if (statements.stream().noneMatch(s -> FAMILY.contains(s.property()))) {
            return statements;
        }
        Map<MentionId, NamedKin.Named> named = namedKin.of(reading);
        List<Statement> held = statements.stream()
                .filter(s -> !FAMILY.contains(s.property()) || holds(reading, s, named))
                .toList();
        return withoutGrandparents(held, named);
    }

    /** "Ann has a son, Paul. Her father, Max, …": Paul is Max's grandchild, for Ann is a child of his. */
    private static List<Statement> withoutGrandparents(
            List<Statement> statements, Map<MentionId, NamedKin.Named> named) {
        Map<Referent, Set<Referent>> parents = new HashMap<>();
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

    private boolean holds(Reading reading, Statement statement, Map<MentionId, NamedKin.Named> named) {
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
                && !areApart(reading, statement)
                && !(statement.property().equals(Kin.SPOUSE_OF) && otherMarriages.speakAgainst(reading, statement));
    }

    private static boolean isSaid(Statement statement, Map<MentionId, NamedKin.Named> named) {
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

    /** True of two to whom a third is related, and of one with whom another sentence begins. */
    private boolean areApart(Reading reading, Statement statement) {
        boolean inOrder = statement.subject().begin() < statement.object().begin();
        Mention first = inOrder ? statement.subject() : statement.object();
        Mention second = inOrder ? statement.object() : statement.subject();
        String text = reading.article().text();
        if (first.end() > second.begin()) {
            return false;
        }
        String between = text.substring(first.end(), second.begin());
        int sentence = reading.sentenceIndex(second.begin());
        return andOfAnother.matcher(between).matches()
                || first.kind() == MentionKind.NAME
                        && second.kind() == MentionKind.NAME
                        && sentence > reading.sentenceIndex(first.begin())
                        && (reading.sentences().get(sentence).span().begin() == second.begin()
                                || ofAnother.matcher(between).find())
                        && !THEY_ARE_LISTED.matcher(between).find();
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
