package org.graphwright.query;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** What a person reads in a cell: properties of the ontology by their label, as cards have them, its classes in words, other IRIs with prefixes, literals without types. */
final class TermText {
    private final Ontology ontology;
    private final Prefixes prefixes;

    TermText(Ontology ontology, Prefixes prefixes) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.prefixes = Objects.requireNonNull(prefixes, "prefixes is null");
    }

    /** Empty where there is no value. */
    String of(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        if (value.isURI()) {
            boolean property =
                    ontology.property(Ontology.propertyName(value.getURI())).isPresent();
            return property
                    ? ontology.label(value.getURI())
                    : ontology.classes().contains(Ontology.className(value.getURI()))
                            ? inWords(Ontology.name(value.getURI()))
                            : prefixes.shorten(value.getURI());
        }
        if (value.isTripleTerm()) {
            return "<<( " + of(value.getTriple().getSubject()) + " "
                    + of(value.getTriple().getPredicate()) + " "
                    + of(value.getTriple().getObject()) + " )>>";
        }
        return GraphView.text(value);
    }

    /** {@code GovernmentBody} is a Government body. */
    private static String inWords(String type) {
        String spoken = Ontology.spoken(type);
        return Character.toUpperCase(spoken.charAt(0)) + spoken.substring(1);
    }
}
