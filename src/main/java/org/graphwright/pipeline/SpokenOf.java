package org.graphwright.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.graphwright.belief.FactKey;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.Resolution;

/** In how many articles each thing is mentioned, copies counted once, and of which class it is. */
public final class SpokenOf {
    private final Map<String, Set<String>> articles = new HashMap<>();
    private final Map<String, ClassName> types = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /** @param copies for each copy's IRI that of its original */
    SpokenOf(Resolution resolution, Map<String, String> copies) {
        resolution.forEachRecord((record, thing) -> {
            String article = record.article();
            articles.computeIfAbsent(thing.iri(), iri -> new HashSet<>()).add(copies.getOrDefault(article, article));
            types.putIfAbsent(thing.iri(), thing.type());
            labels.putIfAbsent(thing.iri(), thing.label());
        });
    }

    /** How many articles mention a thing, by its IRI. */
    public int articles(String thing) {
        return articles.getOrDefault(thing, Set.of()).size();
    }

    /** How a thing is called; the text itself where it is none. */
    public String label(String thing) {
        return labels.getOrDefault(thing, thing);
    }

    /** True where a fact's things are of the classes that its property joins; of a property that the ontology does not know too. */
    public boolean fits(FactKey fact, Ontology ontology) {
        return fits(
                fact,
                types.getOrDefault(fact.subject(), ClassName.NONE),
                types.getOrDefault(fact.object(), ClassName.NONE),
                ontology);
    }

    /** The same for things of these classes. */
    public static boolean fits(FactKey fact, ClassName subject, ClassName object, Ontology ontology) {
        String datatype = fact.datatype();
        return ontology.property(fact.property()).isEmpty()
                || ontology.allows(fact.property(), subject, datatype == null ? object : new ClassName(datatype));
    }
}
