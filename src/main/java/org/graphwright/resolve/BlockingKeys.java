package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.graphwright.ontology.Acronym;
import org.graphwright.ontology.Classes;

/**
 * The keys over which the rules can join a record's unit with others: one for each way in which a rule looks units up. Two units between
 * which some rule may decide, or that compete for a third, are connected by such keys, if over other units.
 */
final class BlockingKeys {
    private static final Map<String, String> SHORT_BODIES = WordPairs.read("body-parts");

    private final BodyNames bodies;
    private final PersonNames persons;
    private final PersonKeys ofPersons;

    BlockingKeys(BodyNames bodies, PersonNames persons) {
        this.bodies = requireNonNull(bodies, "bodies is null");
        this.persons = requireNonNull(persons, "persons is null");
        this.ofPersons = new PersonKeys(persons);
    }

    /** Of one hash there is one key: an own one rather than another, a weak one only where no other has it. */
    List<BlockingKey> of(PlacedRecord placed) {
        Map<Long, BlockingKey> keys = new TreeMap<>();
        UnitName name = placed.name();
        if (name.kind() == Unit.Kind.LONE_PERSON) {
            return List.of();
        }
        add(keys, new BlockingKey(placed.unit(), true, false));
        // what is called alike is one thing, another class or another country's
        add(keys, true, false, "words", name.spelled());
        if (name.kind() == Unit.Kind.PERSON) {
            add(keys, true, false, "person", name.spelled());
            for (String alias : placed.record().aliases()) {
                add(keys, false, false, "person", String.join(" ", persons.words(alias)));
            }
            ofPersons.of(name.words()).forEach(key -> add(keys, key));
        } else if (name.kind() != Unit.Kind.GEO) {
            called(placed, keys);
        }
        if (name.root().equals(Classes.ORGANIZATION)) {
            organization(placed, keys);
        } else if (name.root().equals(Classes.EVENT)) {
            add(keys, true, false, "event", EventRules.written(name));
            EventRules.shorter(name).forEach(shorter -> add(keys, false, false, "event", shorter));
        }
        return new ArrayList<>(keys.values());
    }

    /** What the article calls it beside its name, and what stands in brackets after it. */
    private static void called(PlacedRecord placed, Map<Long, BlockingKey> keys) {
        UnitName name = placed.name();
        if (name.kind() != Unit.Kind.BODY) {
            add(keys, true, false, "called", name.root().value(), name.spelled());
        }
        if (name.kind() == Unit.Kind.KNOWN && !Acronym.isOne(placed.record().name())) {
            add(
                    keys,
                    false,
                    false,
                    "called",
                    name.root().value(),
                    NameForms.normalised(placed.record().name()));
        }
        for (String alias : placed.record().aliases()) {
            if (Acronym.isOne(alias) || alias.indexOf(' ') > 0) {
                add(keys, false, false, "called", name.root().value(), NameForms.normalised(alias));
            }
        }
        for (PlacedRecord.Other other : placed.others()) {
            if (other.unit() != 0) {
                add(keys, new BlockingKey(other.unit(), false, false));
            }
        }
    }

    private void organization(PlacedRecord placed, Map<Long, BlockingKey> keys) {
        UnitName name = placed.name();
        String spelled = name.spelled();
        String detail = name.detail();
        if (detail != null) {
            if (SHORT_BODIES.containsValue(spelled)) {
                add(keys, true, false, "body part", spelled, detail);
            }
            String longer = SHORT_BODIES.get(spelled);
            if (longer != null) {
                add(keys, true, false, "body part", longer, detail);
            }
        }
        String own = bodies.parse(placed.record().name()).own();
        if (Acronym.isOne(placed.record().name()) && spelled.length() > 2 && spelled.indexOf(' ') < 0) {
            add(keys, true, false, "initials", spelled);
        }
        if (name.kind() != Unit.Kind.LONE_BODY && own.indexOf(' ') > 0) {
            for (boolean small : new boolean[] {true, false}) {
                String initials = Acronym.initials(own, small).toLowerCase(Locale.ROOT);
                if (initials.length() > 2) {
                    add(keys, false, true, "initials", initials);
                }
            }
        }
    }

    private static void add(Map<Long, BlockingKey> keys, boolean own, boolean weak, String... parts) {
        add(keys, new BlockingKey(NameHash.of(parts), own, weak));
    }

    private static void add(Map<Long, BlockingKey> keys, BlockingKey key) {
        keys.merge(
                key.hash(),
                key,
                (one, other) -> new BlockingKey(one.hash(), one.own() || other.own(), one.weak() && other.weak()));
    }
}
