package org.graphwright.ask;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.graphwright.explore.FactSummary;
import org.graphwright.model.ClassName;
import org.graphwright.model.DayRange;
import org.graphwright.model.PropertyName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Answers from events: what happened to a thing, when something with all of the question's words did, and what joins two things. */
final class EventAnswers {
    /** Sentences of a kind of event; by hand. */
    private static final int SHOWN = 3;

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    /** Days of what happens to somebody himself, which an event that merely tells of it does not give. */
    private static final Set<PropertyName> OF_LIFE = PropertyName.setOf("birthDate", "deathDate");

    /** What articles are about before the rest; each in order of time, that of no known day last. */
    private static final Comparator<List<Event>> MAIN_FIRST = Comparator.comparing(
                    (List<Event> told) -> told.stream().noneMatch(Event::main))
            .thenComparing(told -> told.get(0).when().isEmpty())
            .thenComparing(told -> told.get(0).when());

    /** What is longer ago than this was no news when the article was written; by hand. */
    private static final int YEARS_OF_NEWS = 5;

    /** Of "When did it get shot down?" these say no more than "was" does. */
    private static final Set<String> OF_PASSIVE = Set.of("get", "got", "gets");

    private static final Set<String> LISTS = Set.of("list", "name");

    /** So many events are listed. */
    private static final int MOST = 20;

    /** Words that say of an event no more than that it was. */
    private static final Set<String> OF_ANY_EVENT = Set.of(
            "happened",
            "happen",
            "occurred",
            "occur",
            "took",
            "take",
            "taken",
            "place",
            "held",
            "there",
            "broke",
            "out");

    private final Ontology ontology;
    private final ArticleTexts texts;
    private final Explainer explainer;
    private final RelatedWords related;

    EventAnswers(Ontology ontology, ArticleTexts texts, Explainer explainer, RelatedWords related) {
        this.ontology = requireNonNull(ontology, "ontology is null");
        this.texts = requireNonNull(texts, "texts is null");
        this.explainer = requireNonNull(explainer, "explainer is null");
        this.related = requireNonNull(related, "related is null");
    }

    /** An event as one article tells of it. */
    private record Event(String iri, String label, String when, Source source, double confidence, boolean main) {}

    /** What happened, in order of time: the events of the first name that have the others and all words, on the day that is asked for. */
    List<FoundAnswer> happened(Reading reading, Shapes shapes) {
        return happened(fitting(reading, shapes, false).stream()
                .filter(event -> reading.day() != null || event.main() || !isBackground(event))
                .toList());
    }

    /** What an article recalls from years before is no news of the thing: that a cathedral which burns was built. */
    private static boolean isBackground(Event event) {
        Optional<DayRange> days = DayRange.of(event.when());
        Optional<DayRange> article = DayRange.of(event.source().article().date());
        return days.isPresent()
                && article.isPresent()
                && days.get().last().isBefore(article.get().first().minusYears(YEARS_OF_NEWS));
    }

    /** What happened to the first name where the article as a whole has the others and all words. */
    List<FoundAnswer> happenedByArticle(Reading reading, Shapes shapes) {
        return happened(fitting(reading, shapes, true));
    }

    private static List<FoundAnswer> happened(List<Event> events) {
        List<FoundAnswer> found = new ArrayList<>();
        byEvent(events).values().stream()
                .sorted(MAIN_FIRST)
                .forEach(told -> found.add(answer(
                        (told.get(0).when().isEmpty() ? "" : told.get(0).when() + " ")
                                + told.get(0).label(),
                        told)));
        return found;
    }

    /**
     * Events of the class that is asked for, or in a question for what happened of any, in the place that it names or anywhere, on the days that it
     * names. Nothing where it names something else, or neither a place nor days.
     */
    List<FoundAnswer> listed(Reading reading, Shapes shapes) {
        boolean happened = reading.kind() == Kind.HAPPENED;
        boolean any = happened || isList(reading);
        Optional<ClassName> type = any
                ? Optional.of(Classes.EVENT)
                : reading.classes().stream()
                        .filter(asked -> ontology.isA(asked, Classes.EVENT))
                        .findFirst();
        List<Named> names = reading.names();
        boolean place = names.size() == 1 && ontology.isA(names.get(0).type(), Classes.PLACE);
        if (type.isEmpty() || !place && !names.isEmpty() || names.isEmpty() && reading.day() == null) {
            return List.of();
        }
        List<Word> wanted = Stream.concat(
                        reading.sought().stream(),
                        reading.asksForMoreThanClass() ? reading.classWords().stream() : Stream.<Word>empty())
                .filter(word -> !OF_ANY_EVENT.contains(word.plain()))
                .toList();
        Optional<DayRange> days = Optional.ofNullable(reading.day()).flatMap(EventAnswers::days);
        List<Event> events = shapes.eventsOf(type.get(), place ? names.get(0).node() : null, days).stream()
                .map(this::event)
                .filter(event -> event.confidence() >= FactSummary.FLOOR)
                .filter(event -> !happened || event.main())
                .filter(event -> isList(reading)
                        ? explainer
                                .missing(wanted, event.label(), event.source().sentence())
                                .isEmpty()
                        : says(wanted, event))
                .toList();
        if (!events.isEmpty()) {
            shapes.keep();
        }
        return happened(events).stream().limit(MOST).toList();
    }

    /** True of "List bombings in 2019", with a noun for what the ontology has no class for. */
    private static boolean isList(Reading reading) {
        return reading.kind() == Kind.WHICH
                && reading.classes().isEmpty()
                && !reading.content().isEmpty()
                && LISTS.contains(reading.words().get(0).plain());
    }

    /** True where what an event is called, or a sentence that tells of it, has the words or related ones. */
    private boolean says(List<Word> wanted, Event event) {
        List<Word> there = WordReader.read(event.label() + " " + event.source().sentence());
        return explainer.missing(wanted, there).stream()
                .allMatch(word -> there.stream().anyMatch(own -> related.related(word.plain(), own.plain())));
    }

    /**
     * To "Who resigned in 2019?" the events of those days whose class the words name: who did it stands in what an event is called. Nothing where the
     * question names anything, or no day.
     */
    List<FoundAnswer> ofWhom(Reading reading, Shapes shapes) {
        if (reading.day() == null
                || !reading.names().isEmpty()
                || reading.sought().isEmpty()) {
            return List.of();
        }
        Optional<DayRange> days = days(reading.day());
        List<Event> events = ontology.classes().stream()
                .filter(type -> !type.equals(Classes.EVENT) && ontology.isA(type, Classes.EVENT))
                .filter(type -> reading.sought().stream().allMatch(word -> isNamed(type, word)))
                .flatMap(type -> shapes.eventsOf(type, null, days).stream())
                .map(this::event)
                .filter(event -> event.confidence() >= FactSummary.FLOOR)
                .filter(event -> event.label().contains(": "))
                .toList();
        if (!events.isEmpty()) {
            shapes.keep();
        }
        return happened(events).stream().limit(MOST).toList();
    }

    private boolean isNamed(ClassName type, Word word) {
        String name = Ontology.spoken(type);
        return related.related(word.plain(), name)
                || explainer.missing(List.of(word), name).isEmpty();
    }

    private static Optional<DayRange> days(Day day) {
        return DayRange.of(day.value())
                .map(range -> day.since() ? new DayRange(range.first(), LocalDate.of(9999, 12, 31)) : range);
    }

    /** On which days. */
    List<FoundAnswer> when(Reading reading, Shapes shapes) {
        Map<String, FoundAnswer> found = new LinkedHashMap<>();
        boolean ofLife = reading.phrase() != null
                && reading.phrase().sides().stream().anyMatch(side -> OF_LIFE.contains(side.property()));
        byEvent(fitting(reading, shapes, false)).values().stream()
                .filter(told -> !told.get(0).when().isEmpty())
                .filter(told -> told.stream().anyMatch(EventAnswers::saysYear))
                .filter(told -> !ofLife
                        || explainer
                                .missing(reading.phraseWords(), told.get(0).label())
                                .isEmpty())
                .forEach(told ->
                        found.putIfAbsent(told.get(0).when(), answer(told.get(0).when(), told)));
        return List.copyOf(found.values());
    }

    /** False where the sentence names years, and not that of the event. */
    private static boolean saysYear(Event event) {
        String year = event.when().substring(0, Math.min(4, event.when().length()));
        List<String> named = YEAR.matcher(event.source().sentence())
                .results()
                .map(MatchResult::group)
                .toList();
        return named.isEmpty()
                || named.contains(year)
                || event.source().article().date().startsWith(year);
    }

    private List<Event> fitting(Reading reading, Shapes shapes, boolean byArticle) {
        if (reading.names().isEmpty()) {
            return List.of();
        }
        Named first = reading.names().get(0);
        List<Word> wanted = reading.sought().stream()
                .filter(word -> !OF_PASSIVE.contains(word.plain()))
                .toList();
        List<Word> others = reading.names().stream()
                .skip(1)
                .map(name -> reading.words().get(name.last()))
                .toList();
        for (int i = 0; i < first.things().size(); i++) {
            List<Event> events = shapes.events(first.with(first.things().get(i)).node()).stream()
                    .map(this::event)
                    .filter(event -> event.confidence() >= FactSummary.FLOOR)
                    .filter(event -> reading.isOfDay(
                            event.when(), event.source().article().date()))
                    .filter(event -> explainer
                            .missing(wanted, event.label(), event.source().sentence(), text(event, byArticle))
                            .isEmpty())
                    .filter(event -> explainer
                            .missing(
                                    others,
                                    event.label(),
                                    event.source().sentence(),
                                    event.source().article().title(),
                                    text(event, byArticle))
                            .isEmpty())
                    .toList();
            if (!events.isEmpty()) {
                shapes.keep();
                return events;
            }
        }
        return List.of();
    }

    private String text(Event event, boolean whole) {
        return whole ? texts.text(event.source().article()) : "";
    }

    private Event event(List<@Nullable Node> row) {
        Node article = requireNonNull(row.get(4), "no article");
        return new Event(
                text(row.get(0)),
                text(row.get(1)),
                text(row.get(2)),
                new Source(text(row.get(3)), texts.article(article)),
                Double.parseDouble(text(row.get(5))),
                text(row.get(6)).equals("true"));
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : GraphView.text(node);
    }

    private static Map<String, List<Event>> byEvent(List<Event> events) {
        Map<String, List<Event>> byEvent = new LinkedHashMap<>();
        events.forEach(event ->
                byEvent.computeIfAbsent(event.iri(), iri -> new ArrayList<>()).add(event));
        return byEvent;
    }

    private static FoundAnswer answer(String text, List<Event> told) {
        return new FoundAnswer(
                text,
                null,
                told.stream().mapToDouble(Event::confidence).max().orElse(0),
                told.get(0).label(),
                told.stream().map(Event::source).distinct().limit(SHOWN).toList());
    }
}
