package org.graphwright.ontology;

import java.util.List;
import java.util.Objects;

/**
 * Infers a fact from facts ({@code gw:Rule}).
 *
 * @param name its label, which evidence of an inferred fact gives as its cue
 * @param body what must hold; not empty
 * @param head what is concluded; its variables occur in the body
 * @param factor what the lowest confidence among the premises is multiplied with, over 0 and up to 1
 */
public record Rule(String name, List<TriplePattern> body, TriplePattern head, double factor) {
    public Rule {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(head, "head is null");
        body = List.copyOf(body);
    }
}
