package org.graphwright.cluster;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.TreeMap;
import org.graphwright.graph.BeliefDescription;
import org.graphwright.graph.Described;
import org.graphwright.graph.ThingDescription;

/** The rows that descriptions give to the {@link Table}s. */
final class DescriptionTables {
    /** Those. */
    static final List<Table> TABLES = List.of(Table.THINGS, Table.FACTS);

    private final TableFiles files;

    DescriptionTables(TableFiles files) {
        this.files = requireNonNull(files, "files is null");
    }

    void add(Described described) {
        if (described instanceof ThingDescription thing) {
            add(thing);
        } else if (described instanceof BeliefDescription fact) {
            files.add(
                    Table.FACTS,
                    fact.subject(),
                    fact.property(),
                    fact.object(),
                    fact.datatype(),
                    fact.belief(),
                    fact.sources(),
                    List.copyOf(fact.contradicts()));
        }
    }

    private void add(ThingDescription thing) {
        TreeMap<String, String> identifiers = new TreeMap<>();
        thing.identifiers()
                .forEach(each -> identifiers.merge(
                        each.property().getLocalName(),
                        each.value().isURI()
                                ? each.value().getURI()
                                : each.value().getLiteralLexicalForm(),
                        (one, other) -> one + ' ' + other));
        files.add(Table.THINGS, thing.iri(), thing.type(), thing.label(), List.copyOf(thing.otherNames()), identifiers);
    }
}
