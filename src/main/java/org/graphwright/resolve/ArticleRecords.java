package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/** The records of one article in canonical order. Immutable. */
final class ArticleRecords {
    private final Ontology ontology;
    private final List<EntityRecord> records;
    private final Map<String, Integer> byIri = new HashMap<>();
    private final long[] keyOf;
    private final long[] keys;

    /** @throws IllegalArgumentException if they are of several articles */
    ArticleRecords(Collection<EntityRecord> records, Ontology ontology, Gazetteer gazetteer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.records = new ArrayList<>(records);
        this.records.sort(Comparator.comparing(EntityRecord::iri));
        keyOf = new long[this.records.size()];
        for (int i = 0; i < keyOf.length; i++) {
            EntityRecord record = this.records.get(i);
            if (!record.article().equals(this.records.get(0).article())) {
                throw new IllegalArgumentException(
                        "records of several articles: " + this.records.get(0).iri() + ", " + record.iri());
            }
            byIri.put(record.iri(), i);
            String name = ontology.isA(record.type(), Classes.COUNTRY)
                    ? gazetteer.country(record.name()).map(Country::name).orElse(record.name())
                    : record.name();
            keyOf[i] = NameHash.of(rootOf(i).value(), NameForms.normalised(name));
        }
        keys = Arrays.stream(keyOf).sorted().distinct().toArray();
    }

    int size() {
        return records.size();
    }

    EntityRecord record(int index) {
        return records.get(index);
    }

    /** The place of a record by its IRI, or -1. */
    int index(String iri) {
        return byIri.getOrDefault(iri, -1);
    }

    /** The class at the top: what is a country to one article may be just a place to another. */
    ClassName rootOf(int index) {
        return ontology.root(records.get(index).type());
    }

    /** The number of a record's name: the same for all names of a country. */
    long key(int index) {
        return keyOf[index];
    }

    /** The numbers of all names of the article, ascending, each once. */
    long[] keys() {
        return keys.clone();
    }
}
