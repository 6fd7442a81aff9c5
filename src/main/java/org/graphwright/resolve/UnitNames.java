package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Which unit the name of each record of an article means: what the article, the gazetteer and the table of organizations tell of it. */
final class UnitNames {
    /** Bodies by which a country is present in another. */
    private static final Set<String> MISSIONS = Set.of("embassy", "embassies", "consulate", "consulates");

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final BodyNames bodies;
    private final PersonNames persons;
    private final EventNames events;

    /**
     * A record's unit.
     *
     * @param why why the record is in it; null where the name tells
     * @param homes codes of countries and regions where the article says that its thing is at home
     */
    record Named(UnitName name, @Nullable String why, Set<String> homes) {
        Named {
            requireNonNull(name, "name is null");
            homes = new TreeSet<>(homes);
        }
    }

    private record Why(UnitName name, @Nullable String why) {}

    UnitNames(Ontology ontology, Gazetteer gazetteer, BodyNames bodies, PersonNames persons) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.gazetteer = requireNonNull(gazetteer, "gazetteer is null");
        this.bodies = requireNonNull(bodies, "bodies is null");
        this.persons = requireNonNull(persons, "persons is null");
        this.events = new EventNames(bodies);
    }

    /** In the order of the article's records. */
    List<Named> of(ArticleRecords article, CorpusStatistics statistics) {
        ArticlePlaces places = new ArticlePlaces(article, ontology, gazetteer, bodies);
        KnownRecords known = new KnownRecords(article, ontology, Organizations.standard(), bodies, places.countries());
        Owners owners = new Owners(article, statistics, bodies);
        List<Named> named = new ArrayList<>(article.size());
        for (int i = 0; i < article.size(); i++) {
            Why of = name(article, i, places, known, owners, statistics);
            named.add(new Named(of.name(), of.why(), places.homes(i)));
        }
        return named;
    }

    private Why name(
            ArticleRecords article,
            int index,
            ArticlePlaces places,
            KnownRecords known,
            Owners owners,
            CorpusStatistics statistics) {
        EntityRecord record = article.record(index);
        ClassName root = article.rootOf(index);
        Optional<PlaceLinks.Link> link = places.link(index);
        if (link.isPresent()) {
            return place(root, link.get());
        }
        if (root.equals(Classes.ORGANIZATION)) {
            return body(record, index, places, known, owners, statistics);
        }
        UnitName name = root.equals(Classes.PERSON)
                ? person(record)
                : root.equals(Classes.EVENT)
                        ? event(record, places.mainCountry())
                        : plain(
                                root,
                                root.equals(Classes.GROUP)
                                        ? NameForms.ofGroup(record.name())
                                        : NameForms.normalised(record.name()),
                                null);
        return new Why(name, null);
    }

    private static UnitName plain(ClassName root, String name, @Nullable String detail) {
        return new UnitName(Unit.Kind.NAME, root, name, List.of(name.split(" ")), detail, null);
    }

    private static Why place(ClassName root, PlaceLinks.Link link) {
        return new Why(
                new UnitName(Unit.Kind.GEO, root, link.code(), NameForms.words(link.name()), link.code(), link.name()),
                link.reason());
    }

    private UnitName person(EntityRecord record) {
        String name = record.name();
        List<String> words = persons.words(name);
        boolean joined = name.indexOf(' ') < 0 && name.indexOf('-') > 0;
        boolean lone = !joined && persons.isLone(name);
        Unit.Kind kind = joined ? Unit.Kind.NAME : lone ? Unit.Kind.LONE_PERSON : Unit.Kind.PERSON;
        return new UnitName(kind, Classes.PERSON, lone ? record.iri() : String.join(" ", words), words, null, null);
    }

    private Why body(
            EntityRecord record,
            int index,
            ArticlePlaces places,
            KnownRecords known,
            Owners owners,
            CorpusStatistics statistics) {
        BodyName body = bodies.parse(record.name());
        List<String> words = List.of(body.words().split(" "));
        Optional<KnownOrganization> named = body.common() ? Optional.empty() : known.of(index);
        Optional<KnownOrganization> organization = body.owner() == null ? named.or(() -> known.ofFew(index)) : named;
        if (organization.isPresent()) {
            return new Why(known(organization.get()), null);
        } else if (body.owner() == null && statistics.isAmbiguous(body.ordered())) {
            return new Why(lone(record, List.of(body.ordered().split(" "))), null);
        } else if (!body.common() && body.owner() == null && isDescribed(record.name())) {
            return new Why(lone(record, words), null);
        } else if (!body.common()) {
            return new Why(
                    new UnitName(Unit.Kind.NAME, Classes.ORGANIZATION, body.words(), words, body.owner(), null), null);
        } else if (body.owner() != null) {
            return new Why(owned(record, index, body.words(), body.owner(), places), null);
        }
        return owners.of(index, body.words(), places, known)
                .map(owner -> new Why(owned(record, index, body.words(), owner.code(), places), owner.reason()))
                .orElseGet(() -> new Why(lone(record, words), null));
    }

    /** "Regional office": no name, and another body in the next article. */
    private boolean isDescribed(String name) {
        return name.chars().noneMatch(Character::isUpperCase)
                && Arrays.stream(name.split(" "))
                        .anyMatch(word -> ontology.isListed(WordLists.NOUN_FOR_A_BODY_WITHOUT_A_NAME, word));
    }

    private static UnitName lone(EntityRecord record, List<String> words) {
        return new UnitName(Unit.Kind.LONE_BODY, Classes.ORGANIZATION, record.iri(), words, null, null);
    }

    private static boolean isMission(String words) {
        return Arrays.stream(words.split(" ")).anyMatch(MISSIONS::contains);
    }

    /** Of embassies a country has one in many towns: that in the town where the article says that it is, else one of this article alone. */
    private static UnitName owned(EntityRecord record, int index, String words, String owner, ArticlePlaces places) {
        if (!isMission(words)) {
            return owned(words, owner);
        }
        List<String> own = List.of(words.split(" "));
        return places.seat(index, owner)
                .map(seat ->
                        new UnitName(Unit.Kind.BODY, Classes.ORGANIZATION, words + " in " + seat, own, owner, null))
                .orElseGet(() -> lone(record, own));
    }

    private static UnitName owned(String words, String owner) {
        return new UnitName(Unit.Kind.BODY, Classes.ORGANIZATION, words, List.of(words.split(" ")), owner, null);
    }

    /** A body with a common name stands with its country's of that name, which an article may give in full. */
    private UnitName known(KnownOrganization organization) {
        BodyName name = bodies.parse(organization.name());
        String owner = name.owner() == null ? organization.country() : name.owner();
        if (name.common() && owner != null) {
            return owned(name.words(), owner);
        }
        String words = NameForms.normalised(organization.name());
        return new UnitName(
                Unit.Kind.KNOWN, Classes.ORGANIZATION, words, List.of(words.split(" ")), organization.name(), null);
    }

    /** An election whose name says no country is one of that of which its article speaks. */
    private UnitName event(EntityRecord record, @Nullable String mainCountry) {
        EventName name = events.parse(record.name());
        return plain(Classes.EVENT, name.key(), name.ofCountry() && name.owner() == null ? mainCountry : name.owner());
    }
}
