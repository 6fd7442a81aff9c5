package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records that mean one thing by their name alone; what the rules join. Grows until all records are in. */
final class Unit {
    /** What kind of name it has. */
    enum Kind {
        /** A name that means one thing wherever it stands. */
        NAME,
        /** A person's full name. */
        PERSON,
        /** A person's last name, of one article only. */
        LONE_PERSON,
        /** An organization of the table of those well known. */
        KNOWN,
        /** A name that every country's body has, with its owner. */
        BODY,
        /** A name that every country's body has, of one article that tells no owner. */
        LONE_BODY,
        /** A place that the gazetteer knows. */
        GEO
    }

    /** An order in which no two are equal. */
    static final Comparator<Unit> ORDER = Comparator.comparing((Unit unit) -> unit.kind.name())
            .thenComparing(Unit::root)
            .thenComparing(Unit::name)
            .thenComparing(Unit::detail, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final String name;
    private final Kind kind;
    private final String root;
    private final List<String> words;
    private final @Nullable String detail;
    private final @Nullable String label;
    private int[] records = {};
    private int size;

    /**
     * @param name what is the same for all its records and for no others of its kind, root and detail
     * @param root the class at the top
     * @param words of its name
     * @param detail the owner of a body, the usual name of an organization of the table, the code of a place that the gazetteer knows; else null
     * @param label of a place that the gazetteer knows; else null
     */
    Unit(String name, Kind kind, String root, List<String> words, @Nullable String detail, @Nullable String label) {
        this.name = requireNonNull(name, "name is null");
        this.kind = requireNonNull(kind, "kind is null");
        this.root = requireNonNull(root, "root is null");
        this.words = List.copyOf(words);
        this.detail = detail;
        this.label = label;
    }

    void add(int record) {
        if (size == records.length) {
            records = Arrays.copyOf(records, size == 0 ? 1 : size * 2);
        }
        records[size++] = record;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    String root() {
        return root;
    }

    List<String> words() {
        return words;
    }

    @Nullable
    String detail() {
        return detail;
    }

    @Nullable
    String label() {
        return label;
    }

    /** Puts others in the place of its records. */
    void replace(int[] others) {
        records = Arrays.copyOf(others, others.length);
        size = others.length;
    }

    /** Its records in canonical order. */
    int[] records() {
        return Arrays.copyOf(records, size);
    }

    int size() {
        return size;
    }

    boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.LONE_PERSON;
    }
}
