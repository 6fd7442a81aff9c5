package org.graphwright.extract.cue;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Organizations;

/**
 * Which nation may own a body that an article names without one: not where the table of organizations knows bodies of the name and none
 * of that nation ("the State Department", "the Senate" in an article about Sudan), nor where the name begins with another nation.
 * Immutable.
 */
final class OwnedBodies {
    /** Words of the longest names of countries that begin the names of bodies. */
    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;
    private final Organizations organizations;

    OwnedBodies(Gazetteer gazetteer, Organizations organizations) {
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
    }

    /**
     * True where nothing speaks against it.
     *
     * @param body the name of the body, as the article has it
     * @param nation the name of a country or its demonym; any other name speaks for nothing
     */
    boolean mayBeOf(String body, String nation) {
        Optional<String> code = gazetteer.nation(nation).map(Country::code);
        if (code.isEmpty()) {
            return true;
        }
        Optional<String> named = nationOf(body);
        if (named.isPresent()) {
            return named.equals(code);
        }
        List<String> known = organizations.allNamed(body).stream()
                .map(KnownOrganization::country)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() || known.contains(code.get());
    }

    /** The code of the nation with which a name begins. */
    private Optional<String> nationOf(String body) {
        List<String> words = Arrays.asList(body.split("['’]s |\\s+"));
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            Optional<Country> nation = gazetteer.nation(String.join(" ", words.subList(0, length)));
            if (nation.isPresent()) {
                return nation.map(Country::code);
            }
        }
        return Optional.empty();
    }
}
