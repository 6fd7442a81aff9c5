package org.graphwright.pipeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.graphwright.graph.ContentHash;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.ontology.Iris;
import org.graphwright.resolve.EntityRecord;
import org.graphwright.resolve.EventRecord;

/**
 * An article as a shard has it: what a worker hands back.
 *
 * @param entry what the shard's list says of it
 * @param line what was read in it
 * @param records what it says of its things
 * @param facts what it asserts
 * @param events what it says to have happened
 */
record ReadArticle(
        ShardEntry entry, String line, List<EntityRecord> records, List<StatedFact> facts, List<EventRecord> events) {
    ReadArticle {
        requireNonNull(entry, "entry is null");
        requireNonNull(line, "line is null");
        records = List.copyOf(records);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
    }

    static ReadArticle of(Extraction extraction) {
        Article article = extraction.article();
        ShardEntry entry = new ShardEntry(
                Iris.article(article.id()),
                ContentHash.of(article),
                words(article.text()),
                extraction.entities().size(),
                extraction.facts().size(),
                article.date() == null ? "" : article.date().toString(),
                TextSketch.of(article.text()));
        return new ReadArticle(
                entry,
                ExtractionLine.of(extraction),
                EntityRecords.of(extraction),
                StatedFact.of(extraction),
                EventRecords.of(extraction));
    }

    /** How many words a text has, between blanks. */
    static long words(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }
}
