package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;

/** The names that an article has for one thing. */
public final class Cluster {
    private final ClassName root;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param root the class at the top that all its names have */
    Cluster(ClassName root) {
        this.root = Objects.requireNonNull(root, "root is null");
    }

    void add(Mention mention, String name) {
        mentions.add(mention);
        names.add(name);
    }

    /** The class at the top that all its names have. */
    public ClassName root() {
        return root;
    }

    /** Where it is named, in order of position. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** The name at each of {@link #mentions()}, without quotes and line breaks. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The class that its names have most often among those that say more than the root, the first of several; else the root. */
    ClassName type() {
        Map<ClassName, Integer> counts = new LinkedHashMap<>();
        ClassName most = root;
        for (Mention mention : mentions) {
            if (!mention.type().equals(root)) {
                int count = counts.merge(mention.type(), 1, Integer::sum);
                most = count > counts.getOrDefault(most, 0) ? mention.type() : most;
            }
        }
        return most;
    }

    /** The name with the most words, the longest of them, the first of these. */
    String fullestName() {
        String best = names.get(0);
        for (String name : names) {
            int more = Integer.compare(name.split(" ").length, best.split(" ").length);
            if (more > 0 || (more == 0 && name.length() > best.length())) {
                best = name;
            }
        }
        return best;
    }
}
