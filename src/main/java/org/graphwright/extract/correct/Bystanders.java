package org.graphwright.extract.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.WordLists;

/**
 * Takes back what the trained pair head reads between a person and a body or nation that merely stands nearby. It was taught on
 * passages chosen for what they say of the two; news is full of media that were told and of others' attributes: "he told CNN", "House
 * Speaker Nancy Pelosi accused Trump".
 */
final class Bystanders {
    private static final Set<PropertyName> OF_PERSONS = Set.of(
            Properties.AFFILIATED_WITH,
            Properties.EMPLOYED_BY,
            Properties.MEMBER_OF,
            Properties.HEAD_OF,
            Properties.AGENT_OF,
            Properties.HEAD_OF_STATE,
            Properties.HEAD_OF_GOVERNMENT,
            Properties.CITIZEN_OF,
            Properties.POLITICAL_AFFILIATION);

    private static final Set<PropertyName> OF_A_LIFE =
            PropertyName.setOf("birthDate", "birthPlace", "deathDate", "deathPlace");

    private static final Set<PropertyName> HEADS = Set.of(Properties.HEAD_OF_STATE, Properties.HEAD_OF_GOVERNMENT);

    private static final Pattern ONLY_OF = Pattern.compile(" of (?:the )?");

    // Characters before and behind a name in which words are looked for; by hand.
    private static final int NEAR = 40;
    private static final int FAR = 80;

    /** The words before a medium: what is told to it, read in it, or said through it. */
    private static final Pattern MEDIUM = Pattern.compile(
            "(?i)\\b(?:according to|told|via|reported by|(?:speak|speaking|spoke|spoken|talk|talking|talked) (?:to|with)"
                    + "|interview(?:ed)?(?: (?:with|by|for|on|to))?|statement to|stated to|said to|wrote (?:on|in)|posted (?:on|to)) (?:the )?$");

    /** The words before who says it, and of whom it is not said: "has died, according to the current president, Bo Ek, on Friday". */
    private static final Pattern SOURCE = Pattern.compile("(?i)\\baccording to (?:[\\p{L}’'-]+,? ){0,6}$");

    /** Between a name and what is said of it after all: "Bo Ek, who was born in". */
    private static final Pattern SAID_OF_SOURCE = Pattern.compile("(?i)\\b(?:who|whose|born|died)\\b|\\(");

    /** One speaks on a network without being of it. */
    private static final Pattern ON_AIR = Pattern.compile("\\b[Oo]n $");

    private static final Pattern MEDIUM_AFTER =
            Pattern.compile("^(?:['’]s)? (?:reported|revealed|interviewed|interviewee|quoted)\\b");

    /** Between a person and the body of his apposition: "Bo Ek, the chief executive of". */
    private static final Pattern APPOSITION = Pattern.compile(
            ", (?:the |a |an |its )?[\\p{L}]+(?:[ -][\\p{L}]+){0,4}(?<!s) (?:of|at|for|with) (?:the )?");

    /** Between a person and the body that his apposition begins with: "Bo Ek, the Acme chief executive,". */
    private static final Pattern BEFORE_ATTRIBUTE = Pattern.compile(", (?:the |a |an |its |their )?");

    private static final Pattern REST_OF_APPOSITION =
            Pattern.compile("^(?:['’]s?)?(?: \\p{Ll}[\\p{L}-]*){1,4}(?<!s)(?:[,;.)]| (?:and|who|said|in) )");

    /** Before a place where somebody only came, with the smaller places it lies around: "moved to Montreal, Quebec, ". */
    private static final Set<PropertyName> OF_A_STATE = Set.of(
            Properties.CITIZEN_OF,
            Properties.AGENT_OF,
            new PropertyName("ministerOf"),
            new PropertyName("headOfState"),
            new PropertyName("headOfGovernment"));

    /** "From Israel, the foreign minister of Norway spoke": a sentence that begins so says from where. */
    private static final Pattern SPOKEN_FROM = Pattern.compile("(?:^|[\\n.!?”\"] *)(?:Speaking )?[Ff]rom $");

    private static final Pattern WHERE_ONE_CAME = Pattern.compile(
            "\\b(?:move|moved|moving|travell?ed|travell?ing|flew|fled|went|returned|relocated|came|headed|arrived|landed|stayed) "
                    + "(?:back )?(?:to|in|from|for) (?:the )?(?:\\p{Lu}[\\p{L}.' -]*, ){0,3}$");

    private static final PropertyName CHIEF_EXECUTIVE = new PropertyName("chiefExecutive");
    private static final PropertyName PLAYS_FOR = new PropertyName("playsFor");

    /** Who scores so scores for the others. */
    private static final Pattern OWN_GOAL = Pattern.compile("\\bown goals? (?:by|from|of) $");

    /** The most words between an attribute and the name it is given to, as in "Party presidential nominee". */
    private static final int LONGEST_TITLE = 5;

    private final Ontology ontology;
    private final HeldBodies heldBodies = new HeldBodies();

    /** "Ranked first by", before a body. */
    private final Pattern givenBy;

    /** "'s annual award", behind a body. */
    private final Pattern gift;

    private final Pattern office;

    Bystanders(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.office = Pattern.compile("(?i)\\b(?:" + anyOf(WordLists.TITLE) + "|" + anyOf(WordLists.HEAD_OF_STATE) + "|"
                + anyOf(WordLists.HEAD_OF_GOVERNMENT) + ")\\b");
        this.givenBy = Pattern.compile("(?i)\\b" + anyOf(WordLists.GIVERS_VERB) + "\\b[^.;,]{0,25} by (?:the )?$");
        this.gift = Pattern.compile("^(?:['’]s?)?(?: [\\w-]+){0,3}? " + anyOf(WordLists.PRIZE_OR_RANKING) + "\\b");
    }

    private String anyOf(String list) {
        return ontology.words(list).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The statements that hold. */
    List<Statement> leaveOut(Reading reading, List<Statement> statements) {
        Set<MentionId> reporters = new HashSet<>();
        reading.quotations().forEach(q -> {
            if (q.speakerMention() != null) {
                reporters.add(q.speakerMention());
            }
        });
        Map<MentionId, Referent> owners = owners(reading);
        Map<MentionId, Span> held = heldBodies.of(reading);
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            Mention subject = statement.subject();
            Mention object = statement.object();
            boolean bystander = isOwnGoal(reading.article().text(), statement)
                    || isWhereOneCame(reading.article().text(), statement)
                    || isOfSource(reading.article().text(), statement)
                    || isOnlyOfHisCountry(reading.article().text(), statement)
                    || isOfHeldBody(statement, held)
                    || OF_PERSONS.contains(statement.property())
                            && isPerson(reading, subject)
                            && isBystander(reading, subject, object, reporters, owners);
            if (!bystander) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private boolean isBystander(
            Reading reading,
            Mention subject,
            Mention object,
            Set<MentionId> reporters,
            Map<MentionId, Referent> owners) {
        Referent owner = owners.get(object.id());
        if (owner != null && !owner.equals(subject.id()) && !owner.equals(subject.entity())) {
            return true;
        }
        return ontology.isA(object.type(), Classes.ORGANIZATION)
                && (reporters.contains(object.id())
                        || isMedium(reading.article().text(), object));
    }

    /** Who is of what holds a body is not of the held one. */
    private static boolean isOfHeldBody(Statement statement, Map<MentionId, Span> held) {
        boolean personFirst = OF_PERSONS.contains(statement.property());
        Mention person = personFirst ? statement.subject() : statement.object();
        Mention body = personFirst ? statement.object() : statement.subject();
        Span holder = held.get(body.id());
        return holder != null
                && (personFirst || statement.property().equals(CHIEF_EXECUTIVE))
                && person.end() <= holder.begin();
    }

    private boolean isPerson(Reading reading, Mention mention) {
        return ontology.isA(mention.type(), Classes.PERSON)
                || reading.entity(mention.entity())
                        .filter(entity -> ontology.isA(entity.type(), Classes.PERSON))
                        .isPresent();
    }

    private static boolean isWhereOneCame(String text, Statement statement) {
        int begin = statement.object().begin();
        if (OF_A_STATE.contains(statement.property())
                && SPOKEN_FROM
                        .matcher(text.substring(Math.max(0, begin - NEAR), begin))
                        .find()
                && text.startsWith(",", statement.object().end())) {
            return true;
        }
        return statement.property().equals(Properties.CITIZEN_OF)
                && WHERE_ONE_CAME
                        .matcher(text.substring(Math.max(0, begin - FAR), begin))
                        .find();
    }

    /** "Bo Ek of Norway" heads it only where an office stands before his name: "King Bo of Norway". */
    private boolean isOnlyOfHisCountry(String text, Statement statement) {
        int begin = statement.subject().begin();
        int end = statement.subject().end();
        int object = statement.object().begin();
        return HEADS.contains(statement.property())
                && end <= object
                && ONLY_OF.matcher(text.substring(end, object)).matches()
                && !office.matcher(text.substring(Math.max(0, begin - NEAR), end))
                        .find();
    }

    private static boolean isOfSource(String text, Statement statement) {
        int begin = statement.subject().begin();
        int end = statement.subject().end();
        int object = statement.object().begin();
        return OF_A_LIFE.contains(statement.property())
                && SOURCE.matcher(text.substring(Math.max(0, begin - FAR), begin))
                        .find()
                && !(end <= object
                        && SAID_OF_SOURCE.matcher(text.substring(end, object)).find());
    }

    private static boolean isOwnGoal(String text, Statement statement) {
        int begin = statement.subject().begin();
        return statement.property().equals(PLAYS_FOR)
                && OWN_GOAL.matcher(text.substring(Math.max(0, begin - NEAR), begin))
                        .find();
    }

    private boolean isMedium(String text, Mention body) {
        String before = text.substring(Math.max(0, body.begin() - NEAR), body.begin());
        String after = text.substring(body.end(), Math.min(text.length(), body.end() + NEAR));
        return MEDIUM.matcher(before).find()
                || ON_AIR.matcher(before).find()
                || MEDIUM_AFTER.matcher(after).find()
                || givenBy.matcher(before).find()
                || gift.matcher(after).find();
    }

    /** For a mention that stands before a person's name as an attribute, such as "House" in "House Speaker Nancy Pelosi", the person. */
    private Map<MentionId, Referent> owners(Reading reading) {
        Map<MentionId, Referent> owners = new HashMap<>();
        List<Mention> mentions = reading.mentions();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention attribute = mentions.get(i);
            Mention person = mentions.get(i + 1);
            if (!attribute.isDate()
                    && !ontology.isA(attribute.type(), Classes.PERSON)
                    && ontology.isA(person.type(), Classes.PERSON)
                    && person.kind() == MentionKind.NAME
                    && isTitle(reading, new Span(attribute.end(), Math.max(attribute.end(), person.begin())))) {
                owners.put(attribute.id(), person.meant());
            }
            Mention body = bodyBehind(mentions, i);
            if (isApposition(reading, attribute, body)) {
                owners.put(body.id(), attribute.meant());
            }
        }
        return owners;
    }

    /** The next mention; of "the Acme chief executive", which is one as a whole, the body. */
    private static Mention bodyBehind(List<Mention> mentions, int at) {
        Mention next = mentions.get(at + 1);
        boolean whole = next.kind() == MentionKind.NOMINAL
                && at + 2 < mentions.size()
                && next.span().contains(mentions.get(at + 2).span());
        return whole ? mentions.get(at + 2) : next;
    }

    /** "Ann Lee reports to Bo Ek, the head of Acme", "to Bo Ek, the Acme chairman,": it is he who heads it. */
    private boolean isApposition(Reading reading, Mention person, Mention body) {
        return ontology.isA(person.type(), Classes.PERSON)
                && person.kind() == MentionKind.NAME
                && !body.isDate()
                && !ontology.isA(body.type(), Classes.PERSON)
                && person.end() < body.begin()
                && isApposition(reading.article().text(), person.end(), body);
    }

    private static boolean isApposition(String text, int begin, Mention body) {
        String between = text.substring(begin, body.begin());
        return APPOSITION.matcher(between).matches()
                || BEFORE_ATTRIBUTE.matcher(between).matches()
                        && REST_OF_APPOSITION
                                .matcher(text.substring(body.end(), Math.min(text.length(), body.end() + FAR)))
                                .find();
    }

    /** True for nothing but nouns and adjectives, the last of them one in the singular: a plural is shared by those who follow. */
    private static boolean isTitle(Reading reading, Span between) {
        List<Token> words = new ArrayList<>();
        for (Sentence sentence : reading.sentencesOf(between)) {
            for (Token token : sentence.tokens()) {
                if (sentence.span().contains(between) && between.contains(token.span())) {
                    words.add(token);
                }
            }
        }
        return !words.isEmpty()
                && words.size() <= LONGEST_TITLE
                && words.stream()
                        .allMatch(t ->
                                t.isNoun() || t.tag().equals("JJ") || t.tag().equals("VBG"))
                && words.get(words.size() - 1).tag().matches("NNP?");
    }
}
