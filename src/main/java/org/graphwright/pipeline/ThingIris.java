package org.graphwright.pipeline;

import java.util.List;
import java.util.function.UnaryOperator;
import org.graphwright.model.Entity;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Ontology;
import org.graphwright.resolve.Resolution;
import org.graphwright.resolve.Resolver;
import org.graphwright.resolve.Thing;

/**
 * Gives the things of an article that is in no graph the IRIs that their names give them: those of a graph of this article alone. In a
 * larger graph a thing has the same one, unless another article tells more of it or has a namesake. Immutable.
 */
public final class ThingIris {
    private final Resolver resolver;

    public ThingIris(Ontology ontology) {
        this.resolver = new Resolver(ontology);
    }

    /** The extraction with an IRI for each entity. */
    public Extraction name(Extraction extraction) {
        return of(extraction, resolver.resolve(EntityRecords.of(extraction)));
    }

    /** The extraction with the IRIs that {@code resolution}, which is of its article too, gives its entities. */
    static Extraction of(Extraction extraction, Resolution resolution) {
        return of(extraction, local -> resolution.thing(local).map(Thing::iri).orElseThrow());
    }

    /** @param iris the IRI of a thing over all articles, by the one that it has within its article */
    static Extraction of(Extraction extraction, UnaryOperator<String> iris) {
        String article = Iris.article(extraction.article().id());
        List<Entity> entities = extraction.entities().stream()
                .map(entity -> entity.withIri(iris.apply(Iris.inArticle(article, entity.id()))))
                .toList();
        return extraction.withEntities(entities);
    }
}
