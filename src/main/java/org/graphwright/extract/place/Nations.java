package org.graphwright.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Country;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Makes one entity of all that names one country, its nationality words included ("China", "Chinese"), gives countries, regions and
 * cities their class, and gives the bodies of a state that have no name an entity of their own ("Chinese foreign ministry").
 */
public final class Nations {
    private static final Pattern APOSTROPHE = Pattern.compile("['’]s?");

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final PlaceClasses placeClasses;
    private final StateOrCountry stateOrCountry;
    private final BesideBodies beside;

    public Nations(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer is null");
        this.placeClasses = new PlaceClasses(ontology, gazetteer);
        this.stateOrCountry = new StateOrCountry(gazetteer);
        this.beside = new BesideBodies(ontology);
    }

    /** The reading with other entities, and mentions that refer to them. */
    public Reading unite(Reading reading) {
        List<Entity> entities = reading.entities();
        Map<String, List<Entity>> byCountry = new LinkedHashMap<>();
        for (Entity entity : entities) {
            countryOf(entity)
                    .ifPresent(country -> byCountry
                            .computeIfAbsent(country.code(), k -> new ArrayList<>())
                            .add(entity));
        }
        Set<EntityId> states = new HashSet<>();
        Map<EntityId, EntityId> renamed = new HashMap<>();
        Map<EntityId, Entity> united = new HashMap<>();
        byCountry.forEach((code, group) -> {
            if (stateOrCountry.isState(reading, gazetteer.countryOfCode(code).orElseThrow(), group)) {
                group.forEach(entity -> states.add(entity.id()));
                return;
            }
            Entity first = group.get(0);
            group.forEach(entity -> renamed.put(entity.id(), first.id()));
            united.put(
                    first.id(), unite(first.id(), gazetteer.countryOfCode(code).orElseThrow(), group));
        });
        List<Entity> result = new ArrayList<>();
        for (Entity entity : entities) {
            EntityId id = renamed.get(entity.id());
            if (id == null) {
                result.add(
                        states.contains(entity.id())
                                ? withClass(entity, Classes.REGION)
                                : withClass(entity, placeClasses.of(entity, byCountry.keySet())));
            } else if (id.equals(entity.id())) {
                result.add(Objects.requireNonNull(united.get(id)));
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            EntityId id = mention.entity() == null ? null : renamed.get(mention.entity());
            mentions.add(id == null ? mention : mention.withEntity(id));
        }
        return withBodies(reading, mentions, result);
    }

    private Optional<Country> countryOf(Entity entity) {
        if (!ontology.isA(entity.type(), Classes.PLACE) && !ontology.isA(entity.type(), Classes.GROUP)) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(this::countryOfName)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Country> countryOfName(String name) {
        Optional<Country> country = gazetteer.country(name);
        return country.isPresent()
                ? country
                : gazetteer.countryOfDemonym(name).filter(c -> c.demonyms().contains(name));
    }

    private Entity unite(EntityId id, Country country, List<Entity> group) {
        Set<String> names = new TreeSet<>();
        group.forEach(entity -> {
            names.add(entity.name());
            names.addAll(entity.aliases());
        });
        String name = names.stream()
                .filter(n -> gazetteer.country(n).isPresent())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse(country.name());
        names.remove(name);
        return new Entity(
                id, Classes.COUNTRY, name, List.copyOf(names), group.get(0).iri());
    }

    private static Entity withClass(Entity entity, ClassName type) {
        return new Entity(entity.id(), type, entity.name(), entity.aliases(), entity.iri());
    }

    private record Body(Referent nation, String words) {}

    /** A body is known by its country and its words: all "Chinese foreign ministry" of an article are one. */
    private Reading withBodies(Reading reading, List<Mention> mentions, List<Entity> entities) {
        String text = reading.article().text();
        Map<Body, Entity> bodies = new LinkedHashMap<>();
        List<Mention> result = new ArrayList<>();
        int next = 1
                + entities.stream().mapToInt(e -> number(e.id().value())).max().orElse(0);
        Mention previous = null;
        for (Mention mention : mentions) {
            boolean body = mention.kind() == MentionKind.NOMINAL
                    && ontology.isA(mention.type(), Classes.GOVERNMENT_BODY)
                    && mention.entity() == null;
            if (body && previous != null && isFollowed(reading, previous, mention)) {
                String words = mention.span().of(text).replaceAll("\\s+", " ");
                String name = previous.span().of(text) + " " + words;
                Body key = new Body(previous.meant(), words.toLowerCase(Locale.ROOT));
                Entity entity = bodies.get(key);
                if (entity == null) {
                    entity = new Entity(new EntityId("e" + next++), Classes.GOVERNMENT_BODY, name, List.of(), null);
                    bodies.put(key, entity);
                }
                result.add(mention.withEntity(entity.id()));
            } else {
                result.add(mention);
            }
            previous = mention;
        }
        List<Entity> all = new ArrayList<>(entities);
        all.addAll(bodies.values());
        return reading.withEntities(result, all);
    }

    /** True where no words stand between a nation and its body but what does not name it. */
    private boolean isFollowed(Reading reading, Mention nation, Mention body) {
        return reading.sentenceAt(body.begin())
                .filter(sentence -> sentence.begin() <= nation.begin())
                .filter(sentence -> sentence.tokens().stream()
                        .filter(token -> token.begin() >= nation.end() && token.end() <= body.begin())
                        .allMatch(token -> APOSTROPHE.matcher(token.text()).matches() || beside.contain(token)))
                .isPresent();
    }

    private static int number(@Nullable String id) {
        return id != null && id.matches("e\\d{1,8}") ? Integer.parseInt(id.substring(1)) : 0;
    }
}
