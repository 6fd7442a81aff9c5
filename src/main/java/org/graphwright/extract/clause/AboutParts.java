package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * When and where that was which an article is about, and who did it, where the article as a whole says so and the words that tell of it say nothing, or
 * hardly that. Figures are of 285 articles and 137 stories, of dates of 182, from which the head that reads the whole had not learnt.
 */
final class AboutParts {
    /** The end of what began at a day and goes on, as EDTF has it: "for the first time since 2005". */
    private static final String OPEN = "/..";

    /** A day with a clock time, which only what happened then is told with. */
    private static final String CLOCK = "T";

    /** In logarithms of odds: by so much another date must be likelier; 412 dates are right with this and 1 for the next, 411 with 0, 408 by the words alone. */
    private static final double MUCH = 1.5;

    /** In logarithms of odds, of a date where the words have none. */
    private static final double SURE = 0.5;

    /**
     * In logarithms of odds: a place or agent is rather one than not. Of places 12 more are right, two are wrong where none was; of agents,
     * where none has a name, 12 and three.
     */
    private static final double RATHER = 0;

    /** In logarithms of odds: by so much another place must be likelier than the town that an article comes from. */
    private static final double RATHER_ELSEWHERE = 0.8;

    /** In logarithms of odds, of a place. */
    private static final double HARDLY = -0.5;

    /** What is done in a whole country. */
    private static final Set<ClassName> NATIONWIDE =
            ClassName.setOf("EconomicChange", "Election", "Sanction", "Strike", "Vote");

    /** The same of a town that it names behind its dateline too. */
    private static final double SURELY_ELSEWHERE = 3;

    /** Sentences from the first on in which a town is named where the news was; further down others are recalled. */
    private static final int SOON = 6;

    private final Ontology ontology;
    private final Reading reading;
    private final About about;

    /** @param about what the article is about as a whole */
    AboutParts(Ontology ontology, Reading reading, About about) {
        this.ontology = ontology;
        this.reading = reading;
        this.about = about;
    }

    /**
     * The likeliest day, where it is likely enough; of weeks, months and years an article tells more that were something else's.
     *
     * @param dated the article without the dates that cannot be its own
     * @param own the ISO 8601 value of the date that the words which tell of it have, or null
     */
    @Nullable
    String date(Reading dated, @Nullable String own) {
        Optional<Map.Entry<String, Double>> best = about.dates().entrySet().stream()
                .filter(date ->
                        DateOfTold.DAY.matcher(date.getKey()).matches() && !isOnlyDateline(dated, date.getKey()))
                .max(Comparator.comparingDouble(Map.Entry::getValue));
        if (best.isEmpty() || own != null && own.contains(CLOCK)) {
            return own;
        }
        double least = own == null || own.endsWith(OPEN)
                ? SURE
                : about.dates().entrySet().stream()
                        .filter(date -> date.getKey().equals(own))
                        .mapToDouble(date -> date.getValue() + MUCH)
                        .max()
                        .orElse(Double.POSITIVE_INFINITY);
        return best.get().getValue() >= least ? best.get().getKey() : own;
    }

    /** The likeliest place, if it is rather one than not; of towns only one that the article names soon. */
    Optional<EntityId> place(OtherPlaces otherPlaces) {
        return likeliest(
                ToldEvents.PLACE,
                place -> ontology.isA(place.type(), Classes.PLACE)
                        && (place.type().equals(Classes.COUNTRY) || isNamedSoon(place.id()))
                        && !otherPlaces.isOrigin(place.id()));
    }

    /**
     * True of the town that the article comes from where it was rather somewhere else: "LUND — Voters in Norland". A country is where it was whatever town
     * that was in, so that it speaks against one only in what is done in all of it, or where the town's own words hardly say so.
     *
     * @param probability of the place, by the words that tell of it
     */
    boolean isRatherElsewhere(ToldEvent told, Mention dateline, double probability) {
        EntityId town = requireNonNull(dateline.entity());
        boolean isOnlyThere = reading.mentions().stream()
                .filter(mention -> town.equals(mention.entity()) && mention.kind() == MentionKind.NAME)
                .allMatch(dateline::equals);
        double own = odds(about.roles().getOrDefault(town, Map.of()), ToldEvents.PLACE);
        double least = Math.max(RATHER, own + (isOnlyThere ? RATHER_ELSEWHERE : SURELY_ELSEWHERE));
        boolean isHardlyThere = probability < ToldEvents.LEAST && own < HARDLY;
        return about.roles().entrySet().stream()
                .filter(thing -> !thing.getKey().equals(town) && odds(thing.getValue(), ToldEvents.PLACE) > least)
                .flatMap(thing -> reading.entity(thing.getKey()).stream())
                .anyMatch(place -> place.type().equals(Classes.COUNTRY)
                        ? isHardlyThere || NATIONWIDE.contains(told.type())
                        : ontology.isA(place.type(), Classes.PLACE));
    }

    private boolean isNamedSoon(EntityId place) {
        return reading.mentions().stream()
                .anyMatch(mention -> place.equals(mention.entity())
                        && mention.kind() == MentionKind.NAME
                        && reading.sentenceIndex(mention.begin()) < SOON);
    }

    /**
     * With the likeliest agent, where none is told and somebody acts.
     *
     * @param named those whom the words that tell of it give a part
     */
    List<Participant> withAgent(ToldEvent told, List<Participant> named) {
        if (UnnamedParts.SUFFERED.contains(told.type())
                || named.stream().anyMatch(part -> part.role().equals(RolesOfTold.AGENT))) {
            return named;
        }
        NamesInEvent names = new NamesInEvent(reading, told);
        boolean isHarm = RolesOfTold.OF_HARM.contains(told.type());
        List<Participant> all = new ArrayList<>();
        likeliest(RolesOfTold.AGENT, this::mayAct)
                .filter(agent -> named.stream().noneMatch(part -> part.entity().equals(agent)))
                .filter(agent -> !isHarm || !names.areOnlySaying(agent))
                .ifPresent(agent -> all.add(new Participant(RolesOfTold.AGENT, agent)));
        all.addAll(named);
        return all;
    }

    private boolean mayAct(Entity thing) {
        return ontology.isA(thing.type(), Classes.PERSON)
                || ontology.isA(thing.type(), Classes.ORGANIZATION)
                || thing.type().equals(Classes.COUNTRY);
    }

    private Optional<EntityId> likeliest(String role, Predicate<Entity> such) {
        return about.roles().entrySet().stream()
                .filter(thing -> odds(thing.getValue(), role) >= RATHER)
                .filter(thing -> reading.entity(thing.getKey()).filter(such).isPresent())
                .max(Comparator.comparingDouble(thing -> odds(thing.getValue(), role)))
                .map(Map.Entry::getKey);
    }

    private static double odds(Map<String, Double> byRole, String role) {
        return byRole.getOrDefault(role, Double.NEGATIVE_INFINITY);
    }

    private static boolean isOnlyDateline(Reading dated, String date) {
        return dated.mentions().stream()
                .filter(mention -> date.equals(mention.value()))
                .map(Mention::span)
                .allMatch(span -> DateOfTold.isDateline(dated, span));
    }
}
