package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.correct.Correction;
import org.graphwright.correct.Corrections;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.NameKey;
import org.graphwright.resolve.Resolution;

/** The things of a resolution that corrections mean, and the articles that mention them. */
final class MeantThings {
    private final Map<String, SortedSet<String>> meant;
    private final CorrectedIris iris;
    private final SortedMap<String, SortedSet<String>> articles = new TreeMap<>();
    private final Set<String> named = new HashSet<>();
    private final SortedMap<String, List<String>> hidden = new TreeMap<>();

    MeantThings(Corrections corrections, Resolution resolution) {
        requireNonNull(resolution, "resolution is null");
        this.meant = resolution.meant(CorrectedIris.of(corrections));
        this.iris = new CorrectedIris(meant);
        Set<String> things = new HashSet<>();
        meant.values().forEach(things::addAll);
        Set<String> uses = uses(corrections);
        Map<String, Set<String>> hiddenHere = hidden(corrections);
        if (!things.isEmpty() || !uses.isEmpty()) {
            resolution.forEachRecord((record, thing) -> {
                if (things.contains(thing.iri())) {
                    articles.computeIfAbsent(thing.iri(), key -> new TreeSet<>())
                            .add(record.article());
                    noted(hiddenHere.getOrDefault(thing.iri(), Set.of()), thing.label(), record);
                }
                if (uses.contains(record.article())) {
                    names(record).forEach(name -> named.add(record.article() + ' ' + NameKey.of(name)));
                }
            });
        }
    }

    /** The IRIs by which things are hidden, by the IRI that each has. */
    private Map<String, Set<String>> hidden(Corrections corrections) {
        Map<String, Set<String>> all = new HashMap<>();
        corrections.entries().forEach(entry -> {
            if (entry.correction() instanceof Correction.Hide hide) {
                iris.one(hide.thing())
                        .ifPresent(thing -> all.computeIfAbsent(thing, key -> new HashSet<>())
                                .add(hide.thing()));
            }
        });
        return all;
    }

    private void noted(Set<String> hiddenBy, String label, EntityRecord record) {
        for (String iri : hiddenBy) {
            List<String> all = hidden.computeIfAbsent(iri, key -> new ArrayList<>(List.of(label)));
            names(record).stream().sorted().filter(name -> !all.contains(name)).forEach(all::add);
        }
    }

    /** What the things were called that are hidden, by the IRI that the correction has; first what they were shown by. */
    SortedMap<String, List<String>> hiddenNames() {
        return hidden;
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

    /** For each IRI that corrections name the things that it means. */
    Map<String, SortedSet<String>> meant() {
        return meant;
    }

    /** IRIs of the articles that mention a thing. */
    SortedSet<String> articles(String thing) {
        return articles.getOrDefault(thing, new TreeSet<>());
    }

    /** The things that are meant which an article mentions, by the articles' IRIs. */
    SortedMap<String, SortedSet<String>> ofArticles() {
        SortedMap<String, SortedSet<String>> all = new TreeMap<>();
        articles.forEach((thing, of) -> of.forEach(
                article -> all.computeIfAbsent(article, key -> new TreeSet<>()).add(thing)));
        return all;
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
            return iris.one(rename.thing()).isPresent();
        } else if (correction instanceof Correction.Reclassify change) {
            return iris.one(change.thing()).isPresent() && ontology.classes().contains(new ClassName(change.type()));
        } else if (correction instanceof Correction.Hide hide) {
            return iris.one(hide.thing()).isPresent();
        }
        return correction.isMark();
    }

    private boolean fits(String iri) {
        return meant.containsKey(iri) || !iri.startsWith(Vocabulary.BASE);
    }
}
