package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A record with all that its article tells of it: after placing, records are compared without their articles. Immutable.
 */
public final class PlacedRecord implements Serializable {
    private static final long serialVersionUID = 1;

    private final EntityRecord record;
    private final UnitName name;
    private final @Nullable String why;
    private final long key;
    private final long[] around;
    private final Set<String> homes;
    private final Set<String> countries;
    private final List<Other> others;
    private final Set<String> loneHere;

    /**
     * The other side of one of the record's links.
     *
     * @param key the number of its name; 0 of a literal
     * @param words its normalised name; of a literal as it is written
     * @param unit the number of its unit where the rules may take it for another name of the record's thing; else 0
     */
    record Other(long key, String words, long unit) implements Serializable {
        Other {
            requireNonNull(words, "words is null");
        }
    }

    /**
     * @param why why the record is of this unit; null where the name itself tells
     * @param key the number of its name
     * @param around the numbers of all names of its article, ascending
     * @param homes codes of countries and regions where its article says that it is at home
     * @param countries codes of the countries that its article names; empty unless the rules for places ask
     * @param others the other sides of its links, in their order
     * @param loneHere the words of its name by which its article calls somebody without more
     */
    PlacedRecord(
            EntityRecord record,
            UnitName name,
            @Nullable String why,
            long key,
            long[] around,
            Set<String> homes,
            Set<String> countries,
            List<Other> others,
            Set<String> loneHere) {
        this.record = requireNonNull(record, "record is null");
        this.name = requireNonNull(name, "name is null");
        this.why = why;
        this.key = key;
        this.around = requireNonNull(around, "around is null");
        this.homes = small(homes);
        this.countries = small(countries);
        this.others = List.copyOf(others);
        this.loneHere = small(loneHere);
    }

    /** Most are empty. */
    private static Set<String> small(Set<String> words) {
        return words.isEmpty() ? Set.of() : new TreeSet<>(words);
    }

    /** What the article says. */
    public EntityRecord record() {
        return record;
    }

    /** The number of its unit: records of one unit are in one block. */
    public long unit() {
        return name.hash();
    }

    /** True of a person's last name without more, which is resolved after full names are. */
    public boolean isLoneName() {
        return name.kind() == Unit.Kind.LONE_PERSON;
    }

    /** The word by which last names alone come together with full names: the last one. */
    public String loneWord() {
        return name.words().get(name.words().size() - 1);
    }

    UnitName name() {
        return name;
    }

    @Nullable
    String why() {
        return why;
    }

    long key() {
        return key;
    }

    /** Not to be changed. */
    long[] around() {
        return around;
    }

    Set<String> homes() {
        return homes;
    }

    Set<String> countries() {
        return countries;
    }

    List<Other> others() {
        return others;
    }

    Set<String> loneHere() {
        return loneHere;
    }
}
