package org.graphwright.extract.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.graphwright.model.Quotation;
import org.graphwright.model.Span;

/** Tells whose claim a passage is. */
public final class Attribution {
    private final List<Quotation> innermostFirst;

    /** @param quotations those of the passage's article */
    public Attribution(List<Quotation> quotations) {
        innermostFirst = quotations.stream()
                .filter(q -> q.speaker() != null)
                .sorted(Comparator.comparingInt((Quotation q) -> q.span().length())
                        .thenComparing(Quotation::span))
                .toList();
    }

    /** The entity that says {@code passage}, by the innermost quotation around it; empty where the article itself says so. */
    public Optional<String> of(Span passage) {
        return innermostFirst.stream()
                .filter(q -> q.span().contains(passage))
                .findFirst()
                .map(Quotation::speaker);
    }
}
