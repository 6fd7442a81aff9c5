package org.graphwright.extract;

import java.util.List;
import org.graphwright.extract.clause.EventFinder;
import org.graphwright.extract.clause.OpenRelationFinder;
import org.graphwright.extract.coreference.Coreference;
import org.graphwright.extract.correct.ModelCorrection;
import org.graphwright.extract.dates.DateFinder;
import org.graphwright.extract.dates.DateOfPassage;
import org.graphwright.extract.name.DatelineNames;
import org.graphwright.extract.name.NameEdges;
import org.graphwright.extract.place.BodyNouns;
import org.graphwright.extract.place.Nations;
import org.graphwright.extract.quotation.QuotationFinder;
import org.graphwright.extract.trained.TrainedReader;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.language.Dateline;
import org.graphwright.language.Language;
import org.graphwright.language.ReadingText;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/**
 * Reads an article: all steps from text to facts, one after the other. One object serves one thread; {@link Extractors} makes them. The
 * same article gives the same extraction, whatever was read before and however many threads read.
 */
public final class Extractor {
    private final Language language = new Language();
    private final TrainedReader trainedReader;
    private final NameEdges nameEdges;
    private final DatelineNames datelineNames;
    private final ModelCorrection modelCorrection;
    private final DateFinder dateFinder;
    private final BodyNouns bodyNouns;
    private final Coreference coreference;
    private final Nations nations;
    private final QuotationFinder quotationFinder;
    private final FactFinder factFinder;
    private final EventFinder eventFinder;
    private final OpenRelationFinder openRelationFinder;
    private final String name;

    Extractor(Extractors shared) {
        Ontology ontology = shared.ontology();
        Gazetteer gazetteer = Gazetteer.standard();
        DateOfPassage dateOfPassage = new DateOfPassage();
        this.trainedReader = shared.newReader();
        this.nameEdges = new NameEdges(ontology);
        this.dateFinder = new DateFinder(ontology);
        this.datelineNames = new DatelineNames(ontology, gazetteer);
        this.modelCorrection = new ModelCorrection(ontology, gazetteer, shared.scales());
        this.bodyNouns = new BodyNouns(ontology, gazetteer);
        this.coreference = new Coreference(ontology, shared.antecedents());
        this.nations = new Nations(ontology, gazetteer);
        this.quotationFinder = new QuotationFinder(ontology);
        this.factFinder = new FactFinder(
                ontology, gazetteer, shared.cueMatcher(), shared.options().minConfidence());
        this.eventFinder = new EventFinder(
                shared.eventCues(),
                ontology,
                (reading, passage) -> dateOfPassage.of(reading, passage).orElse(null));
        this.openRelationFinder =
                new OpenRelationFinder(ontology, shared.options().allClauses());
        this.name = shared.name();
    }

    /** All that was found in {@code article}; offsets are into its text as written, whatever was joined or left out to read it. */
    public Extraction extract(Article article) {
        ReadingText text = ReadingText.of(article.text());
        Extraction read = read(text.isAsWritten() ? article : article.withText(text.text()), text.datelines());
        return new WrittenOffsets(text).of(article, read);
    }

    private Extraction read(Article article, List<Dateline> datelines) {
        List<Sentence> sentences = language.read(article.text());
        TrainedReading trained = datelineNames.find(article.text(), datelines, trainedReading(article, sentences));
        Reading named = beforeCoreference(new Reading(article, sentences, trained.mentions()));
        Reading referred = nations.unite(coreference.resolve(named));
        Reading reading = referred.withQuotations(quotationFinder.find(referred));
        return new Extraction(
                article,
                sentences,
                reading.mentions(),
                reading.entities(),
                factFinder.find(reading, r -> modelCorrection.correct(r, trained.statements())),
                reading.quotations(),
                eventFinder.find(reading),
                openRelationFinder.find(reading),
                name);
    }

    /** The article with its names, dates and bodies, as coreference gets it: what the choice of antecedents is learnt from. */
    public Reading readBeforeCoreference(Article article) {
        List<Sentence> sentences = language.read(article.text());
        return beforeCoreference(new Reading(
                article, sentences, trainedReading(article, sentences).mentions()));
    }

    private TrainedReading trainedReading(Article article, List<Sentence> sentences) {
        return nameEdges.mend(article.text(), trainedReader.read(article.text(), sentences));
    }

    private Reading beforeCoreference(Reading reading) {
        return bodyNouns.find(dateFinder.find(reading));
    }
}
