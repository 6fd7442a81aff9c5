package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.ontology.Acronym;

/** Finds the bodies that another form of their name means: with and without "Inc." or "group", an acronym and what it stands for. */
final class BodyForms {
    private static final String CORE = "core ";
    private static final String ACRONYM = "acronym ";
    private static final String INITIALS = "initials ";

    private final ClusterIndex index = new ClusterIndex();

    /** @param core the name without what many bodies are called */
    void add(Cluster cluster, String name, String core) {
        index.put(CORE + core, cluster);
        if (Acronym.isOne(name)) {
            index.put(ACRONYM + letters(name), cluster);
        }
        initials(name).forEach(initials -> index.put(INITIALS + initials, cluster));
    }

    /** In the order in which they were added. */
    List<Cluster> find(String name, String core) {
        List<String> keys = new ArrayList<>(List.of(CORE + core));
        if (Acronym.isOne(name)) {
            keys.add(INITIALS + letters(name));
        }
        initials(name).forEach(initials -> keys.add(ACRONYM + initials));
        return index.find(keys);
    }

    private static List<String> initials(String name) {
        return name.indexOf(' ') > 0 ? List.of(Acronym.initials(name, false), Acronym.initials(name, true)) : List.of();
    }

    private static String letters(String acronym) {
        return acronym.replace(".", "");
    }
}
