package org.graphwright.extract.coreference;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Reference;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Sees where a pronoun of a man is read as one that means a woman or the other way round: by what the article's other pronouns say of her,
 * her titles and her first name. Then it means the person named last before it of whom nothing speaks against that, in its sentence or the
 * one before.
 */
final class PronounAgreement {
    /** What a first name or a title says beside a pronoun, of which one that is surely read says 1: some names are of both. */
    private static final double OF_NAME = 0.5;

    /** From here on what speaks against a pronoun is heard. */
    private static final double LEAST = 1;

    /** From here on a pronoun is believed rather than the others. */
    private static final double SURE = 0.95;

    private final Genders genders;
    private final Ontology ontology;
    private final Reading reading;
    private final Map<EntityId, Map<Gender, Double>> said = new HashMap<>();

    /**
     * @param reading with the entities of its names
     * @param references what each pronoun is read to mean
     */
    PronounAgreement(Genders genders, Ontology ontology, Reading reading, List<Reference> references) {
        this.genders = requireNonNull(genders, "genders is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.reading = requireNonNull(reading, "reading is null");
        for (Entity entity : reading.entities()) {
            add(entity.id(), genders.ofName(entity.name()), OF_NAME);
        }
        for (Reference reference : references) {
            EntityId entity = entityOf(reference);
            if (entity != null) {
                add(entity, gender(reference.mention()), reference.probability());
            }
        }
    }

    private void add(EntityId entity, Gender gender, double weight) {
        said.computeIfAbsent(entity, e -> new EnumMap<>(Gender.class)).merge(gender, weight, Double::sum);
    }

    /** True where the article says of whom the pronoun is read to mean that it cannot, unless it is read so very surely. */
    boolean speaksAgainst(Reference reference) {
        return reference.probability() < SURE
                && speaksAgainst(entityOf(reference), gender(reference.mention()), reference.probability());
    }

    /** @param own what the pronoun itself has said of the entity */
    private boolean speaksAgainst(@Nullable EntityId entity, Gender gender, double own) {
        if (entity == null || gender == Gender.UNKNOWN) {
            return false;
        }
        Map<Gender, Double> all = said.getOrDefault(entity, Map.of());
        double against = all.getOrDefault(gender == Gender.MALE ? Gender.FEMALE : Gender.MALE, 0.0);
        return against >= LEAST && against > all.getOrDefault(gender, 0.0) - own;
    }

    /** Whom else a pronoun may mean that is read as somebody's of the other sex. */
    Optional<Mention> namedLast(Mention pronoun) {
        Gender gender = gender(pronoun);
        int from = beginOfSentenceBefore(pronoun);
        return reading.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.begin() >= from && m.end() <= pronoun.begin())
                .filter(m -> m.entity() != null && ontology.isA(m.type(), Classes.PERSON))
                .filter(m -> !speaksAgainst(m.entity(), gender, 0))
                .reduce((first, second) -> second);
    }

    private int beginOfSentenceBefore(Mention pronoun) {
        int before = pronoun.begin();
        int own = pronoun.begin();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.begin() > pronoun.begin()) {
                break;
            }
            before = own == pronoun.begin() ? sentence.begin() : own;
            own = sentence.begin();
        }
        return before;
    }

    private Gender gender(Mention mention) {
        return mention.kind() == MentionKind.PRONOUN
                ? genders.ofPronoun(mention.span().of(reading.article().text()))
                : Gender.UNKNOWN;
    }

    private @Nullable EntityId entityOf(Reference reference) {
        return reading.mention(reference.name().id()).orElse(reference.name()).entity();
    }
}
