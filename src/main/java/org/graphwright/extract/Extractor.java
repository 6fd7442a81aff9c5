package org.graphwright.extract;

import java.util.List;
import org.graphwright.extract.clause.EventFinder;
import org.graphwright.extract.clause.OpenRelationFinder;
import org.graphwright.extract.dates.DateFinder;
import org.graphwright.extract.dates.DateOfPassage;
import org.graphwright.extract.transformer.Transformer;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Event;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Ontology;

/**
 * Reads an article: all steps from text to facts, one after the other. One object serves one thread; {@link Extractors} makes them. The
 * same article gives the same extraction, whatever was read before and however many threads read.
 */
public final class Extractor {
    private final Language language = new Language();
    private final Transformer transformer;
    private final DateFinder dateFinder = new DateFinder();
    private final NameGrouping nameGrouping = new NameGrouping();
    private final EventFinder eventFinder;
    private final OpenRelationFinder openRelationFinder;
    private final FactBuilder factBuilder;
    private final String version;

    Extractor(Extractors shared) {
        Ontology ontology = shared.ontology();
        this.transformer = new Transformer(shared.model(), ontology::allows);
        DateOfPassage dateOfPassage = new DateOfPassage();
        this.eventFinder = new EventFinder(
                shared.eventCues(),
                type -> ontology.isA(type, Classes.PLACE),
                (reading, passage) -> dateOfPassage.of(reading, passage).orElse(null));
        this.openRelationFinder = new OpenRelationFinder(shared.options().allClauses());
        this.factBuilder = new FactBuilder(ontology, shared.options().minConfidence());
        this.version = shared.version();
    }

    /** All that was found in {@code article}. */
    public Extraction extract(Article article) {
        List<Sentence> sentences = language.read(article.text());
        Transformer.Found found = transformer.read(article.text(), sentences);
        Reading reading = dateFinder.find(new Reading(article, sentences, found.mentions()));
        NameGrouping.Grouped grouped = nameGrouping.group(reading);
        reading = reading.withMentions(grouped.mentions());
        List<Statement> statements = found.statements();
        List<Quotation> quotations = List.of();
        List<Event> events = eventFinder.find(reading);
        List<OpenRelation> openRelations = openRelationFinder.find(reading);
        List<Fact> facts = factBuilder.build(reading, grouped.entities(), statements);
        return new Extraction(
                article,
                sentences,
                reading.mentions(),
                grouped.entities(),
                facts,
                quotations,
                events,
                openRelations,
                version);
    }
}
