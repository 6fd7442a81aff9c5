package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.graphwright.belief.Report;
import org.graphwright.ontology.Iris;

/** What the articles of a folder's shards assert, of things that hold for all articles. */
final class ShardReports {
    private final ShardFolder folder;
    private final Map<String, String> newest;
    private final Map<String, String> copies;
    private final GraphCorrections corrections;

    /**
     * @param newest for each article the shard that counts
     * @param copies for each copy's IRI that of its original
     */
    ShardReports(
            ShardFolder folder, Map<String, String> newest, Map<String, String> copies, GraphCorrections corrections) {
        this.folder = requireNonNull(folder, "folder is null");
        this.newest = requireNonNull(newest, "newest is null");
        this.copies = requireNonNull(copies, "copies is null");
        this.corrections = requireNonNull(corrections, "corrections is null");
    }

    /** Sends the reports, shard by shard. */
    void send(List<Shard> shards, Consumer<Report> sink) {
        for (Shard shard : shards) {
            Map<String, String> days = new HashMap<>();
            shard.entries().stream()
                    .filter(entry -> shard.name().equals(newest.get(entry.article())))
                    .forEach(entry -> days.put(entry.article(), entry.date()));
            if (!shard.removal() && !days.isEmpty()) {
                stated(shard).stream()
                        .filter(stated ->
                                days.containsKey(Iris.articleOf(stated.fact().subject())))
                        .forEach(stated -> sink.accept(report(stated, days)));
            }
        }
    }

    /** What the articles of a shard assert; of those that users correct, as corrected. */
    private List<StatedFact> stated(Shard shard) {
        List<StatedFact> facts = folder.facts(shard);
        if (shard.entries().stream().noneMatch(entry -> corrections.articles().containsKey(entry.article()))) {
            return facts;
        }
        List<StatedFact> stated = new ArrayList<>();
        facts.stream()
                .filter(fact -> !corrections
                        .articles()
                        .containsKey(Iris.articleOf(fact.fact().subject())))
                .forEach(stated::add);
        folder.read(
                shard,
                article -> corrections.articles().containsKey(article)
                        && shard.name().equals(newest.get(article)),
                extraction -> stated.addAll(
                        StatedFact.of(corrections.apply(ThingIris.of(extraction, corrections.resolution())))));
        return stated;
    }

    private Report report(StatedFact stated, Map<String, String> days) {
        String article = Iris.articleOf(stated.fact().subject());
        return stated.report(this::iri, copies.getOrDefault(article, article), requireNonNull(days.get(article)));
    }

    private String iri(String local) {
        return corrections.resolution().thing(local).orElseThrow().iri();
    }
}
