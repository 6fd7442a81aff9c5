package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.graphwright.model.ErrorCode;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Thing;

/** The thing of a resolution that a name means, with the records that bear the name. */
final class NamedRecords {
    private final Resolution resolution;
    private final Base base;

    /** @param base that of the IRIs that messages name */
    NamedRecords(Resolution resolution, Base base) {
        this.resolution = requireNonNull(resolution, "resolution is null");
        this.base = requireNonNull(base, "base is null");
    }

    /**
     * The records of the one thing of a name.
     *
     * @throws BuildException if there is none, or several: then the message lists them
     */
    SortedSet<String> of(String name) {
        return one(name, all(name));
    }

    /** The same of the only one of several things of the name that an article names. */
    SortedSet<String> of(String name, String article) {
        SortedSet<String> here = resolution.namedIn(article, name);
        return one(name, here.isEmpty() ? all(name) : here);
    }

    private SortedSet<String> all(String name) {
        SortedSet<String> records = resolution.named(name);
        if (records.isEmpty() && name.startsWith(Vocabulary.BASE)) {
            // what was joined since the graph was made
            records = resolution.meant(Set.of(name)).getOrDefault(name, new TreeSet<>()).stream()
                    .flatMap(thing -> resolution.named(thing).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return records;
    }

    private SortedSet<String> one(String name, SortedSet<String> records) {
        SortedMap<String, SortedSet<String>> byThing = new TreeMap<>();
        for (String record : records) {
            byThing.computeIfAbsent(resolution.thing(record).orElseThrow().iri(), iri -> new TreeSet<>())
                    .add(record);
        }
        if (byThing.isEmpty()) {
            throw BuildException.unknownName(name);
        }
        if (byThing.size() > 1) {
            throw new BuildException(
                    ErrorCode.AMBIGUOUS_NAME,
                    "'" + name + "' is the name of " + byThing.size() + " things, choose one by its IRI:\n"
                            + list(byThing),
                    null);
        }
        return requireNonNull(byThing.get(byThing.firstKey()));
    }

    private String list(SortedMap<String, SortedSet<String>> byThing) {
        return byThing.values().stream()
                .sorted(Comparator.comparingInt(records -> -records.size()))
                .map(records -> {
                    Thing thing = resolution.thing(records.first()).orElseThrow();
                    return "  <" + base.named(thing.iri()) + ">  " + thing.label() + " (" + thing.type() + ", "
                            + articles(records) + ")";
                })
                .collect(Collectors.joining("\n"));
    }

    private static String articles(SortedSet<String> records) {
        List<String> articles = records.stream().map(Iris::articleOf).distinct().toList();
        return articles.size() == 1 ? "1 article" : articles.size() + " articles";
    }
}
