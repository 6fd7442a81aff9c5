package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.graphwright.graph.GraphWriter;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.ontology.Vocabulary;
import org.graphwright.resolve.EventResolution;
import org.graphwright.resolve.ToldEvent;
import org.graphwright.store.LogEntry;

/**
 * What the graphs of articles are made of: whether two make the same graph of one. A correction of a fact concerns every article that speaks
 * of both its things, and changes the few that say it.
 */
final class LoadedArticles {
    private final GraphCorrections corrections;
    private final EventResolution events;
    private final SortedMap<String, String> copies;
    private final Map<String, String> newest;
    private final PartedMentions parted;
    private final SortedMap<String, String> digests;

    /**
     * @param copies for each copy's IRI that of its original
     * @param newest for each article the shard that counts
     * @param parted the mentions that users have as others than were read
     */
    LoadedArticles(
            GraphCorrections corrections,
            EventResolution events,
            SortedMap<String, String> copies,
            Map<String, String> newest,
            PartedMentions parted) {
        this.parted = requireNonNull(parted, "parted is null");
        this.corrections = requireNonNull(corrections, "corrections is null");
        this.events = requireNonNull(events, "events is null");
        this.copies = requireNonNull(copies, "copies is null");
        this.newest = requireNonNull(newest, "newest is null");
        this.digests = ArticleDigests.of(corrections.resolution(), events, copies, corrections.articles());
    }

    /** What the store's log says of an article that was made of this. */
    LogEntry entry(String article) {
        return new LogEntry(
                article,
                requireNonNull(newest.get(article), article),
                digests.getOrDefault(article, ArticleDigests.NONE));
    }

    /** True where the store has an article as this makes it. */
    boolean has(String article, Map<String, LogEntry> log) {
        return newest.containsKey(article) && entry(article).equals(log.get(article));
    }

    /** An article, given as it was read, as it is written. */
    Extraction corrected(Extraction extraction) {
        String article = Iris.article(extraction.article().id());
        Extraction told = parted.apply(extraction)
                .withTold(id -> events.event(Iris.inArticle(article, id)).isPresent());
        return corrections.apply(ThingIris.of(told, corrections.resolution()), events);
    }

    /** Writes an article's graph. */
    void write(Extraction extraction, StreamRDF sink) {
        new GraphWriter(sink, local -> iri(local).orElseThrow()).write(corrected(extraction));
        String original = copies.get(Iris.article(extraction.article().id()));
        if (original != null) {
            Node article =
                    NodeFactory.createURI(Iris.article(extraction.article().id()));
            sink.quad(Quad.create(article, article, Vocabulary.COPY_OF, NodeFactory.createURI(original)));
        }
    }

    /** The same as a list. */
    List<Quad> quads(Extraction extraction) {
        List<Quad> quads = new ArrayList<>();
        write(extraction, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads;
    }

    /** True where an article's graph is the same when it is made of another. */
    boolean isSame(Extraction extraction, LoadedArticles other) {
        String article = Iris.article(extraction.article().id());
        return Objects.equals(copies.get(article), other.copies.get(article))
                && Stream.concat(extraction.events().stream(), extraction.hinted().stream())
                        .map(event -> Iris.inArticle(article, event.id()))
                        .allMatch(event -> iri(event).equals(other.iri(event)))
                && corrected(extraction).equals(other.corrected(extraction));
    }

    private Optional<String> iri(String event) {
        return events.event(event).map(ToldEvent::iri);
    }
}
