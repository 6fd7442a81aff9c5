package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final Set<String> mergedIris = new HashSet<>();
    private final SortedMap<String, List<String>> names = new TreeMap<>();

    MeantThings(Corrections corrections, Resolution resolution) {
        requireNonNull(resolution, "resolution is null");
        this.meant = resolution.meant(CorrectedIris.of(corrections));
        this.iris = new CorrectedIris(meant);
        Set<String> things = new HashSet<>();
        meant.values().forEach(things::addAll);
        Set<String> uses = uses(corrections);
        Set<String> merged = merged(corrections);
        Map<String, Set<String>> called = called(corrections);
        if (!things.isEmpty() || !uses.isEmpty()) {
            resolution.forEachRecord((record, thing) -> {
                if (things.contains(thing.iri())) {
                    articles.computeIfAbsent(thing.iri(), key -> new TreeSet<>())
                            .add(record.article());
                    for (String iri : called.getOrDefault(thing.iri(), Set.of())) {
                        noted(iri, thing.label(), record);
                    }
                    if (merged.contains(thing.iri())) {
                        formed(resolution.form(record.iri()), record.name());
                    }
                }
                if (uses.contains(record.article())) {
                    names(record).forEach(name -> named.add(record.article() + ' ' + NameKey.of(name)));
                }
            });
        }
    }

    /** The IRIs by which things are hidden or renamed, by the IRI that each has. */
    private Map<String, Set<String>> called(Corrections corrections) {
        Map<String, Set<String>> all = new HashMap<>();
        corrections.entries().forEach(entry -> {
            String named = null;
            if (entry.correction() instanceof Correction.Hide hide) {
                named = hide.thing();
            } else if (entry.correction() instanceof Correction.Rename rename) {
                named = rename.thing();
            }
            if (named != null) {
                String iri = named;
                iris.one(iri)
                        .ifPresent(thing -> all.computeIfAbsent(thing, key -> new HashSet<>())
                                .add(iri));
            }
        });
        return all;
    }

    /** The IRIs of the things that are one because users say so. */
    private Set<String> merged(Corrections corrections) {
        Set<String> all = new HashSet<>();
        corrections.entries().forEach(entry -> {
            if (entry.correction() instanceof Correction.Merge merge) {
                iris.one(merge.thing()).ifPresent(all::add);
                mergedIris.add(merge.thing());
                mergedIris.add(merge.other());
            }
        });
        return all;
    }

    private void noted(String iri, String label, EntityRecord record) {
        List<String> all = names.computeIfAbsent(iri, key -> new ArrayList<>());
        if (!all.contains(label)) {
            all.add(0, label);
        }
        names(record).stream().sorted().filter(name -> !all.contains(name)).forEach(all::add);
    }

    /** Of what was merged the longest name goes first: what the thing would be shown by alone nobody has found out. */
    private void formed(String iri, String name) {
        if (mergedIris.contains(iri)) {
            List<String> all = names.computeIfAbsent(iri, key -> new ArrayList<>());
            if (!all.contains(name)) {
                all.add(name);
                all.sort(Comparator.comparingInt((String each) -> -each.length())
                        .thenComparing(Comparator.naturalOrder()));
            }
        }
    }

    /**
     * What the things were called that are hidden, renamed or merged with another, by the IRI that the correction has; first what they were
     * shown by.
     */
    SortedMap<String, List<String>> calledBefore() {
        return names;
    }

    private static Set<String> uses(Corrections corrections) {
        Set<String> uses = new HashSet<>();
        corrections.entries().forEach(entry -> {
            if (entry.correction() instanceof Correction.PartUses parted) {
                parted.uses().forEach(use -> uses.add(Iris.article(use.article())));
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
        } else if (correction instanceof Correction.PartUses parted) {
            return parted.uses().stream()
                    .anyMatch(use -> named.contains(Iris.article(use.article()) + ' ' + NameKey.of(use.name())));
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
