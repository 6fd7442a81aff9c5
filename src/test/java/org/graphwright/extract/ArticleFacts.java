package org.graphwright.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Scores what was extracted from an article against the facts a careful reader wrote down, entity by entity. As in the evaluation script,
 * an extracted fact stands for its super-properties too, which are no errors then; inverse and symmetric facts count once. A position is
 * right where one of the two wordings contains the other.
 */
final class ArticleFacts {
    private static final Map<String, String> INVERSE =
            Map.of("foundedBy", "founderOf", "chiefExecutive", "chiefExecutiveOf");

    private record Triple(String subject, String property, String object) {
        @Override
        public String toString() {
            return subject + " | " + property + " | " + object;
        }
    }

    private final Ontology ontology = Ontology.standard();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, int[]> byProperty = new TreeMap<>();
    private int right;
    private int wrong;
    private int missed;

    /** @param gold a line of wikinews-facts.jsonl */
    void add(JsonNode gold, Extraction extraction) {
        Map<String, String> goldNames = new HashMap<>();
        List<JsonNode> wanted = list(gold.get("facts"));
        List<JsonNode> also = list(gold.get("also"));
        List<JsonNode> all = new ArrayList<>(wanted);
        all.addAll(also);
        all.forEach(fact -> {
            goldNames.put(normal(fact.get(0).asString()), fact.get(0).asString());
            goldNames.put(normal(fact.get(2).asString()), fact.get(2).asString());
        });
        gold.get("names")
                .properties()
                .forEach(entry -> entry.getValue()
                        .forEach(name -> goldNames.putIfAbsent(normal(name.asString()), entry.getKey())));
        Map<EntityId, String> names = namesOf(extraction, goldNames);
        Set<Triple> stated = new HashSet<>();
        Set<Triple> implied = new HashSet<>();
        for (Fact fact : extraction.facts()) {
            if (fact.subject() == null || (fact.object() == null && fact.value() == null)) {
                continue;
            }
            String object = fact.value() != null ? fact.value().value() : names.get(fact.object());
            add(new Triple(names.get(fact.subject()), fact.property().value(), object), stated);
            if (fact.property().value().equals("headOf")) {
                add(new Triple(names.get(fact.subject()), "memberOf", object), implied);
            }
            for (PropertyName above : ontology.property(fact.property())
                    .map(Property::superProperties)
                    .orElse(List.of())) {
                add(new Triple(names.get(fact.subject()), above.value(), object), implied);
                if (above.value().equals("headOf")) {
                    add(new Triple(names.get(fact.subject()), "memberOf", object), implied);
                }
            }
        }
        Set<Triple> got = new HashSet<>(stated);
        got.addAll(implied);
        Set<Triple> good = new HashSet<>();
        for (JsonNode fact : wanted) {
            List<Triple> hits = hits(fact, got);
            good.addAll(hits);
            count(fact.get(1).asString().split("\\|")[0], hits.isEmpty() ? 2 : 0);
            if (hits.isEmpty()) {
                errors.add("missed  " + fact.get(0).asString() + " | "
                        + fact.get(1).asString() + " | " + fact.get(2).asString());
            }
        }
        also.forEach(fact -> good.addAll(hits(fact, got)));
        for (Triple triple : new TreeSet<>(stated.stream().map(Triple::toString).toList())
                .stream()
                        .map(text -> stated.stream()
                                .filter(t -> t.toString().equals(text))
                                .findFirst()
                                .orElseThrow())
                        .toList()) {
            if (!good.contains(triple)
                    && !implied.contains(triple)
                    && !triple.property().equals("openRelation")) {
                count(triple.property(), 1);
                errors.add("wrong   " + triple + "   " + sources(extraction, names, triple));
            }
        }
    }

    private static String sources(Extraction extraction, Map<EntityId, String> names, Triple triple) {
        for (Fact fact : extraction.facts()) {
            if (fact.property().equals(triple.property())
                    && triple.subject().equals(names.get(fact.subject()))
                    && triple.object()
                            .equals(fact.value() != null ? fact.value().value() : names.get(fact.object()))) {
                return fact.source() + " " + fact.confidence();
            }
        }
        return "";
    }

    double f1() {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }

    List<String> errors() {
        return errors;
    }

    /** Precision, recall and F1 in all and by property. */
    String report() {
        StringBuilder report = new StringBuilder();
        byProperty.forEach((property, c) -> report.append(
                String.format(Locale.ROOT, "  %-22s right %3d wrong %3d missed %3d%n", property, c[0], c[1], c[2])));
        return report.append(String.format(
                        Locale.ROOT,
                        "P %.3f R %.3f F1 %.3f (right %d wrong %d missed %d)",
                        right / Math.max(1.0, right + wrong),
                        right / Math.max(1.0, right + missed),
                        f1(),
                        right,
                        wrong,
                        missed))
                .toString();
    }

    private void count(String property, int what) {
        byProperty.computeIfAbsent(property, k -> new int[3])[what]++;
        switch (what) {
            case 0 -> right++;
            case 1 -> wrong++;
            default -> missed++;
        }
    }

    private void add(Triple triple, Set<Triple> to) {
        String turned = INVERSE.get(triple.property());
        boolean symmetric = ontology.property(new PropertyName(triple.property()))
                .map(Property::symmetric)
                .orElse(false);
        if (turned != null) {
            to.add(new Triple(triple.object(), turned, triple.subject()));
        } else if (symmetric && triple.object().compareTo(triple.subject()) < 0) {
            to.add(new Triple(triple.object(), triple.property(), triple.subject()));
        } else {
            to.add(triple);
        }
    }

    private List<Triple> hits(JsonNode fact, Set<Triple> got) {
        Set<Triple> accepted = new HashSet<>();
        for (String property : fact.get(1).asString().split("\\|")) {
            add(new Triple(fact.get(0).asString(), property, fact.get(2).asString()), accepted);
        }
        List<Triple> hits = new ArrayList<>();
        for (Triple triple : got) {
            if (accepted.contains(triple)
                    || (triple.property().equals("position")
                            && accepted.stream()
                                    .anyMatch(a -> a.property().equals("position")
                                            && a.subject().equals(triple.subject())
                                            && sameWords(a.object(), triple.object())))) {
                hits.add(triple);
            }
        }
        return hits;
    }

    private static boolean sameWords(String a, String b) {
        String x = " " + a.toLowerCase(Locale.ROOT) + " ";
        String y = " " + b.toLowerCase(Locale.ROOT) + " ";
        return x.contains(y) || y.contains(x);
    }

    /** What each extracted entity is called in gold: the gold entity most of its mentions name, else "?" and its own name. */
    private static Map<EntityId, String> namesOf(Extraction extraction, Map<String, String> goldNames) {
        Map<EntityId, Map<String, Integer>> votes = new HashMap<>();
        for (Entity entity : extraction.entities()) {
            vote(votes, entity.id(), goldNames.get(normal(entity.name())));
            entity.aliases().forEach(alias -> vote(votes, entity.id(), goldNames.get(normal(alias))));
        }
        for (Mention mention : extraction.mentions()) {
            if (mention.entity() != null) {
                String surface = mention.span().of(extraction.article().text());
                vote(votes, mention.entity(), goldNames.get(normal(surface)));
            }
        }
        Map<EntityId, String> names = new HashMap<>();
        for (Entity entity : extraction.entities()) {
            names.put(
                    entity.id(),
                    votes.getOrDefault(entity.id(), Map.of()).entrySet().stream()
                            .max(Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .orElse("? " + entity.name()));
        }
        return names;
    }

    private static void vote(Map<EntityId, Map<String, Integer>> votes, EntityId entity, @Nullable String name) {
        if (name != null) {
            votes.computeIfAbsent(entity, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
        }
    }

    private static String normal(String name) {
        return name.replaceAll("\\s+", " ")
                .replaceAll("(?i)^(the|an?) (?=.)", "")
                .replaceAll("['’]s?$", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }
}
