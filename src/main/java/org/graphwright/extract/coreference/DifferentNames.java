package org.graphwright.extract.coreference;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Organizations;

/**
 * Knows of two names that they name two things: two organizations of the table, or one called after a town that the other does not name, or
 * an owner and what is called his ("England", "England's under-21 team").
 */
final class DifferentNames {
    private final Organizations organizations;
    private final Gazetteer gazetteer;

    DifferentNames(Organizations organizations, Gazetteer gazetteer) {
        this.organizations = requireNonNull(organizations, "organizations is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
    }

    /** True where any name of the one and any of the other are known to be two things'. */
    boolean areDifferent(Cluster one, Cluster other) {
        return one.names().stream().anyMatch(name -> other.names().stream().anyMatch(that -> areDifferent(name, that)));
    }

    private boolean areDifferent(String one, String other) {
        Optional<KnownOrganization> known = organizations.named(one);
        Optional<KnownOrganization> otherKnown = organizations.named(other);
        if (known.isPresent() && otherKnown.isPresent()) {
            return !known.equals(otherKnown);
        }
        if (isOwnedBy(one, other) || isOwnedBy(other, one) || haveNothingInCommon(one, other)) {
            return true;
        }
        boolean within = isWithin(one, other) || isWithin(other, one);
        return !within
                && (isTown(one) && (isTown(other) || otherKnown.isPresent()) || isTown(other) && known.isPresent());
    }

    /** True where the table has bodies for both, though not for sure, and none for both. */
    private boolean haveNothingInCommon(String one, String other) {
        List<KnownOrganization> ours = organizations.allNamed(one);
        List<KnownOrganization> theirs = ours.isEmpty() ? List.of() : organizations.allNamed(other);
        return !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    }

    private static boolean isOwnedBy(String thing, String owner) {
        return thing.startsWith(owner + "'s ") || thing.startsWith(owner + "’s ");
    }

    private boolean isTown(String name) {
        return !gazetteer.cities(name).isEmpty();
    }

    private static boolean isWithin(String part, String whole) {
        return (" " + Names.compared(whole) + " ").contains(" " + Names.compared(part) + " ");
    }
}
