package org.graphwright.ontology;

import java.util.List;

/** Local names of those classes in {@code ontology/graphwright.ttl} that the program knows by name. */
public final class Classes {
    public static final String PERSON = "Person";
    public static final String ORGANIZATION = "Organization";
    public static final String GOVERNMENT_BODY = "GovernmentBody";
    public static final String TEAM = "Team";
    public static final String PARTY = "Party";
    public static final String PLACE = "Place";
    public static final String COUNTRY = "Country";
    public static final String CITY = "City";
    public static final String REGION = "Region";
    public static final String GROUP = "Group";
    public static final String WORK = "Work";
    public static final String EVENT = "Event";

    /** The classes that names have; all others of the news are below one of them. */
    public static final List<String> ROOTS = List.of(PERSON, ORGANIZATION, PLACE, GROUP, EVENT, WORK);

    private Classes() {}
}
