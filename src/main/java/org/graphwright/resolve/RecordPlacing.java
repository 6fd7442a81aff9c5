package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/** Gives each record of an article the unit that its name means, and what else its article tells of it. */
final class RecordPlacing {
    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final UnitNames names;

    RecordPlacing(Ontology ontology, Gazetteer gazetteer, BodyNames bodies, PersonNames persons) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.names = new UnitNames(ontology, gazetteer, bodies, persons);
    }

    List<PlacedRecord> place(ArticleRecords article, CorpusStatistics statistics) {
        List<UnitNames.Named> named = names.of(article, statistics);
        long[] around = article.keys();
        Set<String> countries = countries(article);
        Set<String> lone = new TreeSet<>();
        named.stream()
                .map(UnitNames.Named::name)
                .filter(name -> name.kind() == Unit.Kind.LONE_PERSON)
                .forEach(name -> lone.add(name.words().get(name.words().size() - 1)));
        List<PlacedRecord> placed = new ArrayList<>(named.size());
        for (int i = 0; i < named.size(); i++) {
            UnitName name = named.get(i).name();
            boolean unsurePlace = name.kind() == Unit.Kind.NAME && name.root().equals(Classes.PLACE);
            placed.add(new PlacedRecord(
                    article.record(i),
                    name,
                    named.get(i).why(),
                    article.key(i),
                    around,
                    named.get(i).homes(),
                    unsurePlace ? countries : Set.of(),
                    others(article, i, named),
                    loneHere(name, lone)));
        }
        return placed;
    }

    private static List<PlacedRecord.Other> others(ArticleRecords article, int index, List<UnitNames.Named> named) {
        List<PlacedRecord.Other> others = new ArrayList<>();
        for (EntityRecord.Link link : article.record(index).links()) {
            int other = article.index(link.other());
            if (other < 0) {
                others.add(new PlacedRecord.Other(0, link.other(), 0));
            } else {
                UnitName name = named.get(other).name();
                boolean mayMean = link.property().equals(EntityRecord.IN_BRACKETS)
                        && link.forward()
                        && mayBeShort(name, named.get(index).name());
                others.add(new PlacedRecord.Other(
                        article.key(other),
                        NameForms.normalised(article.record(other).name()),
                        mayMean ? name.hash() : 0));
            }
        }
        return others;
    }

    /** True where a rule may take a name in brackets for another form of that before it. */
    private static boolean mayBeShort(UnitName bracketed, UnitName before) {
        List<Unit.Kind> never = List.of(Unit.Kind.BODY, Unit.Kind.GEO, Unit.Kind.LONE_PERSON);
        return !never.contains(bracketed.kind())
                && bracketed.root().equals(before.root())
                && before.kind() != Unit.Kind.GEO
                && before.kind() != Unit.Kind.PERSON
                && before.kind() != Unit.Kind.LONE_PERSON;
    }

    private static Set<String> loneHere(UnitName name, Set<String> lone) {
        Set<String> here = new TreeSet<>();
        if (name.kind() == Unit.Kind.PERSON) {
            here.addAll(name.words());
            here.retainAll(lone);
        }
        return here;
    }

    /** The codes of the countries that the article names as such. */
    private Set<String> countries(ArticleRecords article) {
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < article.size(); i++) {
            EntityRecord record = article.record(i);
            if (ontology.isA(record.type(), Classes.COUNTRY)) {
                gazetteer.country(record.name()).map(Country::code).ifPresent(codes::add);
            }
        }
        return codes;
    }
}
