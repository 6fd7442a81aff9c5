package org.graphwright.ontology;

/** Local names of those properties in {@code ontology/graphwright.ttl} that the program knows by name. */
public final class Properties {
    public static final String AFFILIATED_WITH = "affiliatedWith";
    public static final String EMPLOYED_BY = "employedBy";
    public static final String MEMBER_OF = "memberOf";
    public static final String HEAD_OF = "headOf";
    public static final String AGENT_OF = "agentOf";
    public static final String HEAD_OF_STATE = "headOfState";
    public static final String HEAD_OF_GOVERNMENT = "headOfGovernment";
    public static final String POLITICAL_AFFILIATION = "politicalAffiliation";
    public static final String CITIZEN_OF = "citizenOf";
    public static final String BASED_IN = "basedIn";
    public static final String LOCATED_IN = "locatedIn";
    public static final String PART_OF = "partOf";
    public static final String HEADQUARTERS = "headquarters";
    public static final String CAPITAL_OF = "capitalOf";

    private Properties() {}
}
