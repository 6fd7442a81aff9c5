package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graphwright.explore.ThingRef;
import org.graphwright.model.ClassName;
import org.graphwright.model.Mention;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Tells what in a sentence is of the kind that a question asks for. */
final class Candidates {
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(because|due to|cited|blam(ed|ing)|attributed|owing to|after|over|citing|causes?|caused|as a result|in response to|so that|in order to|following|amid|since|allow(s|ing|ed)? \\w+ to|aim(ed|ing)? (to|at)|in (a bid|an attempt) to|to (protect|prevent|avoid|stop|reduce|help|protest)"
                    + "|for(?! (parts|about|nearly|almost|over|at least|several|some|a few|\\w+ (weeks|days|hours|months|years|minutes))\\b))\\b");
    private static final Pattern SAYS =
            Pattern.compile("[\"“”]|(?i)\\b(said|says|told|called|calls|tweet(ed)?|wrote|described|announced)\\b");
    private static final Pattern MANNER =
            Pattern.compile("(?i)\\b(by|in|of|from|through|with|using|after|due|caused?|because|complications)\\b");
    /** Behind a verb, how it was done; and what tells by itself how somebody died. */
    private static final Pattern MANNER_BEHIND = Pattern.compile(
            "(?s)[^.;]{0,50}\\b(by|from|of|in an?|after|when|due|because|with|through|using|complications)\\b(?! the time).*");

    private static final Pattern CAUSE = Pattern.compile("(?i)\\b(caused?|causes|complications|suicide|accidental)\\b");
    /** Begins a sentence on what another has named. */
    private static final Pattern BY_PRONOUN =
            Pattern.compile("[\"“]?(He|She|It|They|We|His|Her|Its|Their|This|These|That|Those|The|Both|Neither)\\b");

    private static final Set<String> DIES = Set.of("die", "died", "dies", "dead", "death", "killed");
    private static final Set<Kind> OF_ANY = Set.of(Kind.WHAT, Kind.CHANGED);

    private static final Pattern DOER = Pattern.compile("\\p{L}{3,}(er|or)s?");
    private static final Pattern OF_BODY = Pattern.compile(
            "(?is).*\\b(?:members?|leader|secretary|president|minister|head|chair(?:man|woman)?|speaker|director|spokes(?:man|woman|person)) (?:of|for) (?:the )?");

    /** Of several that do something, of whom no name beside tells one: "critics". */
    private static final Pattern DOERS = Pattern.compile("\\p{L}{3,}(er|or|ic)s");

    private static final Pattern AT = Pattern.compile("(?s).*\\b(at|in|near|outside|from) (the )?");

    // Characters between a name or noun of the question and what may be the answer; by hand.
    private static final int BESIDE = 40;
    private static final int BESIDE_NOUN = 25;

    private final Ontology ontology;
    private final Amounts amounts;
    private final Explainer explainer;
    private final UnreadNames unread;

    /** Something that may be the answer; thing is null for a number or day. */
    record Candidate(String text, @Nullable ThingRef thing) {}

    Candidates(Ontology ontology, Amounts amounts, Explainer explainer) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.amounts = requireNonNull(amounts, "amounts is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.unread = new UnreadNames(explainer);
    }

    /** True where the sentence may answer: it has something of the kind that is asked for, and no "secret wife" is looked for in one that says nothing of a secret. */
    boolean fits(Reading reading, Passages.Passage passage) {
        return explainer.missing(reading.modifiers(), passage.told().words()).isEmpty() && isOfKind(reading, passage);
    }

    /** True where the first that is named is a person. */
    boolean isOfPerson(Reading reading) {
        return !reading.names().isEmpty() && ontology.isA(reading.names().get(0).type(), Classes.PERSON);
    }

    private boolean isOfKind(Reading reading, Passages.Passage passage) {
        if (reading.kind() == Kind.SAID) {
            return isSaid(reading, passage.told());
        }
        if (reading.kind() == Kind.YES_NO) {
            return namesFirst(reading, passage.told())
                    || BY_PRONOUN.matcher(passage.told().text()).lookingAt() && isFirstAround(reading, passage);
        }
        if (reading.kind() == Kind.HAPPENED || reading.kind() == Kind.CONNECTED) {
            return namesFirst(reading, passage.told());
        }
        if (reading.asksForObject() && !tellsOfDoer(reading, passage)) {
            return false;
        }
        if (reading.kind() == Kind.WHO && Voices.leavesOutDoer(reading, passage)) {
            return false;
        }
        return OF_ANY.contains(reading.kind())
                || reading.kind() == Kind.WHICH && reading.classes().isEmpty()
                || reading.kind() == Kind.HOW && tellsManner(passage)
                || reading.kind() == Kind.WHY
                        && (REASON.matcher(passage.told().text()).find() || isAccount(reading, passage.told()))
                        && tellsOfDeed(reading, passage)
                || !of(reading, passage).isEmpty()
                || unread.mayAnswer(reading, passage);
    }

    /** True where the manner stands behind what was done: not in "at the time of her death, having joined in 2019". */
    private static boolean tellsManner(Passages.Passage passage) {
        String text = passage.told().text();
        return MANNER.matcher(text).find()
                && (passage.keys().stream().noneMatch(key -> DIES.contains(key.plain()))
                        || CAUSE.matcher(text).find()
                        || passage.keys().stream()
                                .anyMatch(key -> MANNER_BEHIND
                                        .matcher(text.substring(key.end()))
                                        .matches()));
    }

    /** True where a sentence may answer "What does X sponsor?": it says that of X, or says more of what is asked. */
    private boolean tellsOfDoer(Reading reading, Passages.Passage passage) {
        boolean ofFirst = namesFirst(reading, passage.told()) || isFirstAround(reading, passage);
        return ofFirst && (reading.sought().size() > 1 || !passage.keys().isEmpty());
    }

    /** True where "What caused …, according to the driver?" is answered by what somebody is said to tell. */
    private static boolean isAccount(Reading reading, Told told) {
        return reading.content().stream().anyMatch(word -> word.plain().equals("according"))
                && SAYS.matcher(told.text()).find();
    }

    private static boolean namesFirst(Reading reading, Told told) {
        return reading.names().isEmpty()
                || told.mentions().stream().anyMatch(m -> reading.names().get(0).means(m.iri()));
    }

    /** True where the first name stands before the sentence, in the title or in the first one, and no other doer before the verb: "The aircraft did not catch fire". */
    private boolean isFirstAround(Reading reading, Passages.Passage passage) {
        Told told = passage.told();
        Word last = reading.words().get(reading.names().get(0).last());
        int verb = passage.keys().stream()
                .mapToInt(Word::begin)
                .min()
                .orElse(told.text().length());
        return told.mentions().stream()
                        .filter(m -> m.end() <= verb && !reading.isAbout(m.iri()))
                        .noneMatch(m ->
                                ontology.isA(m.type(), Classes.PERSON) || ontology.isA(m.type(), Classes.ORGANIZATION))
                && explainer
                        .missing(List.of(last), told.before(), told.article().title(), told.first())
                        .isEmpty();
    }

    /** False where all that the sentence says of "shoot" is "the shooter". */
    private static boolean tellsOfDeed(Reading reading, Passages.Passage passage) {
        return passage.keys().isEmpty()
                || passage.keys().stream()
                        .anyMatch(key -> !DOER.matcher(key.plain()).matches()
                                || reading.keyWords().stream()
                                        .anyMatch(asked -> asked.plain().equals(key.plain())));
    }

    /** True where whom the question names first is named, of "the Slovak prime minister" any whom it names, and something is said or quoted, but not by others of a person. */
    private boolean isSaid(Reading reading, Told told) {
        boolean byOther = Tellers.speaker(reading)
                .filter(speaker -> ontology.isA(speaker.type(), Classes.PERSON))
                .filter(speaker -> told.mentions().stream().anyMatch(m -> speaker.means(m.iri())))
                .filter(speaker -> !Tellers.tells(speaker, told))
                .isPresent();
        return !byOther
                && SAYS.matcher(told.text()).find()
                && (namesFirst(reading, told)
                        || ontology.isA(reading.names().get(0).type(), Classes.PLACE)
                                && told.mentions().stream().anyMatch(m -> reading.isAbout(m.iri())));
    }

    /** All of it, in order; empty for kinds that are answered by sentences alone. */
    List<Candidate> of(Reading reading, Passages.Passage passage) {
        Told told = passage.told();
        return switch (reading.kind()) {
            case WHO ->
                reading.asksWhoKilled() || mayOnlyBecome(reading, passage) ? List.of() : things(reading, passage);
            case WHERE -> places(reading, passage);
            case WHICH -> explainer.saysClass(reading, told) ? things(reading, passage) : List.of();
            case WHEN -> days(reading, passage);
            case HOW_MANY ->
                amounts.of(reading, told).stream()
                        .map(text -> new Candidate(text, null))
                        .toList();
            case HOW_OLD ->
                Ages.of(reading, told).stream()
                        .map(text -> new Candidate(text, null))
                        .toList();
            default -> List.of();
        };
    }

    /** True where "Who is the mate of X?" is asked, and the sentence tells of somebody who may become it. */
    private static boolean mayOnlyBecome(Reading reading, Passages.Passage passage) {
        String text = passage.told().text();
        return reading.words().size() > 1
                && Auxiliaries.IS_OR_WAS.contains(reading.words().get(1).plain())
                && !passage.keys().isEmpty()
                && passage.keys().stream().allMatch(key -> Voices.isNotYet(text.substring(0, key.begin())));
    }

    /** False of a place that no word such as "in" tells to be where something happened, and where the noun that is asked for, such as "hospital", stands in the sentence, but not beside what is named. */
    boolean isAnswer(Reading reading, Passages.Passage passage, Candidate candidate) {
        boolean onlyDoers = !passage.keys().isEmpty()
                && passage.keys().stream()
                        .allMatch(key -> DOERS.matcher(key.plain()).matches());
        if (reading.kind() == Kind.WHO && !reading.asksByNoun() && onlyDoers) {
            return false;
        }
        if (reading.kind() == Kind.WHERE && candidate.thing() != null) {
            return passage.told().mentions().stream()
                    .filter(m -> m.iri().equals(candidate.thing().iri()))
                    .anyMatch(
                            m -> !ontology.isA(m.type(), Classes.PLACE) || PlacedMentions.isPlaced(m, passage.told()));
        }
        if (reading.kind() != Kind.WHICH || candidate.thing() == null || !reading.asksForMoreThanClass()) {
            return true;
        }
        Told told = passage.told();
        List<Word> nouns = told.words().stream()
                .filter(word -> reading.classWords().stream().anyMatch(noun -> explainer.says(noun, word)))
                .toList();
        return told.mentions().stream()
                .filter(m -> m.iri().equals(candidate.thing().iri()))
                .anyMatch(m -> nouns.stream()
                        .anyMatch(
                                noun -> noun.begin() - m.end() < BESIDE_NOUN && m.begin() - noun.end() < BESIDE_NOUN));
    }

    private List<Candidate> things(Reading reading, Passages.Passage passage) {
        return distinct(others(reading, passage.told())
                .filter(m -> isWanted(reading, m.type()))
                .filter(m -> reading.kind() != Kind.WHO || !isBeyondName(m, passage.told()))
                .filter(m -> reading.kind() != Kind.WHICH
                        || !ontology.isA(m.type(), Classes.PLACE)
                        || !PlacedMentions.isAttribute(m, passage.told()))
                .filter(m -> reading.kind() != Kind.WHO
                        || (reading.asksByNoun() || !Tellers.isSource(m, passage.told(), reading))
                                && !isAsked(m, passage.told(), reading))
                .filter(m -> reading.kind() != Kind.WHO || !reading.asksByNoun() || isBeside(reading, m, passage)));
    }

    /**
     * Places, and bodies behind "at" or the like, those behind such a word alone where there are any; where nothing is asked but where something is, what follows its
     * name.
     */
    private List<Candidate> places(Reading reading, Passages.Passage passage) {
        Told told = passage.told();
        List<Integer> named = told.mentions().stream()
                .filter(m -> reading.isAbout(m.iri()))
                .map(Told.Mentioned::end)
                .toList();
        boolean onlyWhere = reading.sought().isEmpty();
        List<Told.Mentioned> all = others(reading, told)
                .filter(m -> !PlacedMentions.isOrigin(m, told))
                .filter(m -> ontology.isA(m.type(), Classes.PLACE)
                        || ontology.isA(m.type(), Classes.ORGANIZATION)
                                && AT.matcher(told.text().substring(0, m.begin()))
                                        .matches())
                .filter(m -> !onlyWhere || named.stream().anyMatch(end -> m.begin() > end && m.begin() - end < BESIDE))
                .toList();
        List<Told.Mentioned> placed =
                all.stream().filter(m -> PlacedMentions.isBehindWord(m, told)).toList();
        return distinct((placed.isEmpty() ? all : placed).stream());
    }

    /** What the sentence names beside what the question does. */
    private static Stream<Told.Mentioned> others(Reading reading, Told told) {
        return told.mentions().stream().filter(m -> !m.iri().isEmpty() && !reading.isAbout(m.iri()));
    }

    /** True of what tells only what somebody else is: "member of Parliament", "Trump-critic". */
    private static boolean isBeyondName(Told.Mentioned mention, Told told) {
        return told.text().startsWith("-", mention.end())
                || OF_BODY.matcher(told.text().substring(0, mention.begin())).matches();
    }

    /** True of "the British parliament" where the question speaks of the suspension of parliament. */
    private boolean isAsked(Told.Mentioned mention, Told told, Reading reading) {
        List<Word> words = WordReader.read(told.text().substring(mention.begin(), mention.end()));
        return !words.isEmpty()
                && explainer
                        .missing(words.subList(words.size() - 1, words.size()), reading.content())
                        .isEmpty();
    }

    /** Each thing once, as it is named first. */
    private static List<Candidate> distinct(Stream<Told.Mentioned> mentions) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        mentions.forEach(m -> found.putIfAbsent(
                m.iri(),
                new Candidate(
                        m.label(), new ThingRef(m.iri(), m.label(), m.type().value()))));
        return List.copyOf(found.values());
    }

    /** True where one of the words for what somebody is stands beside his name. */
    private boolean isBeside(Reading reading, Told.Mentioned mention, Passages.Passage passage) {
        List<Told.Mentioned> mentions = passage.told().mentions();
        boolean named = mentions.stream().anyMatch(m -> reading.isAbout(m.iri()));
        boolean ofOther = mentions.stream()
                .filter(m -> ontology.isA(m.type(), Classes.PLACE) || ontology.isA(m.type(), Classes.ORGANIZATION))
                .anyMatch(m -> !reading.isAbout(m.iri())
                        && m.begin() - mention.end() < BESIDE
                        && mention.begin() - m.end() < BESIDE);
        return (named || !ofOther) && isBeside(mention, passage);
    }

    private static boolean isBeside(Told.Mentioned mention, Passages.Passage passage) {
        String text = passage.told().text();
        return passage.keys().stream()
                .filter(key -> !Voices.isNotYet(text.substring(0, key.begin())))
                .anyMatch(key -> key.end() <= mention.begin()
                        ? mention.begin() - key.end() <= BESIDE
                        : key.begin() >= mention.end() && key.begin() - mention.end() <= BESIDE);
    }

    private boolean isWanted(Reading reading, ClassName type) {
        if (reading.kind() == Kind.WHO && reading.asksByNoun()) {
            return ontology.isA(type, Classes.PERSON);
        }
        return reading.classes().stream()
                .filter(wanted -> reading.kind() != Kind.WHO || !wanted.equals(Classes.PLACE))
                .anyMatch(wanted -> ontology.isA(type, wanted) || ontology.isA(ontology.root(wanted), type));
    }

    private static List<Candidate> days(Reading reading, Passages.Passage passage) {
        Told told = passage.told();
        return told.mentions().stream()
                .filter(m -> !Tellers.isDayOfReport(m, told, passage.keys(), reading))
                .filter(m -> m.type().equals(Mention.DATE) && m.value().matches("\\d{4}(-\\d\\d){0,2}"))
                .map(Told.Mentioned::value)
                .distinct()
                .map(value -> new Candidate(value, null))
                .toList();
    }
}
