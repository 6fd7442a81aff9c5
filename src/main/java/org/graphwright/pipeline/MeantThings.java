package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.belief.FactKey;
import org.graphwright.correct.Correction;
import org.graphwright.correct.CorrectionEntry;
import org.graphwright.correct.CorrectionIris;
import org.graphwright.correct.Corrections;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.NameKey;
import org.graphwright.resolve.Resolution;

/** The things of a resolution that corrections mean, and the articles that mention them. */
final class MeantThings {
    private final Map<String, SortedSet<String>> meant;
    private final SortedMap<String, SortedSet<String>> articles = new TreeMap<>();
    private final Set<String> named = new HashSet<>();

    MeantThings(Corrections corrections, Resolution resolution) {
        requireNonNull(resolution, "resolution is null");
        Set<String> asked = new HashSet<>();
        for (CorrectionEntry entry : corrections.entries()) {
            new CorrectionIris(iri -> {
                        asked.add(iri);
                        return iri;
                    })
                    .of(entry.correction());
        }
        this.meant = resolution.meant(asked);
        Set<String> things = new HashSet<>();
        meant.values().forEach(things::addAll);
        Set<String> uses = uses(corrections);
        if (!things.isEmpty() || !uses.isEmpty()) {
            resolution.forEachRecord((record, thing) -> {
                if (things.contains(thing.iri())) {
                    articles.computeIfAbsent(thing.iri(), key -> new TreeSet<>())
                            .add(record.article());
                }
                if (uses.contains(record.article())) {
                    names(record).forEach(name -> named.add(record.article() + ' ' + NameKey.of(name)));
                }
            });
        }
    }

    private static Set<String> uses(Corrections corrections) {
        Set<String> uses = new HashSet<>();
        corrections.entries().forEach(entry -> {
            if (entry.correction() instanceof Correction.PartUse use) {
                uses.add(Iris.article(use.article()));
            }
        });
        return uses;
    }

    private static List<String> names(EntityRecord record) {
        List<String> names = new ArrayList<>(record.aliases());
        names.add(record.name());
        return names;
    }

    /** The thing that an IRI means; empty where it means none or several. */
    Optional<String> one(String iri) {
        SortedSet<String> things = meant.get(iri);
        return things == null || things.size() != 1 ? Optional.empty() : Optional.of(things.first());
    }

    /** A fact by the things that it means by now. */
    Optional<FactKey> fact(FactKey fact) {
        Optional<String> subject = one(fact.subject());
        Optional<String> object = fact.joinsThings() ? one(fact.object()) : Optional.of(fact.object());
        return subject.isPresent() && object.isPresent()
                ? Optional.of(new FactKey(subject.get(), fact.property(), object.get(), fact.datatype()))
                : Optional.empty();
    }

    /** IRIs of the articles that mention a thing. */
    SortedSet<String> articles(String thing) {
        return articles.getOrDefault(thing, new TreeSet<>());
    }

    /** IRIs of the articles that mention all things of a fact. */
    SortedSet<String> articles(FactKey fact) {
        SortedSet<String> both = new TreeSet<>(articles(fact.subject()));
        if (fact.joinsThings()) {
            both.retainAll(articles(fact.object()));
        }
        return both;
    }

    /** True where the graph has what a correction of things is about; false for one of facts. */
    boolean fits(Correction correction, Ontology ontology) {
        if (correction instanceof Correction.Merge merge) {
            return fits(merge.thing()) && fits(merge.other());
        } else if (correction instanceof Correction.Part part) {
            return fits(part.thing()) && part.others().stream().anyMatch(this::fits);
        } else if (correction instanceof Correction.PartUse use) {
            return named.contains(Iris.article(use.article()) + ' ' + NameKey.of(use.name()));
        } else if (correction instanceof Correction.Rename rename) {
            return one(rename.thing()).isPresent();
        } else if (correction instanceof Correction.Reclassify change) {
            return one(change.thing()).isPresent() && ontology.classes().contains(change.type());
        } else if (correction instanceof Correction.Hide hide) {
            return one(hide.thing()).isPresent();
        }
        return correction.isMark();
    }

    private boolean fits(String iri) {
        return meant.containsKey(iri) || !iri.startsWith(Vocabulary.BASE);
    }
}
