package org.graphwright.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.riot.system.PrefixMap;

/** Reads the patterns of rules: {@code ?o gw:basedIn ?c . ?c a gw:City}, with the prefixes of the ontology's files. */
final class RuleParser {
    private static final Pattern BETWEEN_PATTERNS = Pattern.compile("\\s+\\.\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PrefixMap prefixes;
    private final Set<String> classes;
    private final Set<String> properties;

    RuleParser(PrefixMap prefixes, Set<String> classes, Set<String> properties) {
        this.prefixes = prefixes;
        this.classes = classes;
        this.properties = properties;
    }

    /** @throws IllegalArgumentException where a pattern cannot be read, saying which */
    Rule parse(String name, String body, String head, double factor) {
        if (name.isBlank() || body.isBlank() || head.isBlank()) {
            throw new IllegalArgumentException("a rule needs rdfs:label, gw:body and gw:head: " + name);
        }
        List<TriplePattern> premises = new ArrayList<>();
        for (String part : BETWEEN_PATTERNS.split(body.strip(), -1)) {
            premises.add(pattern(part));
        }
        TriplePattern conclusion = pattern(head);
        for (String variable : List.of(conclusion.subject(), conclusion.object())) {
            if (premises.stream()
                    .noneMatch(p -> p.subject().equals(variable) || p.object().equals(variable))) {
                throw new IllegalArgumentException(
                        "the conclusion's " + variable + " is not in the body of the rule: " + name);
            }
        }
        if (conclusion.isType() || premises.stream().allMatch(TriplePattern::isType)) {
            throw new IllegalArgumentException("a rule concludes a fact from at least one fact: " + name);
        }
        return new Rule(name, premises, conclusion, factor);
    }

    private TriplePattern pattern(String text) {
        String[] words = BLANKS.split(text.strip(), -1);
        if (words.length != 3 || !words[0].startsWith("?")) {
            throw new IllegalArgumentException("no pattern such as \"?p gw:headOf ?o\": " + text);
        }
        if (words[1].equals("a")) {
            return new TriplePattern(words[0], "a", known(words[2], classes, "class"));
        }
        if (!words[2].startsWith("?")) {
            throw new IllegalArgumentException("the object of a fact's pattern must be a variable: " + text);
        }
        return new TriplePattern(words[0], known(words[1], properties, "property between things"), words[2]);
    }

    private String known(String word, Set<String> names, String what) {
        String iri = prefixes.expand(word);
        String name = iri == null ? word : Ontology.name(iri);
        if (!names.contains(name)) {
            throw new IllegalArgumentException("no " + what + " of the ontology: " + word);
        }
        return name;
    }
}
