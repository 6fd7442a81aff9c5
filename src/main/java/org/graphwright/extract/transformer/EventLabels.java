package org.graphwright.extract.transformer;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a model's {@code events.json} says of its event head.
 *
 * @param classes local names of the event classes that it tells; the first output of all is none of them
 * @param mains of each class how often stories are about an event of it, as the logarithm of odds against all classes
 * @param flags what else it says of a word that tells of an event: {@code negated}, {@code future}, {@code main}
 * @param roles what a mention or figure may be in an event
 * @param kinds what a mention or figure may be for the head: the pair head's, then {@code Count}, {@code Money}, {@code Score}
 * @param distances bounds of the distance classes, in word pieces, ascending
 * @param width of the encoder's output {@code events}
 * @param hidden width of what is between a word and a mention
 * @param same width of what is compared of two words
 */
record EventLabels(
        List<String> classes,
        double[] mains,
        List<String> flags,
        List<String> roles,
        List<String> kinds,
        int[] distances,
        int width,
        int hidden,
        int same) {
    static final List<String> FLAGS = List.of("negated", "future", "main");
    static final List<String> OF_FIGURES = List.of("Count", "Money", "Score");

    EventLabels {
        classes = List.copyOf(requireNonNull(classes, "classes are missing"));
        flags = List.copyOf(requireNonNull(flags, "flags are missing"));
        roles = List.copyOf(requireNonNull(roles, "roles are missing"));
        kinds = List.copyOf(requireNonNull(kinds, "kinds are missing"));
        requireNonNull(mains, "mains are missing");
        requireNonNull(distances, "distances are missing");
    }

    /** True if a mention or figure of the kind may have the role. */
    boolean allows(String kind, String role) {
        return switch (role) {
            case "agent", "patient", "participant", "place" -> !kind.equals("Date") && !OF_FIGURES.contains(kind);
            case "date" -> kind.equals("Date");
            case "amount" -> kind.equals("Money");
            case "score" -> kind.equals("Score");
            default -> kind.equals("Count");
        };
    }
}
