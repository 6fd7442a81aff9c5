package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.Corrections;
import org.graphwright.correct.Target;
import org.graphwright.model.Entity;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.EventResolution;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Thing;
import org.graphwright.resolve.ToldEvent;
import org.jspecify.annotations.Nullable;

/**
 * What users correct, as it is for one resolution of a graph: the one place where corrections are applied. What resolving needs of them,
 * {@link CorrectedIdentity} has told it before; facts are corrected afterwards, so that a correction never changes which things are one
 * unless it says so, and still fits when it was applied.
 */
final class GraphCorrections {
    private final Resolution resolution;
    private final MeantThings things;
    private final JudgedFacts facts;
    private final Set<String> hidden = new HashSet<>();
    private final SortedMap<String, String> formerNames = new TreeMap<>();
    private final SortedMap<String, String> names = new TreeMap<>();
    private final SortedMap<String, String> types = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> articles = new TreeMap<>();
    private final SortedMap<String, String> corrected = new TreeMap<>();
    private final SortedMap<String, Boolean> fits = new TreeMap<>();

    /** @param resolved which things are one, by these corrections too */
    GraphCorrections(Corrections corrections, Resolution resolved, Ontology ontology) {
        requireNonNull(corrections, "corrections is null");
        this.things = new MeantThings(corrections, resolved);
        this.facts = new JudgedFacts(ontology);
        for (CorrectionEntry entry : corrections.entries()) {
            Correction correction = entry.correction();
            if (correction instanceof Correction.Rename rename) {
                things.one(rename.thing()).ifPresent(thing -> names.put(thing, rename.name()));
            } else if (correction instanceof Correction.Reclassify change
                    && ontology.classes().contains(change.type())) {
                things.one(change.thing()).ifPresent(thing -> types.put(thing, change.type()));
            } else if (correction instanceof Correction.Hide hide) {
                things.one(hide.thing()).ifPresent(thing -> {
                    hidden.add(thing);
                    things.articles(thing).forEach(article -> touch(article, entry));
                });
            } else if (correction instanceof Correction.Reject reject) {
                judge(entry, reject.target(), false);
            } else if (correction instanceof Correction.Confirm confirm) {
                judge(entry, confirm.target(), true);
            }
            fits.put(entry.id(), things.fits(correction, ontology));
        }
        articles.forEach((article, ids) -> corrected.put(article, "corrected " + String.join(" ", ids)));
        this.resolution = names.isEmpty() && types.isEmpty() ? resolved : resolved.with(this::corrected);
    }

    private Thing corrected(Thing thing) {
        String name = names.getOrDefault(thing.iri(), thing.label());
        String type = types.getOrDefault(thing.iri(), thing.type());
        if (!name.equals(thing.label())) {
            formerNames.put(thing.iri(), thing.label());
        }
        return name.equals(thing.label()) && type.equals(thing.type())
                ? thing
                : new Thing(thing.iri(), type, name, thing.identifiers());
    }

    private void judge(CorrectionEntry entry, Target target, boolean right) {
        if (target instanceof Target.OfReading reading) {
            facts.judge(entry.id(), reading, right);
            touch(Iris.article(reading.article()), entry);
        } else if (target instanceof Target.OfFact of) {
            things.fact(of.fact()).ifPresent(fact -> {
                facts.judge(entry.id(), fact, right);
                things.articles(fact).forEach(article -> touch(article, entry));
            });
        }
    }

    private void touch(String article, CorrectionEntry entry) {
        articles.computeIfAbsent(article, key -> new TreeSet<>()).add(entry.id());
    }

    /** Which thing each article's own thing is, with names and classes as corrected. */
    Resolution resolution() {
        return resolution;
    }

    /** The names that things had which have others by now, by IRI. */
    SortedMap<String, String> formerNames() {
        return Collections.unmodifiableSortedMap(formerNames);
    }

    /** The names that users give things, by IRI. */
    SortedMap<String, String> names() {
        return Collections.unmodifiableSortedMap(names);
    }

    /** The classes that users give things, by IRI. */
    SortedMap<String, String> types() {
        return Collections.unmodifiableSortedMap(types);
    }

    /** IRIs of the articles that mention a thing of another name or class than was read. */
    SortedSet<String> articlesOfNamed() {
        SortedSet<String> all = new TreeSet<>();
        names.keySet().forEach(thing -> all.addAll(things.articles(thing)));
        types.keySet().forEach(thing -> all.addAll(things.articles(thing)));
        return all;
    }

    /** The IRIs of the things that are none. */
    Set<String> hidden() {
        return Set.copyOf(hidden);
    }

    /** True for the IRI of a thing that is none. */
    boolean isHidden(String iri) {
        return hidden.contains(iri);
    }

    /** For each article in which facts or things may be corrected a text that is another when the corrections are. */
    SortedMap<String, String> articles() {
        return corrected;
    }

    /** The facts that are beyond doubt. */
    Set<FactKey> confirmed() {
        return facts.confirmed();
    }

    /** An extraction of this resolution's things as corrected; events are left as they are. */
    Extraction apply(Extraction extraction) {
        return apply(extraction, (article, event) -> false);
    }

    /** The same with events. */
    Extraction apply(Extraction extraction, EventResolution events) {
        return apply(
                extraction,
                (article, event) -> events.event(Iris.inArticle(article, event))
                        .map(ToldEvent::iri)
                        .filter(hidden::contains)
                        .isPresent());
    }

    /** @param hiddenEvent true for an article's IRI and the id of an event in it that is none */
    private Extraction apply(Extraction extraction, BiPredicate<String, String> hiddenEvent) {
        String article = Iris.article(extraction.article().id());
        return articles.containsKey(article)
                ? facts.apply(new HiddenThings(hidden::contains, event -> hiddenEvent.test(article, event))
                        .leaveOut(extraction))
                : extraction;
    }

    /**
     * For each fact of an extraction of this resolution's things, in order, what users say of each of its evidence; empty for nothing. What
     * is said of a thing that is none is wrong.
     */
    Map<Fact, List<Optional<Boolean>>> judgements(Extraction extraction) {
        Set<String> gone = new HashSet<>();
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

    private static boolean contains(Set<String> gone, @Nullable String entity) {
        return entity != null && gone.contains(entity);
    }

    /** For each correction's id whether something fits it; of those of facts only right after all articles were applied to. */
    SortedMap<String, Boolean> fits() {
        SortedMap<String, Boolean> all = new TreeMap<>(fits);
        all.replaceAll((id, fit) -> Objects.equals(fit, true) || facts.fitted().contains(id));
        return all;
    }
}
