package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.graphwright.model.ClassName;
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
    static final Comparator<Unit> ORDER = Comparator.comparing(
                    (Unit unit) -> unit.kind().name())
            .thenComparing(Unit::root)
            .thenComparing(Unit::name)
            .thenComparing(Unit::detail, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final UnitName of;
    private final String name;
    private final String id;
    private int[] records = {};
    private int size;

    /**
     * @param name what is the same for all its records and for no others of its kind, root and detail
     * @param id see {@link #id}
     */
    Unit(UnitName of, String name, String id) {
        this.of = requireNonNull(of, "of is null");
        this.name = requireNonNull(name, "name is null");
        this.id = requireNonNull(id, "id is null");
    }

    void add(int record) {
        if (size == records.length) {
            records = Arrays.copyOf(records, size == 0 ? 1 : size * 2);
        }
        records[size++] = record;
    }

    /**
     * What no other unit of the corpus has, in whatever block: by it units have the order that their numbers have in the block. First
     * come those of a name by its first record, then those parted as namesakes', then those that a user parted.
     */
    String id() {
        return id;
    }

    /** What its records had in common before namesakes were parted. */
    UnitName of() {
        return of;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return of.kind();
    }

    ClassName root() {
        return of.root();
    }

    List<String> words() {
        return of.words();
    }

    @Nullable
    String detail() {
        return of.detail();
    }

    @Nullable
    String label() {
        return of.label();
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
        return kind() == Kind.PERSON || kind() == Kind.LONE_PERSON;
    }
}
