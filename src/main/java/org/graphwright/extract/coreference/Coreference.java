package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.graphwright.extract.trained.Related;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;

/**
 * Says of every name what it names: by its words over the whole article, and, where the model reads it so in both directions, by another
 * name. {@link Referring} resolves pronouns and nouns.
 */
public final class Coreference {
    private final Ontology ontology;
    private final DifferentNames differentNames;

    public Coreference(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.differentNames = new DifferentNames(Organizations.standard(), Gazetteer.standard());
    }

    /**
     * The reading with the entities that its names refer to.
     *
     * @param reading an article with its names, which agree
     * @param related what the model reads between mentions of {@code reading}
     */
    public Reading resolve(Reading reading, Related related) {
        KinNames kinNames = KinNames.of(ontology, reading, related.statements());
        UnitedClusters united = new UnitedClusters(NameClusters.of(ontology, reading, kinNames));
        new OtherNames(ontology, reading.article().text(), related.references(), differentNames, kinNames)
                .unite(united);
        Map<MentionId, EntityId> entityOf = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Cluster cluster : united.clusters()) {
            EntityId id = new EntityId("e" + (entities.size() + 1));
            cluster.mentions().forEach(mention -> entityOf.put(mention.id(), id));
            String name = cluster.fullestName();
            TreeSet<String> aliases = new TreeSet<>(cluster.names());
            aliases.remove(name);
            entities.add(new Entity(id, cluster.type(), name, List.copyOf(aliases), null));
        }
        List<Mention> mentions = reading.mentions().stream()
                .map(mention -> mention.withEntity(entityOf.get(mention.id())))
                .toList();
        return reading.withEntities(mentions, entities);
    }
}
