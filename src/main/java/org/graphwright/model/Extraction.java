package org.graphwright.model;

import java.util.List;

/**
 * All that was found in one article.
 *
 * @param article the article
 * @param sentences its sentences, in order of position
 * @param mentions in order of position
 * @param entities in order of their first mention
 * @param facts in order of position
 * @param quotations in order of position
 * @param events in order of position
 * @param openRelations best first
 * @param extractor name and version of what found all this, such as {@code graphwright/0.1.0 model/en}
 */
public record Extraction(
        Article article,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<Fact> facts,
        List<Quotation> quotations,
        List<Event> events,
        List<OpenRelation> openRelations,
        String extractor) {
    public Extraction {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
        quotations = List.copyOf(quotations);
        events = List.copyOf(events);
        openRelations = List.copyOf(openRelations);
    }

    /** The same, said to be found by {@code other}. */
    public Extraction withExtractor(String other) {
        return new Extraction(article, sentences, mentions, entities, facts, quotations, events, openRelations, other);
    }

    /** The same with other names, classes or IRIs of the same entities. */
    public Extraction withEntities(List<Entity> newEntities) {
        return new Extraction(
                article, sentences, mentions, newEntities, facts, quotations, events, openRelations, extractor);
    }
}
