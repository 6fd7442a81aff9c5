package org.graphwright.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.query.EvidenceView;
import org.graphwright.query.GraphView;
import org.graphwright.query.Prefixes;

/** Puts what is dated about a thing in order of time: facts with a date, events, and the articles that mention it. */
public final class Timeline {
    private static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(TimelineEntry::when)
            .thenComparing(TimelineEntry::what)
            .thenComparing(TimelineEntry::label)
            .thenComparing(TimelineEntry::text)
            .thenComparing(entry -> entry.article().iri());

    private final DatasetGraph dataset;

    public Timeline(DatasetGraph dataset) {
        this.dataset = Objects.requireNonNull(dataset, "dataset is null");
    }

    /** Earliest first; empty if nothing about the thing is dated. */
    public List<TimelineEntry> of(Node thing) {
        return Txn.calculateRead(dataset, () -> {
            GraphView view = new GraphView(dataset);
            PassageReader passages = new PassageReader(view);
            EvidenceView evidence = new EvidenceView(dataset);
            EventViewReader happenings = new EventViewReader(view);
            List<TimelineEntry> entries = new ArrayList<>();
            for (Triple fact : evidence.factsOf(thing)) {
                String label = view.label(fact.getSubject()) + " "
                        + Prefixes.localName(fact.getPredicate().getURI()) + " " + view.label(fact.getObject());
                passages.passages(evidence.of(fact)).stream()
                        .filter(passage -> !passage.when().isEmpty())
                        .forEach(passage -> entries.add(new TimelineEntry(
                                passage.when(),
                                "fact",
                                passage.sentence(),
                                label,
                                passage.article(),
                                passage.confidence())));
            }
            evidence.happeningsOf(thing).stream()
                    .flatMap(node -> happenings.event(node).stream())
                    .filter(event -> !event.when().isEmpty())
                    .forEach(event -> entries.add(new TimelineEntry(
                            event.when(),
                            "event",
                            event.sentence(),
                            event.type(),
                            event.article(),
                            event.confidence())));
            view.subjects(Vocabulary.REFERS_TO, thing).stream()
                    .flatMap(mention -> view.object(mention, Vocabulary.IN_ARTICLE).stream())
                    .distinct()
                    .map(passages::article)
                    .filter(article -> !article.date().isEmpty())
                    .forEach(article ->
                            entries.add(new TimelineEntry(article.date(), "article", article.title(), "", article, 1)));
            return entries.stream().distinct().sorted(BY_TIME).toList();
        });
    }
}
