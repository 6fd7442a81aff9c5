package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Quotation;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.jspecify.annotations.Nullable;

/** Tells from what governs the link of two mentions whether the sentence asserts, denies or merely supposes what is said of them. */
final class StatusFinder {
    /** Between actors: that one rejects, denies or asks something is what such a property may say. */
    private static final Set<PropertyName> DEEDS = PropertyName.setOf(
            "metWith", "opposed", "accused", "attacked", "supported", "sanctioned", "agreedWith", "defeated");

    /** Where something is, or whose, a noun beside does not put in doubt: claims of fraud in Oslo. */
    private static final Set<PropertyName> PLACES =
            PropertyName.setOf("locatedIn", "basedIn", "agentOf", "citizenOf", "partOf");

    private final Ontology ontology;
    private final FactualityWords lists;
    private final Unfulfilled unfulfilled;
    private final OpenRole openRole;
    private final FailedDeed failedDeed;

    StatusFinder(Ontology ontology, FactualityWords lists) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.lists = requireNonNull(lists, "lists is null");
        this.unfulfilled = new Unfulfilled(lists);
        this.openRole = new OpenRole(lists);
        this.failedDeed = new FailedDeed(lists);
    }

    /** True for what is done between actors rather than lasts. */
    static boolean isDeed(Statement statement) {
        return DEEDS.contains(statement.property());
    }

    /** @param claim the quotation in which the two are joined, or null */
    Status find(Said said, Link link, Statement statement, @Nullable Quotation claim) {
        boolean supposed = false;
        for (Marker marker : said.markers()) {
            boolean governed = governs(said.words(), marker, link)
                    || !PLACES.contains(statement.property()) && isOfNoun(said.words(), marker, link);
            if (governed && !isOfClaim(said.words(), marker, claim)) {
                if (marker.status() == Status.DENIED) {
                    return Status.DENIED;
                }
                supposed = true;
            }
        }
        boolean feigned = !link.isTakenForGranted() && lists.feigningVerb.isAt(said.words(), link.word());
        boolean failed = !isDeed(statement) && failedDeed.is(said.words(), link);
        if (feigned
                || failed
                || isForged(said.words(), link)
                || isLost(said.words(), link, statement)
                || isObject(said.words(), link, statement, lists.denyingVerb)) {
            return Status.DENIED;
        }
        boolean doubted = supposed
                || isObject(said.words(), link, statement, lists.doubtingVerb)
                || hasDoubtingAttribute(said.words(), link)
                || !isDeed(statement) && openRole.is(said.words(), link)
                || isPlayed(said.words(), link, statement)
                || isBetrothal(said.words(), link, statement)
                || !link.isTakenForGranted() && !isDeed(statement) && unfulfilled.is(said.words(), link.word())
                || isOffice(statement)
                        && lists.candidacy.isWithin(
                                said.words(),
                                link.region().from(),
                                link.second().from());
        return doubted ? Status.HYPOTHETICAL : Status.ASSERTED;
    }

    /** True where a word of denial or doubt governs the word that joins the two. */
    boolean isGoverned(Said said, Link link) {
        return said.markers().stream().anyMatch(marker -> !marker.phrase() && governs(said.words(), marker, link));
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
        if (marker.word() == Marker.WHOLE) {
            return link.isTakenForGranted() ? !isTitle(words, link) : !words.isInRelativeBehind(-1, link.word());
        }
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
                        || marker.scope().from() == link.first().from()
                                && words.is(link.between().from(), "as")
                : first && !link.isTakenForGranted() || second && between;
    }

    /** "Acme president Ada Lind", "Ada Lind, the head of Acme": so in what is no film, too. */
    private static boolean isTitle(ClauseText words, Link link) {
        for (int at = link.between().from(); at < link.between().to(); at++) {
            if (words.tag(at).equals("IN") && !words.is(at, "of", "at", "in")) {
                return false;
            }
        }
        return true;
    }

    /** "Their offer for Ada Lind", "a bid for head of Acme": the noun itself joins the two. */
    private static boolean isOfNoun(ClauseText words, Marker marker, Link link) {
        boolean owned = link.isTakenForGranted()
                && words.tag(link.between().from()).equals("POS")
                && marker.word() >= 0
                && words.tag(marker.word()).startsWith("NN")
                && words.is(link.first().from() - 1, "about", "over")
                && marker.scope().contains(link.first().from());
        return owned || isBetween(words, marker, link);
    }

    private static boolean isBetween(ClauseText words, Marker marker, Link link) {
        return marker.word() >= 0
                && words.tag(marker.word()).startsWith("NN")
                && link.between().contains(marker.word())
                && marker.scope().contains(link.second().from())
                && !words.isInRelativeBehind(marker.word(), link.second().from());
    }

    /** "Ada Lind's diploma from Acme is a forgery." */
    private boolean isForged(ClauseText words, Link link) {
        int be = link.second().to();
        int word = words.is(be + 1, "a", "an", "not") ? be + 2 : be + 1;
        return words.is(link.between().from(), "'s", "’s", "'")
                && words.lemma(be).equals("be")
                && (lists.falseWord.isAt(words, word) || words.is(word, "genuine", "real") && words.is(be + 1, "not"));
    }

    /** Who lost to another did not defeat that other. */
    private static boolean isLost(ClauseText words, Link link, Statement statement) {
        return statement.property().equals(new PropertyName("defeated"))
                && !link.isTakenForGranted()
                && words.lemma(link.word()).matches("lose|fall|succumb")
                && words.is(link.second().from() - 1, "to")
                && words.words(statement.subject().span()).from()
                        == link.first().from();
    }

    /** Who is engaged is not married. */
    private boolean isBetrothal(ClauseText words, Link link, Statement statement) {
        return statement.property().equals(new PropertyName("spouse"))
                && (lists.betrothal.isAt(words, link.word())
                        || lists.betrothal.isWithin(
                                words, link.between().from(), link.between().to()));
    }

    /** "Plays Ada Lind, the head of Acme": she heads it in the play. */
    private boolean isPlayed(ClauseText words, Link link, Statement statement) {
        int verb = words.nounPhraseBegin(link.first().from()) - 1;
        return verb > 0
                && words.isVerb(verb)
                && lists.verbOfPlaying.isAt(words, verb)
                && ontology.isA(statement.subject().type(), Classes.PERSON)
                && words.words(statement.subject().span()).from()
                        == link.first().from();
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
                || MarkerFinder.isPlaced(words, link.word())
                || lists.leavingVerb.isAt(words, link.word())
                        && words.is(link.between().from(), "as")
                || words.is(link.second().to(), "to", "'s", "'")
                || link.word() < link.second().from()
                        && words.isVerb(link.second().to())) {
            return false;
        }
        boolean role = words.is(link.between().from(), "as", "a", "an")
                || words.is(link.between().from(), "the")
                        && words.lemma(link.word()).matches("consider|believe|think");
        if (link.first().from() > link.word() && role) {
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
            boolean seen = at < link.first().from() && !isDescribed(words, link)
                    || link.between().contains(at);
            if (seen && lists.doubtingAttribute.isAt(words, at) && names(words, at, link)) {
                return true;
            }
        }
        return false;
    }

    /** "Would-be buyers of Acme, a firm based in Oslo": the apposition is of the mention, not of who stands before it. */
    private static boolean isDescribed(ClauseText words, Link link) {
        int begin = link.between().from();
        return words.is(begin, ",") && words.is(begin + 1, "a", "an", "the");
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

    boolean isOffice(Statement statement) {
        PropertyName property = statement.property();
        return property.equals(Properties.POSITION)
                || ontology.implies(property, Properties.HEAD_OF)
                || !property.equals(Properties.AGENT_OF) && ontology.implies(property, Properties.AGENT_OF);
    }
}
