package org.graphwright.extract.coreference;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reference;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;

/**
 * Unites what the model takes for two names of one thing where their spelling does not say so: "ISIS" and "Islamic State". It must be read
 * so from either name to the other, and one of the two must be a short one: beside two full names that say different things the model
 * errs in every second case. Who is addressed by a last name has that name: "Mrs Gray" is not Sir Alan Pike. Peoples are never united, nor what is known to be two things, nor those of whom a kinship is read.
 */
final class OtherNames {
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)\\.? $");
    /** In characters, with a point and a blank. */
    private static final int LONGEST_ADDRESS = 12;

    private record Pair(MentionId mention, MentionId name) {}

    private final List<Reference> references;
    private final Set<Pair> pairs = new HashSet<>();

    private final String text;
    private final Set<String> addresses;
    private final DifferentNames differentNames;
    private final KinNames kinNames;

    OtherNames(
            Ontology ontology,
            String text,
            List<Reference> references,
            DifferentNames differentNames,
            KinNames kinNames) {
        this.text = requireNonNull(text, "text is null");
        this.addresses = ontology.words(WordLists.ADDRESS);
        this.differentNames = requireNonNull(differentNames, "differentNames is null");
        this.kinNames = requireNonNull(kinNames, "kinNames is null");
        this.references = references.stream()
                .filter(r -> isName(ontology, r.mention()) && isName(ontology, r.name()))
                .toList();
        this.references.forEach(
                r -> pairs.add(new Pair(r.mention().id(), r.name().id())));
    }

    void unite(UnitedClusters clusters) {
        for (Reference r : references) {
            if (pairs.contains(new Pair(r.name().id(), r.mention().id()))) {
                clusters.unite(
                        r.mention(),
                        r.name(),
                        (one, other) -> !differentNames.areDifferent(one, other)
                                && !areRelated(one, other)
                                && !isOthersLastName(one, other)
                                && !isOthersLastName(other, one)
                                && (isShort(one, other) || isShort(other, one)));
            }
        }
    }

    private boolean areRelated(Cluster one, Cluster other) {
        return one.names().stream()
                .anyMatch(name -> other.names().stream().anyMatch(that -> kinNames.areRelated(name, that)));
    }

    private boolean isOthersLastName(Cluster addressed, Cluster other) {
        return addressed.root().equals(Classes.PERSON)
                && addressed.mentions().stream().anyMatch(this::isAddressed)
                && addressed.names().stream().allMatch(name -> words(name).size() == 1)
                && other.names().stream().anyMatch(name -> words(name).size() > 1);
    }

    private boolean isAddressed(Mention mention) {
        Matcher before =
                WORD_BEFORE.matcher(text.substring(Math.max(0, mention.begin() - LONGEST_ADDRESS), mention.begin()));
        return before.find() && addresses.contains(before.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isName(Ontology ontology, Mention mention) {
        return mention.kind() == MentionKind.NAME && !ontology.isA(mention.type(), Classes.GROUP);
    }

    /** True if all names of {@code part} say less than one of {@code whole}, or, but for places, are of one word. */
    private static boolean isShort(Cluster part, Cluster whole) {
        boolean isPlace = part.root().equals(Classes.PLACE);
        return part.names().stream()
                .map(OtherNames::words)
                .allMatch(words -> (words.size() == 1 && !isPlace)
                        || whole.names().stream().anyMatch(name -> words(name).containsAll(words)));
    }

    private static List<String> words(String name) {
        return List.of(Names.compared(name).split(" "));
    }
}
