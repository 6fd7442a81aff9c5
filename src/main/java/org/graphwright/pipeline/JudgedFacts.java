package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graphwright.belief.Constraints;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Target;
import org.graphwright.model.Argument;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Evidence;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.FactId;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Source;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.PropertyWords;
import org.jspecify.annotations.Nullable;

/**
 * Takes what users reject out of what was read, and asserts what they confirm. A fact is also meant where it is said from its other side;
 * what was inferred from a rejected fact goes with it.
 */
final class JudgedFacts {

    private final Constraints constraints;
    private final Ontology ontology;
    private final PropertyWords words;
    private final Map<FactKey, Judgement> facts = new TreeMap<>();
    private final Map<Target.OfReading, Judgement> readings = new HashMap<>();
    private final Set<String> fitted = new TreeSet<>();

    private record Judgement(String id, boolean right) {}

    JudgedFacts(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.constraints = new Constraints(ontology);
        this.words = new PropertyWords(ontology);
    }

    /** @param id of the correction that says so */
    void judge(String id, FactKey fact, boolean right) {
        facts.put(constraints.standing(fact), new Judgement(id, right));
    }

    /** @param id of the correction that says so */
    void judge(String id, Target.OfReading reading, boolean right) {
        readings.put(reading, new Judgement(id, right));
    }

    /** The facts that are right, each from one of its sides. */
    Set<FactKey> confirmed() {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue().right())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of the judgements that something was found for so far. */
    Set<String> fitted() {
        return Collections.unmodifiableSet(fitted);
    }

    /** @param read with the IRIs that its entities have in the graph */
    Extraction apply(Extraction read) {
        Map<EntityId, String> iris = iris(read);
        ReadingWords words = new ReadingWords(read);
        List<Fact> kept = read.facts().stream()
                .map(fact -> judged(fact, iris, words))
                .flatMap(List::stream)
                .toList();
        return new Extraction(
                read.article(),
                read.sentences(),
                read.mentions(),
                read.entities(),
                withoutConclusions(kept, read.facts()),
                read.quotations(),
                read.events(),
                read.hinted(),
                read.openRelations().stream()
                        .map(relation -> judged(relation, iris, words))
                        .toList(),
                read.extractor());
    }

    private static Map<EntityId, String> iris(Extraction read) {
        Map<EntityId, String> iris = new HashMap<>();
        for (Entity entity : read.entities()) {
            iris.put(entity.id(), requireNonNull(entity.iri(), "entity without an IRI"));
        }
        return iris;
    }

    /** For each fact, in order, what is said of each of its evidence; empty for nothing. */
    Map<Fact, List<Optional<Boolean>>> judgements(Extraction read) {
        Map<EntityId, String> iris = iris(read);
        ReadingWords words = new ReadingWords(read);
        Map<Fact, List<Optional<Boolean>>> judgements = new LinkedHashMap<>();
        for (Fact fact : read.facts()) {
            Judgement ofFact = fact.isResolved()
                    ? judgement(FactKey.of(fact, id -> requireNonNull(iris.get(id), id::value)))
                    : null;
            judgements.put(
                    fact,
                    fact.evidence().stream()
                            .map(evidence -> readings.entrySet().stream()
                                    .filter(reading -> words.fit(reading.getKey(), fact, evidence))
                                    .findFirst()
                                    .map(Map.Entry::getValue)
                                    .or(() -> Optional.ofNullable(ofFact))
                                    .map(Judgement::right))
                            .toList());
        }
        return judgements;
    }

    /** What is left of a fact: none or one. */
    private List<Fact> judged(Fact fact, Map<EntityId, String> iris, ReadingWords words) {
        List<Evidence> left = fact.evidence().stream()
                .flatMap(evidence -> judged(fact, evidence, words).stream())
                .toList();
        if (left.isEmpty()) {
            return List.of();
        }
        Fact judged = left.equals(fact.evidence()) ? fact : fact.withEvidence(left);
        if (!fact.isResolved()) {
            return List.of(judged);
        }
        Judgement judgement = judgement(FactKey.of(fact, id -> requireNonNull(iris.get(id), id::value)));
        if (judgement == null) {
            return List.of(judged);
        }
        return judgement.right() ? List.of(asserted(judged)) : List.of();
    }

    private List<Evidence> judged(Fact fact, Evidence evidence, ReadingWords words) {
        for (var reading : readings.entrySet()) {
            if (words.fit(reading.getKey(), fact, evidence)) {
                fitted.add(reading.getValue().id());
                return reading.getValue().right() ? List.of(evidence.asCertain()) : List.of();
            }
        }
        return List.of(evidence);
    }

    private @Nullable Judgement judgement(FactKey fact) {
        Judgement judgement = facts.get(constraints.standing(fact));
        if (judgement != null) {
            fitted.add(judgement.id());
        }
        return judgement;
    }

    /** Asserted by its surest evidence where none asserts it so far. */
    private static Fact asserted(Fact fact) {
        if (fact.isAsserted()) {
            return fact;
        }
        List<Evidence> evidence = new ArrayList<>(fact.evidence());
        evidence.set(0, evidence.get(0).asAsserted());
        return fact.withEvidence(evidence);
    }

    /** Facts without those of their evidence that rest on one that is not among them any more. */
    private static List<Fact> withoutConclusions(List<Fact> kept, List<Fact> all) {
        Set<FactId> gone = new HashSet<>();
        all.forEach(fact -> gone.add(fact.id()));
        kept.forEach(fact -> gone.remove(fact.id()));
        List<Fact> left = kept;
        int before = -1;
        while (!gone.isEmpty() && before != gone.size()) {
            before = gone.size();
            left = left.stream()
                    .map(fact -> without(fact, gone))
                    .flatMap(List::stream)
                    .toList();
        }
        return left;
    }

    private static List<Fact> without(Fact fact, Set<FactId> gone) {
        List<Evidence> left = fact.evidence().stream()
                .filter(evidence -> !(evidence.source() instanceof Source.Rule rule
                        && rule.premises().stream().anyMatch(gone::contains)))
                .toList();
        if (left.isEmpty()) {
            gone.add(fact.id());
            return List.of();
        }
        return List.of(left.size() == fact.evidence().size() ? fact : fact.withEvidence(left));
    }

    /** Rejected objects are left out; what a confirmed clause says needs nothing more. */
    private OpenRelation judged(OpenRelation relation, Map<EntityId, String> iris, ReadingWords words) {
        return new OpenRelation(
                relation.subject(),
                relation.relation(),
                relation.begin(),
                relation.end(),
                relation.objects().stream()
                        .filter(object -> stays(relation, object, iris, words))
                        .toList(),
                relation.negated(),
                relation.confidence());
    }

    private boolean stays(OpenRelation relation, Argument object, Map<EntityId, String> iris, ReadingWords words) {
        EntityId subject = relation.subject().entity();
        EntityId other = object.entity();
        if (subject == null || other == null) {
            return true;
        }
        for (var reading : readings.entrySet()) {
            if (words.fit(reading.getKey(), relation, object)) {
                fitted.add(reading.getValue().id());
                return reading.getValue().right();
            }
        }
        Judgement judgement = judgement(new FactKey(
                requireNonNull(iris.get(subject), subject::value),
                Properties.OPEN_RELATION,
                requireNonNull(iris.get(other), other::value),
                null));
        return judgement == null ? !isRejected(relation, object, iris, words) : judgement.right();
    }

    /** "Has accused" goes with the rejected fact that somebody accused somebody, or with what the sentence is not to say so. */
    private boolean isRejected(OpenRelation relation, Argument object, Map<EntityId, String> iris, ReadingWords read) {
        String subject = iris.get(relation.subject().entity());
        String other = iris.get(object.entity());
        // the things are compared first: that is done for each clause of each article, and words take longer
        return facts.entrySet().stream()
                        .filter(fact -> !fact.getValue().right())
                        .map(Map.Entry::getKey)
                        .anyMatch(fact -> fact.subject().equals(subject)
                                        && fact.object().equals(other)
                                        && isSaid(relation, fact.property(), false)
                                || fact.subject().equals(other)
                                        && fact.object().equals(subject)
                                        && isSaid(relation, fact.property(), true))
                || readings.entrySet().stream()
                        .filter(reading -> !reading.getValue().right())
                        .map(Map.Entry::getKey)
                        .anyMatch(reading -> Stream.of(false, true)
                                .anyMatch(turned -> read.joins(reading, relation, object, turned)
                                        && isSaid(relation, new PropertyName(reading.property()), turned)));
    }

    /** True where the words say the property, from this side; either side is right of what holds from both. */
    private boolean isSaid(OpenRelation relation, PropertyName property, boolean turned) {
        String label = ontology.label(Ontology.iri(property));
        return !property.equals(Properties.OPEN_RELATION)
                && words.say(relation.relation(), label)
                && (ontology.isSymmetric(property) || words.isTurned(relation.relation(), label) == turned);
    }
}
