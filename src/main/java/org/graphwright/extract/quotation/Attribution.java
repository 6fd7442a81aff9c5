package org.graphwright.extract.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.graphwright.model.Mention;
import org.graphwright.model.Quotation;
import org.graphwright.model.Span;

/** Tells whose claim a passage is. */
public final class Attribution {
    private final List<Quotation> innermostFirst;
    private final List<Quotation> ofUnknown;

    /** @param quotations those of the passage's article */
    public Attribution(List<Quotation> quotations) {
        innermostFirst = quotations.stream()
                .filter(q -> q.speaker() != null)
                .sorted(Comparator.comparingInt((Quotation q) -> q.span().length())
                        .thenComparing(Quotation::span))
                .toList();
        ofUnknown = quotations.stream()
                .filter(q -> q.speaker() == null && q.direct())
                .toList();
    }

    /** True where {@code passage} stands between the quotation marks of somebody of whom nothing is known but words such as "a neighbour". */
    public boolean isOfUnknown(Span passage) {
        return ofUnknown.stream().anyMatch(q -> q.span().contains(passage));
    }

    /** True where one of the two stands between quotation marks, and the other is who speaks there. */
    public boolean isBetweenSpeakerAndWords(Mention one, Mention other) {
        return innermostFirst.stream()
                .anyMatch(q -> q.direct() && (isSpoken(q, one, other) || isSpoken(q, other, one)));
    }

    private static boolean isSpoken(Quotation quotation, Mention said, Mention speaker) {
        return quotation.span().contains(said.span())
                && !quotation.span().overlaps(speaker.span())
                && speaker.id().equals(quotation.speakerMention());
    }

    /** The innermost quotation around {@code passage} of which it is known whose words it is; empty where the article itself says so. */
    public Optional<Quotation> of(Span passage) {
        return innermostFirst.stream().filter(q -> q.span().contains(passage)).findFirst();
    }
}
