package org.graphwright.evaluate;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.evaluate.GoldArticle.DocumentFact;

/**
 * What a scored fact implies. These tables are the measures' own and narrower than the ontology on purpose: figures stay comparable when the
 * ontology grows, and with those of other programs by the scripts that hold the same tables.
 */
final class ScoredImplications {
    /** To sets of passages and documents a property counts also as these. */
    static final Map<String, Set<String>> BROADER = Map.ofEntries(
            entry("employedBy", Set.of("affiliatedWith")),
            entry("memberOf", Set.of("affiliatedWith")),
            entry("headOf", Set.of("affiliatedWith", "memberOf")),
            entry("chiefExecutiveOf", Set.of("affiliatedWith", "headOf")),
            entry("spokespersonOf", Set.of("affiliatedWith")),
            entry("ministerOf", Set.of("affiliatedWith", "agentOf")),
            entry("playsFor", Set.of("affiliatedWith")),
            entry("coachOf", Set.of("affiliatedWith")),
            entry("headOfState", Set.of("headOf", "agentOf")),
            entry("headOfGovernment", Set.of("headOf", "agentOf")),
            entry("headquarters", Set.of("basedIn")),
            entry("subsidiaryOf", Set.of("partOf")));

    /** To news stories a property implies these, and what they imply. */
    static final Map<String, Set<String>> BROADER_IN_STORIES = Map.ofEntries(
            entry("employedBy", Set.of("affiliatedWith")),
            entry("memberOf", Set.of("affiliatedWith")),
            entry("headOf", Set.of("affiliatedWith", "memberOf")),
            entry("chiefExecutiveOf", Set.of("headOf")),
            entry("headOfState", Set.of("headOf", "agentOf")),
            entry("headOfGovernment", Set.of("headOf", "agentOf")),
            entry("ministerOf", Set.of("agentOf", "affiliatedWith")),
            entry("agentOf", Set.of("affiliatedWith")),
            entry("spokespersonOf", Set.of("affiliatedWith")),
            entry("politicalAffiliation", Set.of("affiliatedWith", "memberOf")),
            entry("playsFor", Set.of("affiliatedWith", "memberOf")),
            entry("coachOf", Set.of("affiliatedWith")),
            entry("headquarters", Set.of("basedIn")),
            entry("subsidiaryOf", Set.of("partOf")),
            entry("defeated", Set.of("opposed")),
            entry("capitalOf", Set.of("locatedIn")),
            entry("attacked", Set.of("opposed")));

    static final Map<String, String> INVERSE = Map.of(
            "founderOf", "foundedBy",
            "chiefExecutiveOf", "chiefExecutive",
            "foundedBy", "founderOf",
            "chiefExecutive", "chiefExecutiveOf");

    static final Set<String> SYMMETRIC = Set.of("spouse", "opposed", "metWith", "sibling");

    static final Set<String> SYMMETRIC_IN_STORIES = Set.of("spouse", "sibling", "metWith", "opposed", "agreedWith");

    private static final Set<String> OF_PLACES = Set.of("Place", "Country", "City", "Region", "Facility");
    private static final Set<String> ALSO_WHERE_THAT_LIES =
            Set.of("basedIn", "locatedIn", "heldIn", "residesIn", "birthPlace", "deathPlace", "worksIn");
    private static final Set<String> ALSO_AGENT_OF_WHAT_THAT_IS =
            Set.of("spokespersonOf", "headOf", "memberOf", "employedBy");

    private ScoredImplications() {}

    /**
     * All that follows from facts of a news story, themselves included.
     *
     * @param classes the class of each entity
     */
    static Set<DocumentFact> closure(Set<DocumentFact> facts, Map<Integer, String> classes) {
        Set<DocumentFact> all = new HashSet<>(facts);
        boolean grows = true;
        while (grows) {
            List<DocumentFact> implied = new ArrayList<>();
            for (DocumentFact fact : all) {
                addImplied(fact, all, classes, implied);
            }
            grows = all.addAll(implied);
        }
        return all;
    }

    private static void addImplied(
            DocumentFact fact, Set<DocumentFact> all, Map<Integer, String> classes, List<DocumentFact> implied) {
        int subject = fact.subject();
        int object = fact.object();
        String property = fact.property();
        for (String broader : BROADER_IN_STORIES.getOrDefault(property, Set.of())) {
            implied.add(new DocumentFact(subject, broader, object));
        }
        if (SYMMETRIC_IN_STORIES.contains(property)) {
            implied.add(new DocumentFact(object, property, subject));
        }
        String inverse = INVERSE.get(property);
        if (inverse != null) {
            implied.add(new DocumentFact(object, inverse, subject));
        }
        if (property.equals("agentOf") && OF_PLACES.contains(classes.getOrDefault(object, ""))) {
            boolean isPerson = classes.getOrDefault(subject, "").equals("Person");
            implied.add(new DocumentFact(subject, isPerson ? "citizenOf" : "basedIn", object));
        }
        for (DocumentFact next : all) {
            if (next.subject() == object) {
                String further = further(property, next.property());
                if (!further.isEmpty()) {
                    implied.add(new DocumentFact(subject, further, next.object()));
                }
            }
        }
    }

    /** What who does {@code first} to something does to that to which it does {@code second}; empty where nothing follows. */
    private static String further(String first, String second) {
        return switch (second) {
            case "locatedIn" -> ALSO_WHERE_THAT_LIES.contains(first) ? first : "";
            case "partOf" -> first.equals("partOf") ? first : first.equals("employedBy") ? "affiliatedWith" : "";
            case "agentOf" -> ALSO_AGENT_OF_WHAT_THAT_IS.contains(first) ? second : "";
            default -> "";
        };
    }
}
