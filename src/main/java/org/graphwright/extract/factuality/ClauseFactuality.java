package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graphwright.model.Event;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;

/**
 * Decides of open relations and events, as {@link Factuality} does of facts, whether the clause that tells of them is denied or merely
 * supposed by words outside of them: "there is no evidence that A is based in B". Immutable.
 */
public final class ClauseFactuality {
    private final FactualityWords lists;
    private final MarkerFinder markerFinder;

    public ClauseFactuality(Ontology ontology) {
        this.lists = new FactualityWords(requireNonNull(ontology, "ontology is null"));
        this.markerFinder = new MarkerFinder(lists);
    }

    /**
     * The relations in their order: what is denied is negated; what is merely supposed, without that the relation's own words say so
     * ("plan to marry"), and what is denied by its own words ("deny having met") is left out.
     */
    public List<OpenRelation> decide(Reading reading, List<OpenRelation> relations) {
        Map<Sentence, Said> sentences = new HashMap<>();
        List<OpenRelation> decided = new ArrayList<>();
        for (OpenRelation relation : relations) {
            Said said = said(reading, new Span(relation.begin(), relation.end()), sentences);
            Status status = status(said, relation);
            if (status != Status.HYPOTHETICAL) {
                decided.add(status == Status.DENIED ? relation.asNegated() : relation);
            }
        }
        return decided;
    }

    /** The events in their order; what all its passages deny is negated. */
    public List<Event> deny(Reading reading, List<Event> events) {
        Map<Sentence, Said> sentences = new HashMap<>();
        return events.stream()
                .map(event -> event.passages().stream()
                                .allMatch(passage -> isDenied(reading, passage, sentences)
                                        && !HarmedNobody.by(reading, event.type(), passage))
                        ? event.asNegated()
                        : event)
                .toList();
    }

    private boolean isDenied(Reading reading, Span passage, Map<Sentence, Said> sentences) {
        Said said = said(reading, passage, sentences);
        int word = said.words().words(passage).from();
        return said.words().isVerb(word)
                && said.markers().stream().anyMatch(m -> m.status() == Status.DENIED && governs(said.words(), m, word));
    }

    private Status status(Said said, OpenRelation relation) {
        Words own = said.words().words(new Span(relation.begin(), relation.end()));
        List<String> lemmas = Arrays.asList(relation.relation().split(" "));
        Status status = Status.ASSERTED;
        for (Marker marker : said.markers()) {
            if (!governs(said.words(), marker, own.to() - 1)) {
                continue;
            }
            boolean itself = marker.word() >= 0 && lemmas.contains(said.words().lemma(marker.word()));
            if (marker.status() == Status.DENIED) {
                return itself && lists.denyingVerb.isAt(said.words(), marker.word())
                        ? Status.HYPOTHETICAL
                        : Status.DENIED;
            }
            if (!itself) {
                status = Status.HYPOTHETICAL;
            }
        }
        return status;
    }

    private static boolean governs(ClauseText words, Marker marker, int word) {
        return marker.scope().contains(word) && !words.isInRelativeBehind(Math.max(marker.word(), -1), word);
    }

    private Said said(Reading reading, Span passage, Map<Sentence, Said> sentences) {
        Sentence sentence = reading.sentencesOf(passage).get(0);
        return sentences.computeIfAbsent(sentence, s -> {
            ClauseText words = new ClauseText(s);
            return new Said(words, markerFinder.find(words));
        });
    }
}
