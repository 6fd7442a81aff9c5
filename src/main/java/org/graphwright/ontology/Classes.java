package org.graphwright.ontology;

import java.util.List;
import org.graphwright.model.ClassName;

/** Local names of those classes in {@code ontology/graphwright.ttl} that the program knows by name. */
public final class Classes {
    public static final ClassName PERSON = new ClassName("Person");
    public static final ClassName ORGANIZATION = new ClassName("Organization");
    public static final ClassName GOVERNMENT_BODY = new ClassName("GovernmentBody");
    public static final ClassName TEAM = new ClassName("Team");
    public static final ClassName PARTY = new ClassName("Party");
    public static final ClassName COMPANY = new ClassName("Company");
    public static final ClassName UNIVERSITY = new ClassName("University");
    public static final ClassName PLACE = new ClassName("Place");
    public static final ClassName COUNTRY = new ClassName("Country");
    public static final ClassName CITY = new ClassName("City");
    public static final ClassName REGION = new ClassName("Region");
    public static final ClassName FACILITY = new ClassName("Facility");
    public static final ClassName GROUP = new ClassName("Group");
    public static final ClassName WORK = new ClassName("Work");
    public static final ClassName EVENT = new ClassName("Event");

    public static final ClassName ATTACK = new ClassName("Attack");
    public static final ClassName ELECTION = new ClassName("Election");
    public static final ClassName MEETING = new ClassName("Meeting");
    public static final ClassName PROTEST = new ClassName("Protest");
    public static final ClassName ECONOMIC_CHANGE = new ClassName("EconomicChange");
    public static final ClassName INVESTIGATION = new ClassName("Investigation");

    /** The classes that names have; all others of the news are below one of them. */
    public static final List<ClassName> ROOTS = List.of(PERSON, ORGANIZATION, PLACE, GROUP, EVENT, WORK);

    private Classes() {}
}
