package org.graphwright.pipeline;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.graphwright.graph.Literals;
import org.graphwright.graph.ThingDescription;
import org.graphwright.graph.ThingDescription.Identifier;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Thing;

/** Describes the things of a resolution: the names under which articles know them beside what resolving found. */
public final class ThingDescriptions {
    private ThingDescriptions() {}

    /** By IRI. */
    static SortedMap<String, ThingDescription> of(GraphCorrections corrections) {
        Resolution resolution = corrections.resolution();
        SortedMap<String, Thing> things = new TreeMap<>();
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        resolution.forEachRecord((record, thing) -> {
            things.putIfAbsent(thing.iri(), thing);
            SortedSet<String> known = names.computeIfAbsent(thing.iri(), iri -> new TreeSet<>());
            known.add(record.name());
            known.addAll(record.aliases());
        });
        corrections
                .formerNames()
                .forEach((iri, name) ->
                        names.computeIfAbsent(iri, key -> new TreeSet<>()).add(name));
        SortedMap<String, ThingDescription> descriptions = new TreeMap<>();
        things.forEach((iri, thing) -> {
            descriptions.put(iri, of(thing, names.getOrDefault(iri, Collections.emptySortedSet())));
        });
        return descriptions;
    }

    /** @param names all under which articles know the thing */
    public static ThingDescription of(Thing thing, SortedSet<String> names) {
        List<String> others =
                names.stream().filter(name -> !name.equals(thing.label())).toList();
        List<Identifier> identifiers =
                thing.identifiers().stream().map(ThingDescriptions::identifier).toList();
        return new ThingDescription(thing.iri(), thing.type().value(), thing.label(), others, identifiers);
    }

    private static Identifier identifier(Thing.Identifier identifier) {
        String value = identifier.value();
        return switch (identifier.kind()) {
            case ISO_CODE -> new Identifier(Vocabulary.ISO_CODE, NodeFactory.createLiteralString(value));
            case GEONAMES_ID -> new Identifier(Vocabulary.GEONAMES_ID, NodeFactory.createLiteralString(value));
            case SAME_AS -> new Identifier(OWL2.sameAs.asNode(), NodeFactory.createURI(value));
            case LINK_SCORE -> new Identifier(Vocabulary.LINK_SCORE, Literals.decimal(new BigDecimal(value)));
        };
    }
}
