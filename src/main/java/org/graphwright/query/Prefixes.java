package org.graphwright.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/** The prefixes that every query may use without declaring them, and short names for IRIs on a screen. */
public final class Prefixes {
    /** Prefix to namespace; the longer namespaces of kinds of things stand before {@code id:}. */
    public static final Map<String, String> ALL;

    static {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("gw", "https://graphwright.org/ontology#");
        for (String kind : new String[] {"person", "organization", "place", "group", "event", "work"}) {
            all.put(kind, "https://graphwright.org/id/" + kind + "/");
        }
        all.put("id", "https://graphwright.org/id/");
        all.put("article", "https://graphwright.org/article/");
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        all.put("owl", "http://www.w3.org/2002/07/owl#");
        all.put("skos", "http://www.w3.org/2004/02/skos/core#");
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        all.put("prov", "http://www.w3.org/ns/prov#");
        all.put("schema", "https://schema.org/");
        all.put("wdt", "http://www.wikidata.org/prop/direct/");
        all.put("wd", "http://www.wikidata.org/entity/");
        all.put("text", "http://jena.apache.org/text#");
        ALL = Collections.unmodifiableMap(all);
    }

    private Prefixes() {}

    /** A fresh mapping of all of them for Jena. */
    public static PrefixMapping mapping() {
        PrefixMappingImpl mapping = new PrefixMappingImpl();
        mapping.setNsPrefixes(ALL);
        return mapping;
    }

    /** {@code gw:Person} for the class's IRI; the IRI itself where no prefix fits. */
    public static String shorten(String iri) {
        for (Map.Entry<String, String> prefix : ALL.entrySet()) {
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
    public static Optional<String> expand(String text) {
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
        return Optional.ofNullable(ALL.get(prefix)).map(namespace -> namespace + text.substring(colon + 1));
    }
}
