package org.graphwright.train;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graphwright.extract.light.NameLabels;
import org.graphwright.model.Mention;
import org.graphwright.model.Span;
import org.graphwright.train.RelationPassage.Marked;
import tools.jackson.databind.JsonNode;

/**
 * An annotated news story (form: see {@code evaluate.md}) as something to learn from. A fact is said where a name or pronoun of each side
 * stands in one of the sentences that the annotator named; in other sentences it may be said or not. What follows from it, or only from a
 * claim, may be said anywhere.
 */
final class NewsStory {
    /** What the annotators were asked for: where they write none of these, it does not hold. */
    static final Set<String> PROPERTIES = Set.of(
            "accused",
            "affiliatedWith",
            "agentOf",
            "agreedWith",
            "attacked",
            "awardReceived",
            "basedIn",
            "birthDate",
            "birthPlace",
            "capitalOf",
            "chiefExecutive",
            "childOf",
            "citizenOf",
            "coachOf",
            "createdBy",
            "dateDissolved",
            "dateFounded",
            "deathDate",
            "deathPlace",
            "defeated",
            "directedBy",
            "educatedAt",
            "employedBy",
            "eventDate",
            "foundedBy",
            "headOf",
            "headOfGovernment",
            "headOfState",
            "headquarters",
            "heldIn",
            "locatedIn",
            "memberOf",
            "metWith",
            "ministerOf",
            "opposed",
            "ownedBy",
            "partOf",
            "participatedIn",
            "playsFor",
            "politicalAffiliation",
            "residesIn",
            "sanctioned",
            "sibling",
            "spokespersonOf",
            "spouse",
            "subsidiaryOf",
            "supported");

    private static final Set<String> SYMMETRIC = Set.of("spouse", "sibling", "metWith", "opposed", "agreedWith");
    private static final String AFFILIATED = "affiliatedWith";
    private static final String CLAIMED = "claimed";
    private static final String DENIED = "denied";

    private final JsonNode node;
    private final String text;
    private final List<Span> sentences = new ArrayList<>();
    private final Map<String, List<Span>> places = new HashMap<>();

    private NewsStory(JsonNode node) {
        this.node = requireNonNull(node, "node is null");
        this.text = node.path("text").asString("");
        for (JsonNode sentence : node.path("sentences")) {
            sentences.add(span(sentence.path(0).asInt(-1), sentence.path(1).asInt(-1)));
        }
        for (JsonNode mention : node.path("mentions")) {
            if (mention.path("entity").isNumber()
                    && !mention.path("kind").asString("").equals("NOMINAL")) {
                place(mention.path("entity").asString(), between(mention));
            }
        }
        for (JsonNode date : node.path("dates")) {
            if (date.path("value").isString()) {
                place(dateKey(date.path("value")), between(date));
            }
        }
    }

    static boolean holds(JsonNode node) {
        return node.has("maybe") && node.has("notAsserted");
    }

    /** @throws IllegalArgumentException if something lies out of the text */
    static NewsStory of(JsonNode node) {
        return new NewsStory(node);
    }

    /** Names and dates; of the words of a body named in lower case, and of periods, it is not known what they are. */
    List<NameExample> names(TextNames textNames) {
        List<TextNames.Marked> marked = new ArrayList<>();
        List<TextNames.Marked> open = new ArrayList<>();
        for (JsonNode mention : node.path("mentions")) {
            String type = mention.path("type").asString("");
            if (type.equals("Body")) {
                NameLabels.TYPES.forEach(any -> open.add(new TextNames.Marked(between(mention), any)));
            } else if (mention.path("kind").asString("").equals("NAME")) {
                NameTypes.of(type).ifPresent(ours -> marked.add(new TextNames.Marked(between(mention), ours)));
            }
        }
        for (JsonNode date : node.path("dates")) {
            String value = date.path("value").asString("P");
            (value.startsWith("P") ? open : marked).add(new TextNames.Marked(between(date), Mention.DATE.value()));
        }
        return textNames.of(text, marked, open, Set.copyOf(NameLabels.TYPES));
    }

    /** Facts between names, pronouns and dates of one sentence. */
    RelationPassage relations() {
        List<Marked> said = new ArrayList<>();
        List<Marked> possible = new ArrayList<>();
        Set<String> implied = new HashSet<>();
        for (JsonNode fact : node.path("facts")) {
            if (!fact.path("explicit").asBoolean(false)) {
                String property = fact.path("property").asString();
                String subject = fact.path("subject").asString();
                String object = fact.path("object").asString();
                implied.add(subject + " " + property + " " + object);
                add(property, subject, object, Set.of(), possible, possible);
            }
        }
        for (JsonNode fact : node.path("maybe")) {
            add(
                    fact.path(1).asString(),
                    fact.path(0).asString(),
                    fact.path(2).asString(),
                    Set.of(),
                    possible,
                    possible);
        }
        for (String told : List.of("facts", "notAsserted", "literals")) {
            for (JsonNode fact : node.path(told)) {
                tell(fact, implied, said, possible);
            }
        }
        return new RelationPassage(0, text, PROPERTIES, said, possible);
    }

    private void tell(JsonNode fact, Set<String> implied, List<Marked> said, List<Marked> possible) {
        String status = fact.path("status").asString("");
        if (status.isEmpty() || status.equals(DENIED)) {
            return;
        }
        String property = fact.path("property").asString();
        String subject = fact.path("subject").asString();
        String object = fact.has("value")
                ? dateKey(fact.path("value"))
                : fact.path("object").asString();
        Set<Integer> evidence = new HashSet<>();
        if (!status.equals(CLAIMED)) {
            fact.path("evidence").forEach(number -> evidence.add(number.asInt(-1)));
        }
        switch (property) {
            case "founderOf" -> add("foundedBy", object, subject, evidence, said, possible);
            case "chiefExecutiveOf" -> {
                add("chiefExecutive", object, subject, evidence, said, possible);
                add("headOf", subject, object, evidence, said, possible);
            }
            default -> add(property, subject, object, evidence, said, possible);
        }
        if (SYMMETRIC.contains(property)) {
            add(property, object, subject, evidence, said, possible);
        }
        // the sets of passages annotate this one wherever a narrower one holds
        if (implied.contains(subject + " " + AFFILIATED + " " + object) && isPerson(subject) && !isPlace(object)) {
            add(AFFILIATED, subject, object, evidence, said, possible);
        }
    }

    private void add(
            String property,
            String subject,
            String object,
            Set<Integer> evidence,
            List<Marked> said,
            List<Marked> possible) {
        for (Span s : places.getOrDefault(subject, List.of())) {
            for (Span o : places.getOrDefault(object, List.of())) {
                int sentence = sentence(s);
                if (sentence >= 0 && sentence == sentence(o) && !s.overlaps(o)) {
                    (evidence.contains(sentence) ? said : possible).add(new Marked(property, s, o));
                }
            }
        }
    }

    private boolean isPerson(String entity) {
        return type(entity).equals("Person");
    }

    private boolean isPlace(String entity) {
        return Set.of("Place", "Country", "City", "Region", "Facility").contains(type(entity));
    }

    private String type(String entity) {
        return node.path("classes").path(entity).asString("");
    }

    private int sentence(Span span) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).contains(span)) {
                return i;
            }
        }
        return -1;
    }

    private void place(String key, Span span) {
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
    }

    private static String dateKey(JsonNode value) {
        return "date " + value.asString();
    }

    private Span between(JsonNode mention) {
        return span(mention.path("begin").asInt(-1), mention.path("end").asInt(-1));
    }

    /** From code points, as the stories count. */
    private Span span(int begin, int end) {
        if (begin < 0 || end <= begin || end > text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("out of the text: " + begin + ".." + end);
        }
        return new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }
}
