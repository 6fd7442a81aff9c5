package org.graphwright.query;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.ontology.Base;
import org.graphwright.ontology.Vocabulary;

/** The prefixes that every query of a graph may use without declaring them, and short names for IRIs on a screen. Immutable. */
public final class Prefixes {
    /** Those of graphs with the standard base. */
    public static final Prefixes STANDARD = new Prefixes(Base.STANDARD);

    private final Map<String, String> all;

    /** @param base what the IRIs of the graph's things begin with */
    public Prefixes(Base base) {
        String things = requireNonNull(base, "base is null").iri();
        Map<String, String> map = new LinkedHashMap<>();
        map.put("gw", Vocabulary.NAMESPACE);
        for (String kind : new String[] {"person", "organization", "place", "group", "event", "work"}) {
            map.put(kind, things + "id/" + kind + "/");
        }
        map.put("id", things + "id/");
        map.put("article", things + "article/");
        map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.put("owl", "http://www.w3.org/2002/07/owl#");
        map.put("skos", "http://www.w3.org/2004/02/skos/core#");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        map.put("prov", "http://www.w3.org/ns/prov#");
        map.put("dcterms", "http://purl.org/dc/terms/");
        map.put("schema", "https://schema.org/");
        map.put("wdt", "http://www.wikidata.org/prop/direct/");
        map.put("wd", "http://www.wikidata.org/entity/");
        map.put("text", "http://jena.apache.org/text#");
        this.all = Collections.unmodifiableMap(map);
    }

    /** Those of a graph's store. */
    public static Prefixes of(DatasetGraph dataset) {
        Base base = Base.of(dataset);
        return base.isStandard() ? STANDARD : new Prefixes(base);
    }

    /** Prefix to namespace; the longer namespaces of kinds of things stand before {@code id:}. */
    public Map<String, String> all() {
        return all;
    }

    /** A fresh mapping of all of them for Jena. */
    public PrefixMapping mapping() {
        PrefixMappingImpl mapping = new PrefixMappingImpl();
        mapping.setNsPrefixes(all);
        return mapping;
    }

    /** {@code gw:Person} for the class's IRI; the IRI itself where no prefix fits. */
    public String shorten(String iri) {
        for (Map.Entry<String, String> prefix : all.entrySet()) {
            if (iri.startsWith(prefix.getValue())
                    && iri.length() > prefix.getValue().length()) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }

    /** The part after the last {@code #} or {@code /}, for titles of properties and classes. */
    public static String localName(String iri) {
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
        return iri.substring(cut + 1);
    }

    /**
     * The IRI that {@code <iri>}, a prefixed name such as {@code person:xi-jinping}, or a bare {@code http:}, {@code https:} or
     * {@code urn:} IRI stands for; nothing for other text.
     */
    public Optional<String> expand(String text) {
        if (text.length() > 2 && text.startsWith("<") && text.endsWith(">")) {
            return Optional.of(text.substring(1, text.length() - 1));
        }
        int colon = text.indexOf(':');
        if (colon < 0 || text.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>')) {
            return Optional.empty();
        }
        String prefix = text.substring(0, colon);
        if (prefix.equals("http") || prefix.equals("https") || prefix.equals("urn")) {
            return Optional.of(text);
        }
        return Optional.ofNullable(all.get(prefix)).map(namespace -> namespace + text.substring(colon + 1));
    }
}
