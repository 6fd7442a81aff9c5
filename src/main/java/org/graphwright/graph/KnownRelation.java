package org.graphwright.graph;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.model.Argument;
import org.graphwright.model.EntityId;
import org.graphwright.model.Extraction;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Quotation;
import org.graphwright.model.Span;
import org.graphwright.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of two things that are known: the only open relations that a graph has, the others are for {@code extract} alone.
 *
 * @param subject what the article knows the one thing by
 * @param object the same of the other
 * @param claimedBy whose words say so, if they stand within a quotation
 */
public record KnownRelation(
        OpenRelation relation,
        EntityId subject,
        EntityId object,
        @Nullable EntityId claimedBy) {
    /** The step that reads them. */
    public static final String BY = "clause";

    public KnownRelation {
        requireNonNull(relation, "relation is null");
        requireNonNull(subject, "subject is null");
        requireNonNull(object, "object is null");
    }

    /** Those of an article, in order. */
    public static List<KnownRelation> of(Extraction extraction) {
        List<KnownRelation> known = new ArrayList<>();
        for (OpenRelation relation : extraction.openRelations()) {
            EntityId subject = relation.subject().entity();
            for (Argument argument : relation.objects()) {
                EntityId object = argument.entity();
                if (subject != null && object != null && !subject.equals(object)) {
                    known.add(new KnownRelation(relation, subject, object, claimant(extraction, relation, argument)));
                }
            }
        }
        return known;
    }

    private static @Nullable EntityId claimant(Extraction extraction, OpenRelation relation, Argument object) {
        Span said = new Span(relation.subject().begin(), relation.subject().end())
                .to(new Span(object.begin(), object.end()));
        return extraction.quotations().stream()
                .filter(q -> q.speaker() != null && q.span().contains(said))
                .map(Quotation::speaker)
                .findFirst()
                .orElse(null);
    }

    /** Whether the article says so itself. */
    public Status status() {
        if (relation.negated()) {
            return Status.DENIED;
        }
        return claimedBy == null ? Status.ASSERTED : Status.CLAIMED;
    }
}
