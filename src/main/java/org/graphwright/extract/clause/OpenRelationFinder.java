package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.Argument;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Open relations: what the clauses of an article say in their own, lemmatised words. */
public final class OpenRelationFinder {
    /** As many as a reader can take in; the best of a typical article. */
    private static final int MOST = 15;

    /** Verbs that say little by themselves. */
    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "include", "say", "tell", "add", "make", "get", "go", "become");

    /** What else is taken for a verb is a name or a slip of the pen. */
    private static final Pattern WORDS = Pattern.compile("\\p{Ll}{2,}(?:[ -]\\p{Ll}+)*");

    private final boolean allClauses;
    private final ClauseFinder clauseFinder;

    /**
     * @param allClauses true for every clause of the article in order of position; false for at most 15 between two different
     *     entities, best first, none twice
     */
    public OpenRelationFinder(Ontology ontology, boolean allClauses) {
        this.clauseFinder = new ClauseFinder(ontology);
        this.allClauses = allClauses;
    }

    /** The open relations of {@code reading}, whose mentions have their entities. */
    public List<OpenRelation> find(Reading reading) {
        Referents referents = new Referents(reading);
        List<OpenRelation> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (Clause clause : clauseFinder.find(sentence)) {
                if (allClauses) {
                    whole(clause, referents, found);
                } else {
                    betweenEntities(clause, referents, found);
                }
            }
        }
        return allClauses ? found : best(found);
    }

    private static void whole(Clause clause, Referents referents, List<OpenRelation> into) {
        Sentence sentence = clause.sentence();
        List<Argument> objects = new ArrayList<>();
        for (Complement complement : clause.complements()) {
            Mention head = referents.ofHead(sentence, complement.head());
            objects.add(argument(complement.span(sentence), head));
        }
        into.add(relation(
                clause,
                argument(clause.subject().span(sentence), referents.ofHead(sentence, clause.subjectHead())),
                objects));
    }

    private static void betweenEntities(Clause clause, Referents referents, List<OpenRelation> into) {
        Sentence sentence = clause.sentence();
        if (clause.verbs() == null
                || LIGHT.contains(clause.relation())
                || !WORDS.matcher(clause.relation()).matches()) {
            return;
        }
        for (Mention subject : referents.listed(sentence, clause.subjectHead(), clause.subject())) {
            for (Complement complement : clause.complements()) {
                boolean direct = complement.preposition() == null
                        || complement.equals(clause.complements().get(0));
                if (!direct) {
                    continue;
                }
                for (Mention object : referents.listed(sentence, complement.head(), complement.range())) {
                    if (subject.entity() != null
                            && object.entity() != null
                            && !subject.entity().equals(object.entity())) {
                        into.add(relation(
                                clause, argument(subject.span(), subject), List.of(argument(object.span(), object))));
                    }
                }
            }
        }
    }

    private static OpenRelation relation(Clause clause, Argument subject, List<Argument> objects) {
        Range at = clause.verbs() != null
                ? clause.verbs()
                : clause.complements().get(0).range();
        Span words = at.span(clause.sentence());
        String said = clause.passive() ? "be " + clause.relation() : clause.relation();
        return new OpenRelation(
                subject, said, words.begin(), words.end(), objects, clause.negated(), confidence(clause));
    }

    private static Argument argument(Span span, @Nullable Mention mention) {
        return new Argument(span.begin(), span.end(), mention == null ? null : mention.entity());
    }

    /** The share of such clauses whose words agree with the gold tuples of CaRB's development set (see CarbTest). */
    private static double confidence(Clause clause) {
        if (clause.complements().isEmpty()) {
            return 0.3;
        }
        if (clause.verbs() == null) {
            return 0.7;
        }
        return clause.finite() ? 0.7 : 0.55;
    }

    private record Said(
            @Nullable EntityId subject,
            String relation,
            @Nullable EntityId object) {}

    /** Of relations between two things at most 15, the best first, none twice. */
    public static List<OpenRelation> best(List<OpenRelation> found) {
        Map<Said, OpenRelation> distinct = new LinkedHashMap<>();
        for (OpenRelation relation : found) {
            Said said = new Said(
                    relation.subject().entity(),
                    relation.relation(),
                    relation.objects().get(0).entity());
            distinct.merge(said, relation, (a, b) -> b.confidence() > a.confidence() ? b : a);
        }
        return distinct.values().stream()
                .sorted(Comparator.comparingDouble(OpenRelation::confidence)
                        .reversed()
                        .thenComparing(OpenRelation::begin))
                .limit(MOST)
                .toList();
    }
}
