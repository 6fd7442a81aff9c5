package org.graphwright.extract.transformer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a model's {@code labels.json} says of its outputs and limits.
 *
 * @param types the mention types, in the order of the pair head's kinds
 * @param labels the tag head's outputs: {@code O}, {@code B-Person}, {@code I-Person}, …
 * @param properties the pair head's first outputs, {@link #REFERS_TO} among them
 * @param statuses the pair head's further outputs; none in a model that reads single sentences
 * @param classes the class head's outputs; none in a model that reads single sentences
 * @param kinds what a mention may be for the pair head: the types, then {@code Pronoun} and {@code Other}
 * @param pronouns the words that are mentions though no tag says so, in lower case
 * @param hidden width of the pair head
 * @param context width of what stands between two mentions
 * @param distances bounds of the distance classes, in word pieces, ascending
 * @param threshold probability from which a property is a fact
 * @param max_pieces most word pieces in a window of several sentences, its two marks counted
 * @param max_mentions most candidates of the pair head in a window
 */
record Labels(
        List<String> types,
        List<String> labels,
        List<String> properties,
        @Nullable List<String> statuses,
        @Nullable List<String> classes,
        List<String> kinds,
        Set<String> pronouns,
        int hidden,
        int context,
        int[] distances,
        double threshold,
        int max_pieces,
        int max_mentions) {
    /** The output that says what a pronoun, a noun or a name means. */
    static final String REFERS_TO = "refersTo";

    Labels {
        Objects.requireNonNull(types, "types are missing");
        Objects.requireNonNull(labels, "labels are missing");
        Objects.requireNonNull(properties, "properties are missing");
        Objects.requireNonNull(kinds, "kinds are missing");
        Objects.requireNonNull(pronouns, "pronouns are missing");
        Objects.requireNonNull(distances, "distances are missing");
        types = List.copyOf(types);
        labels = List.copyOf(labels);
        properties = List.copyOf(properties);
        statuses = statuses == null ? List.of() : List.copyOf(statuses);
        classes = classes == null ? List.of() : List.copyOf(classes);
        kinds = List.copyOf(kinds);
        pronouns = Set.copyOf(pronouns);
    }

    @Override
    public List<String> statuses() {
        return Objects.requireNonNull(statuses);
    }

    @Override
    public List<String> classes() {
        return Objects.requireNonNull(classes);
    }

    /** Floats of the encoder's projection for one piece. */
    int projection() {
        return 4 * hidden + context;
    }

    /** Outputs of the pair head. */
    int outputs() {
        return properties.size() + statuses().size();
    }

    int pronounKind() {
        return kinds.indexOf("Pronoun");
    }

    int otherKind() {
        return kinds.indexOf("Other");
    }

    int refersTo() {
        return properties.indexOf(REFERS_TO);
    }
}
