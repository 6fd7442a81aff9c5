package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.graphwright.correct.Withdrawn;
import org.graphwright.explore.PathFinder;
import org.graphwright.explore.Why;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.NameIndex;

/** Tries the ways to answer a question one after the other, the surest first. For one question, in one read transaction. */
final class Answers {
    // By hand: sentences that are led on from, things that lead, and how sure one is of what they lead to.
    private static final int FEW = 2;
    private static final int MOST_LEADS = 2;
    private static final double BELIEF_OF_LEAD = 0.5;

    // Facts in a chain between two things, of one where there is no shorter, and chains that are shown; by hand.
    private static final int HOPS = 3;
    private static final int MOST_HOPS = 4;
    private static final int PATHS = 5;

    private static final Set<Kind> NAMING = Set.of(Kind.WHO, Kind.WHAT, Kind.WHICH, Kind.WHERE, Kind.HOW_MANY);

    private static final Pattern NOT =
            Pattern.compile("(?i)not|never|(has|have|did|does|do|is|are|was|were|had|will|would|could|ca|wo)n['’]?t");

    private static final Pattern DENIES = Pattern.compile(
            "(?i)\\b(not|never|none|nor|without|except|but|un\\p{L}{4,}|refus\\p{L}+|declin\\p{L}+|fail\\p{L}*|reject\\p{L}*)\\b|n['’]t\\b");

    private static final Pattern FOLLOWS = Pattern.compile(
            "(?i)\\b(succe(?:ed|ss)\\p{L}*|replac\\p{L}+|predecessors?|t(?:ook|akes|aking|ake) over|(?:step|stood|stand)\\p{L}* down"
                    + "|former|previous|outgoing|ousted|unseated|beat|defeated|resign\\p{L}*|until|since|before|after)\\b");

    private final Shapes shapes;
    private final Deadline deadline;
    private final Ontology ontology;
    private final ArticleTexts texts;
    private final FactAnswers facts;
    private final EventAnswers events;
    private final SentenceAnswers sentences;
    private final YesAnswers yes;
    private final NoAnswers no;
    private final SaidAnswers said;
    private final JoinedAnswers joined;
    private final NewAnswers news;
    private final MentionAnswers mentions;
    private final WhoAnswers who;
    private final MeaningAnswers meaning;
    private final PassageAnswers passages;
    private final IntroducedAnswers introduced;
    private final Whereabouts whereabouts;
    private final WhereAnswers where;
    private final Withheld withheld;

    Answers(
            DatasetGraph dataset,
            Ontology ontology,
            Explainer explainer,
            WordForms forms,
            PhraseBook phrases,
            RelatedWords related,
            ClassWords classes,
            PassageWeights weights,
            Supplier<Withdrawn> withdrawn,
            Shapes shapes,
            Deadline deadline) {
        this.shapes = requireNonNull(shapes, "shapes is null");
        this.deadline = requireNonNull(deadline, "deadline is null");
        Why why = new Why(dataset, ontology);
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.texts = new ArticleTexts(dataset);
        SentenceFinder finder = new SentenceFinder(texts, explainer);
        this.facts = new FactAnswers(dataset, ontology, explainer);
        this.events = new EventAnswers(ontology, texts, explainer, related);
        Amounts amounts = new Amounts(explainer, related, classes);
        this.sentences = new SentenceAnswers(finder, explainer, ontology, amounts, forms);
        this.yes = new YesAnswers(why, finder, explainer, ontology);
        this.no = new NoAnswers(why, texts, finder, explainer, related, ontology);
        this.said = new SaidAnswers(texts, explainer, finder);
        this.joined = new JoinedAnswers(
                why,
                new PathFinder(dataset, ontology, HOPS, PATHS),
                new PathFinder(dataset, ontology, MOST_HOPS, PATHS),
                texts,
                finder);
        this.news = new NewAnswers(texts, explainer, finder);
        this.mentions = new MentionAnswers(finder);
        this.meaning = new MeaningAnswers(texts, shapes, classes, forms);
        this.introduced = new IntroducedAnswers(finder);
        this.who = new WhoAnswers(dataset, ontology);
        this.whereabouts = new Whereabouts(texts, explainer);
        this.where = new WhereAnswers(ontology, facts, new Surroundings(dataset, ontology, texts), whereabouts);
        NameIndex index = new NameIndex(dataset);
        WordLevels levels = new WordLevels(explainer, related);
        Passages all = new Passages(finder, texts, explainer, levels, index);
        this.withheld = new Withheld(withdrawn.get(), ontology, texts, phrases, levels);
        Candidates candidates = new Candidates(ontology, amounts, explainer);
        PassageRanking ranking = new PassageRanking(all, candidates, finder, texts, levels, weights);
        this.passages = new PassageAnswers(all, ranking, candidates);
    }

    /** The answers of the first way that has any; empty where none has. */
    List<FoundAnswer> of(Reading reading) {
        return ways(reading).stream()
                .map(Supplier::get)
                .map(found -> told(reading, withheld.without(reading, succeeded(reading, denied(reading, found)))))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Without what only captions or questions say, and of each answer such sentences behind those that tell it; but what somebody said may be a question. */
    private List<FoundAnswer> told(Reading reading, List<FoundAnswer> found) {
        if (reading.kind() == Kind.SAID) {
            return found;
        }
        return found.stream()
                .filter(answer -> answer.sources().stream().anyMatch(texts::tells))
                .map(answer -> new FoundAnswer(
                        answer.text(),
                        answer.thing(),
                        answer.belief(),
                        answer.because(),
                        answer.sources().stream()
                                .sorted(Comparator.comparing(source -> !texts.tells(source)))
                                .toList()))
                .toList();
    }

    /** To "Who was president before Ada Lind?" only what stands in sentences that tell of who follows whom. */
    private List<FoundAnswer> succeeded(Reading reading, List<FoundAnswer> found) {
        boolean asked = (reading.kind() == Kind.WHO || reading.kind() == Kind.WHAT)
                && reading.names().stream()
                        .anyMatch(name -> name.first() > 0
                                && reading.words().get(name.first() - 1).plain().matches("before|after")
                                && ontology.isA(name.type(), Classes.PERSON));
        return asked ? saying(FOLLOWS, found) : found;
    }

    /** To "Which member has not signed?" only what stands in sentences that deny something. */
    private static List<FoundAnswer> denied(Reading reading, List<FoundAnswer> found) {
        boolean asked = NAMING.contains(reading.kind())
                && reading.words().stream()
                        .anyMatch(word -> NOT.matcher(word.text()).matches());
        return asked ? saying(DENIES, found) : found;
    }

    private static List<FoundAnswer> saying(Pattern words, List<FoundAnswer> found) {
        return found.stream()
                .filter(answer -> answer.sources().stream()
                        .anyMatch(source -> words.matcher(source.sentence()).find()))
                .toList();
    }

    /** The ways that suit what is asked, the surest first. */
    List<Supplier<List<FoundAnswer>>> ways(Reading reading) {
        return switch (reading.kind()) {
            case YES_NO ->
                List.of(
                        () -> yes.find(reading, shapes, deadline),
                        () -> no.find(reading, shapes, deadline),
                        () -> passages.find(reading, shapes, deadline));
            case SAID ->
                List.of(
                        () -> said.find(reading, shapes),
                        () -> passages.find(reading, shapes, deadline),
                        () -> said.inSentences(reading, shapes, deadline));
            case CONNECTED ->
                List.of(() -> joined.find(reading, shapes, deadline), () -> passages.find(reading, shapes, deadline));
            case CHANGED ->
                List.of(() -> news.find(reading, shapes, deadline), () -> passages.find(reading, shapes, deadline));
            case HAPPENED ->
                List.of(
                        () -> withSentences(reading, events.happened(reading, shapes)),
                        () -> reading.names().isEmpty() ? events.listed(reading, shapes) : List.<FoundAnswer>of(),
                        () -> mentions.find(reading, shapes, deadline),
                        () -> passages.find(reading, shapes, deadline),
                        () -> events.happenedByArticle(reading, shapes));
            case WHEN ->
                List.of(
                        () -> facts.find(reading, shapes, deadline),
                        () -> events.when(reading, shapes),
                        () -> told(reading),
                        () -> passages.find(reading, shapes, deadline));
            case WHO, WHAT ->
                List.of(
                        () -> facts.find(reading, shapes, deadline),
                        () -> reading.kind() == Kind.WHO ? events.ofWhom(reading, shapes) : List.<FoundAnswer>of(),
                        () -> reading.kind() == Kind.WHAT ? meaning.find(reading, deadline) : List.<FoundAnswer>of(),
                        () -> told(reading),
                        () -> who.find(reading, shapes, deadline),
                        () -> meaning.find(reading, deadline),
                        () -> introduced.find(reading, shapes, deadline),
                        () -> passages.find(reading, shapes, deadline));
            case WHICH ->
                List.of(
                        () -> withTheirSentences(reading),
                        () -> events.listed(reading, shapes),
                        () -> told(reading),
                        () -> passages.find(reading, shapes, deadline));
            case HOW_MANY ->
                List.of(
                        () -> facts.find(reading, shapes, deadline).stream()
                                .filter(found -> found.thing() == null)
                                .toList(),
                        () -> passages.find(reading, shapes, deadline),
                        () -> told(reading));
            case WHERE ->
                WhereAnswers.asksOnlyWhere(reading)
                        ? List.of(() -> where.find(reading, shapes, deadline))
                        : List.of(
                                () -> facts.find(reading, shapes, deadline),
                                () -> whereabouts.ofDeed(reading, shapes),
                                () -> told(reading),
                                () -> passages.find(reading, shapes, deadline));
            case HOW_OLD, WHY, HOW -> List.of(() -> passages.find(reading, shapes, deadline));
        };
    }

    /** What stands in the right place of a sentence that is likely to answer. */
    private List<FoundAnswer> told(Reading reading) {
        return passages.likely(sentences.find(reading, shapes, deadline), reading, shapes, deadline);
    }

    /** Few events, and what else is told of the thing: one whose trial is an event may have been acquitted in the next sentence. */
    private List<FoundAnswer> withSentences(Reading reading, List<FoundAnswer> found) {
        List<FoundAnswer> led = withLeads(reading, found);
        if (found.isEmpty() || led.size() > FEW) {
            return led;
        }
        Set<Source> known =
                led.stream().flatMap(answer -> answer.sources().stream()).collect(Collectors.toSet());
        Named first = reading.names().get(0);
        return Stream.concat(
                        led.stream(),
                        known.stream()
                                .flatMap(source -> texts.after(source).stream())
                                .filter(told -> told.mentions().stream().anyMatch(m -> first.means(m.iri())))
                                .limit(FEW)
                                .map(told -> new FoundAnswer(
                                        told.text(),
                                        null,
                                        BELIEF_OF_LEAD,
                                        "",
                                        List.of(new Source(told.text(), told.article())))))
                .toList();
    }

    /** Of a place, first how the articles of its events begin: a single event there is often not what they are about. */
    private List<FoundAnswer> withLeads(Reading reading, List<FoundAnswer> found) {
        if (found.isEmpty() || !ontology.isA(reading.names().get(0).type(), Classes.PLACE)) {
            return found;
        }
        Stream<FoundAnswer> leads = found.stream()
                .limit(MOST_LEADS)
                .flatMap(answer -> answer.sources().stream())
                .map(Source::article)
                .distinct()
                .limit(MOST_LEADS)
                .flatMap(article -> texts.lead(article).stream())
                .filter(lead -> lead.mentions().stream()
                        .anyMatch(m -> reading.names().get(0).means(m.iri())))
                .map(lead -> new FoundAnswer(
                        lead.text(), null, BELIEF_OF_LEAD, "", List.of(new Source(lead.text(), lead.article()))));
        return Stream.concat(leads, found.stream()).toList();
    }

    /** The facts, and what else the sentences that say so name of the kind: "professors at A and at B" may have given one fact. */
    private List<FoundAnswer> withTheirSentences(Reading reading) {
        List<FoundAnswer> found = facts.find(reading, shapes, deadline);
        if (found.isEmpty()) {
            return found;
        }
        Set<Source> sources =
                found.stream().flatMap(answer -> answer.sources().stream()).collect(Collectors.toSet());
        Set<String> known = found.stream().map(FoundAnswer::text).collect(Collectors.toSet());
        return Stream.concat(
                        found.stream(),
                        sentences.find(reading, shapes, deadline).stream()
                                .filter(answer ->
                                        sources.containsAll(answer.sources()) && !known.contains(answer.text()))
                                .filter(answer -> texts.areListed(answer, found)))
                .toList();
    }
}
