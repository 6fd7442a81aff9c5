package org.graphwright.ontology;

import java.util.List;

/** Local names of the classes in {@code ontology/graphwright.ttl}: types of mentions, entities and events. */
public final class Classes {
    public static final String PERSON = "Person";
    public static final String ORGANIZATION = "Organization";
    public static final String COMPANY = "Company";
    public static final String GOVERNMENT_BODY = "GovernmentBody";
    public static final String PARTY = "Party";
    public static final String TEAM = "Team";
    public static final String MEDIA_ORGANIZATION = "MediaOrganization";
    public static final String ARMED_GROUP = "ArmedGroup";
    public static final String PLACE = "Place";
    public static final String COUNTRY = "Country";
    public static final String CITY = "City";
    public static final String REGION = "Region";
    public static final String FACILITY = "Facility";
    public static final String GROUP = "Group";
    public static final String WORK = "Work";
    public static final String EVENT = "Event";

    /** The classes that names have; all others of the news are below one of them. */
    public static final List<String> ROOTS = List.of(PERSON, ORGANIZATION, PLACE, GROUP, EVENT, WORK);

    public static final String MEETING = "Meeting";
    public static final String VISIT = "Visit";
    public static final String ANNOUNCEMENT = "Announcement";
    public static final String AGREEMENT = "Agreement";
    public static final String NEGOTIATION = "Negotiation";
    public static final String ACCUSATION = "Accusation";
    public static final String ATTACK = "Attack";
    public static final String CONFLICT = "Conflict";
    public static final String DEATH = "Death";
    public static final String INJURY = "Injury";
    public static final String ARREST = "Arrest";
    public static final String RELEASE = "Release";
    public static final String PUBLICATION = "Publication";
    public static final String EXERCISE = "Exercise";
    public static final String INVESTIGATION = "Investigation";
    public static final String TRIAL = "Trial";
    public static final String CONVICTION = "Conviction";
    public static final String ELECTION = "Election";
    public static final String VOTE = "Vote";
    public static final String LEGISLATION = "Legislation";
    public static final String APPOINTMENT = "Appointment";
    public static final String RESIGNATION = "Resignation";
    public static final String SANCTION = "Sanction";
    public static final String PROTEST = "Protest";
    public static final String STRIKE = "Strike";
    public static final String DISASTER = "Disaster";
    public static final String ACCIDENT = "Accident";
    public static final String RESCUE = "Rescue";
    public static final String COMPETITION = "Competition";
    public static final String LAUNCH = "Launch";
    public static final String ACQUISITION = "Acquisition";
    public static final String DISCOVERY = "Discovery";
    public static final String AWARD = "Award";
    public static final String BIRTH = "Birth";

    private Classes() {}
}
