package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.ToldEvent.Filler;
import org.graphwright.model.ClassName;
import org.graphwright.model.DayRange;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.model.Token;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Tells places that say where somebody is from or where something else was: "the mayor of Lund died", "sentenced a doctor based in Oslo", "the
 * disease first seen in Rome was given a name", "arrested at Ecuador's embassy", "received Iraq's ambassador", "in May they had met in Rome".
 */
final class OtherPlaces {
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";");
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");

    /** What a country has in others, and who speaks for it there. */
    private static final Pattern MISSION = Pattern.compile(
            "['’]s (?:\\p{L}+ )?(?:embassy|consulate|high commission|ambassador|envoy|consul)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "At 10 a.m. Norwegian time" tells no more than where the clock is. */
    private static final Pattern CLOCK = Pattern.compile("\\stime\\b");

    /** Behind the name of a body. */
    private static final Pattern SEAT =
            Pattern.compile("\\b(?:based|headquartered)\\s(?:in|at|near)\\s(?:the\\s)?(?:\\p{L}+,\\s)?$");

    /** Characters that the longest of these has. */
    private static final int LONGEST_SEAT = 40;

    /** "Berg of Lund, Scania", "the zoo in southern Scania". */
    private static final Pattern BEHIND_NARROWER = Pattern.compile("(?:, |,? in (?:the )?(?:\\p{Ll}+ern )?)$");

    /** Characters that the longest of these has. */
    private static final int LONGEST_BEHIND_NARROWER = 24;

    /** In days: an article tells what happened within the two weeks before it, and what is farther off was something else. */
    private static final int RECENT = 14;

    private static final Pattern ORIGIN = Pattern.compile(
            "\\bfirst (?:appear|detect|emerg|identif|recogni[sz]|report|spott|seen|was seen)\\p{Ll}*\\b[^.;:]{0,50} in (?:the )?(?:\\p{Lu}\\p{L}+, )?$");

    /** In characters. */
    private static final int LONGEST_ORIGIN = 100;

    /** Of courts and police: where it was done what they are after. */
    private static final Pattern DEED = Pattern.compile(
            "\\b(?:atrocities|crimes?|killings?|massacres?|murders?|offen[cs]es?)(?: against \\p{Ll}+)?(?:,? (?:that (?:he|she|they) )?(?:allegedly )?(?:carried out|committed))? (?:across|in) (?:the )?(?:\\p{Ll}+ern )?$");

    private static final Set<ClassName> OF_WORDS = ClassName.setOf("Announcement", "Publication");

    private static final ClassName DEATH = new ClassName("Death");

    private final Ontology ontology;
    private final Reading reading;
    private final ToldEvent told;
    private final Optional<DayRange> days;
    private final Origins origins;

    /** @param date when the event was, or null */
    OtherPlaces(Ontology ontology, Reading reading, ToldEvent told, @Nullable String date) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.reading = requireNonNull(reading, "reading is null");
        this.told = requireNonNull(told, "told is null");
        this.days = Optional.ofNullable(date).flatMap(DayRange::of);
        this.origins = new Origins(ontology, reading, told);
    }

    /**
     * True of a place that no mention which the model takes for where the event was gives as that; where the sentence that tells of it first
     * has one, by those there.
     */
    boolean isOne(EntityId place) {
        List<Filler> fillers = told.fillers().stream()
                .filter(filler -> filler.role().equals(ToldEvents.PLACE))
                .filter(filler ->
                        reading.mentionsAt(filler.span()).stream().anyMatch(mention -> place.equals(mention.entity())))
                .toList();
        double least = fillers.stream()
                .map(Filler::probability)
                .max(Comparator.naturalOrder())
                .map(most -> Math.min(most, ToldEvents.CHANCE))
                .orElse(0.0);
        List<Mention> mentions = fillers.stream()
                .filter(filler -> filler.probability() >= least)
                .map(Filler::span)
                .flatMap(span -> reading.mentionsAt(span).stream())
                .filter(mention -> place.equals(mention.entity()))
                .filter(mention -> !isClock(mention))
                .toList();
        int first = reading.sentenceIndex(told.begin());
        List<Mention> inFirst = mentions.stream()
                .filter(mention -> reading.sentenceIndex(mention.begin()) == first)
                .toList();
        return !mentions.isEmpty()
                        && mentions.stream().anyMatch(this::isSeat)
                        && mentions.stream().allMatch(mention -> isSeat(mention) || !isBesideTold(mention))
                || !mentions.isEmpty()
                        && (inFirst.isEmpty() ? mentions : inFirst).stream().allMatch(this::isElsewhere);
    }

    /** "The virus first appeared in Lund", where the article names it first. */
    boolean isOrigin(EntityId place) {
        return reading.mentions().stream()
                .filter(mention -> place.equals(mention.entity()))
                .findFirst()
                .filter(mention -> isOfOrigin(mention) || isOfDeed(mention))
                .isPresent();
    }

    /** Where that came from of which others only speak. */
    private boolean isOfOrigin(Mention place) {
        return OF_WORDS.contains(told.type())
                && ORIGIN.matcher(reading.article().before(place.begin(), LONGEST_ORIGIN))
                        .find();
    }

    /** "Convicted of crimes committed in Norland". */
    private boolean isOfDeed(Mention place) {
        return OtherSuspects.OF_SUSPECTS.contains(told.type())
                && DEED.matcher(reading.article().before(place.begin(), LONGEST_ORIGIN))
                        .find();
    }

    /** "The chain, based in Lund, said" */
    private boolean isSeat(Mention place) {
        return SEAT.matcher(reading.article().before(place.begin(), LONGEST_SEAT))
                .find();
    }

    private boolean isBesideTold(Mention place) {
        int sentence = reading.sentenceIndex(place.begin());
        return told.passages().stream().anyMatch(passage -> reading.sentenceIndex(passage.begin()) == sentence);
    }

    private boolean isClock(Mention place) {
        return reading.article().hasAt(place.end(), CLOCK);
    }

    private boolean isElsewhere(Mention place) {
        List<Token> tokens = tokens(place);
        return isOfOther(place)
                || isOfOrigin(place)
                || isOfDeed(place)
                || isOfParticiple(tokens, before(tokens, place))
                || isSpeaking(tokens, place);
    }

    /** "What the White House called a response" was there no more than elsewhere; but "in Washington said" may be of somebody else. */
    private boolean isSpeaking(List<Token> tokens, Mention place) {
        int behind = before(tokens, place) + 1;
        while (behind < tokens.size() && tokens.get(behind).begin() < place.end()) {
            behind++;
        }
        int before = before(tokens, place);
        while (before >= 0
                && tokens.get(before).tag().matches("DT|JJ|N.*")
                && tokens.get(before).chunk().endsWith("NP")) {
            before--;
        }
        return behind < tokens.size()
                && !isCountry(place)
                && !told.isToldAt(tokens.get(behind).span())
                && tokens.get(behind).tag().matches("VBD|VBZ|VBP")
                && (ontology.isListed(WordLists.SPEECH, tokens.get(behind).lemma())
                        || ontology.isListed(
                                WordLists.SPEECH_IN_QUOTATION_MARKS,
                                tokens.get(behind).lemma()))
                && (before < 0 || !tokens.get(before).tag().matches("IN|TO"));
    }

    private List<Token> tokens(Mention place) {
        return reading.sentences().get(reading.sentenceIndex(place.begin())).tokens();
    }

    private static int before(List<Token> tokens, Mention place) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= place.begin()) {
            at++;
        }
        return at - 1;
    }

    private boolean isOfOther(Mention place) {
        List<Token> tokens = tokens(place);
        int before = before(tokens, place);
        String text = reading.article().text();
        boolean owns = text.startsWith("'s", place.end()) || text.startsWith("’s", place.end());
        boolean isOfOther = owns
                ? reading.article().hasAt(place.end(), MISSION) || isOwnerOfDead(tokens, place)
                : isOfSomebody(tokens, before, place);
        return isOfOther
                || isOriginOfSomebody(place)
                || isLongAgo(place)
                || narrower(place)
                        .filter(town -> isCountry(place) ? isOriginOfSomebody(town) : isOfOther(town))
                        .isPresent();
    }

    /** In a sentence that tells nothing of the event and whose dates are all weeks from the event's: "in May they had met in Rome". */
    private boolean isLongAgo(Mention place) {
        Span sentence =
                reading.sentences().get(reading.sentenceIndex(place.begin())).span();
        List<DayRange> others = reading.mentionsIn(sentence).stream()
                .flatMap(mention -> Optional.ofNullable(mention.value()).flatMap(DayRange::of).stream())
                .toList();
        return days.isPresent()
                && !told.isToldAt(sentence)
                && !others.isEmpty()
                && others.stream()
                        .allMatch(other -> other.last()
                                        .plusDays(RECENT)
                                        .isBefore(days.get().first())
                                || days.get().last().plusDays(RECENT).isBefore(other.first()));
    }

    /** A mention by itself is often known for no more than a place; the kind is that of what it names. */
    private boolean isCountry(Mention place) {
        return reading.entity(place.entity())
                .map(Entity::type)
                .orElse(place.type())
                .equals(Classes.COUNTRY);
    }

    private boolean isOriginOfSomebody(Mention place) {
        List<Token> tokens = tokens(place);
        return origins.isOne(tokens, before(tokens, place), place);
    }

    /** Of "Scania" in "Lund, Scania" the town: where that is not told, what it is in is not either; but a mayor of Lund may well have died in Sweden. */
    private Optional<Mention> narrower(Mention place) {
        return PlacePairs.before(ontology, reading, place, BEHIND_NARROWER, LONGEST_BEHIND_NARROWER);
    }

    /** "Scania's first mayor" died, which may be anywhere. */
    private boolean isOwnerOfDead(List<Token> tokens, Mention place) {
        Token head = null;
        for (Token token : tokens) {
            if (token.begin() > place.end() && (token.isNoun() || token.tag().startsWith("JJ"))) {
                head = token;
            } else if (token.begin() > place.end()) {
                break;
            }
        }
        return head != null && told.type().equals(DEATH) && isPerson(head);
    }

    private boolean isPerson(Token token) {
        String noun = token.text().replaceFirst("^.*-", "").toLowerCase(Locale.ROOT);
        return ontology.isListed(WordLists.NOUN_FOR_A_PERSON, noun) || ontology.isListed(WordLists.TITLE, noun);
    }

    /**
     * "Anna Berg of South Carolina", whatever she did, and "vice president of Namibia" or "minister of the state of Goa" who died, which may be
     * anywhere.
     */
    private boolean isOfSomebody(List<Token> tokens, int before, Mention place) {
        int of = before;
        while (of > 0 && !isOf(tokens.get(of)) && tokens.get(of).chunk().endsWith("NP")) {
            of--;
        }
        if (of <= 0 || !isOf(tokens.get(of))) {
            return false;
        }
        Token owner = tokens.get(of - 1);
        if (ontology.isListed(WordLists.NOUN_FOR_A_PLACE, owner.lemma())) {
            return isOfSomebody(tokens, of - 1, place);
        }
        return told.type().equals(DEATH) && isPerson(owner)
                || !place.type().equals(Classes.COUNTRY)
                        && reading.mentionAt(owner.begin())
                                .filter(mention -> ontology.isA(mention.type(), Classes.PERSON))
                                .isPresent();
    }

    private static boolean isOf(Token token) {
        return token.text().equalsIgnoreCase("of");
    }

    /** Behind words that tell of the event and a participle that says more of a noun: "a name to the disease first seen in Rome". */
    private boolean isOfParticiple(List<Token> tokens, int before) {
        for (int at = before; at > 0; at--) {
            Token token = tokens.get(at);
            if (told.isToldAt(token.span()) || CLAUSE_ENDS.contains(token.text())) {
                return false;
            }
            if (token.isVerb() && token.chunk().endsWith("VP")) {
                int noun = at - 1;
                while (noun > 0 && tokens.get(noun).tag().startsWith("RB")) {
                    noun--;
                }
                return PARTICIPLES.contains(token.tag())
                        && tokens.get(noun).isNoun()
                        && tokens.subList(0, at).stream().anyMatch(earlier -> told.isToldAt(earlier.span()));
            }
        }
        return false;
    }
}
