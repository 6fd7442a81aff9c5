package org.graphwright.extract.transformer;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a model's {@code labels.json} says of its outputs and limits.
 *
 * @param types the mention types, in the order of the pair head's kinds
 * @param labels the tag head's outputs: {@code O}, {@code B-Person}, {@code I-Person}, …
 * @param properties the pair head's outputs
 * @param kinds what a mention may be for the pair head: the types, then {@code Pronoun} and {@code Other}
 * @param pronouns the words that are mentions though no tag says so, in lower case
 * @param hidden width of the pair head
 * @param context width of what stands between two mentions
 * @param distances bounds of the distance classes, in word pieces, ascending
 * @param threshold probability from which a property is a fact
 * @param max_pieces most word pieces in a window
 * @param max_mentions most candidates of the pair head in a window
 */
record Labels(
        List<String> types,
        List<String> labels,
        List<String> properties,
        List<String> kinds,
        Set<String> pronouns,
        int hidden,
        int context,
        int[] distances,
        double threshold,
        int max_pieces,
        int max_mentions) {
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
        kinds = List.copyOf(kinds);
        pronouns = Set.copyOf(pronouns);
    }

    /** Floats of the encoder's projection for one piece. */
    int projection() {
        return 4 * hidden + context;
    }

    int pronounKind() {
        return kinds.indexOf("Pronoun");
    }
}
