package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/** Says where the things of an article stand in the clauses whose verbs tell of an event: before them, behind them, behind "by". */
public final class ClauseParts {
    /** Where a thing stands in a clause; in the order of the weights of {@link PartsOfTold}. */
    public enum Slot {
        /** Before a verb in the active that has a tense. */
        SUBJECT,
        /** Before a verb in the passive. */
        PASSIVE_SUBJECT,
        /** Behind a verb in the active. */
        OBJECT,
        /** Behind the "by" of a passive. */
        BY,
        /** Behind "in", "at" and the like. */
        PLACE
    }

    private static final String COMMA = ", ";

    private final Ontology ontology;
    private final ClauseFinder clauseFinder;
    private final Reading reading;
    private final Referents referents;
    private final Map<Integer, List<Clause>> clauses = new HashMap<>();

    ClauseParts(Ontology ontology, ClauseFinder clauseFinder, Reading reading) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.clauseFinder = requireNonNull(clauseFinder, "clauseFinder is null");
        this.reading = requireNonNull(reading, "reading is null");
        this.referents = new Referents(reading);
    }

    /** Those of {@code reading}, whose mentions have their entities. */
    public static ClauseParts of(Ontology ontology, Reading reading) {
        return new ClauseParts(ontology, new ClauseFinder(ontology), reading);
    }

    /** The slots of each thing in clauses that are not denied and whose verbs overlap one of {@code passages}. */
    public Map<EntityId, Set<Slot>> around(List<Span> passages) {
        Map<EntityId, Set<Slot>> slots = new HashMap<>();
        for (Span passage : passages) {
            for (Clause clause : clausesOf(reading.sentenceIndex(passage.begin()))) {
                if (!clause.negated() && clause.isToldBy(passage)) {
                    put(clause, slots);
                }
            }
        }
        return slots;
    }

    /** The subjects of clauses that do what a noun in one of {@code passages} tells, in order of these. */
    Set<EntityId> doing(List<Span> passages) {
        Set<EntityId> doing = new LinkedHashSet<>();
        for (Span passage : passages) {
            for (Clause clause : clausesOf(reading.sentenceIndex(passage.begin()))) {
                if (clause.isDoing(passage)) {
                    referents.listed(clause.sentence(), clause.subjectHead(), clause.subject()).stream()
                            .flatMap(thing -> Optional.ofNullable(thing.entity()).stream())
                            .forEach(doing::add);
                }
            }
        }
        return doing;
    }

    /** Those of the sentence of that number. */
    List<Clause> clausesOf(int sentence) {
        return clauses.computeIfAbsent(
                sentence, at -> clauseFinder.find(reading.sentences().get(at)));
    }

    private void put(Clause clause, Map<EntityId, Set<Slot>> into) {
        Sentence sentence = clause.sentence();
        if (clause.passive() || clause.finite() && !isAsked(clause)) {
            Slot before = clause.passive() ? Slot.PASSIVE_SUBJECT : Slot.SUBJECT;
            List<Mention> things = referents.listed(sentence, clause.subjectHead(), clause.subject()).stream()
                    .filter(thing -> !isWhere(thing))
                    .toList();
            put(before, things, into);
        }
        for (Complement complement : clause.complements()) {
            String preposition = clause.prepositionOf(complement);
            List<Mention> things = referents.listed(sentence, complement.head(), complement.range());
            if (preposition == null && !clause.passive()) {
                put(Slot.OBJECT, things, into);
            } else if ("by".equals(preposition) && clause.passive()) {
                put(Slot.BY, things, into);
            } else if (preposition != null && Clause.PLACE_PREPOSITIONS.contains(preposition)) {
                put(Slot.PLACE, things, into);
            }
        }
    }

    /** "She requested that Anna Berg declare an emergency": one person whose verb has no ending has only been asked to. */
    private boolean isAsked(Clause clause) {
        List<Mention> subjects = referents.listed(clause.sentence(), clause.subjectHead(), clause.subject());
        return clause.verbs() != null
                && clause.verbs().of(clause.sentence()).get(0).tag().matches("VBP?")
                && subjects.size() == 1
                && subjects.get(0).isNameOfThing()
                && subjects.get(0).type().equals(Classes.PERSON);
    }

    /** "A plane in Nevada, United States crashed": the country only says where Nevada is. */
    private boolean isWhere(Mention thing) {
        int before = thing.begin() - COMMA.length();
        return ontology.isA(thing.type(), Classes.PLACE)
                && before > 0
                && reading.article().text().startsWith(COMMA, before)
                && reading.mentionBefore(before)
                        .filter(place -> ontology.isA(place.type(), Classes.PLACE))
                        .isPresent();
    }

    private static void put(Slot slot, List<Mention> things, Map<EntityId, Set<Slot>> into) {
        for (Mention thing : things) {
            EntityId entity = thing.entity();
            if (entity != null) {
                into.computeIfAbsent(entity, e -> EnumSet.noneOf(Slot.class)).add(slot);
            }
        }
    }
}
