package org.graphwright.extract.cue;

import java.util.Arrays;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Slot types that go by what the gazetteer knows of a name, not by the type of the mention alone. */
enum KnownPlace {
    /** A country, or the word for its people. */
    NATION("Nation") {
        @Override
        boolean admits(String name, Mention mention, Ontology ontology, Gazetteer gazetteer) {
            return gazetteer.country(name).isPresent() || PEOPLE.admits(name, mention, ontology, gazetteer);
        }
    },
    /** The word for the people of a country or region. */
    PEOPLE("People") {
        @Override
        boolean admits(String name, Mention mention, Ontology ontology, Gazetteer gazetteer) {
            return gazetteer.countryOfDemonym(name).isPresent()
                    || gazetteer.regionOfDemonym(name).isPresent();
        }
    },
    /** A state, province or other first-level part of a country. */
    STATE("State") {
        @Override
        boolean admits(String name, Mention mention, Ontology ontology, Gazetteer gazetteer) {
            return !gazetteer.regions(name).isEmpty();
        }
    },
    /** A city of 15,000 people or more. */
    CITY("City") {
        @Override
        boolean admits(String name, Mention mention, Ontology ontology, Gazetteer gazetteer) {
            return LOCALITY.admits(name, mention, ontology, gazetteer)
                    && !gazetteer.cities(name).isEmpty();
        }
    },
    /** A place that is no country and no part of one. */
    LOCALITY("Locality") {
        @Override
        boolean admits(String name, Mention mention, Ontology ontology, Gazetteer gazetteer) {
            return ontology.isA(mention.type(), Classes.PLACE)
                    && gazetteer.country(name).isEmpty()
                    && gazetteer.countryOfDemonym(name).isEmpty();
        }
    },
    /** A place of which the gazetteer knows nothing. */
    SPOT("Spot") {
        @Override
        boolean admits(String name, Mention mention, Ontology ontology, Gazetteer gazetteer) {
            return LOCALITY.admits(name, mention, ontology, gazetteer)
                    && gazetteer.regions(name).isEmpty()
                    && gazetteer.cities(name).isEmpty();
        }
    };

    private final String word;

    KnownPlace(String word) {
        this.word = word;
    }

    /** True where a mention of that name may fill the slot. */
    abstract boolean admits(String name, Mention mention, Ontology ontology, Gazetteer gazetteer);

    /** The one of that name in cues, or null. */
    static @Nullable KnownPlace of(ClassName type) {
        return Arrays.stream(values())
                .filter(known -> known.word.equals(type.value()))
                .findFirst()
                .orElse(null);
    }
}
