package org.graphwright.ontology;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.model.ClassName;
import org.graphwright.model.PropertyName;
import org.jspecify.annotations.Nullable;

/**
 * A property that facts are stated with.
 *
 * @param name its local name in Graphwright's namespace, or the IRI of a user's own
 * @param iri its IRI
 * @param label how it is called in English
 * @param domain names of the classes that its subject may belong to, sorted; not empty
 * @param range names of the classes that its object may belong to, or prefixed names of XML Schema types, sorted; not empty
 * @param superProperties all properties that it implies, direct and indirect, sorted
 * @param inverse the property that says the same from the other side, or null
 * @param symmetric true where it holds from both sides
 * @param minConfidence what the trained model reads with less confidence is left out; 0 where the ontology sets no bar
 * @param wording what the trained model reads is left out where none of these words stands, in lower case, sorted; empty where the
 *     ontology asks for none
 */
public record Property(
        PropertyName name,
        String iri,
        String label,
        Set<ClassName> domain,
        Set<ClassName> range,
        List<PropertyName> superProperties,
        @Nullable PropertyName inverse,
        boolean symmetric,
        double minConfidence,
        Set<String> wording) {
    public Property {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(iri, "iri is null");
        Objects.requireNonNull(label, "label is null");
        domain = Collections.unmodifiableSet(new TreeSet<>(domain));
        range = Collections.unmodifiableSet(new TreeSet<>(range));
        superProperties = List.copyOf(superProperties);
        wording = Collections.unmodifiableSet(new TreeSet<>(wording));
    }
}
