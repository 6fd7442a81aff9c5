package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;

/**
 * Tells whether a noun for a property asks for it where it stands: "the mayor" does in "Who is the mayor of X?", but neither in "Who called the mayor of X an idiot?" nor in "Where did the
 * mayor go?", where it only tells who is meant. Verbs ask wherever they stand.
 */
final class PhrasePlaces {
    private static final String LITERAL = "xsd:";

    private final Ontology ontology;

    PhrasePlaces(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
    }

    boolean asks(Phrase phrase, int at, List<Word> words, Kind kind) {
        if (phrase.verb()) {
            return true;
        }
        List<Property> properties = phrase.sides().stream()
                .map(side -> ontology.property(side.property()))
                .flatMap(Optional::stream)
                .toList();
        if (kind != Kind.HOW_MANY && properties.stream().allMatch(PhrasePlaces::countsInEvents)) {
            return false;
        }
        return switch (kind) {
            case WHO, WHAT -> isBehindAuxiliary(at, words) && (!asksForDeed(words) || isOwn(phrase));
            case WHEN, HOW_MANY -> properties.stream().anyMatch(PhrasePlaces::isLiteral);
            case WHERE -> phrase.sides().stream().anyMatch(side -> asked(side).anyMatch(this::isWhere));
            default -> true;
        };
    }

    /** True of "What did the mayor do?". */
    private static boolean asksForDeed(List<Word> words) {
        return words.size() > 1 && Auxiliaries.DO.contains(words.get(1).plain());
    }

    /** True for words that may be a verb or a noun, as those of a user's own properties may. */
    private static boolean isOwn(Phrase phrase) {
        return phrase.sides().stream().anyMatch(Phrase.Side::either);
    }

    /** False where another verb follows the word that asks. */
    private static boolean isBehindAuxiliary(int at, List<Word> words) {
        int second =
                words.get(0).plain().startsWith("who") || words.get(0).plain().startsWith("what") || words.size() < 2
                        ? 1
                        : 2;
        return at <= second
                || words.get(second - 1).possessive()
                || words.get(second - 1).plain().length() > "whom".length()
                || words.get(second).plain().matches("s|else")
                || Auxiliaries.ALL.contains(words.get(second).plain());
    }

    private static boolean isLiteral(Property property) {
        return property.range().stream().anyMatch(range -> range.value().startsWith(LITERAL));
    }

    private static boolean countsInEvents(Property property) {
        return isLiteral(property) && property.domain().equals(Set.of(Classes.EVENT));
    }

    private Stream<ClassName> asked(Phrase.Side side) {
        return ontology.property(side.property()).stream()
                .flatMap(property -> side.either()
                        ? Stream.concat(property.domain().stream(), property.range().stream())
                        : (side.subject() ? property.domain() : property.range()).stream());
    }

    private boolean isWhere(ClassName type) {
        return !type.value().startsWith(LITERAL)
                && Stream.of(Classes.PLACE, Classes.ORGANIZATION).anyMatch(wanted -> ontology.isA(type, wanted));
    }
}
