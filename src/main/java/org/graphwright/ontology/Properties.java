package org.graphwright.ontology;

import org.graphwright.model.PropertyName;

/** Local names of those properties in {@code ontology/graphwright.ttl} that the program knows by name. */
public final class Properties {
    public static final PropertyName AFFILIATED_WITH = new PropertyName("affiliatedWith");
    public static final PropertyName EMPLOYED_BY = new PropertyName("employedBy");
    public static final PropertyName MEMBER_OF = new PropertyName("memberOf");
    public static final PropertyName HEAD_OF = new PropertyName("headOf");
    public static final PropertyName AGENT_OF = new PropertyName("agentOf");
    public static final PropertyName HEAD_OF_STATE = new PropertyName("headOfState");
    public static final PropertyName HEAD_OF_GOVERNMENT = new PropertyName("headOfGovernment");
    public static final PropertyName POLITICAL_AFFILIATION = new PropertyName("politicalAffiliation");
    public static final PropertyName CITIZEN_OF = new PropertyName("citizenOf");
    public static final PropertyName BASED_IN = new PropertyName("basedIn");
    public static final PropertyName LOCATED_IN = new PropertyName("locatedIn");
    public static final PropertyName PART_OF = new PropertyName("partOf");
    public static final PropertyName HEADQUARTERS = new PropertyName("headquarters");
    public static final PropertyName MINISTER_OF = new PropertyName("ministerOf");
    public static final PropertyName POSITION = new PropertyName("position");
    public static final PropertyName BIRTH_DATE = new PropertyName("birthDate");
    public static final PropertyName DEATH_DATE = new PropertyName("deathDate");
    public static final PropertyName OPEN_RELATION = new PropertyName("openRelation");
    public static final PropertyName CAPITAL_OF = new PropertyName("capitalOf");

    private Properties() {}
}
