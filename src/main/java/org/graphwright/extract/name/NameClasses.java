package org.graphwright.extract.name;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.ClassName;
import org.graphwright.model.Entity;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.KnownOrganization;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;

/**
 * Gives organizations and places the finer class of their names in an article together: what the table of organizations says of the
 * fullest name, else what the trained model reads: Company, Party, City, Facility and so on. What the model would have to be another kind
 * of thing keeps the class it has. (What the gazetteer knows of places made the class of as many names wrong as right.)
 */
public final class NameClasses {
    private static final Set<ClassName> OF_FINER_CLASS = Set.of(Classes.ORGANIZATION, Classes.PLACE);

    private final Ontology ontology;
    private final Organizations organizations;

    public NameClasses(Ontology ontology, Organizations organizations) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.organizations = requireNonNull(organizations, "organizations is null");
    }

    /**
     * The reading with classes that say more.
     *
     * @param trained the same article as the model reads it
     */
    public Reading classify(Reading reading, TrainedReading trained) {
        List<Entity> entities = reading.entities().stream()
                .map(entity -> OF_FINER_CLASS.contains(entity.type())
                        ? withType(entity, finer(entity, reading, trained))
                        : entity)
                .toList();
        return reading.withEntities(reading.mentions(), entities);
    }

    private ClassName finer(Entity entity, Reading reading, TrainedReading trained) {
        Optional<ClassName> known =
                entity.type().equals(Classes.ORGANIZATION) ? organizations.classOf(entity.name()) : Optional.empty();
        ClassName read = known.orElseGet(() -> read(entity.type(), trained.classes(names(reading, entity))));
        return read.equals(Classes.ORGANIZATION) && known.isEmpty() && mayOnlyBeTeam(entity) ? Classes.TEAM : read;
    }

    /** True of a name that the table has for teams alone, though not for sure: Liverpool. */
    private boolean mayOnlyBeTeam(Entity entity) {
        List<KnownOrganization> perhaps = organizations.perhapsNamed(entity.name());
        return !perhaps.isEmpty()
                && perhaps.stream().allMatch(each -> each.type().equals(Classes.TEAM));
    }

    /** The class below {@code root}, or that itself, for which most speaks; the first of several. */
    private ClassName read(ClassName root, Map<ClassName, Double> classes) {
        return classes.entrySet().stream()
                .filter(each -> ontology.root(each.getKey()).equals(root))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(root);
    }

    private static List<Mention> names(Reading reading, Entity entity) {
        return reading.mentionsOf(entity.id()).stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .toList();
    }

    private static Entity withType(Entity entity, ClassName type) {
        return new Entity(entity.id(), type, entity.name(), entity.aliases(), entity.iri());
    }
}
