package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.graphwright.model.Quotation;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.jspecify.annotations.Nullable;

/** Tells from what governs the link of two mentions whether the sentence asserts, denies or merely supposes what is said of them. */
final class StatusFinder {
    /** Between actors: that one rejects, denies or asks something is what such a property may say. */
    private static final Set<String> DEEDS =
            Set.of("metWith", "opposed", "accused", "attacked", "supported", "sanctioned", "agreedWith", "defeated");

    private final Ontology ontology;
    private final FactualityWords lists;
    private final Unfulfilled unfulfilled;

    StatusFinder(Ontology ontology, FactualityWords lists) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.lists = requireNonNull(lists, "lists is null");
        this.unfulfilled = new Unfulfilled(lists);
    }

    /** True for what is done between actors rather than lasts. */
    static boolean isDeed(Statement statement) {
        return DEEDS.contains(statement.property());
    }

    /** @param claim the quotation in which the two are joined, or null */
    Status find(Said said, Link link, Statement statement, @Nullable Quotation claim) {
        boolean supposed = false;
        for (Marker marker : said.markers()) {
            if (governs(said.words(), marker, link) && !isOfClaim(said.words(), marker, claim)) {
                if (marker.status() == Status.DENIED) {
                    return Status.DENIED;
                }
                supposed = true;
            }
        }
        boolean feigned = !link.isTakenForGranted() && lists.feigningVerb.isAt(said.words(), link.word());
        if (feigned || isObject(said.words(), link, statement, lists.denyingVerb)) {
            return Status.DENIED;
        }
        boolean doubted = supposed
                || isObject(said.words(), link, statement, lists.doubtingVerb)
                || hasDoubtingAttribute(said.words(), link)
                || !link.isTakenForGranted() && !isDeed(statement) && unfulfilled.is(said.words(), link.word())
                || isOffice(statement)
                        && lists.candidacy.isWithin(
                                said.words(),
                                link.region().from(),
                                link.second().from());
        return doubted ? Status.HYPOTHETICAL : Status.ASSERTED;
    }

    /** "She believes that": it is she who says so. */
    private boolean isOfClaim(ClauseText words, Marker marker, @Nullable Quotation claim) {
        return claim != null
                && marker.status() == Status.HYPOTHETICAL
                && marker.word() >= 0
                && !claim.span().contains(words.token(marker.word()).span())
                && (lists.speech.isAt(words, marker.word()) || !words.isVerb(marker.word()));
    }

    private static boolean governs(ClauseText words, Marker marker, Link link) {
        if (!link.isTakenForGranted()) {
            boolean verb =
                    marker.scope().contains(link.word()) && !words.isInRelativeBehind(marker.word(), link.word());
            if (verb) {
                return true;
            }
        }
        if (!marker.phrase()) {
            return false;
        }
        boolean first = marker.scope().contains(link.first().from())
                && !words.isInRelativeBehind(marker.word(), link.first().from());
        boolean second = marker.scope().contains(link.second().from())
                && !words.isInRelativeBehind(marker.word(), link.second().from());
        boolean between = link.between().contains(marker.word());
        return first && second
                ? marker.word() == link.first().from() - 1
                : first && !link.isTakenForGranted() || second && between;
    }

    /**
     * "Declined Acme", "was rejected by the party", "seeks Acme": the verb itself says so, and nothing but it joins the two; or "proposed Ada
     * Lind as head of Acme".
     */
    private boolean isObject(ClauseText words, Link link, Statement statement, Phrases verbs) {
        if (link.isTakenForGranted()
                || isDeed(statement)
                || !words.isVerb(link.word())
                || !verbs.isAt(words, link.word())
                || lists.leavingVerb.isAt(words, link.word())
                        && words.is(link.between().from(), "as")
                || words.is(link.second().to(), "to", "'s", "'")
                || words.isVerb(link.second().to())) {
            return false;
        }
        if (link.first().from() > link.word() && words.is(link.between().from(), "as")) {
            return true;
        }
        for (int at = link.word() + 1; at < words.nounPhraseBegin(link.second().from()); at++) {
            if (words.tag(at).startsWith("NN") || words.is(at, ",", "'s")) {
                return false;
            }
        }
        return true;
    }

    /** "The alleged head of", "his supposed wife": in the phrase that names the one by the other. */
    private boolean hasDoubtingAttribute(ClauseText words, Link link) {
        for (int at = link.region().from(); at < link.second().from(); at++) {
            boolean seen = at < link.first().from() || link.between().contains(at);
            if (seen && lists.doubtingAttribute.isAt(words, at) && names(words, at, link)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(ClauseText words, int attribute, Link link) {
        int at = attribute + 1;
        while (at < words.size()
                && !words.isVerb(at)
                && !words.is(at, ",", "in", "on", "by", "and", "who", "that")
                && at != link.first().from()
                && at != link.second().from()) {
            at++;
        }
        return at == link.first().from() || at == link.second().from();
    }

    private boolean isOffice(Statement statement) {
        String property = statement.property();
        return property.equals(Properties.HEAD_OF)
                || property.equals("position")
                || ontology.property(property)
                        .filter(p -> p.superProperties().contains(Properties.HEAD_OF)
                                || p.superProperties().contains(Properties.AGENT_OF))
                        .isPresent();
    }
}
