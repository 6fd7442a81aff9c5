package org.graphwright.extract.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.graphwright.extract.statement.StatementSource;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Region;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a body is based, and where a place lies, from its own name: "Toronto Police", "Puerto Rico Center for Investigative Journalism",
 * "Northern Syria". Only where the article names the place elsewhere too, and the name has one such place.
 */
public final class PlacesInNames implements StatementSource {
    /** Set by hand. */
    private static final double CONFIDENCE = 0.8;

    private static final Source CUE = new Source.Cue("place in the name");
    private static final Pattern GENITIVE = Pattern.compile("['’]s?(?= |$)");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}.'’]+");

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    public PlacesInNames(Ontology ontology, Gazetteer gazetteer) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer is null");
    }

    /** One statement for each entity whose name holds a place: from its first mention by name to the place's first mention. */
    @Override
    public List<Statement> find(Reading reading) {
        List<Entity> entities = reading.entities();
        Map<String, Entity> places = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        StringBuilder persons = new StringBuilder();
        entities.stream()
                .filter(entity -> ontology.isA(entity.type(), Classes.PERSON))
                .forEach(person -> persons.append(key(person.name())));
        for (Entity entity : entities) {
            boolean lastName = persons.indexOf(key(entity.name())) >= 0;
            if (ontology.isA(entity.type(), Classes.PLACE) && !lastName && firstName(reading, entity) != null) {
                namesOf(entity).forEach(name -> places.putIfAbsent(key(name), entity));
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (Entity entity : entities) {
            Mention mention = firstName(reading, entity);
            PropertyName property = property(entity);
            if (mention == null || property == null) {
                continue;
            }
            Entity place = onlyPlaceIn(key(entity.name()), entity, places);
            Mention object = place == null ? null : firstName(reading, place);
            if (object != null) {
                statements.add(new Statement(mention, property, object, mention.span(), CONFIDENCE, CUE));
            }
        }
        return statements;
    }

    private static @Nullable Mention firstName(Reading reading, Entity entity) {
        return reading.mentionsOf(entity.id()).stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PropertyName property(Entity entity) {
        if (ontology.isA(entity.type(), Classes.ORGANIZATION)) {
            return Properties.BASED_IN;
        }
        boolean known = !gazetteer.regions(entity.name()).isEmpty()
                || !gazetteer.cities(entity.name()).isEmpty()
                || gazetteer.country(entity.name()).isPresent();
        return ontology.isA(entity.type(), Classes.PLACE) && !known && !isWater(entity.name())
                ? Properties.LOCATED_IN
                : null;
    }

    /** A sea or a border with a country in its name lies not in it alone. */
    private boolean isWater(String name) {
        return Arrays.stream(key(name).strip().split(" ")).anyMatch(word -> ontology.isListed(WordLists.WATER, word));
    }

    private @Nullable Entity onlyPlaceIn(String name, Entity self, Map<String, Entity> places) {
        if (peoplesIn(name) > 1) {
            return null;
        }
        Entity found = null;
        String rest = name;
        for (Map.Entry<String, Entity> place : places.entrySet()) {
            int at = rest.indexOf(place.getKey());
            if (at < 0
                    || !leads(rest, at)
                    || place.getValue().id().equals(self.id())
                    || place.getKey().equals(name)) {
                continue;
            }
            if (found != null && !found.id().equals(place.getValue().id())) {
                return null;
            }
            found = place.getValue();
            // what is inside a longer place's name is not a place of its own
            rest = rest.substring(0, at) + " | "
                    + rest.substring(at + place.getKey().length());
        }
        return found;
    }

    /** True where the name begins with the place, or says "of" or "for" it. */
    private boolean leads(String name, int at) {
        String before = name.substring(0, at);
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return last.isEmpty()
                || last.equals("of")
                || last.equals("for")
                || ontology.isListed(WordLists.DIRECTION, last);
    }

    /** How many countries the words of a name are peoples of: "British American Drama Academy" is neither's alone. */
    private long peoplesIn(String name) {
        return Arrays.stream(name.strip().split(" "))
                .map(gazetteer::countryOfDemonym)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private List<String> namesOf(Entity entity) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(entity.name());
        names.stream()
                .map(gazetteer::country)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(country -> {
                    names.add(country.name());
                    names.addAll(country.demonyms());
                });
        gazetteer.regions(entity.name()).stream().map(Region::demonyms).forEach(names::addAll);
        return names.stream()
                .filter(name ->
                        name.length() > 1 && !ontology.isListed(WordLists.DIRECTION, name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Words in lower case with blanks around, so that only whole words are found. Short names keep their case. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder(" ");
        Arrays.stream(WORDS.split(GENITIVE.matcher(name).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace(".", ""))
                .forEach(word -> key.append(word.length() <= 3 ? word : word.toLowerCase(Locale.ROOT))
                        .append(' '));
        return key.toString();
    }
}
