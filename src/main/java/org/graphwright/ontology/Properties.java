package org.graphwright.ontology;

/** Local names of the properties in {@code ontology/graphwright.ttl} that hold between things. */
public final class Properties {
    public static final String AFFILIATED_WITH = "affiliatedWith";
    public static final String EMPLOYED_BY = "employedBy";
    public static final String MEMBER_OF = "memberOf";
    public static final String HEAD_OF = "headOf";
    public static final String CHIEF_EXECUTIVE_OF = "chiefExecutiveOf";
    public static final String AGENT_OF = "agentOf";
    public static final String HEAD_OF_STATE = "headOfState";
    public static final String HEAD_OF_GOVERNMENT = "headOfGovernment";
    public static final String MINISTER_OF = "ministerOf";
    public static final String SPOKESPERSON_OF = "spokespersonOf";
    public static final String POLITICAL_AFFILIATION = "politicalAffiliation";
    public static final String PLAYS_FOR = "playsFor";
    public static final String COACH_OF = "coachOf";
    public static final String EDUCATED_AT = "educatedAt";
    public static final String FOUNDER_OF = "founderOf";
    public static final String POSITION = "position";
    public static final String CITIZEN_OF = "citizenOf";
    public static final String BIRTH_PLACE = "birthPlace";
    public static final String BIRTH_DATE = "birthDate";
    public static final String DEATH_PLACE = "deathPlace";
    public static final String DEATH_DATE = "deathDate";
    public static final String RESIDES_IN = "residesIn";
    public static final String WORKS_IN = "worksIn";
    public static final String SPOUSE = "spouse";
    public static final String CHILD_OF = "childOf";
    public static final String SIBLING = "sibling";
    public static final String AWARD_RECEIVED = "awardReceived";
    public static final String BASED_IN = "basedIn";
    public static final String HEADQUARTERS = "headquarters";
    public static final String PART_OF = "partOf";
    public static final String SUBSIDIARY_OF = "subsidiaryOf";
    public static final String FOUNDED_BY = "foundedBy";
    public static final String DATE_FOUNDED = "dateFounded";
    public static final String DATE_DISSOLVED = "dateDissolved";
    public static final String OWNED_BY = "ownedBy";
    public static final String CHIEF_EXECUTIVE = "chiefExecutive";
    public static final String LOCATED_IN = "locatedIn";
    public static final String CAPITAL_OF = "capitalOf";
    public static final String CREATED_BY = "createdBy";
    public static final String DIRECTED_BY = "directedBy";
    public static final String HELD_IN = "heldIn";
    public static final String PARTICIPATED_IN = "participatedIn";
    public static final String EVENT_DATE = "eventDate";
    public static final String MET_WITH = "metWith";
    public static final String OPPOSED = "opposed";
    public static final String DEFEATED = "defeated";
    public static final String ATTACKED = "attacked";
    public static final String ACCUSED = "accused";
    public static final String SUPPORTED = "supported";
    public static final String SANCTIONED = "sanctioned";
    public static final String AGREED_WITH = "agreedWith";
    public static final String OPEN_RELATION = "openRelation";

    private Properties() {}
}
