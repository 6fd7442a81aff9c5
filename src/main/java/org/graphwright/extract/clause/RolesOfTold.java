package org.graphwright.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.clause.ClauseParts.Slot;
import org.graphwright.extract.clause.PartsOfTold.Part;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/** Chooses who is told to take part in an event, and as what, by how probable each part is and, of the event that an article is about, by its title. */
final class RolesOfTold {
    static final String AGENT = "agent";
    static final String PATIENT = "patient";
    static final String PARTICIPANT = "participant";
    private static final List<String> ROLES = List.of(AGENT, PATIENT, PARTICIPANT);

    /** Of these a thing that surely has one, but which is not so sure, has the likelier one in what an article is about. */
    private static final Set<String> ACTING_OR_NOT = Set.of(AGENT, PATIENT);

    /** From here on a part is told, 0 to 1: the F1 of training stories is 0.599 with 0.33, 0.593 with 0.37. */
    private static final double LEAST_OF_ROLES = 0.33;

    /** The same for the event that an article is about. */
    private static final double LEAST_OF_MAIN_ROLES = 0.45;

    /**
     * The same for an agent or patient behind a more probable one. In 1,984 training articles with titles, told by heads that had not learnt from them, 73 of
     * 122 such are right from here to 0.6.
     */
    private static final double LEAST_OF_FURTHER = 0.5;

    /** The same for partners, and for whom harm befell with others. */
    private static final double LEAST_OF_SEVERAL = 0.4;

    /** The same for whom or what the title names as one of those that it is about; by eye on articles of Wikinews. */
    private static final double LEAST_OF_NAMED = 0.25;

    /** The same for a team that must have won where another team has lost; by eye on written articles. */
    private static final double LEAST_OF_TEAMS = 0.1;

    /** The same for a people in a protest, which hardly suffers it. */
    private static final double LEAST_OF_PROTESTING = 0.2;

    /** So probable the likelier of two parts must be in what an article is about, of which only both together are sure. */
    private static final double LEAST_OF_EITHER = 0.35;

    /** From here on a part is sure, 0 to 1. */
    private static final double SURE = 0.9;

    /** The same for a part that the title gives to others, where no clause of the event's verbs has this one in its place. */
    private static final double LEAST_BESIDE_TITLE = 0.7;

    /** So much less probable another part may be to be told rather than that of one of several. */
    private static final double ALIKE = 0.1;

    /** In these all act, so that the title's is not the only one. */
    private static final Set<ClassName> OF_PARTNERS = ClassName.setOf(
            "Agreement", "Meeting", "Negotiation", "Conflict", "Marriage", "Protest", "Discovery", "Publication");

    /** In these there are hardly less than two who act. */
    private static final Set<ClassName> OF_EQUALS =
            ClassName.setOf("Agreement", "Meeting", "Negotiation", "Conflict", "Marriage", "Exercise");

    /** These befall people, and no country or body. */
    private static final Set<ClassName> OF_PERSONS =
            ClassName.setOf("Appointment", "Arrest", "Birth", "Injury", "Kidnapping", "Marriage");

    /** These befall people and bodies, and no place. */
    private static final Set<ClassName> OF_PARTIES =
            ClassName.setOf("Award", "Conviction", "Death", "Election", "Release", "Rescue", "Resignation", "Trial");

    /** In the singular: what they do their country does. */
    private static final Set<String> SERVING = Set.of(
            "airman",
            "commando",
            "diplomat",
            "general",
            "marine",
            "minister",
            "officer",
            "official",
            "sailor",
            "soldier",
            "troop",
            "troops");

    private static final Set<ClassName> OF_STUDIES = ClassName.setOf("Discovery", "Publication");

    /** In these nobody acts but by what belongs to him. */
    private static final Set<ClassName> OF_THINGS = ClassName.setOf("Accident", "Disaster");

    /** In these the title's agents have won, and who else acts has lost. */
    private static final Set<ClassName> WON = ClassName.setOf("Election", "Competition");

    private static final Map<String, Set<Slot>> SLOTS =
            Map.of(AGENT, Set.of(Slot.SUBJECT, Slot.BY), PATIENT, Set.of(Slot.OBJECT, Slot.PASSIVE_SUBJECT));

    /** In these people come to harm. */
    static final Set<ClassName> OF_HARM =
            ClassName.setOf("Accident", "Attack", "Death", "Disaster", "Injury", "Kidnapping");

    /** In these those whom the title names are hardly all whom it befell. */
    private static final Set<ClassName> BEFALLING_MANY = ClassName.setOf("Accident", "Attack", "Disaster", "Injury");

    /** In these those act who carry it, not those who are outvoted. */
    private static final Set<ClassName> OF_DECISIONS = ClassName.setOf("Vote", "Legislation");

    private static final ClassName APPOINTMENT = new ClassName("Appointment");

    private static final Pattern PRIMARY = Pattern.compile("(?i)\\b(?:primar(?:y|ies)|caucus(?:es)?)\\b");

    private static final ClassName ARMED_GROUP = new ClassName("ArmedGroup");

    private static final ClassName MEDIUM = new ClassName("MediaOrganization");

    /** In these a medium acts only where the text says so in a clause. */
    private static final Set<ClassName> TOLD_BY_MEDIA = ClassName.setOf(
            "Event",
            "Meeting",
            "Competition",
            "Discovery",
            "Attack",
            "Disaster",
            "Accident",
            "Death",
            "Injury",
            "Conflict",
            "Protest");

    private final Ontology ontology;
    private final Reading reading;
    private final ToldEvent told;
    private final NamesInEvent names;
    private final Map<EntityId, Set<Slot>> slots;
    private final Map<EntityId, String> titled;
    private final Set<EntityId> partners;

    /**
     * @param slots where the things stand in the clauses of the event's verbs
     * @param titled the roles that the title, or a verb that leaves no doubt, tells
     * @param partners those with whom something was agreed or talked about
     */
    RolesOfTold(
            Ontology ontology,
            Reading reading,
            ToldEvent told,
            Map<EntityId, Set<Slot>> slots,
            Map<EntityId, String> titled,
            Set<EntityId> partners) {
        this.ontology = ontology;
        this.reading = reading;
        this.told = told;
        this.names = new NamesInEvent(reading, told);
        this.slots = slots;
        this.titled = titled;
        this.partners = partners;
    }

    /**
     * By role, of each the title's first, then the most probable.
     *
     * @param parts the most probable first
     * @param main true of the event that the article is about
     */
    List<Participant> of(List<Part> parts, boolean main) {
        Map<EntityId, String> byName = new LinkedHashMap<>(titled);
        if (byName.entrySet()
                .removeIf(part -> part.getValue().equals(AGENT)
                        ? main && surelySuffers(part.getKey(), parts) || isWinnersPeople(part.getKey(), parts)
                        : main && part.getValue().equals(PATIENT) && isNoVictim(part.getKey()))) {
            return new RolesOfTold(ontology, reading, told, slots, byName, partners).of(parts, main);
        }
        Map<EntityId, Double> either = new HashMap<>();
        parts.stream()
                .filter(part -> ACTING_OR_NOT.contains(part.role()))
                .forEach(part -> either.merge(part.entity(), part.probability(), Double::sum));
        Map<EntityId, String> roles = new LinkedHashMap<>(titled);
        Set<EntityId> inTitle = main ? TitleSubjects.of(ontology, reading) : Set.of();
        Set<EntityId> recalled = main ? TitleSubjects.recalled(reading) : Set.of();
        Set<String> given = new HashSet<>();
        for (Part part : parts) {
            boolean isFirst = !given.contains(part.role());
            boolean isEither = main
                    && isFirst
                    && ACTING_OR_NOT.contains(part.role())
                    && part.probability() >= LEAST_OF_EITHER
                    && either.getOrDefault(part.entity(), 0.0) >= ToldEvents.LEAST;
            double least = !main ? LEAST_OF_ROLES : least(part, isFirst, inTitle);
            if (ROLES.contains(part.role())
                    && (isEither || part.probability() >= least)
                    && !isOwner(part)
                    && !(main && (isBystander(part, recalled) || isRatherActing(part, parts)))) {
                given.add(part.role());
                String role = besideTitle(part);
                if (role != null) {
                    roles.putIfAbsent(part.entity(), role);
                }
            }
        }
        if (main && !WON.contains(told.type())) {
            JoinedThings joined = new JoinedThings(reading, told);
            List.copyOf(roles.entrySet())
                    .forEach(entry ->
                            joined.with(entry.getKey()).forEach(other -> roles.putIfAbsent(other, entry.getValue())));
        }
        if (main) {
            Set<EntityId> winners = roles.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(AGENT))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            new Losers(reading).of(told, winners).forEach(loser -> roles.put(loser, PATIENT));
            JoinedVictims victims = new JoinedVictims(reading, told);
            List.copyOf(roles.entrySet()).stream()
                    .filter(entry -> entry.getValue().equals(PATIENT))
                    .forEach(entry -> victims.with(entry.getKey()).forEach(other -> roles.putIfAbsent(other, PATIENT)));
            letTeamWin(roles, parts);
        }
        roles.keySet().removeIf(thing -> actsByBody(thing, parts));
        roles.entrySet().removeIf(part -> part.getValue().equals(AGENT) && isPlaceOfHarm(part.getKey()));
        partners.forEach(partner -> roles.put(partner, AGENT));
        if (OF_PARTNERS.contains(told.type())) {
            leaveOutCapitals(roles);
        }
        if (main) {
            Map<EntityId, String> all = Map.copyOf(roles);
            roles.entrySet()
                    .removeIf(part -> all.entrySet().stream()
                            .anyMatch(other -> other.getValue().equals(part.getValue())
                                    && isInNameOf(part.getKey(), other.getKey())));
        }
        List<Participant> participants = new ArrayList<>();
        for (String role : ROLES) {
            roles.forEach((entity, of) -> {
                if (of.equals(role)) {
                    participants.add(new Participant(role, entity));
                }
            });
        }
        return participants;
    }

    /** "Norland and Sudland sign Lund accord": where states are the partners their towns are none. */
    private void leaveOutCapitals(Map<EntityId, String> roles) {
        long states = roles.entrySet().stream()
                .filter(part -> part.getValue().equals(AGENT) && isOf(part.getKey(), Classes.COUNTRY))
                .count();
        if (states > 1) {
            roles.entrySet().removeIf(part -> part.getValue().equals(AGENT) && isOf(part.getKey(), Classes.CITY));
        }
    }

    private boolean isOf(EntityId thing, ClassName type) {
        return reading.entity(thing)
                .filter(entity -> entity.type().equals(type))
                .isPresent();
    }

    /** "Berg's header gave Norland the cup": where a team lost a team won, and not who scored for it. */
    private void letTeamWin(Map<EntityId, String> roles, List<Part> parts) {
        if (!told.type().equals(RolesOfVerb.COMPETITION)
                || !roles.containsValue(AGENT)
                || roles.entrySet().stream().noneMatch(part -> part.getValue().equals(PATIENT) && isTeam(part.getKey()))
                || roles.entrySet().stream().anyMatch(part -> part.getValue().equals(AGENT) && isTeam(part.getKey()))) {
            return;
        }
        parts.stream()
                .filter(part -> part.role().equals(AGENT) && part.probability() >= LEAST_OF_TEAMS)
                .filter(part -> isTeam(part.entity()) && !roles.containsKey(part.entity()))
                .findFirst()
                .ifPresent(winner -> {
                    roles.replaceAll((thing, role) -> role.equals(AGENT) ? PARTICIPANT : role);
                    roles.put(winner.entity(), AGENT);
                });
    }

    private boolean isTeam(EntityId thing) {
        return reading.entity(thing)
                .filter(team ->
                        ontology.isA(team.type(), Classes.COUNTRY) || ontology.isA(team.type(), Classes.ORGANIZATION))
                .isPresent();
    }

    /** A noun for people who are no body. */
    static boolean isForPeople(Ontology ontology, String noun) {
        return (ontology.isListed(WordLists.PEOPLE_IN_EVENTS, noun)
                        || ontology.isListed(WordLists.NOUN_FOR_A_PERSON, noun))
                && !ontology.isListed(WordLists.NOUN_FOR_AN_ORGANIZATION, noun)
                && !ontology.isListed(WordLists.NOUN_FOR_A_BODY_WITHOUT_A_NAME, noun);
    }

    /** The same of those who do not do what they do for their state. */
    static boolean isForPeopleOnTheirOwn(Ontology ontology, String noun) {
        return isForPeople(ontology, noun) && !SERVING.contains(noun);
    }

    /** "Geely" beside Geely Holding: of one name told in two ways the whole is enough. */
    private boolean isInNameOf(EntityId thing, EntityId other) {
        String name = reading.entity(thing)
                .filter(each -> !ontology.isA(each.type(), Classes.PLACE))
                .map(Entity::name)
                .orElse("");
        return !name.isEmpty()
                && !thing.equals(other)
                && reading.entity(other)
                        .filter(each -> !ontology.isA(each.type(), Classes.PLACE)
                                && each.name().length() > name.length()
                                && (" " + each.name() + " ").contains(" " + name + " "))
                        .isPresent();
    }

    /** "Anna Berg, whose father died": she did not. */
    private boolean isOwner(Part part) {
        return (OF_HARM.contains(told.type()) || OtherSuspects.OF_SUSPECTS.contains(told.type()))
                && names.areOnlyOwners(part.entity());
    }

    private double least(Part part, boolean isFirst, Set<EntityId> inTitle) {
        if (told.type().equals(Classes.PROTEST) && part.role().equals(AGENT) && is(part, Classes.GROUP)) {
            return LEAST_OF_PROTESTING;
        }
        if (inTitle.contains(part.entity())) {
            return LEAST_OF_NAMED;
        }
        if ((part.role().equals(AGENT) ? OF_EQUALS : BEFALLING_MANY).contains(told.type())) {
            return LEAST_OF_SEVERAL;
        }
        return isFirst || part.role().equals(PARTICIPANT) ? LEAST_OF_MAIN_ROLES : LEAST_OF_FURTHER;
    }

    /** "Norlander beats Berg", where somebody with a name has won. */
    private boolean isWinnersPeople(EntityId thing, List<Part> parts) {
        return WON.contains(told.type())
                && reading.entity(thing)
                        .filter(people -> ontology.isA(people.type(), Classes.GROUP))
                        .isPresent()
                && parts.stream()
                        .anyMatch(part -> part.role().equals(AGENT)
                                && part.probability() >= ToldEvents.LEAST
                                && is(part, Classes.PERSON));
    }

    /** "Lund bombings suspect shot": a town attacks nobody, though a country may. */
    private boolean isPlaceOfHarm(EntityId thing) {
        return OF_HARM.contains(told.type())
                && reading.entity(thing)
                        .filter(place -> ontology.isA(place.type(), Classes.PLACE)
                                && !ontology.isA(place.type(), Classes.COUNTRY))
                        .isPresent();
    }

    /** A country acts by those of its bodies that the text has act, and finds out nothing where somebody else does: "US study". */
    private boolean actsByBody(EntityId thing, List<Part> parts) {
        boolean isCountry = AGENT.equals(titled.get(thing))
                && reading.entity(thing)
                        .filter(country -> ontology.isA(country.type(), Classes.COUNTRY))
                        .isPresent();
        boolean isStudy = OF_STUDIES.contains(told.type())
                && titled.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(thing)
                                && other.getValue().equals(AGENT));
        return isCountry && isStudy
                || isCountry
                        && parts.stream()
                                .anyMatch(part -> part.role().equals(AGENT)
                                        && part.probability() >= LEAST_BESIDE_TITLE
                                        && is(part, Classes.GOVERNMENT_BODY)
                                        && isInPlace(part));
    }

    /**
     * True of what only stands in a place, behind "in" or "on"; of a medium that no clause has act, since media tell of what happens; and of police and services so in an attack, where they come to help,
     * count the dead, or are attacked.
     */
    private boolean isBystander(Part part, Set<EntityId> recalled) {
        if (names.areOnlyKin(part.entity())
                || (part.role().equals(PATIENT)
                                || is(part, Classes.GROUP) && !told.type().equals(Classes.PROTEST))
                        && names.areOnlyOfPeople(part.entity(), noun -> isForPeople(ontology, noun))
                || is(part, Classes.COUNTRY)
                        && !told.type().equals(Classes.PROTEST)
                        && names.areOnlyOfPeople(part.entity(), noun -> isForPeopleOnTheirOwn(ontology, noun))
                || part.role().equals(PATIENT)
                        && OF_HARM.contains(told.type())
                        && (is(part, Classes.COUNTRY) || is(part, Classes.GROUP))
                        && names.areOnlyOfPeople(part.entity(), noun -> true)
                || part.role().equals(PATIENT)
                        && OF_THINGS.contains(told.type())
                        && is(part, Classes.ORGANIZATION)
                        && names.areOnlyOwnersOfThings(part.entity())
                || part.role().equals(PATIENT) && isNoVictim(part.entity())
                || names.areOfPaper(part.entity())
                || !is(part, Classes.PERSON) && names.areOnlyOfSomebody(part.entity())
                || OF_THINGS.contains(told.type()) && names.areOfOperator(part.entity())
                || told.type().equals(MainClass.RESIGNATION) && names.areOnlySuccessors(part.entity())
                || told.type().equals(Classes.ELECTION) && is(part, Classes.PARTY) && isOfOtherPrimary(part.entity())
                || OtherSuspects.OF_SUSPECTS.contains(told.type()) && names.areOnlyVictims(part.entity())
                || part.role().equals(PATIENT)
                        && told.type().equals(APPOINTMENT)
                        && names.areOnlyPredecessors(part.entity())
                || part.role().equals(AGENT) && (isOnlyWhere(part) || isOnlyHeard(part) || isNoForce(part))
                || part.role().equals(PATIENT)
                        && OF_STUDIES.contains(told.type())
                        && StudyParts.isAuthor(reading, part.entity())
                || is(part, Classes.ORGANIZATION) && names.areOnlyOn(part.entity())
                || part.probability() < LEAST_BESIDE_TITLE && recalled.contains(part.entity())
                || part.role().equals(PATIENT) && isPlaceOfHarm(part.entity()) && names.areOnlyAt(part.entity())) {
            return true;
        }
        if (isInPlace(part) || part.role().equals(PARTICIPANT)) {
            return false;
        }
        if (slots.getOrDefault(part.entity(), Set.of()).equals(Set.of(Slot.PLACE))
                && part.probability() < LEAST_BESIDE_TITLE) {
            return true;
        }
        if (part.role().equals(PATIENT)) {
            return false;
        }
        if (names.areOfHost(part.entity())) {
            return true;
        }
        boolean isMedium = is(part, MEDIUM) && TOLD_BY_MEDIA.contains(told.type());
        return isMedium || is(part, Classes.GOVERNMENT_BODY) && told.type().equals(Classes.ATTACK);
    }

    /** Who only speaks of what others did, or against it, did nothing himself. */
    private boolean isOnlyHeard(Part part) {
        return OF_DECISIONS.contains(told.type()) && names.areOnlyVotingAgainst(part.entity())
                || OF_PARTNERS.contains(told.type()) && names.areOnlyJudging(part.entity())
                || OF_HARM.contains(told.type()) && !is(part, ARMED_GROUP) && names.areOnlySaying(part.entity());
    }

    /** "Berg wins Blue primary": what another party has beside it is not this. */
    private boolean isOfOtherPrimary(EntityId party) {
        String title = reading.article().title();
        return title != null
                && PRIMARY.matcher(title).find()
                && !isInTitle(title, party)
                && reading.entities().stream()
                        .anyMatch(other -> ontology.isA(other.type(), Classes.PARTY) && isInTitle(title, other.id()));
    }

    private boolean isInTitle(String title, EntityId party) {
        return reading.entity(party)
                .map(entity -> entity.name().split(" ", 2)[0])
                .filter(word -> title.contains(word))
                .isPresent();
    }

    /** Of forces of nature nobody is one. */
    private boolean isNoForce(Part part) {
        return told.type().equals(MainClass.DISASTER)
                && (is(part, Classes.PERSON) || is(part, Classes.ORGANIZATION) || is(part, Classes.COUNTRY));
    }

    private boolean isOnlyWhere(Part part) {
        return is(part, Classes.PLACE) && part.probability() < LEAST_BESIDE_TITLE && names.areOnlyWhere(part.entity())
                || names.areOnlyBehindComma(part.entity());
    }

    private boolean is(Part part, ClassName of) {
        return reading.entity(part.entity())
                .filter(thing -> ontology.isA(thing.type(), of))
                .isPresent();
    }

    /** "Prisoner walks free": who surely was freed did nothing, though the title has it do so. */
    private static boolean surelySuffers(EntityId thing, List<Part> parts) {
        return parts.stream()
                        .anyMatch(part -> part.entity().equals(thing)
                                && part.role().equals(PATIENT)
                                && part.probability() >= SURE)
                && parts.stream()
                        .noneMatch(part -> part.entity().equals(thing)
                                && part.role().equals(AGENT)
                                && part.probability() >= LEAST_OF_EITHER);
    }

    /** True of a country, body or place that cannot be whom this befell. */
    private boolean isNoVictim(EntityId thing) {
        return reading.entity(thing)
                .filter(of -> OF_PERSONS.contains(told.type())
                                && (of.type().equals(Classes.COUNTRY) || ontology.isA(of.type(), Classes.ORGANIZATION))
                        || (OF_PERSONS.contains(told.type()) || OF_PARTIES.contains(told.type()))
                                && ontology.isA(of.type(), Classes.PLACE)
                                && !of.type().equals(Classes.COUNTRY))
                .isPresent();
    }

    /** True of one of several of whom it is hardly less likely that it acts or suffers. */
    private static boolean isRatherActing(Part part, List<Part> parts) {
        return part.role().equals(PARTICIPANT)
                && parts.stream()
                        .anyMatch(other -> ACTING_OR_NOT.contains(other.role())
                                && other.entity().equals(part.entity())
                                && other.probability() >= LEAST_OF_EITHER
                                && other.probability() >= part.probability() - ALIKE);
    }

    /** Who scored for the team or country that won has not lost to it. */
    private boolean isPersonBesideTeam(Part part) {
        return is(part, Classes.PERSON)
                && titled.entrySet().stream()
                        .filter(winner -> winner.getValue().equals(AGENT))
                        .allMatch(winner -> reading.entity(winner.getKey())
                                .filter(thing -> !ontology.isA(thing.type(), Classes.PERSON))
                                .isPresent());
    }

    private boolean isInPlace(Part part) {
        return slots.getOrDefault(part.entity(), Set.of()).stream()
                .anyMatch(SLOTS.getOrDefault(part.role(), Set.of())::contains);
    }

    /** The role that is left for a part where the title gives its role to others; null where none is. */
    private @Nullable String besideTitle(Part part) {
        if (WON.contains(told.type()) && names.areOfRunningMate(part.entity())) {
            return PARTICIPANT;
        }
        if (told.type().equals(MainClass.RESIGNATION) && names.areOfAnswering(part.entity())) {
            return PARTICIPANT;
        }
        if (part.role().equals(PARTICIPANT)
                || !titled.containsValue(part.role())
                || OF_PARTNERS.contains(told.type())
                || part.role().equals(PATIENT) && BEFALLING_MANY.contains(told.type())) {
            return part.role();
        }
        if (part.role().equals(AGENT)
                && told.type().equals(Classes.ELECTION)
                && part.probability() >= LEAST_BESIDE_TITLE
                && isPersonBesideTeam(part)) {
            return AGENT;
        }
        if (part.role().equals(AGENT) && WON.contains(told.type())) {
            return is(part, Classes.PARTY) || isPersonBesideTeam(part) ? PARTICIPANT : PATIENT;
        }
        return isInPlace(part) || part.probability() >= LEAST_BESIDE_TITLE ? part.role() : null;
    }
}
