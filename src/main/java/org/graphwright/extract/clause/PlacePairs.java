package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/** Tells, of places that a text names together, the one that says best where something was. */
final class PlacePairs {
    /** Between a place and what it is in: "Lund, Scania", "Lund in Scania", "Ven off the coast of Scania". */
    private static final Pattern WITHIN = Pattern.compile("(?:, | in (?:the )?| off the coast of )$");

    /** Characters that the longest of these has. */
    private static final int LONGEST_WITHIN = 18;

    private static final Pattern AND = Pattern.compile(",? and (?:in )?");
    private static final Pattern COMMA = Pattern.compile(", ");

    /** Places that are as many or more are no pair of which the first may stand for both. */
    private static final int LIST = 3;

    private final Ontology ontology;
    private final Reading reading;
    private final ToldEvent told;

    PlacePairs(Ontology ontology, Reading reading, ToldEvent told) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.reading = requireNonNull(reading, "reading is null");
        this.told = requireNonNull(told, "told is null");
    }

    /**
     * Of a {@code place} within a country the narrower one of {@code places} behind which it stands where the model is surest of it; itself if there is
     * none.
     */
    EntityId narrower(List<PartsOfTold.Part> places, EntityId place) {
        if (!isOf(place, Classes.REGION)) {
            return place;
        }
        Set<EntityId> likely = places.stream().map(PartsOfTold.Part::entity).collect(Collectors.toSet());
        return told.fillers().stream()
                .filter(filler -> filler.role().equals(ToldEvents.PLACE))
                .sorted(Comparator.comparingDouble(Filler::probability).reversed())
                .flatMap(filler -> reading.mentionsAt(filler.span()).stream())
                .filter(mention -> place.equals(mention.entity()))
                .findFirst()
                .flatMap(this::before)
                .filter(likely::contains)
                .orElse(place);
    }

    private boolean isOf(EntityId place, ClassName type) {
        return reading.entity(place).filter(each -> each.type().equals(type)).isPresent();
    }

    private boolean isPlace(EntityId thing) {
        return reading.entity(thing)
                .filter(entity -> ontology.isA(entity.type(), Classes.PLACE))
                .isPresent();
    }

    private Optional<EntityId> before(Mention region) {
        return before(ontology, reading, region, WITHIN, LONGEST_WITHIN)
                .map(Mention::entity)
                .filter(entity -> !isOf(entity, Classes.REGION) && !isOf(entity, Classes.COUNTRY) && isPlace(entity));
    }

    /**
     * The place right before the words before another one: Lund of "Lund, Scania".
     *
     * @param words matches them at the end of a text
     * @param longest characters that the longest of them has
     */
    static Optional<Mention> before(Ontology ontology, Reading reading, Mention place, Pattern words, int longest) {
        Matcher between = words.matcher(reading.article().before(place.begin(), longest));
        return between.find()
                ? reading.mentionBefore(place.begin() - between.group().length())
                        .filter(mention -> ontology.isA(mention.type(), Classes.PLACE))
                : Optional.empty();
    }

    /**
     * Of what was in each place of a list, the country that holds them: "held primaries in the Norwegian counties of Agder, Troms, and Telemark".
     *
     * @param places where it may have been, the most probable first
     * @param place the one that is told else
     */
    EntityId holder(List<PartsOfTold.Part> places, EntityId place) {
        Set<EntityId> likely = places.stream()
                .filter(part -> part.probability() >= ToldEvents.LEAST)
                .map(PartsOfTold.Part::entity)
                .collect(Collectors.toSet());
        Optional<EntityId> country = places.stream()
                .map(PartsOfTold.Part::entity)
                .filter(likely::contains)
                .filter(entity -> isOf(entity, Classes.COUNTRY))
                .findFirst();
        return country.filter(holder -> !holder.equals(place) && isListed(likely, place))
                .orElse(place);
    }

    private boolean isListed(Set<EntityId> likely, EntityId place) {
        return reading.mentionsOf(place).stream().anyMatch(mention -> {
            Span sentence = reading.sentences()
                    .get(reading.sentenceIndex(mention.begin()))
                    .span();
            List<Mention> alike = reading.mentionsIn(sentence).stream()
                    .filter(other -> other.type().equals(mention.type()) && likely.contains(other.entity()))
                    .toList();
            int at = alike.indexOf(mention);
            return at >= 0 && isListed(reading.article().text(), alike, at);
        });
    }

    private static boolean isListed(String text, List<Mention> alike, int at) {
        int first = at;
        while (first > 0 && isJoined(text, alike, first - 1)) {
            first--;
        }
        int last = at;
        while (last < alike.size() - 1 && isJoined(text, alike, last)) {
            last++;
        }
        return last - first >= LIST - 1
                && AND.matcher(between(text, alike, last - 1)).matches();
    }

    private static boolean isJoined(String text, List<Mention> mentions, int at) {
        String between = between(text, mentions, at);
        return COMMA.matcher(between).matches() || AND.matcher(between).matches();
    }

    private static String between(String text, List<Mention> mentions, int at) {
        int end = mentions.get(at).end();
        int begin = mentions.get(at + 1).begin();
        return end <= begin ? text.substring(end, begin) : "";
    }
}
