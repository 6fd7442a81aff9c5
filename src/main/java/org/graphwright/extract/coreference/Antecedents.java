package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reference;

/** Which name each pronoun and noun of an article means: the most probable one. */
final class Antecedents {
    /** How many words such as "which" may stand between a pronoun and its name. */
    private static final int LONGEST_CHAIN = 3;

    private final Map<MentionId, List<Reference>> references = new HashMap<>();

    Antecedents(List<Reference> references) {
        for (Reference reference : references) {
            this.references
                    .computeIfAbsent(reference.mention().id(), id -> new ArrayList<>())
                    .add(reference);
        }
        this.references
                .values()
                .forEach(of -> of.sort(Comparator.comparingDouble(Reference::probability)
                        .reversed()
                        .thenComparing(r -> r.name().span())));
    }

    /** The reference of {@code mention} to a name or a body, over others where need be; empty where it refers to none. */
    Optional<Reference> of(Mention mention) {
        return of(mention, LONGEST_CHAIN);
    }

    private Optional<Reference> of(Mention mention, int longest) {
        for (Reference reference : references.getOrDefault(mention.id(), List.of())) {
            if (reference.name().kind() != MentionKind.PRONOUN) {
                return Optional.of(reference);
            }
            if (longest > 1) {
                Optional<Reference> further = of(reference.name(), longest - 1);
                if (further.isPresent()) {
                    double both =
                            Math.min(reference.probability(), further.get().probability());
                    return Optional.of(new Reference(mention, further.get().name(), both));
                }
            }
        }
        return Optional.empty();
    }
}
