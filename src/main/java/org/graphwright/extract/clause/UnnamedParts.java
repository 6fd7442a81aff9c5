package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Mention;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.model.UnnamedPart;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds in words who acts or suffers in the event that an article is about, where nobody with a name does: "nine men were jailed". One for
 * each of the two roles, from where the clauses of its verbs have them, from behind "by" and "of" beside its nouns, and from whom its
 * numbers count.
 */
final class UnnamedParts {
    /** In these the subject does nothing. */
    static final Set<ClassName> SUFFERED = ClassName.setOf("Accident", "Birth", "Death", "Disaster", "Injury");

    /** In these somebody comes to harm, whatever words tell of the event itself. */
    private static final Set<ClassName> HARMFUL =
            ClassName.setOf("Accident", "Attack", "Conflict", "Death", "Disaster", "Injury", "Kidnapping", "Protest");

    /** Who is elected has won; who protests does so, though the verb may be taken for a passive. */
    private static final Set<ClassName> ACTING_ANYHOW = ClassName.setOf("Election", "Protest");

    /** In these a thing comes to harm more often than somebody does. */
    private static final Set<ClassName> OF_THINGS = ClassName.setOf("Accident", "Disaster");

    /** In these somebody or something else than people is often what it befalls: a law, a site, the remains of somebody. */
    private static final Set<ClassName> OF_ANYTHING = ClassName.setOf(
            "Accident",
            "Acquisition",
            "Announcement",
            "Attack",
            "Closure",
            "Disaster",
            "Discovery",
            "EconomicChange",
            "Launch",
            "Legislation",
            "Publication",
            "Release",
            "Sanction",
            "Vote");

    /** These befall people alone: "arrested after an investigation" tells of no arrest of it, "won seats" of nobody who lost. */
    private static final Set<ClassName> OF_PEOPLE =
            ClassName.setOf("Arrest", "Conviction", "Election", "Kidnapping", "Resignation");

    /** Of a strike those who are counted are on it. */
    private static final ClassName STRIKE = new ClassName("Strike");

    /** Who does so resigns himself: whoever else "the appointment of judges" names is dismissed by nobody. */
    private static final Pattern QUITTING = Pattern.compile(
            "(?i)(?:resign|quit|step(?:p(?:ed|ing))?s? (?:down|aside)|st(?:and|ood|anding|ands) down)(?:s|ed|ing)?");

    /** They are in court, and try nobody. */
    private static final Pattern ATTENDING =
            Pattern.compile("(?i)\\b(?:attorneys?|defendants?|guards?|lawyers?|officers?|supporters|witness(?:es)?)$");

    /** By class those who are there and do not do it: voters elect, and win nothing. */
    private static final Map<ClassName, Pattern> IDLE = Map.of(
            Classes.ELECTION,
            Pattern.compile("(?i)\\b(?:citizens|electorate|people|residents|voters)$"),
            new ClassName("Trial"),
            ATTENDING,
            new ClassName("Conviction"),
            ATTENDING);

    private static final ClassName ANNOUNCEMENT = new ClassName("Announcement");

    private static final Set<String> INDEFINITE = Set.of(
            "anybody",
            "anyone",
            "anything",
            "everybody",
            "everyone",
            "everything",
            "itself",
            "nobody",
            "nothing",
            "somebody",
            "someone",
            "something",
            "themselves");

    /** They protest whatever a clause says of them. */
    private static final Set<String> PROTESTING =
            Set.of("crowd", "demonstrator", "marcher", "picket", "protester", "protestor", "rioter");

    /** Kinds of numbers that count people, those that matter most first. */
    private static final List<String> COUNTS = List.of("killed", "missing", "injured", "arrested", "affected");

    private static final ClassName ACQUISITION = new ClassName("Acquisition");

    /** So sure the model has to be of a phrase, 0 to 1; by eye on articles of Wikinews. */
    private static final double SURE = 0.6;

    private final Ontology ontology;
    private final UnnamedPhrases phrases;
    private final Set<String> vehicles;
    private final Set<String> about;
    private final Set<String> acting;
    private final Set<String> harming;
    private final Reading reading;
    private final ClauseParts clauseParts;
    private final ToldEvent told;

    /**
     * @param clauseParts of {@code reading}
     * @param told what the article is about
     */
    UnnamedParts(Ontology ontology, Reading reading, ClauseParts clauseParts, ToldEvent told) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.about = ontology.words(WordLists.ABOUT_A_NUMBER);
        this.acting = told.type().equals(Classes.PROTEST)
                ? PROTESTING
                : StudyParts.TOLD_OF.contains(told.type()) ? ontology.words(WordLists.RESEARCHER) : Set.of();
        this.vehicles = ontology.words(WordLists.THING_IN_EVENTS);
        this.harming = ontology.words(
                WordLists.VERB_OF_KILLING,
                WordLists.VERB_OF_INJURING,
                WordLists.VERB_OF_DYING,
                WordLists.VERB_OF_VIOLENCE);
        this.reading = requireNonNull(reading, "reading is null");
        this.clauseParts = requireNonNull(clauseParts, "clauseParts is null");
        this.told = requireNonNull(told, "told is null");
        this.phrases = new UnnamedPhrases(ontology, reading, told, acting);
    }

    /**
     * At most one of each role.
     *
     * @param named those with a name: who has their role is not looked for
     * @param numbers what is counted of the event
     */
    List<UnnamedPart> beside(List<Participant> named, List<EventNumber> numbers) {
        List<UnnamedPart> found = new ArrayList<>();
        for (String role : List.of(RolesOfTold.AGENT, RolesOfTold.PATIENT)) {
            if (named.stream().noneMatch(part -> part.role().equals(role))
                    && !(role.equals(RolesOfTold.AGENT) && SUFFERED.contains(told.type()))
                    && !(role.equals(RolesOfTold.PATIENT) && (isOwnResignation(named) || arePartners(named)))) {
                candidates(role, numbers).stream()
                        .filter(span ->
                                found.stream().noneMatch(other -> other.span().overlaps(span)))
                        .filter(span -> mayBeAll(span, numbers))
                        .max(Comparator.comparingInt(this::titled))
                        .ifPresent(span -> found.add(new UnnamedPart(role, span.begin(), span.end())));
            }
        }
        return found;
    }

    private boolean isOwnResignation(List<Participant> named) {
        String text = reading.article().text();
        return told.type().equals(MainClass.RESIGNATION)
                && named.stream().anyMatch(part -> part.role().equals(RolesOfTold.AGENT))
                && told.passages().stream()
                        .anyMatch(words -> QUITTING.matcher(words.of(text)).matches());
    }

    /** Those with names do it together, and to nobody: "the premier met a leader, Anna Berg". */
    private boolean arePartners(List<Participant> named) {
        return PartnersOfTold.OF_PARTNERS.contains(told.type())
                && named.stream()
                                .filter(part -> part.role().equals(RolesOfTold.AGENT))
                                .limit(2)
                                .count()
                        > 1;
    }

    /** Those of clauses first, and what is neither people nor like a vehicle only where there are no others; the first of those that the title says as much of is taken. */
    private List<Span> candidates(String role, List<EventNumber> numbers) {
        List<Span> candidates = new ArrayList<>();
        if (role.equals(RolesOfTold.PATIENT) && OF_THINGS.contains(told.type())) {
            titledThings(candidates);
        }
        inClauses(role, candidates);
        besideNouns(role, candidates);
        if (role.equals(RolesOfTold.AGENT)) {
            acting(candidates);
        }
        boolean isStrike = told.type().equals(STRIKE);
        if (role.equals(RolesOfTold.PATIENT) ? !isStrike : isStrike && candidates.isEmpty()) {
            counted(numbers, candidates);
        }
        if (role.equals(RolesOfTold.PATIENT) && candidates.isEmpty() && OF_ANYTHING.contains(told.type())) {
            anything(candidates);
        }
        if (candidates.isEmpty()) {
            byModel(role, candidates);
        }
        if (role.equals(RolesOfTold.PATIENT)) {
            candidates.removeIf(this::areStaff);
        }
        Pattern idle = role.equals(RolesOfTold.AGENT) ? IDLE.get(told.type()) : null;
        if (idle != null) {
            String text = reading.article().text();
            candidates.removeIf(phrase -> idle.matcher(phrase.of(text)).find());
        }
        return candidates;
    }

    /** Phrases of which the model is sure, the surest first; who acts has to be people or a body of them. */
    private void byModel(String role, List<Span> found) {
        told.fillers().stream()
                .filter(filler -> filler.role().equals(role) && filler.probability() >= SURE)
                .map(Filler::span)
                .filter(span -> reading.mentionsIn(span).isEmpty())
                .filter(span -> !told.isToldAt(span))
                .filter(span -> !role.equals(RolesOfTold.PATIENT) || !isOfOtherVerb(span))
                .map(span -> phrase(span, role))
                .filter(Objects::nonNull)
                .forEach(found::add);
    }

    /**
     * "Announced troops would leave" tells what the troops do, "ruled that registering men is void" of no men who stand trial: what has its place
     * beside a verb that does not tell of the event.
     */
    private boolean isOfOtherVerb(Span phrase) {
        List<Token> tokens =
                reading.sentenceAt(phrase.begin()).map(Sentence::tokens).orElse(List.of());
        int at = 0;
        while (at < tokens.size() && tokens.get(at).begin() < phrase.begin()) {
            at++;
        }
        if (OtherSuspects.OF_SUSPECTS.contains(told.type())) {
            return at > 0
                    && tokens.get(at - 1).isVerb()
                    && !told.isToldAt(tokens.get(at - 1).span());
        }
        Range noun = at < tokens.size() ? UnnamedPhrases.at(tokens, at) : null;
        if (noun == null || !told.type().equals(ANNOUNCEMENT)) {
            return false;
        }
        int verb = noun.end();
        boolean hasTense = verb < tokens.size() && tokens.get(verb).tag().matches("VBD|VBP|VBZ|MD");
        while (verb < tokens.size() && tokens.get(verb).chunk().endsWith("VP")) {
            if (told.isToldAt(tokens.get(verb).span())) {
                return false;
            }
            verb++;
        }
        return hasTense;
    }

    private @Nullable Span phrase(Span span, String role) {
        Sentence sentence = reading.sentenceAt(span.begin()).orElse(null);
        Range range = sentence == null ? null : UnnamedPhrases.beginning(sentence, span.begin());
        if (sentence == null || range == null || isOfOther(sentence.tokens(), range, role)) {
            return null;
        }
        Range head = head(sentence.tokens(), range);
        Range whole = new Range(head.begin(), range.end());
        if (!role.equals(RolesOfTold.AGENT)) {
            if (areResearchers(sentence, head)) {
                return null;
            }
            if (told.type().equals(Classes.PROTEST)) {
                // against somebody: what is demanded is no part
                return phrases.of(sentence, whole, head, RolesOfTold.AGENT);
            }
            return OF_PEOPLE.contains(told.type())
                    ? phrases.of(sentence, whole, head, role)
                    : phrases.anything(sentence, whole, head, role);
        }
        Span acting = phrases.of(sentence, whole, head, role);
        return acting == null ? phrases.of(sentence, range, range, role) : acting;
    }

    /** "Limits for service": what stands behind a preposition belongs to the word before it, which may be one that tells of the event. */
    private boolean isOfOther(List<Token> tokens, Range phrase, String role) {
        int preposition = phrase.begin() - 1;
        return preposition > 0
                && tokens.get(preposition).tag().matches("IN|TO")
                && !lower(tokens.get(preposition)).equals("of")
                && !(role.equals(RolesOfTold.AGENT)
                        && lower(tokens.get(preposition)).equals("by"))
                && !told.isToldAt(tokens.get(preposition - 1).span());
    }

    /** "The invention" of "the invention of a new coating", where it does not tell of the event itself; else the phrase. */
    private Range head(List<Token> tokens, Range phrase) {
        int last = phrase.begin() - 2;
        if (last < 0
                || !lower(tokens.get(phrase.begin() - 1)).equals("of")
                || !tokens.get(last).isNoun()
                || told.isToldAt(tokens.get(last).span())) {
            return phrase;
        }
        return new Range(phraseUpTo(tokens, last + 1).begin(), last + 1);
    }

    /** What the verbs of the event are said of as done to it: "the proposal was rejected", "announced new restrictions"; and what rises or falls. */
    private void anything(List<Span> found) {
        for (int sentence : sentences()) {
            for (Clause clause : clauseParts.clausesOf(sentence)) {
                boolean tells = told.passages().stream().anyMatch(clause::isToldBy) && !clause.negated();
                boolean changes = told.type().equals(Classes.ECONOMIC_CHANGE)
                        && clause.complements().stream()
                                .noneMatch(each -> clause.prepositionOf(each) == null && !isFigure(clause, each));
                if (tells && clause.finite() && (clause.passive() || changes)) {
                    Span span = phrases.anything(
                            clause.sentence(), clause.subject(), clause.subjectHead(), RolesOfTold.PATIENT);
                    if (span != null) {
                        found.add(span);
                    }
                } else if (!OF_THINGS.contains(told.type())
                        && clause.finite()
                        && !clause.negated()
                        && isVerbTold(clause)) {
                    clause.complements().stream()
                            .filter(each -> clause.prepositionOf(each) == null)
                            .limit(1)
                            .filter(each -> !isBehindPreposition(clause.sentence(), each))
                            .map(each ->
                                    phrases.anything(clause.sentence(), each.range(), each.head(), RolesOfTold.PATIENT))
                            .filter(span -> span != null
                                    && !isClause(clause.sentence(), span)
                                    && reading.mentionsIn(span).stream().noneMatch(Mention::isDate)
                                    && !told.isToldAt(span))
                            .forEach(found::add);
                }
            }
        }
    }

    /** "Said sorry on behalf of the town". */
    private static boolean isBehindPreposition(Sentence sentence, Complement complement) {
        return sentence
                .tokens()
                .subList(complement.range().begin(), complement.head().begin())
                .stream()
                .anyMatch(token -> token.tag().equals("IN") && !lower(token).equals("that"));
    }

    /** "Said a man died", "announced nothing". */
    private static boolean isClause(Sentence sentence, Span phrase) {
        return sentence.tokens().stream()
                .filter(token -> token.end() > phrase.begin())
                .anyMatch(token -> token.end() <= phrase.end()
                        ? INDEFINITE.contains(lower(token))
                        : token.begin() <= phrase.end() + 1 && token.tag().matches("VBD|VBP|VBZ|MD"));
    }

    private boolean isVerbTold(Clause clause) {
        Range verbs = clause.verbs();
        return verbs != null && told.isToldAt(verbs.span(clause.sentence()));
    }

    /** "344 points", by which something fell. */
    private static boolean isFigure(Clause clause, Complement complement) {
        return complement.head().of(clause.sentence()).stream()
                .anyMatch(token -> token.tag().equals("CD"));
    }

    private Set<Integer> sentences() {
        Set<Integer> sentences = new TreeSet<>();
        told.passages().forEach(passage -> sentences.add(reading.sentenceIndex(passage.begin())));
        return sentences;
    }

    /** The things that the title names too, up to the sentence that first tells of the event: "a bus operated by". */
    private void titledThings(List<Span> found) {
        int first = told.begin();
        for (Sentence sentence : reading.sentences().subList(0, reading.sentenceIndex(first) + 1)) {
            phrases.all(sentence, vehicles, RolesOfTold.PATIENT).stream()
                    .filter(span -> titled(span) > 0)
                    .forEach(found::add);
        }
    }

    /** Those who do so whatever a clause says of them, with how many there are: "thousands of protesters". */
    private void acting(List<Span> found) {
        told.passages().stream()
                .sorted()
                .flatMap(passage -> reading.sentenceAt(passage.begin()).stream())
                .distinct()
                .flatMap(sentence -> phrases.all(sentence, acting, RolesOfTold.AGENT).stream())
                .forEach(found::add);
    }

    /** How many words of the title are in the phrase. */
    private int titled(Span phrase) {
        String title = reading.article().title();
        Set<String> words = title == null ? Set.of() : TitleWords.stems(title);
        return (int) TitleWords.stems(phrase.of(reading.article().text())).stream()
                .filter(words::contains)
                .count();
    }

    /** "Three girls" are not the four who were shot. */
    private boolean mayBeAll(Span phrase, List<EventNumber> numbers) {
        List<EventNumber> counts = numbers.stream()
                .filter(number -> COUNTS.contains(number.kind()))
                .toList();
        boolean isCounted = reading.sentenceAt(phrase.begin()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> phrase.contains(token.span()) && !about.contains(lower(token)))
                .findFirst()
                .filter(token -> token.tag().equals("CD"))
                .isPresent();
        return !isCounted
                || counts.isEmpty()
                || counts.stream().anyMatch(number -> new Span(number.begin(), number.end()).overlaps(phrase));
    }

    private void inClauses(String role, List<Span> found) {
        for (int sentence : sentences()) {
            for (Clause clause : clauseParts.clausesOf(sentence)) {
                Span span = inClause(clause, role);
                if (span != null) {
                    found.add(span);
                }
            }
        }
    }

    private @Nullable Span inClause(Clause clause, String role) {
        Range verbs = clause.verbs();
        if (verbs == null || clause.negated()) {
            return null;
        }
        if (role.equals(RolesOfTold.AGENT)
                && !told.type().equals(Classes.EVENT)
                && told.passages().stream().anyMatch(clause::isDoing)) {
            return phrases.of(clause.sentence(), clause.subject(), clause.subjectHead(), role);
        }
        boolean tells = isVerbTold(clause);
        boolean harms = role.equals(RolesOfTold.PATIENT)
                && HARMFUL.contains(told.type())
                && verbs.of(clause.sentence()).stream().anyMatch(token -> harming.contains(lower(token)));
        if (!tells && !harms) {
            return null;
        }
        boolean isDying = verbs.of(clause.sentence()).stream()
                .anyMatch(token -> token.lemma().equals("die"));
        boolean isTested = RolesOfVerb.TESTING
                .matcher(reading.article().text())
                .region(verbs.span(clause.sentence()).begin(), clause.sentence().end())
                .lookingAt();
        boolean suffers = isTested
                || clause.passive() && !(tells && ACTING_ANYHOW.contains(told.type()))
                || !clause.passive()
                        && (isDying
                                || tells
                                        && SUFFERED.contains(told.type())
                                        && clause.complements().stream()
                                                .noneMatch(each -> clause.prepositionOf(each) == null));
        if (role.equals(suffers ? RolesOfTold.PATIENT : RolesOfTold.AGENT) && (clause.finite() || clause.passive())) {
            Span subject = phrases.of(clause.sentence(), clause.subject(), clause.subjectHead(), role);
            if (subject != null) {
                return subject;
            }
        }
        for (Complement complement : clause.complements()) {
            String preposition = clause.prepositionOf(complement);
            boolean isObject = preposition == null && !clause.passive() && role.equals(RolesOfTold.PATIENT);
            boolean isDoer = "by".equals(preposition) && clause.passive() && role.equals(RolesOfTold.AGENT);
            if (isObject || isDoer) {
                Range whole = isObject ? complement.range() : complement.head();
                Span span = phrases.of(clause.sentence(), whole, complement.head(), role);
                return span != null && isObject && mayNotSuffer(clause.sentence(), complement, span) ? null : span;
            }
        }
        return null;
    }

    /** "Announced troops would leave" is said of no troops, and "reported botanists had found it" of none who suffered it. */
    private boolean mayNotSuffer(Sentence sentence, Complement object, Span span) {
        return isClause(sentence, span) || areResearchers(sentence, object.head());
    }

    /** "Takes over 7,000 employees": what is bought is no people. */
    private boolean areStaff(Span phrase) {
        return told.type().equals(ACQUISITION)
                && reading.sentenceAt(phrase.begin()).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .anyMatch(token ->
                                token.end() == phrase.end() && RolesOfTold.isForPeople(ontology, token.lemma()));
    }

    /** A study does not befall those who do it. */
    private boolean areResearchers(Sentence sentence, Range phrase) {
        return StudyParts.TOLD_OF.contains(told.type())
                && acting.contains(sentence.tokens().get(phrase.end() - 1).lemma());
    }

    private void besideNouns(String role, List<Span> found) {
        String preposition = role.equals(RolesOfTold.AGENT) ? "by" : "of";
        told.passages().stream()
                .sorted(Comparator.naturalOrder())
                .map(passage -> besideNoun(passage, preposition, role))
                .filter(Objects::nonNull)
                .forEach(found::add);
    }

    private @Nullable Span besideNoun(Span passage, String preposition, String role) {
        Sentence sentence = reading.sentenceAt(passage.begin()).orElse(null);
        if (sentence == null) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (role.equals(RolesOfTold.AGENT)
                    && i > 0
                    && tokens.get(i).begin() == passage.begin()
                    && (hasObject(tokens, i) || ACTING_ANYHOW.contains(told.type()))
                    && (tokens.get(i).chunk().equals("I-NP")
                            || tokens.get(i).tag().equals("VBD"))) {
                Range before = phraseUpTo(tokens, i);
                Span span = phrases.of(sentence, before, before, role);
                if (span != null && tokens.get(i - 1).isNoun()) {
                    return span;
                }
            }
            if (i + 2 >= tokens.size()) {
                break;
            }
            if (tokens.get(i).end() == passage.end()
                    && tokens.get(i).isNoun()
                    && lower(tokens.get(i + 1)).equals(preposition)) {
                Range phrase = UnnamedPhrases.at(tokens, i + 2);
                return phrase == null ? null : phrases.of(sentence, phrase, phrase, role);
            }
        }
        return null;
    }

    /** Whom a number counts, where it says more than the number: "two teenage girls". */
    private void counted(List<EventNumber> numbers, List<Span> found) {
        for (String kind : COUNTS) {
            numbers.stream()
                    .filter(number -> number.kind().equals(kind))
                    .map(this::counted)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
    }

    private @Nullable Span counted(EventNumber number) {
        Sentence sentence = reading.sentenceAt(number.begin()).orElse(null);
        Range phrase = sentence == null ? null : UnnamedPhrases.beginning(sentence, number.begin());
        if (sentence == null || phrase == null) {
            return null;
        }
        Span span = phrases.of(sentence, phrase, phrase, RolesOfTold.PATIENT);
        if (phrase.end() == phrase.begin() + 1 && number.kind().equals("killed") && isInLead(sentence)) {
            return killed(sentence.tokens(), phrase.begin());
        }
        return span == null ? null : span.to(withNoun(sentence.tokens(), new Span(number.begin(), number.end())));
    }

    /** "Five children and two truck drivers" of the number "five children and two". */
    private static Span withNoun(List<Token> tokens, Span number) {
        Span whole = number;
        boolean isInside = false;
        for (Token token : tokens) {
            isInside =
                    token.span().overlaps(number) || isInside && token.chunk().equals("I-NP");
            whole = isInside ? whole.to(token.span()) : whole;
        }
        return whole;
    }

    /** "Killing at least four": the number stands for them. */
    private @Nullable Span killed(List<Token> tokens, int number) {
        int from = number;
        while (from > 0 && about.contains(lower(tokens.get(from - 1)))) {
            from--;
        }
        return from > 0 && harming.contains(lower(tokens.get(from - 1)))
                ? tokens.get(from).span().to(tokens.get(number).span())
                : null;
    }

    private boolean isInLead(Sentence sentence) {
        return told.passages().stream().mapToInt(Span::begin).min().stream()
                .anyMatch(first -> sentence.begin() <= first);
    }

    /** So that "users arrested" are none who arrest. */
    private static boolean hasObject(List<Token> tokens, int verb) {
        return verb + 1 < tokens.size()
                && tokens.get(verb + 1).chunk().endsWith("NP")
                && !tokens.get(verb + 1).tag().startsWith("W");
    }

    /** The words of a noun phrase before this one of it, which is a verb, perhaps taken for a noun: "a gunman shot shoppers". */
    private static Range phraseUpTo(List<Token> tokens, int end) {
        int begin = end - 1;
        while (begin > 0 && tokens.get(begin).chunk().equals("I-NP")) {
            begin--;
        }
        return new Range(begin, end);
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
