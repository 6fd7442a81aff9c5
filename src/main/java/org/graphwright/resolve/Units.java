package org.graphwright.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.jspecify.annotations.Nullable;

/** The units of a corpus: records that mean one thing by their name, and for each record why it is where it is. */
final class Units {
    private record OfKind(Unit.Kind kind, String root) {}

    private record Named(String name, @Nullable String detail) {}

    private final Corpus corpus;
    private final PersonNames names;
    private final BodyNames bodies;
    private final EventNames events;
    private final List<Unit> units = new ArrayList<>();

    /** The numbers of units that were parted from each other as namesakes'. */
    private final List<List<Integer>> parted = new ArrayList<>();

    /** For each kind and root the number of the unit of a name, while units are made. */
    private final Map<OfKind, Map<Named, Integer>> numbers = new HashMap<>();

    /** Each word once, while units are made. */
    private final Map<String, String> pool = new HashMap<>();

    private final int[] unitOf;
    private final @Nullable String[] why;

    Units(Corpus corpus, Ontology ontology, Gazetteer gazetteer) {
        this.corpus = requireNonNull(corpus, "corpus is null");
        this.unitOf = new int[corpus.size()];
        this.why = new String[corpus.size()];
        this.names = new PersonNames(ontology);
        this.bodies = new BodyNames(ontology, gazetteer);
        this.events = new EventNames(bodies);
        Owners owners = new Owners(corpus, bodies);
        Acronyms acronyms = new Acronyms(corpus, bodies);
        Map<Integer, Set<String>> homes = new HashMap<>();
        for (int article = 0; article < corpus.articles(); article++) {
            ArticlePlaces places = new ArticlePlaces(corpus, article, ontology, gazetteer, bodies);
            KnownRecords known =
                    new KnownRecords(corpus, article, ontology, Organizations.standard(), bodies, places.countries());
            for (int i = corpus.begin(article); i < corpus.end(article); i++) {
                Optional<PlaceLinks.Link> link = places.link(i);
                Set<String> homesOf = places.homes(i);
                if (!homesOf.isEmpty()) {
                    homes.put(i, homesOf);
                }
                if (link.isPresent()) {
                    addPlace(i, link.get());
                } else if (corpus.rootOf(i).equals(Classes.PERSON)) {
                    addPerson(i);
                } else if (corpus.rootOf(i).equals(Classes.ORGANIZATION)) {
                    addBody(i, bodies.parse(corpus.record(i).name()), owners, places, known, acronyms);
                } else if (corpus.rootOf(i).equals(Classes.EVENT)) {
                    addEvent(i, places.mainCountry());
                } else {
                    String name = corpus.rootOf(i).equals(Classes.GROUP)
                            ? NameForms.ofGroup(corpus.record(i).name())
                            : NameForms.normalised(corpus.record(i).name());
                    add(i, Unit.Kind.NAME, name, List.of(name.split(" ")), null);
                }
            }
        }
        numbers.clear();
        pool.clear();
        splitNamesakes(new Namesakes(corpus, homes));
    }

    /**
     * Takes records out of their units, each to stand alone.
     *
     * @return for the number of each new unit that of the old one
     */
    Map<Integer, Integer> part(Collection<String> iris) {
        Map<Integer, Integer> parted = new TreeMap<>();
        for (String iri : new TreeSet<>(iris)) {
            int index = corpus.index(iri);
            Unit unit = index < 0 ? null : units.get(unitOf[index]);
            if (unit != null && unit.size() > 1) {
                unit.replace(
                        Arrays.stream(unit.records()).filter(i -> i != index).toArray());
                Unit alone = new Unit(
                        unit.name() + " " + iri, unit.kind(), unit.root(), unit.words(), unit.detail(), unit.label());
                alone.add(index);
                parted.put(units.size(), unitOf[index]);
                unitOf[index] = units.size();
                units.add(alone);
            }
        }
        return parted;
    }

    private void splitNamesakes(Namesakes namesakes) {
        int count = units.size();
        for (int u = 0; u < count; u++) {
            Unit unit = units.get(u);
            boolean body = unit.kind() == Unit.Kind.NAME && unit.root().equals(Classes.ORGANIZATION);
            if ((unit.kind() == Unit.Kind.PERSON || body) && unit.size() > 1) {
                List<List<Integer>> things = namesakes.split(unit.records());
                unit.replace(things.get(0).stream().mapToInt(Integer::intValue).toArray());
                List<Integer> parts = new ArrayList<>(List.of(u));
                for (List<Integer> thing : things.subList(1, things.size())) {
                    String key = unit.name() + " " + corpus.record(thing.get(0)).iri();
                    Unit other = new Unit(key, unit.kind(), unit.root(), unit.words(), unit.detail(), null);
                    thing.forEach(index -> {
                        other.add(index);
                        unitOf[index] = units.size();
                    });
                    parts.add(units.size());
                    units.add(other);
                }
                if (parts.size() > 1) {
                    parted.add(parts);
                }
            }
        }
    }

    /** The numbers of units of one name that are of different things. */
    List<List<Integer>> namesakes() {
        return List.copyOf(parted);
    }

    int size() {
        return units.size();
    }

    Unit unit(int number) {
        return units.get(number);
    }

    /** The number of a record's unit. */
    int of(int record) {
        return unitOf[record];
    }

    /** Why a record is in its unit. */
    Reason why(int record) {
        Unit unit = units.get(unitOf[record]);
        String more = why[record];
        String name = String.join(" ", unit.words());
        return switch (unit.kind()) {
            case GEO -> new Reason("gazetteer", String.valueOf(more));
            case BODY ->
                new Reason("owner", more == null ? unit.detail() + " by its name" : unit.detail() + ": " + more);
            case KNOWN -> new Reason("organizations", String.valueOf(unit.detail()));
            default -> new Reason("same name", name);
        };
    }

    private void addPlace(int index, PlaceLinks.Link link) {
        why[index] = link.reason();
        add(index, Unit.Kind.GEO, link.code(), NameForms.words(link.name()), link.code(), link.name());
    }

    private void addPerson(int index) {
        String name = corpus.record(index).name();
        List<String> words = names.words(name);
        boolean joined = name.indexOf(' ') < 0 && name.indexOf('-') > 0;
        if (joined) {
            add(index, Unit.Kind.NAME, String.join(" ", words), words, null);
        } else if (names.isLone(name)) {
            add(index, Unit.Kind.LONE_PERSON, corpus.record(index).iri(), words, null);
        } else {
            add(index, Unit.Kind.PERSON, String.join(" ", words), words, null);
        }
    }

    private void addBody(
            int index, BodyName body, Owners owners, ArticlePlaces places, KnownRecords known, Acronyms acronyms) {
        List<String> words = List.of(body.words().split(" "));
        Optional<KnownOrganization> named = body.common() ? Optional.empty() : known.of(index);
        Optional<KnownOrganization> organization = body.owner() == null ? named.or(() -> known.ofFew(index)) : named;
        if (organization.isPresent()) {
            addKnown(index, organization.get());
        } else if (body.owner() == null && acronyms.isAmbiguous(body.ordered())) {
            add(
                    index,
                    Unit.Kind.LONE_BODY,
                    corpus.record(index).iri(),
                    List.of(body.ordered().split(" ")),
                    null);
        } else if (!body.common()) {
            add(index, Unit.Kind.NAME, body.words(), words, body.owner());
        } else if (body.owner() != null) {
            add(index, Unit.Kind.BODY, body.words(), words, body.owner());
        } else {
            Optional<Owners.Owner> owner = owners.of(index, body.words(), places, known);
            if (owner.isPresent()) {
                why[index] = owner.get().reason();
                String code = owner.get().code();
                add(index, Unit.Kind.BODY, body.words(), words, code);
            } else {
                add(index, Unit.Kind.LONE_BODY, corpus.record(index).iri(), words, null);
            }
        }
    }

    /** An election whose name says no country is one of that of which its article speaks. */
    private void addEvent(int index, @Nullable String mainCountry) {
        EventName name = events.parse(corpus.record(index).name());
        String owner = name.ofCountry() && name.owner() == null ? mainCountry : name.owner();
        add(index, Unit.Kind.NAME, name.key(), List.of(name.key().split(" ")), owner);
    }

    /** A body with a common name stands with its country's of that name, which an article may give in full. */
    private void addKnown(int index, KnownOrganization organization) {
        BodyName name = bodies.parse(organization.name());
        String owner = name.owner() == null ? organization.country() : name.owner();
        if (name.common() && owner != null) {
            add(index, Unit.Kind.BODY, name.words(), List.of(name.words().split(" ")), owner);
        } else {
            String words = NameForms.normalised(organization.name());
            add(index, Unit.Kind.KNOWN, words, List.of(words.split(" ")), organization.name());
        }
    }

    private void add(int index, Unit.Kind kind, String name, List<String> words, @Nullable String detail) {
        add(index, kind, name, words, detail, null);
    }

    private void add(
            int index,
            Unit.Kind kind,
            String name,
            List<String> words,
            @Nullable String detail,
            @Nullable String label) {
        String root = corpus.rootOf(index);
        Map<Named, Integer> ofKind = numbers.computeIfAbsent(new OfKind(kind, root), key -> new HashMap<>());
        int number = ofKind.computeIfAbsent(new Named(name, detail), key -> {
            List<String> own = words.stream()
                    .map(word -> pool.computeIfAbsent(word, w -> w))
                    .toList();
            units.add(new Unit(name, kind, root, own, detail, label));
            return units.size() - 1;
        });
        units.get(number).add(index);
        unitOf[index] = number;
    }
}
