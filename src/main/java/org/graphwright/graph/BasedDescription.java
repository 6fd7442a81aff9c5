package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.ontology.Base;

/**
 * A description as a graph of a base of its own has it.
 *
 * @param base what the graph's IRIs begin with
 * @param described the same under the standard base
 */
public record BasedDescription(Base base, Described described) implements Described {
    public BasedDescription {
        requireNonNull(base, "base is null");
        requireNonNull(described, "described is null");
    }

    /** The descriptions by their IRIs under a base, sorted; as they are under the standard one. */
    public static Map<String, ? extends Described> all(Base base, Map<String, ? extends Described> descriptions) {
        if (base.isStandard()) {
            return descriptions;
        }
        Map<String, BasedDescription> based = new TreeMap<>();
        descriptions.forEach((iri, description) -> based.put(base.named(iri), new BasedDescription(base, description)));
        return based;
    }

    @Override
    public String iri() {
        return base.named(described.iri());
    }

    @Override
    public List<Quad> quads() {
        return described.quads().stream().map(base::named).toList();
    }
}
