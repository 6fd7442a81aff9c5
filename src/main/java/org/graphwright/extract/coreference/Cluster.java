package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;

/** The names that an article has for one thing. */
public final class Cluster {
    private static final Pattern TITLED = Pattern.compile("\\p{Lu}{2,3} (\\S+ .+)");

    private static final String OF = " of ";
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final ClassName root;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<String> otherNames = new HashSet<>();

    /** @param root the class at the top that all its names have */
    Cluster(ClassName root) {
        this.root = Objects.requireNonNull(root, "root is null");
    }

    void add(Mention mention, String name) {
        mentions.add(mention);
        names.add(name);
    }

    /** Takes {@code name} for one under which the thing only works or was born, as "Moss" in "Anna Berg, under the ring name Moss". */
    void addOther(String name) {
        otherNames.add(name);
    }

    Set<String> otherNames() {
        return Set.copyOf(otherNames);
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

    /**
     * The name with the most words, the longest of them, the first of these; a person's that has a digit, as in "cosmonaut No. 11", or letters
     * of a title before another one of his names, as in "GM Anna Berg", only where there is none without; so one under which he only works, and
     * one that praises him, as in "King of Pop", where another has two words.
     */
    String fullestName() {
        List<String> plain = root.equals(Classes.PERSON)
                ? names.stream().filter(this::isPlain).toList()
                : names;
        return fullest(plain.isEmpty() ? names : plain);
    }

    private boolean isPlain(String name) {
        Matcher titled = TITLED.matcher(name);
        return !otherNames.contains(name)
                && !DIGIT.matcher(name).find()
                && !(titled.matches() && names.contains(titled.group(1)))
                && !(name.contains(OF) && names.stream().anyMatch(other -> other.contains(" ") && !other.contains(OF)));
    }

    private static String fullest(List<String> names) {
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
