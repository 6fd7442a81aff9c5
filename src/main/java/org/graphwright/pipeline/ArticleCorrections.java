package org.graphwright.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.Corrections;
import org.graphwright.correct.Target;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.EventId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What users correct, by the things that it means: all that is needed beside an article, with the IRIs of its things, to correct it. So it is
 * corrected in the same way on one machine, and on many. For use by one thread.
 */
public final class ArticleCorrections {
    private final JudgedFacts facts;
    private final JudgedTellings tellings = new JudgedTellings();
    private final Set<String> toldHere = new TreeSet<>();
    private final Map<String, List<String>> hidden = new HashMap<>();
    private final Map<String, List<JudgedFact>> judged = new HashMap<>();
    private final SortedMap<String, List<String>> readings = new TreeMap<>();
    private final SortedMap<String, String> names = new TreeMap<>();
    private final Set<String> keptNames = new HashSet<>();
    private final SortedMap<String, String> replaced = new TreeMap<>();
    private final SortedMap<String, ClassName> types = new TreeMap<>();

    private record JudgedFact(String id, FactKey fact) {}

    /** @param meant for the IRIs that corrections name the things that they mean, see {@link CorrectedIris} */
    public ArticleCorrections(Corrections corrections, Map<String, SortedSet<String>> meant, Ontology ontology) {
        this.facts = new JudgedFacts(ontology);
        CorrectedIris things = new CorrectedIris(meant);
        for (CorrectionEntry entry : corrections.entries()) {
            Correction correction = entry.correction();
            if (correction instanceof Correction.Rename rename) {
                things.one(rename.thing()).ifPresent(thing -> {
                    names.put(thing, rename.name());
                    keptNames.remove(thing);
                });
            } else if (correction instanceof Correction.Reclassify change
                    && ontology.classes().contains(new ClassName(change.type()))) {
                things.one(change.thing()).ifPresent(thing -> types.put(thing, new ClassName(change.type())));
            } else if (correction instanceof Correction.Merge merge) {
                replace(merge.thing(), things);
                replace(merge.other(), things);
                String name = merge.name();
                if (name != null) {
                    things.one(merge.thing()).ifPresent(thing -> {
                        names.put(thing, name);
                        keptNames.add(thing);
                    });
                }
            } else if (correction instanceof Correction.Hide hide) {
                things.one(hide.thing()).ifPresent(thing -> add(hidden, thing, entry.id()));
            } else if (correction instanceof Correction.Reject reject) {
                judge(entry, reject.target(), things, false);
            } else if (correction instanceof Correction.Confirm confirm) {
                judge(entry, confirm.target(), things, true);
            } else if (correction instanceof Correction.PartMentions parted) {
                parted.articles().forEach(article -> add(readings, Iris.article(article), entry.id()));
            }
        }
    }

    /** Notes what an IRI leads to that a thing of this graph had before it was merged. */
    private void replace(String iri, CorrectedIris things) {
        things.one(iri)
                .filter(thing -> !thing.equals(iri) && iri.startsWith(Vocabulary.BASE))
                .ifPresent(thing -> replaced.put(iri, thing));
    }

    private void judge(CorrectionEntry entry, Target target, CorrectedIris things, boolean right) {
        if (target instanceof Target.OfReading reading) {
            if (JudgedTellings.isOne(reading)) {
                tellings.judge(entry.id(), reading, right);
                toldHere.add(Iris.article(reading.article()));
            } else {
                facts.judge(entry.id(), reading, right);
            }
            add(readings, Iris.article(reading.article()), entry.id());
        } else if (target instanceof Target.OfFact of) {
            things.fact(of.fact()).ifPresent(fact -> {
                facts.judge(entry.id(), fact, right);
                add(judged, fact.subject(), new JudgedFact(entry.id(), fact));
            });
        }
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /**
     * Ids of the corrections that may change an article.
     *
     * @param article its IRI
     * @param things the IRIs of its things
     */
    private SortedSet<String> touching(String article, Collection<String> things) {
        SortedSet<String> ids = new TreeSet<>(readings.getOrDefault(article, List.of()));
        if (hidden.isEmpty() && judged.isEmpty()) {
            return ids;
        }
        Set<String> all = things instanceof Set<String> set ? set : new HashSet<>(things);
        for (String thing : all) {
            ids.addAll(hidden.getOrDefault(thing, List.of()));
            for (JudgedFact fact : judged.getOrDefault(thing, List.of())) {
                if (!fact.fact().joinsThings() || all.contains(fact.fact().object())) {
                    ids.add(fact.id());
                }
            }
        }
        return ids;
    }

    /**
     * A text that is another when other corrections may change an article; null where none do.
     *
     * @param article its IRI
     * @param things the IRIs of its things
     */
    public @Nullable String digest(String article, Collection<String> things) {
        SortedSet<String> ids = touching(article, things);
        return ids.isEmpty() ? null : "corrected " + String.join(" ", ids);
    }

    /** IRIs of the articles of which single sentences are judged. */
    Set<String> readings() {
        return Collections.unmodifiableSet(readings.keySet());
    }

    /** The thing with the name and class that users give it. */
    public Thing corrected(Thing thing) {
        String name = names.getOrDefault(thing.iri(), thing.label());
        ClassName type = types.getOrDefault(thing.iri(), thing.type());
        return name.equals(thing.label()) && type.equals(thing.type())
                ? thing
                : new Thing(thing.iri(), type, name, thing.identifiers());
    }

    /** The things that are found at other IRIs since they were merged, by those that they had. */
    public SortedMap<String, String> replaced() {
        return Collections.unmodifiableSortedMap(replaced);
    }

    /** The names that users give things, by IRI. */
    SortedMap<String, String> names() {
        return Collections.unmodifiableSortedMap(names);
    }

    /** Those of them that users say themselves, by IRI: not which of its names a thing keeps when it is merged. */
    SortedMap<String, String> renamed() {
        SortedMap<String, String> renamed = new TreeMap<>(names);
        renamed.keySet().removeAll(keptNames);
        return renamed;
    }

    /** The classes that users give things, by IRI. */
    SortedMap<String, ClassName> types() {
        return Collections.unmodifiableSortedMap(types);
    }

    /** The IRIs of the things that are none. */
    Set<String> hidden() {
        return Set.copyOf(hidden.keySet());
    }

    /** True for the IRI of a thing that is none. */
    public boolean isHidden(String iri) {
        return hidden.containsKey(iri);
    }

    /** The facts that are beyond doubt, each from one of its sides. */
    public Set<FactKey> confirmed() {
        return facts.confirmed();
    }

    /** Ids of the judgements that something was found for so far. */
    Set<String> fitted() {
        Set<String> all = new TreeSet<>(facts.fitted());
        all.addAll(tellings.fitted());
        return all;
    }

    /** IRIs of the articles in which it is judged what words tell of or who says them. */
    Set<String> articlesOfTellings() {
        return Collections.unmodifiableSet(toldHere);
    }

    /** The events of an article, by their ids within it, that no words in it tell of. */
    public Set<EventId> untold(Extraction read) {
        return hasTellings(read) ? tellings.untold(read) : Set.of();
    }

    private boolean hasTellings(Extraction read) {
        return toldHere.contains(Iris.article(read.article().id()));
    }

    /**
     * An article as corrected.
     *
     * @param read with the IRIs of its things
     * @param hiddenEvent true for the id, within the article, of an event that is none
     */
    public Extraction apply(Extraction read, Predicate<EventId> hiddenEvent) {
        Extraction judged = facts.apply(new HiddenThings(this::isHidden, hiddenEvent).leaveOut(read));
        return hasTellings(read) ? tellings.apply(judged) : judged;
    }

    /**
     * For each fact of an article, in order, what users say of each of its evidence; empty for nothing. What is said of a thing that is none
     * is wrong.
     */
    Map<Fact, List<Optional<Boolean>>> judgements(Extraction extraction) {
        Set<EntityId> gone = new HashSet<>();
        for (Entity entity : extraction.entities()) {
            String iri = entity.iri();
            if (iri != null && isHidden(iri)) {
                gone.add(entity.id());
            }
        }
        Map<Fact, List<Optional<Boolean>>> judgements = new LinkedHashMap<>();
        facts.judgements(extraction)
                .forEach((fact, verdicts) -> judgements.put(
                        fact,
                        contains(gone, fact.subject()) || contains(gone, fact.object())
                                ? Collections.nCopies(verdicts.size(), Optional.of(false))
                                : verdicts));
        return judgements;
    }

    private static boolean contains(Set<EntityId> gone, @Nullable EntityId entity) {
        return entity != null && gone.contains(entity);
    }
}
