package org.graphwright.extract.light;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.coreference.Cluster;
import org.graphwright.extract.coreference.Gender;
import org.graphwright.extract.coreference.Genders;
import org.graphwright.extract.coreference.NameClusters;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Reference;
import org.graphwright.ontology.Ontology;

/** Finds by rules what the pronouns and nouns of an article mean, from left to right: each something named before. */
final class ReferenceRules {
    /** How sure a noun's rule is; by hand. */
    private static final double NOUN = 0.75;

    private final Ontology ontology;
    private final Genders genders;

    ReferenceRules(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.genders = new Genders(ontology);
    }

    List<Reference> find(Reading reading) {
        String text = reading.article().text();
        List<MentionPosition> places = MentionPositions.of(reading);
        List<Thing> things = things(reading, places);
        PronounRules pronouns = new PronounRules(ontology, genders, reading.sentences());
        NounRules nouns = new NounRules(ontology, reading, genders);
        List<Reference> references = new ArrayList<>();
        for (MentionPosition place : places) {
            Mention mention = place.mention();
            String words = mention.span().of(text);
            if (mention.kind() == MentionKind.PRONOUN) {
                PronounRules.Meant meant = pronouns.meant(words, place, things);
                if (meant != null) {
                    meant.thing().add(place, genders.ofPronoun(words));
                    references.add(new Reference(mention, meant.thing().name(), meant.probability()));
                }
            } else if (mention.kind() == MentionKind.NOMINAL && mention.type().equals(Mention.PRONOUN)) {
                Thing meant = nouns.meant(words, place, things);
                if (meant != null) {
                    meant.add(place, Gender.UNKNOWN);
                    references.add(new Reference(mention, meant.name(), NOUN));
                }
            }
        }
        return references;
    }

    private List<Thing> things(Reading reading, List<MentionPosition> places) {
        Map<MentionId, MentionPosition> placeOf = new HashMap<>();
        places.forEach(place -> placeOf.put(place.mention().id(), place));
        List<Thing> things = new ArrayList<>();
        for (Cluster cluster : NameClusters.of(ontology, reading)) {
            things.add(new Thing(
                    cluster,
                    cluster.mentions().stream()
                            .map(mention -> placeOf.get(mention.id()))
                            .filter(place -> place != null)
                            .toList(),
                    genders));
        }
        return things;
    }
}
