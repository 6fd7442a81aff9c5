package org.graphwright.extract;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.clause.EventFinder;
import org.graphwright.extract.clause.OpenRelationFinder;
import org.graphwright.extract.coreference.Coreference;
import org.graphwright.extract.cue.CueMatcher;
import org.graphwright.extract.dates.DateFinder;
import org.graphwright.extract.dates.DateOfPassage;
import org.graphwright.extract.name.NameEdges;
import org.graphwright.extract.place.BodyNouns;
import org.graphwright.extract.place.NationalNames;
import org.graphwright.extract.place.Nations;
import org.graphwright.extract.place.PlaceAuthority;
import org.graphwright.extract.place.PlacesInNames;
import org.graphwright.extract.quotation.Attribution;
import org.graphwright.extract.quotation.QuotationFinder;
import org.graphwright.extract.rule.RuleEngine;
import org.graphwright.extract.trained.TrainedReader;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.language.Language;
import org.graphwright.model.Article;
import org.graphwright.model.Event;
import org.graphwright.model.Extraction;
import org.graphwright.model.Fact;
import org.graphwright.model.Mention;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Quotation;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Statement;
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
    private final DateFinder dateFinder = new DateFinder();
    private final Coreference coreference;
    private final Calibration calibration;
    private final BodyNouns bodyNouns;
    private final Nations nations;
    private final CueMatcher cueMatcher;
    private final Wordings wordings;
    private final Bystanders bystanders = new Bystanders();
    private final NationalNames nationalNames;
    private final PlacesInNames placesInNames;
    private final PlaceAuthority placeAuthority;
    private final RuleEngine ruleEngine;
    private final QuotationFinder quotationFinder;
    private final EventFinder eventFinder;
    private final OpenRelationFinder openRelationFinder;
    private final StatementMerger merger = new StatementMerger();
    private final FactBuilder factBuilder;
    private final String name;

    Extractor(Extractors shared) {
        Ontology ontology = shared.ontology();
        this.trainedReader = shared.newReader();
        this.nameEdges = new NameEdges(ontology);
        this.coreference = new Coreference(ontology, shared.antecedents());
        DateOfPassage dateOfPassage = new DateOfPassage();
        Gazetteer gazetteer = Gazetteer.standard();
        this.bodyNouns = new BodyNouns(ontology, gazetteer);
        this.nations = new Nations(ontology, gazetteer);
        this.cueMatcher = shared.cueMatcher();
        this.nationalNames = new NationalNames(gazetteer);
        this.placesInNames = new PlacesInNames(ontology, gazetteer);
        this.quotationFinder = new QuotationFinder(ontology);
        this.placeAuthority = new PlaceAuthority(ontology, gazetteer);
        this.ruleEngine = new RuleEngine(ontology);
        this.eventFinder = new EventFinder(
                shared.eventCues(),
                ontology,
                (reading, passage) -> dateOfPassage.of(reading, passage).orElse(null));
        this.openRelationFinder = new OpenRelationFinder(shared.options().allClauses());
        this.calibration = new Calibration(ontology, shared.scales());
        this.wordings = new Wordings(ontology);
        this.factBuilder = new FactBuilder(ontology, shared.options().minConfidence());
        this.name = shared.name();
    }

    /** All that was found in {@code article}. */
    public Extraction extract(Article article) {
        List<Sentence> sentences = language.read(article.text());
        TrainedReading found = nameEdges.mend(article.text(), trainedReader.read(article.text(), sentences));
        Reading reading = new Reading(article, sentences, found.mentions());
        List<Statement> statements =
                new ArrayList<>(calibration.calibrate(reading, nationalNames.consistent(reading, found.statements())));
        statements = wordings.leaveOut(reading, statements);
        reading = beforeCoreference(reading);
        Coreference.Result referred = coreference.resolve(reading);
        Nations.Result united = nations.unite(reading.withMentions(referred.mentions()), referred.entities());
        reading = reading.withMentions(united.mentions());
        statements = onMentionsOf(reading, statements);
        statements.addAll(cueMatcher.match(reading));
        statements.addAll(placesInNames.find(reading, united.entities()));
        List<Quotation> quotations = quotationFinder.find(reading);
        statements = bystanders.leaveOut(reading, statements, quotations);
        List<Event> events = eventFinder.find(reading);
        List<OpenRelation> openRelations = openRelationFinder.find(reading);
        List<Fact> facts = new ArrayList<>(
                factBuilder.build(reading, united.entities(), merger.merge(statements), new Attribution(quotations)));
        facts.addAll(placeAuthority.locate(united.mentions(), united.entities(), facts));
        facts.addAll(ruleEngine.infer(united.entities(), facts));
        return new Extraction(
                article,
                sentences,
                reading.mentions(),
                united.entities(),
                facts,
                quotations,
                events,
                openRelations,
                name);
    }

    /** The same said of the mentions as they now are, with entities and better edges. */
    private static List<Statement> onMentionsOf(Reading reading, List<Statement> statements) {
        List<Statement> moved = new ArrayList<>();
        for (Statement s : statements) {
            Mention subject = reading.mention(s.subject().id()).orElse(s.subject());
            Mention object = reading.mention(s.object().id()).orElse(s.object());
            moved.add(s.withSides(subject, object));
        }
        return moved;
    }

    /** The article with its names, dates and bodies, as coreference gets it: what the choice of antecedents is learnt from. */
    public Reading readBeforeCoreference(Article article) {
        List<Sentence> sentences = language.read(article.text());
        TrainedReading found = nameEdges.mend(article.text(), trainedReader.read(article.text(), sentences));
        return beforeCoreference(new Reading(article, sentences, found.mentions()));
    }

    private Reading beforeCoreference(Reading reading) {
        return bodyNouns.find(dateFinder.find(reading));
    }
}
