package org.graphwright.extract.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Event;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Examples to train the choice of antecedents from: what the features of a candidate are, and whether it is the right one. */
public final class AntecedentExamples {
    private AntecedentExamples() {}

    /**
     * The examples of one pronoun.
     *
     * @param reading an article with its names and pronouns
     * @param pronoun where the pronoun stands
     * @param answers names that are known to be meant, or known not to be; of other candidates nothing is said
     * @param before resolves what stands before the pronoun; null in a first round, when nothing can yet
     * @param onlyOne true where one of the answers is right, so that all other candidates are wrong
     */
    public static List<Event> of(
            Ontology ontology,
            Reading reading,
            Span pronoun,
            Map<Span, Boolean> answers,
            boolean onlyOne,
            @Nullable Coreference before) {
        Reading agreed = new NameAgreement(ontology).agree(reading);
        List<MentionPosition> places = MentionPositions.of(agreed);
        List<Cluster> clusters = before == null
                ? Coreference.nameClusters(ontology, places, agreed.article().text())
                : before.upTo(reading, pronoun.begin()).clusters;
        Genders genders = new Genders(ontology);
        List<Event> events = new ArrayList<>();
        for (MentionPosition place : places) {
            Gender said = genders.ofPronoun(pronoun.of(agreed.article().text()));
            if (place.mention().span().equals(pronoun)
                    && place.mention().kind() == MentionKind.PRONOUN
                    && said != Gender.UNKNOWN) {
                List<AntecedentCandidate> candidates = PronounResolver.candidates(place, said, clusters);
                for (AntecedentCandidate candidate : candidates) {
                    Boolean answer = answer(candidate.cluster(), answers, onlyOne);
                    if (answer != null) {
                        events.add(new Event(
                                answer ? "yes" : "no",
                                AntecedentFeatures.of(agreed.sentences(), place, said, candidate, candidates.size())));
                    }
                }
            }
        }
        return events;
    }

    private static @Nullable Boolean answer(Cluster cluster, Map<Span, Boolean> answers, boolean onlyOne) {
        Boolean answer = onlyOne ? Boolean.FALSE : null;
        for (Map.Entry<Span, Boolean> each : answers.entrySet()) {
            if (cluster.places.stream().anyMatch(p -> p.mention().span().overlaps(each.getKey()))) {
                answer = Boolean.TRUE.equals(answer) || each.getValue();
            }
        }
        return answer;
    }
}
