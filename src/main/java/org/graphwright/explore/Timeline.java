package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Ontology;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.jspecify.annotations.Nullable;

/** Puts what is known about a thing in order of time: sure facts with a date, events, and the articles that mention it. */
public final class Timeline {
    private static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(
                    (TimelineEntry entry) -> entry.when().isEmpty())
            .thenComparing(Timeline::begin)
            .thenComparing(TimelineEntry::what)
            .thenComparing(TimelineEntry::label)
            .thenComparing(TimelineEntry::text)
            .thenComparing(entry -> entry.article().iri());

    private static final String OPEN = "../";
    private static final String JOINED = "; ";

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final @Nullable ThingIndex index;

    /**
     * @param dataset what is read
     * @param ontology knows how properties are called
     */
    public Timeline(DatasetGraph dataset, Ontology ontology) {
        this(dataset, ontology, null);
    }

    /** @param index of the same graph, in which all is found that is not shown; null where that is to be read */
    Timeline(DatasetGraph dataset, Ontology ontology, @Nullable ThingIndex index) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.index = index;
    }

    /** Earliest first, a sentence once for each time, a fact once for each time it is said to have held, of a period its begin, and last the events of which no article says when they were. */
    public List<TimelineEntry> of(Node thing) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            References references = new References(view, index);
            EventViewReader events = new EventViewReader(view, references);
            Found found = found(thing, view, references);
            List<TimelineEntry> entries = new ArrayList<>();
            for (FactSummary fact :
                    new FactSummaries(dataset, ontology, Integer.MAX_VALUE, index).read(found.dated())) {
                String label = fact.subject().label() + " " + fact.label() + " " + fact.value();
                fact.passages().stream()
                        .filter(passage -> !passage.when().isEmpty())
                        .collect(Collectors.groupingBy(Passage::when, TreeMap::new, Collectors.toList()))
                        .forEach((when, told) -> entries.add(new TimelineEntry(
                                when,
                                "fact",
                                told.get(0).sentence(),
                                label,
                                told.get(0).article(),
                                told.stream().map(Passage::article).toList(),
                                ArticleRef.sources(told.stream()
                                        .map(Passage::article)
                                        .distinct()
                                        .toList()),
                                fact.belief())));
            }
            SameEvents.once(found.events().stream()
                            .flatMap(node -> events.withoutFigures(node).stream())
                            .toList())
                    .forEach(event -> entries.add(new TimelineEntry(
                            event.when(),
                            "event",
                            event.sentence(),
                            event.label(),
                            event.article(),
                            event.tellings().stream().map(EventTelling::article).toList(),
                            event.articles(),
                            event.confidence())));
            List<TimelineEntry> all = new ArrayList<>(once(entries));
            Map<String, ArticleRef> articles = new LinkedHashMap<>();
            found.articles().stream()
                    .filter(article -> !article.date().isEmpty())
                    .forEach(article -> articles.put(article.iri(), article));
            // a copy is no other thing to read
            articles.values().stream()
                    .filter(article -> article.copyOf().isEmpty() || !articles.containsKey(article.copyOf()))
                    .forEach(article -> all.add(new TimelineEntry(
                            article.date(), "article", article.title(), "", article, List.of(), 1, 1)));
            return all.stream().distinct().sorted(BY_TIME).toList();
        });
    }

    /**
     * What belongs to a thing.
     *
     * @param dated the sure facts of which a sentence says when
     * @param events those in which it takes part; there may be quotations among them
     * @param articles those that mention it
     */
    private record Found(List<RankedFact> dated, List<Node> events, List<ArticleRef> articles) {}

    private Found found(Node thing, GraphView view, References references) {
        EvidenceView evidence = new EvidenceView(dataset);
        Optional<Catalogue.Thing> known =
                index == null || evidence.isEventOrQuotation(thing) ? Optional.empty() : index.thing(thing);
        List<RankedFact> facts = known.isPresent()
                ? Objects.requireNonNull(index).facts(thing, references)
                : new FactSummaries(dataset, ontology, 0).ranked(thing);
        List<RankedFact> dated = facts.stream()
                .filter(fact -> fact.isSure() && evidence.isDated(fact.triple()))
                .toList();
        return new Found(
                FactGroups.distinct(thing.getURI(), dated, ontology),
                known.isPresent()
                        ? Objects.requireNonNull(index).nodesOfEvents(thing)
                        : evidence.eventsAndQuotationsOf(thing),
                known.isPresent()
                        ? Objects.requireNonNull(index).articles(known.get())
                        : view.articlesWith(thing).stream()
                                .map(references::article)
                                .toList());
    }

    /** What one sentence says of one time stands there once, be it read as an event, as facts or as both: as the event, with all labels. */
    private static Collection<TimelineEntry> once(List<TimelineEntry> entries) {
        Map<List<String>, TimelineEntry> once = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::what).thenComparing(TimelineEntry::label))
                .forEach(entry -> once.merge(
                        List.of(entry.when(), entry.article().iri(), entry.text()), entry, Timeline::joined));
        return once.values();
    }

    private static TimelineEntry joined(TimelineEntry one, TimelineEntry other) {
        Set<String> labels = new LinkedHashSet<>(List.of(one.label().split(JOINED)));
        labels.add(other.label());
        return new TimelineEntry(
                one.when(),
                one.what(),
                one.text(),
                String.join(JOINED, labels),
                one.article(),
                Stream.concat(one.others().stream(), other.others().stream()).toList(),
                Math.max(one.articles(), other.articles()),
                Math.max(one.confidence(), other.confidence()));
    }

    /** What is known to have ended stands where it ended, if nobody says when it began. */
    private static String begin(TimelineEntry entry) {
        return entry.when().startsWith(OPEN) ? entry.when().substring(OPEN.length()) : entry.when();
    }
}
