package org.graphwright.extract.clause;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;

/** What the words right beside a thing's names say of it, in the sentences that tell of an event. */
final class NamesInEvent {
    private static final String KIN = "(?:son|daughter|wife|husband|widow|brother|sister|father|mother|child|children)";
    private static final Pattern KIN_OF =
            Pattern.compile("\\b" + KIN + " of (?:the )?(?:[\\p{Ll}-]+ ){0,5}(?:\\p{L}+ )?$");
    private static final Pattern OWN_KIN =
            Pattern.compile("(?: and \\p{Lu}\\p{L}+)?['’]s? (?:\\p{L}+ )?" + KIN + "\\b");

    /** Behind a name, and its age or office: a clause that tells of something of its bearer's. */
    private static final Pattern WHOSE = Pattern.compile("^(?:, [^,;.]{1,40})?, (?<clause>whose\\b[^,;]*)");

    private static final Pattern AGED = Pattern.compile("\\b[\\p{L}\\p{N}-]+-years?-old\\s(?:\\p{Ll}+\\s)?$");

    private static final Pattern SUCCESSOR = Pattern.compile(
            "\\b(?:replac|succeed)(?:e|es|ed|s|ing)?\\b(?:\\s[\\p{L}.'’-]+){0,3}?\\s(?:with|by)\\s(?:[^.;:,]{0,70},\\s)?[^.;:,]{0,40}$");

    /** In characters: as far before a name is looked for that. */
    private static final int BEFORE_SUCCESSOR = 150;

    private static final Pattern OPERATED_BY = Pattern.compile(
            "\\b(?:(?:chartered|built|flown|leased|made|managed|manufactured|operated|owned|run)\\sby|(?:contract|registered)\\s(?:to|with)|belonging\\sto)\\s(?:the\\s)?$");

    private static final Pattern WHERE =
            Pattern.compile("\\b(?:across|in|inside|near|off|outside|within)\\s(?:the\\s)?$");

    private static final Pattern ON = Pattern.compile("\\b(?:on|via)\\s(?:the\\s)?$");

    private static final Pattern COMMA = Pattern.compile("\\)?, ");

    /** In characters. */
    private static final int LONGEST_COMMA = 3;

    private static final Pattern AT = Pattern.compile("\\b(?:at|in|near|off|outside)\\s(?:the\\s)?$");

    private static final Pattern RUNNING_MATE =
            Pattern.compile("\\brunning[\\s-]mate,?\\s(?:\\p{Lu}[\\p{L}.]*\\s){0,2}$");

    private static final Pattern MEETING_OF = Pattern.compile(
            "\\bat\\b.*\\b(?:meeting|conference|congress|session|summit|convention|assembly) of (?:the )?$");

    private static final String CRIME =
            "(?:deaths?|murders?|killings?|shootings?|stabbings?|assassinations?|slayings?|rapes?|assaults?|abuse|kidnappings?|abductions?|poisonings?|beatings?|disappearances?)";

    private static final Pattern CRIME_ON = Pattern.compile("(?i)\\b" + CRIME
            + " of (?:[\\w’'-]+,? ){0,6}$|\\b(?:kill|murder|shoot|stabb|rap|assault|abduct|kidnapp|poison|strangl|behead|tortur|abus|assassinat)ing (?:[\\w’'-]+,? ){0,4}$"
            + "|\\b(?:harm to|(?:attacks?|assaults?) (?:on|against)) (?:[\\w’'-]+,? ){0,4}$");

    private static final Pattern OWN_CRIME = Pattern.compile("['’]s? (?:\\p{L}+ )?" + CRIME + "\\b");

    private static final Pattern CRIME_BEHIND = Pattern.compile(" (?:\\p{L}+ )?" + CRIME + "\\b");

    private static final Pattern SUCCEEDING = Pattern.compile(
            "\\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|t(?:akes?|aking|aken|ook) over from|successor (?:of|to)|in place of) (?:[\\p{L}’'-]+ ){0,5}$");

    private static final String SOON = "^[^.;:]{0,60}?\\b";

    private static final Pattern VOTING_AGAINST = Pattern.compile(
            SOON
                    + "(?:vot(?:ed|ing|es?) (?:against|no)|cast the (?:only|lone|sole|single)|abstain(?:ed|ing|s)?|dissent(?:ed|ing|s)?)\\b");

    private static final Pattern JUDGING = Pattern.compile(
            "^(?:['’]s)?(?: \\p{L}+){0,3} (?:has |have )?(?:\\p{Ll}+ly )?(?:(?:applaud|condemn|congratulat|criticis|criticiz|denounc|hail|oppos|prais|protest|reject|welcom)(?:ed|es|s|e|ing)?"
                    + "|rall(?:ied|y) against)\\b");

    private static final Pattern SAYING = Pattern.compile(
            "^(?:['’]s)?(?: \\p{L}+){0,2} (?:(?:condemn|denounce)(?:s|d|ed)?\\b"
                    + "|(?:says?|said|(?:announce|confirm|report)(?:s|d|ed)?)\\b(?! (?:that )?(?:he|her|his|it|its|our|she|their|they|we)\\b))");

    /** Behind a name: "refused Berg's offer to resign". */
    private static final Pattern ANSWERING = Pattern.compile(
            "^ (?:has |had )?(?:accept|declin|refus|reject|turn)(?:s|es|e|ed)?\\b(?!(?: on \\p{Lu}\\p{Ll}+)? to\\b)[^.;:]{0,80}\\b(?:resign|quit|step)\\p{Ll}*");

    /** Characters before a name in which is looked for such words. */
    private static final int BEFORE_NAME = 60;

    /** Characters behind a name in which is looked for such words. */
    private static final int BEHIND_NAME = 120;

    private final Reading reading;
    private final ToldEvent told;
    private final int first;
    private final List<Mention> names;

    NamesInEvent(Reading reading, ToldEvent told) {
        this.reading = reading;
        this.told = told;
        this.first = reading.sentenceIndex(told.begin());
        this.names = told.passages().stream()
                .flatMap(passage -> reading.sentenceAt(passage.begin()).stream())
                .distinct()
                .flatMap(sentence -> reading.mentionsIn(sentence.span()).stream())
                .toList();
    }

    /** Only whose kin has the part is told: "the son of Osama bin Laden was killed". */
    boolean areOnlyKin(EntityId thing) {
        return areAll(thing, this::isKin);
    }

    /** Only what befell somebody or something of theirs is told: "Anna Berg, whose father died, said". */
    boolean areOnlyOwners(EntityId thing) {
        return areAll(thing, name -> name.kind() != MentionKind.NAME || isOwner(name))
                && names.stream().anyMatch(name -> thing.equals(name.entity()) && name.kind() == MentionKind.NAME);
    }

    private boolean isOwner(Mention name) {
        Matcher whose = WHOSE.matcher(behind(name));
        return whose.find()
                && told.passages().stream()
                        .anyMatch(passage -> passage.begin() >= name.end() + whose.start("clause")
                                && passage.end() <= name.end() + whose.end());
    }

    private boolean isKin(Mention name) {
        return KIN_OF.matcher(before(name)).find() || reading.article().hasAt(name.end(), OWN_KIN);
    }

    /**
     * Only what was done to somebody is told, for which others stand trial: "the death of their child, Anna Berg". In arrests, accusations and
     * trials of 3,039 training stories 46 of 48 such things have no part.
     */
    boolean areOnlyVictims(EntityId thing) {
        return areAll(
                thing,
                name -> isKin(name)
                        || CRIME_ON.matcher(before(name)).find()
                        || reading.article()
                                .hasAt(name.end(), name.kind() == MentionKind.PRONOUN ? CRIME_BEHIND : OWN_CRIME));
    }

    /** Only whose post somebody else was given is told: "Berg, who succeeds Carl Dahl". */
    boolean areOnlyPredecessors(EntityId thing) {
        return areAll(
                thing,
                name -> name.kind() != MentionKind.NAME
                        || SUCCEEDING.matcher(before(name)).find());
    }

    /** Only that somebody was against what others decided is told, behind the sentence that tells of it first. */
    boolean areOnlyVotingAgainst(EntityId thing) {
        return areAllBehind(thing, VOTING_AGAINST);
    }

    /** Only what somebody thinks of it is told, behind the sentence that tells of it first: "Norland welcomed the accord". */
    boolean areOnlyJudging(EntityId thing) {
        return areAllBehind(thing, JUDGING);
    }

    /** Only that somebody told of what others did: "Norland's army says a bomb killed two". */
    boolean areOnlySaying(EntityId thing) {
        return areAll(thing, name -> SAYING.matcher(behind(name)).find());
    }

    /** Who takes or refuses what others offer: "the president declined the premier's offer to resign". */
    boolean areOfAnswering(EntityId thing) {
        return names.stream()
                .filter(name -> thing.equals(name.entity()))
                .anyMatch(name -> ANSWERING.matcher(behind(name)).find());
    }

    /** Only who comes after the one that it befell is told: "fired the premier and replaced him with a lawyer, Anna Berg". */
    boolean areOnlySuccessors(EntityId thing) {
        return areAll(
                thing,
                name -> SUCCESSOR
                        .matcher(reading.article().before(name.begin(), BEFORE_SUCCESSOR))
                        .find());
    }

    /** Only where somebody without a name there is from is told: "the 23-year-old Norlander". */
    boolean areOnlyOfSomebody(EntityId thing) {
        return areAll(thing, name -> AGED.matcher(before(name)).find());
    }

    /**
     * Only whose people some without a name are is told: "five Norlandic prisoners". Of 96 such countries and peoples in the sentences that tell of training
     * events 80 have no part.
     *
     * @param isForPeople true of the lemma of a noun for them
     */
    boolean areOnlyOfPeople(EntityId thing, Predicate<String> isForPeople) {
        return areAll(thing, name -> name.type().equals(Classes.GROUP) && isBesideNoun(name, isForPeople));
    }

    /** Only whose something was is told: "hit a Norcar warehouse". */
    boolean areOnlyOwnersOfThings(EntityId thing) {
        return areAll(thing, name -> name.kind() == MentionKind.NAME && isBesideNoun(name, noun -> true));
    }

    /** True of a name behind which its noun phrase ends in such a noun. */
    private boolean isBesideNoun(Mention name, Predicate<String> such) {
        Token head = null;
        for (Token token :
                reading.sentences().get(reading.sentenceIndex(name.begin())).tokens()) {
            if (token.begin() >= name.end()) {
                if (!token.chunk().equals("I-NP")) {
                    break;
                }
                head = token;
            }
        }
        return head != null && !head.tag().startsWith("NNP") && such.test(head.lemma());
    }

    /** Only where something was is told: "researchers in Norland". */
    boolean areOnlyWhere(EntityId thing) {
        return areAll(thing, name -> WHERE.matcher(before(name)).find());
    }

    /** Only by what something was told: "announced on Faceboard". */
    boolean areOnlyOn(EntityId thing) {
        return areAll(thing, name -> ON.matcher(before(name)).find());
    }

    /** A country of which only is told that something is in it: "the Senate of Ravenia, Norland"; a list names several. */
    boolean areOnlyBehindComma(EntityId thing) {
        return isCountry(thing)
                && areAll(
                        thing,
                        name -> names.stream()
                                .anyMatch(other -> other.entity() != null
                                        && !isCountry(other.entity())
                                        && other.end() < name.begin()
                                        && name.begin() - other.end() <= LONGEST_COMMA
                                        && COMMA.matcher(
                                                        reading.article().text().substring(other.end(), name.begin()))
                                                .matches()));
    }

    private boolean isCountry(EntityId thing) {
        return reading.entity(thing)
                .filter(entity -> entity.type().equals(Classes.COUNTRY))
                .isPresent();
    }

    /** Only where something happened is told: "landed at Nome Airport". */
    boolean areOnlyAt(EntityId thing) {
        return areAll(thing, name -> AT.matcher(before(name)).find());
    }

    /** Whose the bus, plane or mine is that came to harm. */
    boolean areOfOperator(EntityId thing) {
        return isAny(thing, OPERATED_BY);
    }

    boolean areOfRunningMate(EntityId thing) {
        return isAny(thing, RUNNING_MATE);
    }

    /** Whose meeting it was where something was said does not say it: "presented at the annual meeting of the society". */
    boolean areOfHost(EntityId thing) {
        return isAny(thing, MEETING_OF);
    }

    /** The paper that only tells of it, which the title does not name: "the event, which Wikinews attended". */
    boolean areOfPaper(EntityId thing) {
        String title = reading.article().title();
        return (title == null || !ArticleKind.namesItsPaper(title, reading.article()))
                && reading.entity(thing)
                        .filter(paper -> ArticleKind.namesItsPaper(paper.name(), reading.article()))
                        .isPresent();
    }

    private boolean areAllBehind(EntityId thing, Pattern behind) {
        return areAll(
                thing,
                name -> reading.sentenceIndex(name.begin()) > first
                        && behind.matcher(behind(name)).find());
    }

    private String behind(Mention mention) {
        String text = reading.article().text();
        return text.substring(mention.end(), Math.min(text.length(), mention.end() + BEHIND_NAME));
    }

    private boolean areAll(EntityId thing, Predicate<Mention> such) {
        List<Mention> here =
                names.stream().filter(name -> thing.equals(name.entity())).toList();
        return !here.isEmpty() && here.stream().allMatch(such);
    }

    private boolean isAny(EntityId thing, Pattern behind) {
        return names.stream()
                .filter(name -> thing.equals(name.entity()))
                .anyMatch(name -> behind.matcher(before(name)).find());
    }

    private String before(Mention mention) {
        return reading.article().before(mention.begin(), BEFORE_NAME);
    }
}
