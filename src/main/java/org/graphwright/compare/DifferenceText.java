package org.graphwright.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A difference as lines for people. Words of articles are made plain by who prints them. */
public final class DifferenceText {
    private final Difference difference;

    public DifferenceText(Difference difference) {
        this.difference = requireNonNull(difference, "difference is null");
    }

    /** How much differs, a line for things, events, articles and facts each. */
    public List<String> summary() {
        return Stream.of(Change.What.values()).map(this::summary).toList();
    }

    /** A line for each change, in order. */
    public List<String> lines() {
        return difference.changes().stream()
                .map(change -> change.kind().sign() + " " + change.what() + " " + change.words()
                        + (change.detail().isEmpty() ? "" : ": " + change.detail()))
                .toList();
    }

    private String summary(Change.What what) {
        String counts = Stream.of(Change.Kind.values())
                .map(kind -> difference.changes().stream()
                                .filter(change -> change.what() == what && change.kind() == kind)
                                .count()
                        + " "
                        + (kind == Change.Kind.RENAMED
                                ? "with another IRI"
                                : kind.name().toLowerCase(Locale.ROOT)))
                .filter(text -> !text.equals("0 with another IRI"))
                .collect(Collectors.joining(", "));
        return what + "s: " + counts;
    }
}
