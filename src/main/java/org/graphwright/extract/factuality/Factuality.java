package org.graphwright.extract.factuality;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.graphwright.extract.quotation.Attribution;
import org.graphwright.extract.trained.Standings;
import org.graphwright.model.MentionId;
import org.graphwright.model.MentionKind;
import org.graphwright.model.PropertyName;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.model.Referent;
import org.graphwright.model.Sentence;
import org.graphwright.model.Source;
import org.graphwright.model.Span;
import org.graphwright.model.Statement;
import org.graphwright.model.Status;
import org.graphwright.model.Tense;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;

/**
 * Decides of every statement that was read whether the text asserts, denies or merely supposes it, and when it holds; that it is somebody's
 * claim is told by quotations. What counts is the clause in which the two mentions are joined, and what governs that clause; what a noun
 * phrase takes for granted ("Ada Lind, the chief executive of Acme, denied that she would resign") stays so whatever the sentence does
 * with it. Of what the pair model says beside a property only "former" is taken, beside a verb in the past; what the trained model makes of
 * how the text speaks of the two, {@link Weighing} joins to the clauses. Immutable.
 */
public final class Factuality {
    /** Less sure statements are weighed however they are worded: of two on news-dev that were not, both were wrong. */
    private static final double SURE = 0.8;

    private static final Words NO_WORDS = new Words(0, 0);

    private final Ontology ontology;
    private final FactualityWords lists;
    private final MarkerFinder markerFinder;
    private final LinkFinder linkFinder;
    private final StatusFinder statusFinder;
    private final TenseFinder tenseFinder;
    private final OfficeTime officeTime;
    private final LongAgo longAgo;
    private final HoldersNoMore holdersNoMore;
    private final PlainSentence plain;
    private final DoubleDenials twice;

    public Factuality(Ontology ontology) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.lists = new FactualityWords(ontology);
        this.markerFinder = new MarkerFinder(lists);
        this.linkFinder = new LinkFinder(lists);
        this.statusFinder = new StatusFinder(ontology, lists);
        this.tenseFinder = new TenseFinder(lists);
        this.officeTime = new OfficeTime(lists);
        this.holdersNoMore = new HoldersNoMore(this.statusFinder::isOffice);
        this.longAgo = new LongAgo(ontology, lists);
        this.plain = new PlainSentence(lists);
        this.twice = new DoubleDenials(lists);
    }

    /**
     * The statements in their order, each with its status and tense; of what a rule or the gazetteer says, both are as they were.
     *
     * @param standings how, by the trained model, the text speaks of what is said
     */
    public List<Statement> decide(Reading reading, List<Statement> statements, Standings standings) {
        Map<Sentence, Said> sentences = new IdentityHashMap<>();
        Attribution attribution = new Attribution(reading.quotations());
        Weighing weighing = new Weighing(standings);
        List<Statement> agreed = withTensesOfModel(statements);
        List<Statement> decided = agreed.stream()
                .map(statement -> statement.source().isReading()
                        ? weigh(reading, decide(reading, statement, sentences, attribution), sentences, weighing)
                        : statement)
                .toList();
        return holdersNoMore.withEnds(reading, withTitlesOfLongAgo(reading, decided));
    }

    /** What a short sentence says without any word that could turn it, or a participle beside a name, needs no weighing. */
    private Statement weigh(Reading reading, Statement decided, Map<Sentence, Said> sentences, Weighing weighing) {
        Sides sides = Sides.of(reading, decided);
        Said said =
                reading.sentenceAt(sides.second().begin()).map(sentences::get).orElse(null);
        if (said == null
                || plain.isPlain(said)
                || isSaidOutright(reading, decided, said, sides)
                || ParticiplePhrase.joins(
                        said.words(),
                        said.words().words(sides.first()),
                        said.words().words(sides.second()))) {
            return decided;
        }
        return weighing.weigh(decided);
    }

    /** Of what is said in these ways the trained model is misled by what the sentence goes on to deny or suppose. */
    private boolean isSaidOutright(Reading reading, Statement statement, Said said, Sides sides) {
        boolean vague = statement.property().equals(Properties.AFFILIATED_WITH);
        if (vague || statement.confidence() < SURE || sides.first().overlaps(sides.second())) {
            return false;
        }
        Link joined = linkFinder.find(
                said.words(), said.words().words(sides.first()), said.words().words(sides.second()));
        return isNamedByTheWay(reading, said, sides, joined)
                || isInOwnRelative(said, joined)
                || isAdmitted(said.words(), joined);
    }

    /** "Ada Lind, who owns Acme": where no word of the relative clause itself denies or doubts it. */
    private static boolean isInOwnRelative(Said said, Link joined) {
        ClauseText words = said.words();
        int begin = words.tag(joined.first().from()).equals("WP")
                ? joined.first().from()
                : words.is(joined.first().to(), ",") ? joined.first().to() + 1 : -1;
        if (begin < 1 || !words.is(begin, "who") || !words.is(begin - 1, ",") || !words.isFinite(begin + 1)) {
            return false;
        }
        Words clause = new Words(begin, joined.second().to());
        return (joined.word() == begin + 1 || words.groupBegin(joined.word()) == begin + 1)
                && said.markers().stream().noneMatch(marker -> clause.contains(marker.word()));
    }

    /** "Even her opponents admit that Ada Lind heads Acme", "nobody doubts that she does". */
    private boolean isAdmitted(ClauseText words, Link joined) {
        int that = joined.first().from() - 1;
        while (that > 0 && !words.is(that, "that") && !words.isVerb(that) && !words.is(that, ",", ";")) {
            that--;
        }
        return words.is(that, "that")
                && (lists.admittingVerb.isAt(words, that - 1) || twice.isContested(words, that - 1));
    }

    /** A title or apposition between two names: of these the trained model doubts what the sentence goes on to deny or suppose. */
    private boolean isNamedByTheWay(Reading reading, Said said, Sides sides, Link joined) {
        return isWording(reading, said.words(), sides, joined)
                && !said.words().is(joined.second().to(), "according")
                && !said.words().lower(joined.region().from() - 1).matches("(her|him|it|them)sel(f|ves)|as");
    }

    /** A title beside a year long ago is over, unless the article gives it elsewhere without one. */
    private List<Statement> withTitlesOfLongAgo(Reading reading, List<Statement> decided) {
        Map<Statement, Boolean> old = new IdentityHashMap<>();
        Set<Held> held = new HashSet<>();
        for (Statement statement : decided) {
            boolean reads = statement.source().isReading() && statement.tense() == Tense.CURRENT;
            if (reads && longAgo.isOf(reading, statement)) {
                old.put(statement, true);
            } else if (reads) {
                held.add(held(statement));
            }
        }
        return decided.stream()
                .map(s -> old.containsKey(s) && !held.contains(held(s)) ? s.with(s.status(), Tense.FORMER) : s)
                .toList();
    }

    private record Held(Referent holder, PropertyName property) {}

    private static Held held(Statement statement) {
        return new Held(statement.subject().meant(), statement.property());
    }

    /** What the model says of two mentions holds for all that is said of the same two. */
    private static List<Statement> withTensesOfModel(List<Statement> statements) {
        Map<Pair, Tense> tenses = new HashMap<>();
        for (Statement statement : statements) {
            if (statement.source() instanceof Source.Model && statement.tense() != Tense.CURRENT) {
                tenses.put(pair(statement), statement.tense());
            }
        }
        return statements.stream()
                .map(s -> s.source() instanceof Source.Cue
                        ? s.with(s.status(), tenses.getOrDefault(pair(s), s.tense()))
                        : s)
                .toList();
    }

    private record Pair(MentionId subject, MentionId object) {}

    private static Pair pair(Statement statement) {
        return new Pair(statement.subject().id(), statement.object().id());
    }

    private Statement decide(
            Reading reading, Statement statement, Map<Sentence, Said> sentences, Attribution attribution) {
        Sides sides = Sides.of(reading, statement);
        Optional<Sentence> sentence = reading.sentenceAt(sides.second().begin());
        if (sentence.isEmpty() || sides.first().overlaps(sides.second())) {
            return statement;
        }
        if (statement.source() instanceof Source.Model
                && attribution.isBetweenSpeakerAndWords(statement.subject(), statement.object())) {
            return statement.with(Status.HYPOTHETICAL, statement.tense());
        }
        Said said = sentences.computeIfAbsent(sentence.get(), s -> {
            ClauseText words = new ClauseText(s);
            return new Said(words, markerFinder.find(words));
        });
        Words first = said.words().words(sides.first());
        Words second = said.words().words(sides.second());
        if (statement.source() instanceof Source.Model && isOwnRelative(said.words(), first, second)) {
            return statement.with(Status.HYPOTHETICAL, statement.tense());
        }
        Link joined = linkFinder.find(said.words(), first, second);
        Link link = first.to() > 0 && isTold(said.words(), joined, statement) ? joined : joined.takenForGranted();
        if (attribution.isOfUnknown(sides.both()) && !isWording(reading, said.words(), sides, link)) {
            return statement.with(Status.HYPOTHETICAL, statement.tense());
        }
        Optional<Quotation> claim = attribution
                .of(sides.both())
                .filter(quotation -> quotation.direct() || !isWording(reading, said.words(), sides, link))
                .filter(quotation ->
                        quotation.direct() || !link.isTakenForGranted() || reachesIn(quotation, statement));
        Status status = statusFinder.find(said, link, statement, claim.orElse(null));

        if (status == Status.ASSERTED
                && link.isTakenForGranted()
                && isUncertain(reading, said, sides, joined, statement)) {
            return statement.with(Status.HYPOTHETICAL, statement.tense());
        }
        Tense tense = tense(said.words(), link, joined, statement);
        if (isStillSo(said.words(), link, status)) {
            return claimed(statement.with(Status.ASSERTED, Tense.CURRENT), claim);
        }
        Statement decided = statement.with(
                status == Status.ASSERTED ? statement.status() : status,
                tense == Tense.CURRENT && isPast(said.words(), link) && !isBegun(said.words(), link, statement)
                        ? statement.tense()
                        : tense);
        return claimed(decided, claim);
    }

    private Tense tense(ClauseText words, Link link, Link joined, Statement statement) {
        Tense tense = tenseFinder.find(words, OpenRole.as(words, joined) < 0 ? link : joined);
        if (tense != Tense.CURRENT
                || !isHeld(statement) && !statement.property().equals(Properties.MEMBER_OF)) {
            return tense;
        }
        Words titled = statement.value() == null ? NO_WORDS : words.words(statement.passage());
        return officeTime.find(words, link, titled);
    }

    private boolean isHeld(Statement statement) {
        return statusFinder.isOffice(statement) || statement.property().equals(Properties.AGENT_OF);
    }

    /** "Was appointed as head of Acme", "succeeded her as its head": who came to hold an office holds it where no end is told. */
    private boolean isBegun(ClauseText words, Link link, Statement statement) {
        int word = link.word();
        return isHeld(statement)
                && word >= 0
                && (lists.appointingVerb.isAt(words, word)
                        || word >= link.first().to() && lists.succeedingVerb.isAt(words, word))
                && !words.tag(words.groupBegin(word)).equals("MD")
                && IntStream.range(link.second().to(), words.size())
                        .noneMatch(at -> words.is(at, "until", "till", "before"));
    }

    /** A title or apposition between two names in reported speech is the article's own wording: as often right as outside of it. */
    private static boolean isWording(Reading reading, ClauseText words, Sides sides, Link link) {
        if (!link.isTakenForGranted() || !isName(reading, sides.first()) || !isName(reading, sides.second())) {
            return false;
        }
        for (int at = link.between().from(); at < link.between().to(); at++) {
            if (!words.tag(at).matches("NN.*|JJ|DT|POS|CD|,") && !words.is(at, "of", "at", "for", "from", "and")) {
                return false;
            }
        }
        return true;
    }

    /** "Provided that all agree, Ada Lind takes the helm of Acme": no word there tells the fact, but nothing takes it for granted. */
    private boolean isUncertain(Reading reading, Said said, Sides sides, Link joined, Statement statement) {
        return !joined.isTakenForGranted()
                && statement.source() instanceof Source.Model
                && ontology.isA(statement.subject().type(), Classes.PERSON)
                && !statement.property().equals(new PropertyName("citizenOf"))
                && isOneClause(said.words(), joined)
                && !said.words().tag(joined.second().to()).equals("POS")
                && !isWording(reading, said.words(), sides, joined.takenForGranted())
                && statusFinder.isGoverned(said, joined);
    }

    private static boolean isOneClause(ClauseText words, Link link) {
        for (int at = link.between().from(); at < link.between().to(); at++) {
            if (words.is(at, ",", ";", "but", "and", "that", "who", "which")) {
                return false;
            }
        }
        return true;
    }

    /** "Wooed by the Greens, who": the relative means whom it stands behind, and of the two nothing is told. */
    private static boolean isOwnRelative(ClauseText words, Words first, Words second) {
        return words.tag(second.from()).matches("WP|WDT")
                && second.from() - first.to() <= 1
                && words.is(second.from() - 1, ",");
    }

    /** True where the mentions of which it is said stand both in what is said, not one of them before: "Bo said he and his wife …". */
    private static boolean reachesIn(Quotation quotation, Statement statement) {
        return quotation.span().contains(statement.subject().span())
                && quotation.span().contains(statement.object().span());
    }

    private static boolean isName(Reading reading, Span side) {
        return reading.mentionAt(side.begin())
                .filter(mention -> mention.kind() != MentionKind.NAME)
                .isEmpty();
    }

    /** True where the verb that joins the two stands in the past: only there the trained model tells what held once. */
    private static boolean isPast(ClauseText words, Link link) {
        if (link.isTakenForGranted()) {
            return false;
        }
        for (int at = words.groupBegin(link.word()); at <= link.word(); at++) {
            if (words.isFinite(at)) {
                return words.tag(at).equals("VBD");
            }
        }
        return false;
    }

    private static Statement claimed(Statement statement, Optional<Quotation> claim) {
        return statement.status() == Status.ASSERTED && claim.isPresent()
                ? statement.asClaimOf(requireNonNull(claim.get().speaker()))
                : statement;
    }

    /** Who does not leave, or only may, is still there. */
    private boolean isStillSo(ClauseText words, Link link, Status status) {
        return status != Status.ASSERTED && !link.isTakenForGranted() && lists.leavingVerb.isAt(words, link.word());
    }

    /** True where the word that joins the two may be what tells the fact, and not only stands near. */
    private boolean isTold(ClauseText words, Link link, Statement statement) {
        boolean any = statement.source() instanceof Source.Cue
                || StatusFinder.isDeed(statement) && !statement.property().equals(new PropertyName("opposed"));
        return link.isTakenForGranted()
                || any
                || !words.isVerb(link.word())
                || link.word() == 0 && words.isQuestion()
                || givesRole(words, link, statement)
                || lists.doubtingVerb.isAt(words, link.word())
                || lists.relatingVerb.isAt(words, link.word())
                        && !isAttribute(words, link.second())
                        && relates(words, link);
    }

    /** "Named her the head of Acme", "listed as head of Acme": the verb gives somebody what the text does not take for granted. */
    private boolean givesRole(ClauseText words, Link link, Statement statement) {
        if (OpenRole.as(words, link) >= 0) {
            return true;
        }
        Words subject = words.words(statement.subject().span());
        return link.word() < link.first().from()
                && ontology.isA(statement.subject().type(), Classes.PERSON)
                && subject.from() == link.first().from()
                && (words.tag(link.between().from()).matches("DT|NN|JJ")
                        || words.is(link.between().from(), "into", "at", "in", "among", "on"));
    }

    /** "American television", "Taiwan's parliament": the verb has to do with what the mention belongs to. */
    private boolean isAttribute(ClauseText words, Words mention) {
        int next = mention.to();
        boolean owner = words.tag(next).equals("POS");
        int noun = owner ? next + 1 : next;
        boolean followed = owner || words.tag(next).matches("NNS?") && words.nounPhraseBegin(next) < next;
        return followed && !lists.relatingNoun.isAt(words, noun) && !lists.deedNoun.isAt(words, noun);
    }

    /** True where no noun stands between the verb and the other mention but such as relate the two: "is the head of Acme". */
    private boolean relates(ClauseText words, Link link) {
        for (int at = link.word() + 1; at < words.nounPhraseBegin(link.second().from()); at++) {
            boolean noun = words.tag(at).startsWith("NN");
            if (noun
                    && !words.tag(at + 1).startsWith("NN")
                    && !lists.relatingNoun.isAt(words, at)
                    && !lists.deedNoun.isAt(words, at)) {
                return link.first().contains(at);
            }
        }
        return true;
    }
}
