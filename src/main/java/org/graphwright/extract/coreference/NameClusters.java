package org.graphwright.extract.coreference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Storms;
import org.graphwright.ontology.Titles;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Joins names of one thing, full names first: equal ones, a person's last or first name where one person alone has it, an acronym and
 * what it stands for, a body's name with and without "Inc." or "group", a storm as it grows and wanes. Two persons never come together through a name that both have.
 */
public final class NameClusters {
    private record Name(ClassName root, String words) {}

    private final Ontology ontology;
    private final Genders genders;
    private final Titles titles;
    private final Set<String> ends;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Name, Cluster> byName = new HashMap<>();
    private final PersonForms persons = new PersonForms();
    private final BodyForms bodies = new BodyForms();
    private final KinNames kinNames;

    private NameClusters(Ontology ontology, KinNames kinNames) {
        this.ontology = ontology;
        this.kinNames = kinNames;
        this.genders = new Genders(ontology);
        this.titles = new Titles(ontology);
        this.ends = ontology.words(WordLists.END_OF_A_BODYS_NAME);
    }

    /** What the names of {@code reading} name, in order of the first of them. */
    public static List<Cluster> of(Ontology ontology, Reading reading) {
        return of(ontology, reading, KinNames.NONE);
    }

    /** The same, where those of related names are two persons. */
    static List<Cluster> of(Ontology ontology, Reading reading, KinNames kinNames) {
        String text = reading.article().text();
        NameClusters result = new NameClusters(ontology, kinNames);
        Map<Mention, String> names = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            if (mention.isNameOfThing()) {
                names.put(mention, Names.bare(mention.span().of(text)));
            }
        }
        Map<Mention, Cluster> chosen = new HashMap<>();
        // Full names first, so that a headline's lone last name finds the person whom the text names later.
        for (boolean full : new boolean[] {true, false}) {
            names.forEach((mention, name) -> {
                if (name.indexOf(' ') >= 0 == full) {
                    chosen.put(mention, result.clusterOf(mention.type(), name));
                }
            });
        }
        names.forEach((mention, name) -> requireNonNull(chosen.get(mention)).add(mention, name));
        return StatedAliases.join(text, result.clusters);
    }

    private final Map<Cluster, List<String>> namesOf = new HashMap<>();

    private Cluster clusterOf(ClassName type, String name) {
        ClassName root = ontology.root(type);
        Name key = new Name(root, root.equals(Classes.EVENT) ? Storms.ownName(name) : Names.compared(name));
        Cluster cluster = byName.get(key);
        if (cluster == null) {
            cluster =
                    root.equals(Classes.PERSON) ? person(name) : root.equals(Classes.ORGANIZATION) ? body(name) : null;
        }
        if (cluster == null) {
            cluster = new Cluster(root);
            clusters.add(cluster);
        }
        byName.put(key, cluster);
        namesOf.computeIfAbsent(cluster, c -> new ArrayList<>()).add(name);
        if (root.equals(Classes.PERSON)) {
            persons.add(cluster, words(name), genders.ofName(name));
        } else if (root.equals(Classes.ORGANIZATION)) {
            bodies.add(cluster, name, core(name));
        }
        return cluster;
    }

    private @Nullable Cluster person(String name) {
        List<String> words = words(name);
        List<Cluster> found = persons.find(words, genders.ofName(name)).stream()
                .filter(cluster -> names(cluster).stream()
                        .noneMatch(other -> kinNames.areRelated(name, other) || isRelative(name, other)))
                .toList();
        return words.size() == 1 || name.indexOf(' ') < 0 ? mostNamed(found) : found.size() == 1 ? found.get(0) : null;
    }

    /**
     * True of names in full of which one is a relative's of whom the article calls by the last name of both: where "Vanderbilt was brought
     * up by her mother, Gloria Morgan Vanderbilt", Gloria Vanderbilt is not her mother.
     */
    private boolean isRelative(String name, String other) {
        String last = lastWord(name);
        return !name.equals(last)
                && !other.equals(last)
                && lastWord(other).equals(last)
                && (kinNames.areRelated(last, name) || kinNames.areRelated(last, other));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Of several with one last name the article means the one whom it names in full at least twice as often as any other. */
    private @Nullable Cluster mostNamed(List<Cluster> found) {
        Cluster most = null;
        int second = 0;
        for (Cluster cluster : found) {
            if (most == null || fullNames(cluster) > fullNames(most)) {
                second = most == null ? 0 : Math.max(second, fullNames(most));
                most = cluster;
            } else {
                second = Math.max(second, fullNames(cluster));
            }
        }
        return most != null && fullNames(most) >= 2 * second ? most : null;
    }

    private int fullNames(Cluster cluster) {
        return (int)
                names(cluster).stream().filter(name -> name.indexOf(' ') >= 0).count();
    }

    /** Without a generation behind it: it parts a son from his father, but not an article's short form from its long one. */
    private List<String> words(String name) {
        List<String> words = titles.leaveOut(List.of(Names.compared(name).split(" ")));
        int last = words.size() - 1;
        return last > 0 && ontology.isListed(WordLists.GENERATION, words.get(last)) ? words.subList(0, last) : words;
    }

    private @Nullable Cluster body(String name) {
        List<Cluster> found = bodies.find(name, core(name));
        return found.size() == 1 ? found.get(0) : null;
    }

    /** A body's name without what many bodies are called: "islamic state" for "Islamic State group". */
    private String core(String name) {
        String core = Names.compared(name);
        while (core.lastIndexOf(' ') > 0 && ends.contains(core.substring(core.lastIndexOf(' ') + 1))) {
            core = core.substring(0, core.lastIndexOf(' '));
        }
        return core;
    }

    private List<String> names(Cluster cluster) {
        return namesOf.getOrDefault(cluster, List.of());
    }
}
