package org.graphwright.extract.correct;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/**
 * Whether the words speak against somebody's having done something to somebody: Bo Ek, not Norway, is who met her in "Bo Ek of Norway met
 * her", nobody beats a stadium, and who is attacked over taxes is attacked in words.
 */
final class Deeds {
    private static final PropertyName DEFEATED = new PropertyName("defeated");
    private static final PropertyName ATTACKED = new PropertyName("attacked");
    private static final PropertyName MET_WITH = new PropertyName("metWith");
    private static final Set<PropertyName> DEEDS = Set.of(
            DEFEATED,
            ATTACKED,
            MET_WITH,
            new PropertyName("accused"),
            new PropertyName("opposed"),
            new PropertyName("supported"),
            new PropertyName("agreedWith"),
            new PropertyName("sanctioned"));
    private static final Set<PropertyName> OF_PLAYERS = PropertyName.setOf("playsFor", "coachOf", "memberOf");

    private static final Pattern OF = Pattern.compile(" of (?:the )?");

    private static final Pattern WHERE = Pattern.compile("\\b(?:at|in|inside|near|outside)(?: the)? $");

    /** Before whom one plays against. */
    private static final Pattern OPPONENT = Pattern.compile(
            "(?i)\\b(?:against|versus|vs?\\.?|beat|beats|beating|defeat(?:ed|s|ing)?|thrash(?:ed|es|ing)|rout(?:ed|s|ing)|trounced|edged|stunned"
                    + "|(?:los[st]e?s?|losing|loss|defeat)(?: [\\d–-]+)? to|(?:win|wins|won|victory|drew|draw|triumph)(?: [\\d–-]+)? (?:over|at|against|with))"
                    + " (?:the )?(?:visiting |rivals |neighbours |champions |leaders )?$");

    private static final Pattern TARGET = Pattern.compile(
            "(?i)\\b(?:strikes?|attacks?|air ?strikes?|raids?|assaults?|offensives?|operations?|war|wars|campaigns?|bombings?|fight|battle|action"
                    + "|crackdown|drone strikes?) (?:on|against|of) (?:the )?$");

    private static final Pattern ATTACK = Pattern.compile("(?i)\\battack(?:s|ed|ing)?\\b");

    private static final Pattern WEAPON = Pattern.compile(
            "(?i)\\b(?:bomb\\w*|rockets?|missiles?|air|troops|soldiers|guns?|gunmen|knife|knives|drones?|militants?|fighters?|rebels?|forces|army"
                    + "|killed|kill|killing|wounded|injured|armed|grenades?|mortars?|shell\\w*|suicide|village|base|convoy)\\b");

    /** Behind whom one attacks in words: "over taxes", "for failing to", "in an interview". */
    private static final Pattern IN_WORDS = Pattern.compile(
            "^(?:['’]s?)?(?: [\\p{L}’'-]+){0,5}? ?(?:,? (?:over|about|calling|saying|claiming|accusing)\\b|as (?:an? |being |“|\")|for (?:(?:its|his|her|their|the|not) |\\p{Ll}+ing\\b)"
                    + "|on (?:Twitter|Facebook|television|TV|radio|social media)\\b|in (?:an?|his|her|their) (?:\\p{Ll}+ )?(?:speech|interview|tweet|column|letter|statement|editorial"
                    + "|book|debate|video|post|article|essay|op-ed)\\b)");

    private static final String THOUGHTS =
            "(?:plans?|polic(?:y|ies)|records?|decisions?|bills?|proposals?|budgets?|handling|stance|positions?|claims?|comments?|remarks?"
                    + "|ideas?|laws?|reforms?|approach|strategy|deals?|motives|character|leadership|performance|response|report|ruling|views?)";

    private static final Pattern THOUGHT_BEHIND =
            Pattern.compile("^(?:['’]s?)?(?: (?!and\\b|in\\b|on\\b|at\\b)[\\p{Ll}-]+){0,2} " + THOUGHTS + "\\b");

    private static final Pattern THOUGHT_BEFORE =
            Pattern.compile("\\battack\\w* (?:[\\p{Ll}-]+ ){0,3}" + THOUGHTS + " (?:of|by|from) (?:the )?$");

    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(?:met|meet(?:s|ings?)?|talks?|talked|summits?|spoke|spoken|call(?:ed)?|conversations?|discuss\\w*|hosted|received|welcomed|greeted"
                    + "|conferred|dined|joined|hands)\\b");

    /** Before whom one comes or goes, without seeing him: "visited Oslo two days after". */
    private static final Pattern AT_ANOTHER_TIME = Pattern.compile(
            "(?i)\\b(?:hours?|days?|weeks?|months?|years?|shortly|soon|just) (?:after|before|ahead of) (?:[\\p{L}-]+ ){0,3}$");

    /** Before whose man one meets: "met an adviser to the board of". */
    private static final Pattern ANOTHER_OF = Pattern.compile(
            "(?i)\\b(?:met|meet|meets|meeting|talks|spoke)(?: up)?(?: with)? (?:an?|one|two|some) (?:[\\p{L}-]+ ){0,3}"
                    + "(?:advis[eo]rs?|aides?|lawyers?|consultants?|members?|employees?|friends?|relatives?|critics?|supporters?|donors?)"
                    + " (?:to|of|for|at|with|from) (?:the )?(?:board of )?(?:the )?$");

    private static final Pattern CALLED_OFF = Pattern.compile(
            "(?i)\\b(?:meetings?|talks|summit) (?:[\\p{L}\\p{N}'’,-]+ ){0,12}?(?:was|were|is|are|been|be|being) (?:[\\p{Ll}]+ )?(?:cancell?ed|called off|scrapped|postponed)\\b"
                    + "|\\b(?:cancel(?:l?ed|s)?|call(?:ed|s) off|scrapp(?:ed|s)|postpone[ds]?) (?:an?|the|his|her|their|its) (?:[\\p{Ll}]+ )?(?:meeting|talks|summit)\\b");

    private static final Pattern TO_MEET = Pattern.compile(
            "(?i)\\b(?:was|were|is|are|due|scheduled|set|expected|planned|had been|hoped) to (?:meet|hold (?:\\p{Ll}+ )?(?:talks|meetings?))\\b");

    private static final Pattern DID_MEET =
            Pattern.compile("(?i)\\b(?:met|spoke|talked|held|(?:have|has|had) had|welcomed|received|hosted)\\b");

    /** Between an attribute and the name it is given to: "Labour leader Bo Ek". */
    private static final Pattern TITLE = Pattern.compile("(?: [\\p{Ll}-]+){0,4} (?:\\p{Lu}\\p{Ll}+ )?");

    /** Characters behind a name in which a word that belongs to it is looked for; by hand. */
    private static final int FAR = 70;

    private final Ontology ontology;

    Deeds(Ontology ontology) {
        this.ontology = ontology;
    }

    /** True where the words of {@code statement} do not say the deed of its two sides. */
    boolean speakAgainst(Reading reading, Statement statement) {
        PropertyName property = statement.property();
        if (OF_PLAYERS.contains(property)) {
            return isA(reading, statement.object(), Classes.ORGANIZATION)
                    && OPPONENT.matcher(before(reading, statement.object())).find();
        }
        if (!DEEDS.contains(property)) {
            return false;
        }
        return isOnlyOf(reading, statement.subject(), statement.object())
                || isOnlyOf(reading, statement.object(), statement.subject())
                || property.equals(DEFEATED) && isWhere(reading, statement)
                || property.equals(ATTACKED) && isNoAttack(reading, statement)
                || property.equals(MET_WITH) && isNoMeeting(reading, statement);
    }

    /** "Bo Ek came two days after Al Orr", "met an adviser to Acme", "is to meet Al Orr", "the meeting with Al Orr was called off". */
    private static boolean isNoMeeting(Reading reading, Statement statement) {
        boolean turned = statement.object().begin() < statement.subject().begin();
        Mention first = turned ? statement.object() : statement.subject();
        Mention second = turned ? statement.subject() : statement.object();
        if (first.end() > second.begin()) {
            return false;
        }
        String between = reading.article().text().substring(first.end(), second.begin());
        if (ANOTHER_OF.matcher(between).find()
                || AT_ANOTHER_TIME.matcher(between).find()
                        && !MEETING.matcher(between).find()) {
            return true;
        }
        String said = reading.sentencesOf(statement.passage()).stream()
                .map(s -> s.span().of(reading.article().text()))
                .reduce("", String::concat);
        return !DID_MEET.matcher(said).find()
                && (CALLED_OFF.matcher(said).find() || TO_MEET.matcher(said).find());
    }

    /** Norway in "Bo Ek of Norway met". */
    private boolean isOnlyOf(Reading reading, Mention side, Mention other) {
        if (side.end() > other.begin() || isA(reading, side, Classes.PERSON)) {
            return false;
        }
        String text = reading.article().text();
        return reading.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME && ontology.isA(m.type(), Classes.PERSON))
                .filter(m -> m.end() < side.begin() && side.begin() - m.end() < FAR)
                .anyMatch(m -> OF.matcher(text.substring(m.end(), side.begin())).matches());
    }

    /** Anfield in "Leeds beat Derby at Anfield". */
    private static boolean isWhere(Reading reading, Statement statement) {
        int begin = statement.subject().end();
        int end = statement.object().begin();
        return begin < end
                && WHERE.matcher(before(reading, statement.object())).find()
                && reading.mentions().stream()
                        .anyMatch(m ->
                                m.begin() >= begin && m.end() <= end && m.kind() == MentionKind.NAME && !m.isDate());
    }

    private boolean isNoAttack(Reading reading, Statement statement) {
        Mention attacker = statement.subject();
        Mention attacked = statement.object();
        String text = reading.article().text();
        if (attacker.end() <= attacked.begin()
                && TARGET.matcher(before(reading, attacker)).find()) {
            return true;
        }
        if (isAttribute(reading, attacked) || isOfOtherSentence(reading, attacker, attacked)) {
            return true;
        }
        if (attacker.end() > attacked.begin()
                || !ATTACK.matcher(text.substring(attacker.end(), attacked.begin()))
                        .find()) {
            return false;
        }
        String after = after(reading, attacked);
        return THOUGHT_BEFORE.matcher(before(reading, attacked)).find()
                || THOUGHT_BEHIND.matcher(after).find()
                || (isPersonOrParty(reading, attacker) || isPersonOrParty(reading, attacked))
                        && !WEAPON.matcher(reading.sentencesOf(statement.passage()).stream()
                                        .map(s -> s.span().of(text))
                                        .reduce("", String::concat))
                                .find()
                        && (IN_WORDS.matcher(after).find()
                                || isA(reading, attacked, Classes.PARTY) && isPersonOrParty(reading, attacker));
    }

    /** "The army fired. Rebels shelled Oslo": who is named in the sentence before another does it. */
    private static boolean isOfOtherSentence(Reading reading, Mention attacker, Mention attacked) {
        int sentence = reading.sentenceIndex(attacked.begin());
        return attacker.kind() == MentionKind.NAME
                && attacked.kind() == MentionKind.NAME
                && reading.sentenceIndex(attacker.begin()) < sentence
                && reading.mentionsIn(reading.sentences().get(sentence).span()).stream()
                        .anyMatch(m -> m.kind() == MentionKind.NAME
                                && !m.isDate()
                                && m.end() <= attacked.begin()
                                && !m.meant().equals(attacker.meant()));
    }

    private boolean isAttribute(Reading reading, Mention mention) {
        String text = reading.article().text();
        return !isA(reading, mention, Classes.PERSON)
                && reading.mentions().stream()
                        .filter(m -> m.kind() == MentionKind.NAME && ontology.isA(m.type(), Classes.PERSON))
                        .filter(m -> m.begin() > mention.end() && m.begin() - mention.end() < FAR)
                        .anyMatch(m -> TITLE.matcher(text.substring(mention.end(), m.begin()))
                                        .matches()
                                && reading.sentenceIndex(m.begin()) == reading.sentenceIndex(mention.begin()));
    }

    private boolean isPersonOrParty(Reading reading, Mention mention) {
        return isA(reading, mention, Classes.PERSON) || isA(reading, mention, Classes.PARTY);
    }

    private boolean isA(Reading reading, Mention mention, ClassName type) {
        return ontology.isA(mention.type(), type)
                || reading.entity(mention.entity())
                        .filter(entity -> ontology.isA(entity.type(), type))
                        .isPresent();
    }

    private static String before(Reading reading, Mention mention) {
        return reading.article().text().substring(Math.max(0, mention.begin() - FAR), mention.begin());
    }

    private static String after(Reading reading, Mention mention) {
        String text = reading.article().text();
        return text.substring(mention.end(), Math.min(text.length(), mention.end() + FAR));
    }

    /** Those of {@code statements} that are not turned round by a surer one of the same words: who wins does not lose. */
    static List<Statement> oneWay(List<Statement> statements) {
        List<Statement> defeats =
                statements.stream().filter(s -> s.property().equals(DEFEATED)).toList();
        return statements.stream()
                .filter(s -> !s.property().equals(DEFEATED)
                        || defeats.stream()
                                .noneMatch(other -> other.confidence() > s.confidence()
                                        && other.subject()
                                                .meant()
                                                .equals(s.object().meant())
                                        && other.object()
                                                .meant()
                                                .equals(s.subject().meant())
                                        && other.passage().overlaps(s.passage())))
                .toList();
    }
}
