package org.graphwright.extract.clause;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.Expected;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.ClassName;
import org.graphwright.model.DayRange;
import org.graphwright.model.Entity;
import org.graphwright.model.EntityId;
import org.graphwright.model.Event;
import org.graphwright.model.EventId;
import org.graphwright.model.EventNumber;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Participant;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/**
 * Events as the trained model tells them, with entities for the mentions that have a part in them. Where it tells none at all, because it
 * was not taught to, the ontology's cues find them; beside it those of the user's own ontology do.
 */
public final class ToldEvents {
    static final String PLACE = "place";

    /** Stands before a country in which something happened; what a quake "struck" is no mere where. */
    private static final Pattern WHERE =
            Pattern.compile("(?:,|\\b(?i:in|of|across|within|inside|from|near|outside))\\s(?:the\\s)?$");

    /** Characters that the longest of these has, "the" and blanks included. */
    private static final int LONGEST_WHERE = 16;

    /** In titles before "in": "first state in Norway" says of a state among which it is the first. */
    private static final String AMONG =
            "\\b(?i:first|only|last) (?i:city|country|county|nation|province|region|state|territory|town) ";

    private static final String DATELINE_WORD = "(?:\\p{Lu}[\\p{L}’'.-]*|\\d{1,2}|of|de|del|la|el|al)";

    /** A few words in capitals, perhaps with a day or an agency in brackets, and a dash or colon behind. */
    private static final Pattern DATELINE = Pattern.compile("\\s*" + DATELINE_WORD + "(?:,? " + DATELINE_WORD
            + "){0,6},?(?: ?\\([^)\\n]{1,30}\\))?(?: ?[—–]\\s*| -{1,2} |: )(?=\\S)");

    private static final Pattern POINT = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    /** Before what goes on now: "are undergoing trial". */
    private static final Pattern UNDER_WAY = Pattern.compile(
            "\\b(?:is|are|was|were|has been|have been)(?: (?:currently|now|still))? (?:undergoing|standing) (?:an? )?$");

    /** What the model takes rather for so than not. */
    static final double LEAST = 0.5;

    /** Less than that is no chance of a part or place, 0 to 1. */
    static final double CHANCE = 0.2;

    /** From here on a place is told, 0 to 1: the F1 of places of training stories is 0.754 with it, 0.749 with 0.4. */
    static final double LEAST_OF_PLACES = 0.5;

    /** The same of a place within a country that the title of an election names, whatever else is more probable. */
    private static final double LEAST_OF_HELD = 0.2;

    /** The same of a place within a country that stands behind "in" or "near" in the title, where a country is more probable; set by eye. */
    private static final double LEAST_OF_TITLED = 0.4;

    /** Places of which one is no more probable than that than the other are as probable; the title decides between them, or else the narrower one is told. */
    private static final double ALIKE = 0.1;

    /**
     * The same of what an article is about: of training stories whose most probable place is as probable as that one in two was there, and one in three
     * says of no place that it was.
     */
    private static final double LEAST_OF_MAIN_PLACES = 0.4;

    /**
     * From here on a place within a country is told rather than the country, of what an article is about and where the sentence that tells
     * of it first names it: on training stories the F1 of these places was 0.703, 0.694 without, 0.695 where they may stand in any sentence.
     */
    private static final double LEAST_OF_NARROWER = 0.3;

    private static final Set<ClassName> AT_HOME = ClassName.setOf(
            "Announcement", "Appointment", "Closure", "Launch", "Legislation", "Resignation", "Sanction", "Vote");

    private static final ClassName DISCOVERY = new ClassName("Discovery");

    private final EventFinder allCues;
    private final EventFinder ownCues;
    private final DateOfTold dateOfTold;
    private final Ontology ontology;
    private final ClauseFinder clauseFinder;
    private final ToldApart toldApart;
    private final DatedVerbs datedVerbs;
    private final MainEvent mainEvent;
    private final FigureFinder figureFinder = new FigureFinder();
    private final EventNumbers eventNumbers;

    /**
     * @param allCues finds events by all cues of the ontology
     * @param ownCues finds events by those cues that the user has added
     * @param ontology its lists say what happened to people and what counts them
     * @param dateOf the ISO 8601 value of the date that governs a passage, or null
     */
    public ToldEvents(
            EventFinder allCues,
            EventFinder ownCues,
            Ontology ontology,
            BiFunction<Reading, Span, @Nullable String> dateOf) {
        this.allCues = requireNonNull(allCues, "allCues is null");
        this.ownCues = requireNonNull(ownCues, "ownCues is null");
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.eventNumbers = new EventNumbers(ontology);
        this.dateOfTold = new DateOfTold(dateOf);
        this.clauseFinder = new ClauseFinder(ontology);
        this.toldApart = new ToldApart(dateOfTold);
        this.datedVerbs = new DatedVerbs(dateOf);
        this.mainEvent = new MainEvent(new MainFeatures(ontology, dateOf));
    }

    /**
     * What happened.
     *
     * @param events in order of position
     * @param hints what the text tells of too faintly to be told by itself, in order of position
     */
    public record Found(List<Event> events, List<Hint> hints) {
        public Found {
            events = List.copyOf(events);
            hints = List.copyOf(hints);
        }
    }

    /**
     * What is hinted at.
     *
     * @param fitting the words that tell of the event that it is likely to be; empty where there is none
     */
    public record Hint(Event event, List<Span> fitting) {
        public Hint {
            requireNonNull(event, "event is null");
            fitting = List.copyOf(fitting);
        }
    }

    /** The events of {@code whole}, whose mentions have their entities. */
    public Found find(Reading whole, TrainedReading trained) {
        Reading reading = HeadlineInText.leaveOut(whole);
        List<Figure> figures = figureFinder.find(reading);
        List<Span> titled = TitledVerbs.of(reading);
        return trained.events(reading, figures, new Expected(Set.copyOf(titled), datedVerbs.of(reading)))
                .map(told -> events(
                        reading,
                        ownCues.find(whole),
                        HeadlineInText.leaveOut(whole, told),
                        ofTitle(reading, trained),
                        trained.about(reading).orElse(null),
                        figures))
                .orElseGet(() -> new Found(allCues.find(whole), List.of()));
    }

    private static List<ToldEvent> ofTitle(Reading reading, TrainedReading trained) {
        String title = reading.article().title();
        return title == null ? List.of() : trained.titleEvents(title);
    }

    private Found events(
            Reading reading,
            List<Event> own,
            List<ToldEvent> told,
            List<ToldEvent> ofTitle,
            @Nullable About about,
            List<Figure> figures) {
        List<ToldEvent> apart = new ArrayList<>();
        List<ToldEvent> hints = new ArrayList<>();
        told.forEach(each -> {
            if (each.hinted()) {
                hints.add(each);
            } else {
                GeneralTold.leaveOut(reading, each)
                        .ifPresent(particular -> apart.addAll(toldApart.apart(reading, particular)));
            }
        });
        List<ToldEvent> others = NamedTold.join(reading, ToldBeside.read(reading, apart));
        others.replaceAll(each -> SignedLaw.read(reading, DeniedTold.read(reading, each)));
        others.removeIf(t -> own.stream().anyMatch(o -> t.isToldAt(o.span())));
        addTalk(reading, own, others);
        ClauseParts clauseParts = new ClauseParts(ontology, clauseFinder, reading);
        Gatherings.in(reading, clauseParts)
                .filter(held -> own.stream().noneMatch(each -> held.isToldAt(each.span()))
                        && others.stream().noneMatch(each -> isToldTogether(each, held)))
                .ifPresent(held -> {
                    others.add(held);
                    hints.removeIf(hint -> isToldTogether(hint, held));
                });
        ToldEvent main = mainEvent
                .of(reading, others, ofTitle, about)
                .map(chosen -> {
                    ToldEvent typed = about == null ? chosen : chosen.withType(AboutClass.typeOf(chosen, about));
                    ToldEvent corrected = DeniedTold.readRefusal(
                            reading,
                            MainClass.correct(
                                    reading, TitledMain.correct(reading, typed, ofTitle, clauseParts, about), hints));
                    others.replaceAll(each -> each == chosen ? corrected : each);
                    return corrected;
                })
                .orElse(null);
        List<List<EventNumber>> numbers = eventNumbers.of(reading, others, main, figures);
        List<Event> events = new ArrayList<>(own);
        for (int i = 0; i < others.size(); i++) {
            boolean isMain = others.get(i) == main;
            Map<EntityId, String> sure = new LinkedHashMap<>();
            if (isMain) {
                sure.putAll(ActingBodies.of(ontology, reading, others.get(i), clauseParts));
                sure.putAll(DoneBy.of(reading, others.get(i)));
                sure.putAll(StudyParts.of(ontology, reading, others.get(i)));
                sure.putAll(TitleParts.of(ontology, reading, others.get(i), ofTitle));
                sure.putAll(RolesBesideNames.of(reading, others.get(i)));
            }
            sure.putAll(RolesOfVerb.of(reading, others.get(i), clauseParts));
            events.add(event(reading, others.get(i), isMain, numbers.get(i), clauseParts, sure, about));
        }
        return new Found(
                EventFinder.numbered(events),
                hints.stream()
                        .map(hint -> DeniedTold.read(reading, hint))
                        .map(hint -> new Hint(
                                event(reading, hint, false, List.of(), clauseParts, Map.of(), null), hint.fitting()))
                        .filter(hint -> !hint.event().negated())
                        .sorted(Comparator.comparing(hint -> hint.event().span()))
                        .toList());
    }

    /** "Wikinews discussed the findings with Dr Berg": the talk of an interview of the paper itself, where the model overlooks it. */
    private static void addTalk(Reading reading, List<Event> own, List<ToldEvent> told) {
        List<Span> talks = ArticleKind.isInterview(reading.article()) ? TitledVerbs.talks(reading) : List.of();
        if (!talks.isEmpty()
                && own.stream().noneMatch(each -> talks.stream().anyMatch(each.span()::overlaps))
                && told.stream().noneMatch(each -> each.passages().stream().anyMatch(talks::contains))) {
            told.add(new ToldEvent(Classes.MEETING, talks.subList(0, 1), LEAST, 0, 0, 0, List.of()));
        }
    }

    private static boolean isToldTogether(ToldEvent one, ToldEvent other) {
        return one.passages().stream().anyMatch(other::isToldAt);
    }

    /** Without what stands in other sentences than the words that tell of it. */
    private static ToldEvent inOwnSentences(Reading reading, ToldEvent told) {
        Set<Integer> sentences = told.passages().stream()
                .map(passage -> reading.sentenceIndex(passage.begin()))
                .collect(Collectors.toSet());
        return told.with(
                told.passages(),
                told.fillers().stream()
                        .filter(filler -> sentences.contains(
                                reading.sentenceIndex(filler.span().begin())))
                        .toList());
    }

    /** The day or month of a talk, or null; a year beside it is that of what is talked about: "questions about his 2020 campaign". */
    private @Nullable String ofTalk(Reading reading, ToldEvent told) {
        String date = dateOfTold.of(reading, inOwnSentences(reading, InterviewParts.ofTalk(reading, told)), false);
        return date == null || DateOfTold.YEAR.matcher(date).matches() ? null : date;
    }

    private Event event(
            Reading reading,
            ToldEvent told,
            boolean main,
            List<EventNumber> numbers,
            ClauseParts clauseParts,
            Map<EntityId, String> sure,
            @Nullable About about) {
        AboutParts whole = main && about != null ? new AboutParts(ontology, reading, about) : null;
        Map<EntityId, Set<ClauseParts.Slot>> slots = clauseParts.around(told.passages());
        List<PartsOfTold.Part> parts = OtherSuspects.leaveOut(
                reading,
                told,
                clauseParts,
                slots.keySet(),
                PartsOfTold.of(reading, told, clauseParts, main ? about : null));
        Optional<List<Participant>> talking = main ? InterviewParts.of(reading, told) : Optional.empty();
        List<Participant> participants = talking.orElseGet(() -> {
            List<Participant> named = new RolesOfTold(
                            ontology,
                            reading,
                            told,
                            slots,
                            sure,
                            main ? PartnersOfTold.of(ontology, reading, told) : Set.of())
                    .of(parts, main);
            List<Participant> all = main ? ChiefActor.beside(ontology, reading, told, clauseParts, named) : named;
            return whole != null ? whole.withAgent(told, all) : all;
        });
        // a talk has no day and place but those that it is told with
        boolean isChosen = main && talking.isEmpty();
        boolean isOfAftermath =
                isChosen && RolesOfTold.OF_HARM.contains(told.type()) && dateOfTold.sure(reading, told) == null;
        Reading dated = isOfAftermath ? Aftermath.leaveOutDays(reading) : reading;
        String byWords = talking.isPresent() ? ofTalk(reading, told) : dateOfTold.of(dated, told, isChosen);
        boolean isOpen = isChosen && dateOfTold.sure(dated, told) == null;
        String own = isOpen && whole != null ? whole.date(dated, byWords) : byWords;
        String date = own != null
                ? own
                : talking.isPresent() ? InterviewParts.day(reading) : isChosen ? ofDay(reading, told) : null;
        return new Event(
                new EventId("v0"),
                told.type(),
                told.passages(),
                participants,
                isChosen
                        ? new UnnamedParts(ontology, reading, clauseParts, told).beside(participants, numbers)
                        : List.of(),
                Optional.ofNullable(place(reading, told, parts, isChosen, isChosen ? whole : null, date))
                        .or(() -> isChosen && whole != null
                                ? whole.place(new OtherPlaces(ontology, reading, told, date))
                                : Optional.empty())
                        .orElseGet(() -> isChosen ? ofState(reading, told, participants) : null),
                date,
                numbers,
                told.negated() >= LEAST,
                told.future() >= LEAST && !isOver(date, reading.article().date()) && !isUnderWay(reading, told),
                main,
                Math.round(told.confidence() * 1000) / 1000.0);
    }

    /**
     * The most probable place; "Maidan Shahr in Afghanistan" is told of what an article is about by the narrower of the two, but not a country of
     * which the first sentence says more than that it was there.
     */
    private @Nullable EntityId place(
            Reading reading,
            ToldEvent told,
            List<PartsOfTold.Part> parts,
            boolean main,
            @Nullable AboutParts whole,
            @Nullable String date) {
        OtherPlaces otherPlaces = new OtherPlaces(ontology, reading, told, date);
        Mention town = ofDateline(reading);
        EntityId elsewhere =
                town != null && whole != null && whole.isRatherElsewhere(told, town, probability(parts, town))
                        ? town.entity()
                        : null;
        List<PartsOfTold.Part> places = parts.stream()
                .filter(part -> part.role().equals(PLACE)
                        && !part.entity().equals(elsewhere)
                        && !isPeople(reading, part.entity())
                        && !otherPlaces.isOne(part.entity()))
                .toList();
        if (places.isEmpty() || places.get(0).probability() < (main ? LEAST_OF_MAIN_PLACES : LEAST_OF_PLACES)) {
            return !main ? null : town != null && elsewhere == null ? town.entity() : ofTitle(reading);
        }
        Set<EntityId> titled = main ? placesOfTitle(reading) : Set.of();
        double least = main && told.type().equals(Classes.ELECTION)
                ? LEAST_OF_HELD
                : places.get(0).probability() - ALIKE;
        boolean isNarrow = isWithinCountry(reading, places.get(0).entity());
        EntityId where = main && !isNarrow ? ofTitle(reading) : null;
        EntityId chosen = places.stream()
                .filter(part -> titled.contains(part.entity())
                        && part.probability()
                                >= (part.entity().equals(where) ? Math.min(least, LEAST_OF_TITLED) : least))
                .filter(part -> !isNarrow || isWithinCountry(reading, part.entity()))
                .findFirst()
                .orElse(places.get(0))
                .entity();
        PlacePairs pairs = new PlacePairs(ontology, reading, told);
        EntityId first = main ? pairs.holder(places, chosen) : chosen;
        if (!main || !first.equals(chosen)) {
            return first;
        }
        if (isWithinCountry(reading, first)) {
            return pairs.narrower(places, first);
        }
        Optional<EntityId> asProbable = places.stream()
                .filter(part -> part.probability() >= places.get(0).probability() - ALIKE)
                .map(PartsOfTold.Part::entity)
                .filter(place -> isWithinCountry(reading, place))
                .findFirst();
        if (asProbable.isPresent()) {
            return asProbable.get();
        }
        int begin = told.begin();
        List<Mention> ofFirst = reading.mentionsIn(
                reading.sentences().get(reading.sentenceIndex(begin)).span());
        if (ofFirst.stream()
                .anyMatch(mention -> first.equals(mention.entity())
                        && !WHERE.matcher(reading.article().before(mention.begin(), LONGEST_WHERE))
                                .find())) {
            return first;
        }
        Set<EntityId> inFirst = ofFirst.stream()
                .flatMap(mention -> Optional.ofNullable(mention.entity()).stream())
                .collect(Collectors.toSet());
        return places.stream()
                .filter(part -> part.probability() >= LEAST_OF_NARROWER && inFirst.contains(part.entity()))
                .filter(part -> isWithinCountry(reading, part.entity()))
                .map(PartsOfTold.Part::entity)
                .findFirst()
                .orElse(first);
    }

    private static double probability(List<PartsOfTold.Part> parts, Mention place) {
        return parts.stream()
                .filter(part -> part.role().equals(PLACE) && part.entity().equals(place.entity()))
                .mapToDouble(PartsOfTold.Part::probability)
                .max()
                .orElse(0);
    }

    /** Where no date is told: the day at the head of the article, of what it has as news; what was found was so earlier. */
    private @Nullable String ofDay(Reading reading, ToldEvent told) {
        return told.type().equals(DISCOVERY) || told.future() >= LEAST ? null : DateOfTold.ofDateline(reading);
    }

    /** Where no place is told: the country whose government it was, or which did so itself, of what a state does at home. */
    private @Nullable EntityId ofState(Reading reading, ToldEvent told, List<Participant> participants) {
        if (!AT_HOME.contains(told.type())) {
            return null;
        }
        List<Entity> agents = participants.stream()
                .filter(part -> part.role().equals(RolesOfTold.AGENT))
                .flatMap(part -> reading.entity(part.entity()).stream())
                .filter(agent ->
                        agent.type().equals(Classes.COUNTRY) || ontology.isA(agent.type(), Classes.GOVERNMENT_BODY))
                .toList();
        return agents.size() != 1
                ? null
                : reading.entities().stream()
                        .filter(country -> country.type().equals(Classes.COUNTRY))
                        .filter(country -> (agents.get(0).name() + " ").startsWith(country.name() + " "))
                        .map(Entity::id)
                        .findFirst()
                        .orElse(null);
    }

    /** The town of "MUNICH —" or "NYON, Switzerland —" at the head of an article, or null. */
    private @Nullable Mention ofDateline(Reading reading) {
        Matcher line = DATELINE.matcher(reading.article().text());
        if (!line.lookingAt()) {
            return null;
        }
        return reading.mentionsIn(new Span(0, line.end())).stream()
                .filter(mention -> mention.kind() == MentionKind.NAME
                        && mention.entity() != null
                        && ontology.isA(mention.type(), Classes.PLACE))
                .findFirst()
                .orElse(null);
    }

    /** The place of the article that its title has behind "in" or the like, in what it tells as new; or null. */
    private @Nullable EntityId ofTitle(Reading reading) {
        String title = reading.article().title();
        if (title == null) {
            return null;
        }
        String foreground = TitleWords.foreground(title);
        return reading.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME
                        && mention.entity() != null
                        && ontology.isA(mention.type(), Classes.PLACE)
                        && foreground.contains(
                                mention.span().of(reading.article().text())))
                .filter(mention -> Pattern.compile("(?<!" + AMONG + ")\\b(?:in|at|near|off|outside) (?:the )?"
                                + Pattern.quote(
                                        mention.span().of(reading.article().text())) + "(?![\\p{L}'’-]| \\p{Lu})")
                        .matcher(foreground)
                        .find())
                .map(Mention::entity)
                .findFirst()
                .orElse(null);
    }

    /** "Wins 2020 Nevada caucuses", but of countries only the one that it has behind "in" or the like. */
    private Set<EntityId> placesOfTitle(Reading reading) {
        String title = reading.article().title();
        EntityId where = ofTitle(reading);
        return title == null
                ? Set.of()
                : TitleThings.of(reading, TitleWords.foreground(title)).all().stream()
                        .map(TitleThings.Named::entity)
                        .filter(thing -> thing.equals(where) || isWithinCountry(reading, thing))
                        .collect(Collectors.toSet());
    }

    /** "Norlanders" are no place. */
    private boolean isPeople(Reading reading, EntityId thing) {
        return reading.entity(thing)
                .filter(each -> ontology.isA(each.type(), Classes.GROUP) || ontology.isA(each.type(), Classes.PERSON))
                .isPresent();
    }

    private boolean isWithinCountry(Reading reading, EntityId thing) {
        return reading.entity(thing)
                .filter(each -> !each.type().equals(Classes.COUNTRY) && ontology.isA(each.type(), Classes.PLACE))
                .isPresent();
    }

    /** What has a day, month or year before the article's is not to come, however it is spoken of. */
    private static boolean isUnderWay(Reading reading, ToldEvent told) {
        int begin = told.passages().get(0).begin();
        Span sentence = reading.sentences().get(reading.sentenceIndex(begin)).span();
        return UNDER_WAY
                .matcher(reading.article().text().substring(sentence.begin(), begin))
                .find();
    }

    private static boolean isOver(@Nullable String date, @Nullable LocalDate today) {
        return date != null
                && today != null
                && (POINT.matcher(date).matches()
                        ? date.compareTo(today.toString().substring(0, date.length())) < 0
                        : DayRange.of(date)
                                .filter(days -> days.last().isBefore(today))
                                .isPresent());
    }
}
