package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;

/** What people came to with which an article begins, where the model overlooks it: "The trade fair Nordtek was held in Lund". */
final class Gatherings {
    /** Sentences: what stands further down is told by the way. */
    private static final int LEAD = 3;

    private static final Set<String> MEETINGS =
            Set.of("conference", "congress", "convention", "forum", "summit", "symposium");

    private static final Set<String> OTHERS = Set.of(
            "carnival",
            "celebration",
            "concert",
            "exhibition",
            "expo",
            "fair",
            "faire",
            "festival",
            "gala",
            "jamboree",
            "parade");

    private static final Set<String> HELD = Set.of("hold", "host", "organise", "organize", "stage");

    private static final Set<String> GOES_ON = Set.of("begin", "close", "conclude", "end", "open", "start");

    private Gatherings() {}

    /** The first of them. */
    static Optional<ToldEvent> in(Reading reading, ClauseParts clauseParts) {
        return IntStream.range(0, Math.min(LEAD, reading.sentences().size()))
                .boxed()
                .flatMap(sentence -> chief(clauseParts.clausesOf(sentence)).stream())
                .flatMap(clause -> gathering(clause).map(noun -> event(noun, clause)).stream())
                .findFirst();
    }

    /** Where none has a verb with a tense, "the conference ended in Lund" has been taken for one that somebody ended there. */
    private static List<Clause> chief(List<Clause> clauses) {
        return clauses.stream().noneMatch(Clause::finite)
                ? clauses
                : clauses.stream()
                        .filter(clause -> clause.finite() && clause.depth() == 0)
                        .toList();
    }

    private static Optional<Token> gathering(Clause clause) {
        boolean isHeld = HELD.contains(clause.verb()) && clause.passive()
                || GOES_ON.contains(clause.verb())
                || takesPlace(clause);
        return clause.verbs() != null && !clause.negated() && isHeld
                ? clause.subjectHead().of(clause.sentence()).stream()
                        .filter(token -> MEETINGS.contains(lower(token)) || OTHERS.contains(lower(token)))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean takesPlace(Clause clause) {
        return clause.verb().equals("take")
                && clause.complements().stream()
                        .limit(1)
                        .flatMap(complement -> complement.head().of(clause.sentence()).stream())
                        .anyMatch(token -> lower(token).equals("place"));
    }

    /** Told by the noun, if it is no part of a name, and by the verb. */
    private static ToldEvent event(Token noun, Clause clause) {
        List<Token> verbs = requireNonNull(clause.verbs()).of(clause.sentence()).stream()
                .filter(Token::isVerb)
                .toList();
        Span verb = verbs.get(verbs.size() - 1).span();
        boolean isName = Character.isUpperCase(noun.text().charAt(0));
        boolean isToCome = clause.verbs().of(clause.sentence()).stream()
                .anyMatch(token -> lower(token).equals("will"));
        return new ToldEvent(
                MEETINGS.contains(lower(noun)) ? Classes.MEETING : Classes.EVENT,
                isName ? List.of(verb) : List.of(noun.span(), verb),
                ToldEvents.LEAST,
                0,
                isToCome ? 1 : 0,
                0,
                List.of());
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
