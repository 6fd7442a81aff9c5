package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Names;
import org.graphwright.ontology.Ontology;

/**
 * Makes the names of an article agree: equal names have one type, of the root with the most confidence behind it the finer class with the
 * most, and a lone last name has the type of the full name. A name cut short ("House") gets the form that the article has elsewhere ("Chatham House"), where the text
 * around it says the same. What the model sees sentence by sentence, the article says once.
 */
public final class NameAgreement {
    /** A lone name that the model is surer of than this keeps its own type: Washington may stand beside George Washington. */
    private static final double SURE = 0.97;

    private final Ontology ontology;

    public NameAgreement(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
    }

    /** {@code reading} with the types of its names in agreement. */
    public Reading agree(Reading reading) {
        String text = reading.article().text();
        Map<String, Map<ClassName, Double>> votes = new HashMap<>();
        Map<String, Double> surest = new HashMap<>();
        Map<String, Integer> fullPersons = new HashMap<>();
        for (Mention m : reading.mentions()) {
            if (m.isNameOfThing()) {
                String key = key(m, text);
                votes.computeIfAbsent(key, k -> new TreeMap<>()).merge(m.type(), m.confidence(), Double::sum);
                surest.merge(key, m.confidence(), Math::max);
                int blank = key.lastIndexOf(' ');
                if (ontology.isA(m.type(), Classes.PERSON) && blank > 0) {
                    fullPersons.merge(key.substring(blank + 1), 1, Integer::sum);
                }
            }
        }
        List<Mention> agreed = new ArrayList<>();
        for (Mention m : reading.mentions()) {
            agreed.add(m.isNameOfThing() ? m.withType(type(key(m, text), m, votes, surest, fullPersons)) : m);
        }
        return reading.withMentions(lengthened(agreed, text));
    }

    private static List<Mention> lengthened(List<Mention> mentions, String text) {
        Set<String> forms =
                new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(f -> f));
        mentions.stream()
                .filter(Mention::isNameOfThing)
                .forEach(m -> forms.add(m.span().of(text)));
        List<Mention> result = new ArrayList<>();
        int lastEnd = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int nextBegin = i + 1 < mentions.size() ? mentions.get(i + 1).begin() : text.length();
            Mention longer = mention.isNameOfThing() ? lengthened(mention, forms, text, lastEnd, nextBegin) : mention;
            lastEnd = longer.end();
            result.add(longer);
        }
        return result;
    }

    /** {@code mention} in the longest of the article's forms that the text at its place spells, between its neighbours. */
    private static Mention lengthened(Mention mention, Set<String> forms, String text, int from, int to) {
        String surface = mention.span().of(text);
        for (String form : forms) {
            if (form.length() <= surface.length()) {
                break;
            }
            int offset = form.indexOf(surface);
            int begin = mention.begin() - offset;
            int end = begin + form.length();
            boolean spelt = offset >= 0 && begin >= from && end <= to && text.startsWith(form, begin);
            if (spelt && isWordEdge(text, begin) && isWordEdge(text, end)) {
                return mention.withSpan(begin, end);
            }
        }
        return mention;
    }

    private static boolean isWordEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private ClassName type(
            String key,
            Mention mention,
            Map<String, Map<ClassName, Double>> votes,
            Map<String, Double> surest,
            Map<String, Integer> fullPersons) {
        Map<ClassName, Double> types = votes.getOrDefault(key, Map.of());
        Map<ClassName, Double> roots = new TreeMap<>();
        types.forEach((type, sure) -> roots.merge(ontology.root(type), sure, Double::sum));
        if (fullPersons.containsKey(key)
                && (roots.containsKey(Classes.PERSON) || surest.getOrDefault(key, 1.0) < SURE)) {
            return finest(types, Classes.PERSON);
        }
        ClassName best = ontology.root(mention.type());
        Map<ClassName, Double> ofPlural = votes.getOrDefault(key + "s", Map.of());
        if (best.equals(Classes.PLACE)
                && ofPlural.keySet().stream().anyMatch(type -> ontology.isA(type, Classes.GROUP))) {
            // "the Uighur community" beside "Uighurs": a people, not its country.
            return finest(ofPlural, Classes.GROUP);
        }
        for (Map.Entry<ClassName, Double> each : roots.entrySet()) {
            if (each.getValue() > roots.getOrDefault(best, 0.0)) {
                best = each.getKey();
            }
        }
        return finest(types, best);
    }

    /** The class below {@code root} with the most confidence behind it; the root where there is none below it. */
    private ClassName finest(Map<ClassName, Double> types, ClassName root) {
        return types.entrySet().stream()
                .filter(each -> !each.getKey().equals(root)
                        && ontology.root(each.getKey()).equals(root))
                .max(Map.Entry.<ClassName, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(root);
    }

    private static String key(Mention mention, String text) {
        return Names.compared(mention.span().of(text));
    }
}
