package org.graphwright.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.graphwright.ontology.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The short words of JSON-LD: local names of the ontology for its terms, {@code id}, {@code type}, {@code label}, and {@code says} for what lies
 * in an article. {@code ontology/context.jsonld} is the one of graphs with the standard base, published with the ontology.
 */
final class JsonLdContext {
    /** What lies in an article, the other way round from {@code gw:inArticle}. */
    static final String SAYS = "says";

    private static final List<String> WORDS = List.of("id", "type", "label", "altLabel", SAYS);
    private static final Map<Node, String> NAMES =
            Map.of(RDFS.label.asNode(), "label", SKOS.altLabel.asNode(), "altLabel");
    private static final Map<Node, String> TYPES = Map.of(
            Vocabulary.DATE, "xsd:date",
            Vocabulary.FIRST_DAY, "xsd:date",
            Vocabulary.CONFIDENCE, "xsd:decimal",
            Vocabulary.BELIEF, "xsd:decimal");

    private final Map<String, String> prefixes;

    /** @param prefixes prefix to namespace */
    JsonLdContext(Map<String, String> prefixes) {
        this.prefixes = new TreeMap<>(prefixes);
        // would hide the key of the same name
        WORDS.forEach(this.prefixes::remove);
        this.prefixes.put("gw", Vocabulary.NAMESPACE);
        this.prefixes.put("rdfs", RDFS.getURI());
        this.prefixes.put("skos", SKOS.getURI());
        this.prefixes.put("xsd", XSD.getURI());
    }

    /** The value of {@code @context}. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@vocab", Vocabulary.NAMESPACE);
        json.putAll(prefixes);
        json.put("id", "@id");
        json.put("type", "@type");
        json.put("label", name("rdfs:label"));
        json.put("altLabel", name("skos:altLabel"));
        new TreeMap<>(typed()).forEach((name, type) -> json.put(name, Map.of("@type", type)));
        json.put(SAYS, Map.of("@reverse", "gw:inArticle"));
        return json;
    }

    private static Map<String, String> name(String property) {
        Map<String, String> term = new LinkedHashMap<>();
        term.put("@id", property);
        term.put("@language", "en");
        return term;
    }

    /** The key of a property. */
    String key(Node property) {
        String name = NAMES.get(property);
        return name != null ? name : word(property.getURI());
    }

    /** The language that texts of a property have where none is said; empty for none. */
    String language(Node property) {
        return NAMES.containsKey(property) ? "en" : "";
    }

    /** The type that values of a property have where none is said; null for none. */
    @Nullable
    String type(Node property) {
        return TYPES.get(property);
    }

    /** An IRI as a property or class: of the ontology its local name. */
    String word(String iri) {
        return iri.startsWith(Vocabulary.NAMESPACE) && iri.length() > Vocabulary.NAMESPACE.length()
                ? iri.substring(Vocabulary.NAMESPACE.length())
                : compact(iri);
    }

    /** An IRI with the longest prefix that fits, else as it is. */
    String compact(String iri) {
        String best = iri;
        int longest = 0;
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            String namespace = prefix.getValue();
            if (namespace.length() > longest && iri.length() > namespace.length() && iri.startsWith(namespace)) {
                longest = namespace.length();
                best = prefix.getKey() + ":" + iri.substring(longest);
            }
        }
        return best.startsWith("//", best.indexOf(':') + 1) ? iri : best;
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        TYPES.forEach((property, type) -> typed.put(property.getURI().substring(Vocabulary.NAMESPACE.length()), type));
        return typed;
    }
}
