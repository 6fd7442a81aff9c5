package org.graphwright.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.graphwright.extract.clause.EventFinder;
import org.graphwright.extract.clause.HintedEvents;
import org.graphwright.extract.clause.OpenRelationFinder;
import org.graphwright.extract.clause.ToldEvents;
import org.graphwright.extract.coreference.Coreference;
import org.graphwright.extract.coreference.NameAgreement;
import org.graphwright.extract.coreference.NounFinder;
import org.graphwright.extract.coreference.Referring;
import org.graphwright.extract.correct.ModelCorrection;
import org.graphwright.extract.dates.DateFinder;
import org.graphwright.extract.dates.DateOfPassage;
import org.graphwright.extract.factuality.ClauseFactuality;
import org.graphwright.extract.name.Addresses;
import org.graphwright.extract.name.CutNames;
import org.graphwright.extract.name.DatelineNames;
import org.graphwright.extract.name.DerivedNames;
import org.graphwright.extract.name.KnownNames;
import org.graphwright.extract.name.NameClasses;
import org.graphwright.extract.name.NameEdges;
import org.graphwright.extract.name.NamePrefixes;
import org.graphwright.extract.name.NoNames;
import org.graphwright.extract.name.TownTeams;
import org.graphwright.extract.name.UnitedNames;
import org.graphwright.extract.place.BodyNouns;
import org.graphwright.extract.place.Nations;
import org.graphwright.extract.quotation.QuotationFinder;
import org.graphwright.extract.trained.Related;
import org.graphwright.extract.trained.TrainedReader;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.language.Dateline;
import org.graphwright.language.Language;
import org.graphwright.language.ReadingText;
import org.graphwright.model.Article;
import org.graphwright.model.Extraction;
import org.graphwright.model.Mention;
import org.graphwright.model.OpenRelation;
import org.graphwright.model.Reading;
import org.graphwright.model.Sentence;
import org.graphwright.model.Span;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article: all steps from text to facts, one after the other. One object serves one thread; {@link Extractors} makes them. The
 * same article gives the same extraction, whatever was read before and however many threads read.
 */
public final class Extractor {
    private final Language language = new Language();
    private final TrainedReader trainedReader;
    private final NameEdges nameEdges;
    private final Addresses addresses = new Addresses();
    private final UnitedNames unitedNames;
    private final CutNames cutNames;
    private final KnownNames knownNames;
    private final NamePrefixes namePrefixes;
    private final DerivedNames derivedNames;
    private final NoNames noNames;
    private final DatelineNames datelineNames;
    private final ModelCorrection modelCorrection;
    private final DateFinder dateFinder;
    private final BodyNouns bodyNouns;
    private final NameAgreement nameAgreement;
    private final TownTeams townTeams;
    private final NounFinder nounFinder;
    private final Coreference coreference;
    private final NameClasses nameClasses;
    private final Referring referring;
    private final Nations nations;
    private final QuotationFinder quotationFinder;
    private final FactFinder factFinder;
    private final ToldEvents toldEvents;
    private final OpenRelationFinder openRelationFinder;
    private final JoinedParts joinedParts;
    private final Duration longest;
    private final boolean allClauses;
    private final ClauseFactuality clauseFactuality;
    private final String name;

    Extractor(Extractors shared) {
        this(shared, shared.newReader());
    }

    /** @param trainedReader what reads in place of the shared model's own reader; src/training/parts listens there */
    Extractor(Extractors shared, TrainedReader trainedReader) {
        Ontology ontology = shared.ontology();
        Gazetteer gazetteer = Gazetteer.standard();
        DateOfPassage dateOfPassage = new DateOfPassage();
        BiFunction<Reading, Span, @Nullable String> dateOf =
                (reading, passage) -> dateOfPassage.of(reading, passage).orElse(null);
        this.trainedReader = trainedReader;
        this.nameEdges = new NameEdges(ontology, gazetteer);
        this.unitedNames = new UnitedNames(gazetteer);
        this.cutNames = new CutNames(ontology);
        this.knownNames = new KnownNames(ontology, gazetteer, Organizations.standard());
        this.namePrefixes = new NamePrefixes(gazetteer, Organizations.standard());
        this.derivedNames = new DerivedNames(ontology, gazetteer);
        this.noNames = new NoNames(ontology, Organizations.standard());
        this.dateFinder = new DateFinder(ontology);
        this.datelineNames = new DatelineNames(ontology, gazetteer);
        this.modelCorrection = new ModelCorrection(ontology, gazetteer, shared.scales());
        this.bodyNouns = new BodyNouns(ontology, gazetteer);
        this.nameAgreement = new NameAgreement(ontology);
        this.townTeams = new TownTeams(ontology, gazetteer, Organizations.standard());
        this.nounFinder = new NounFinder(ontology);
        this.coreference = new Coreference(ontology);
        this.nameClasses = new NameClasses(ontology, Organizations.standard());
        this.referring = new Referring(ontology);
        this.nations = new Nations(ontology, gazetteer);
        this.quotationFinder = new QuotationFinder(ontology);
        this.factFinder = new FactFinder(
                ontology, gazetteer, shared.cueMatcher(), shared.options().minConfidence());
        this.toldEvents = new ToldEvents(
                new EventFinder(shared.eventCues(), ontology, dateOf),
                new EventFinder(shared.ownEventCues(), ontology, dateOf),
                ontology,
                dateOf);
        this.allClauses = shared.options().allClauses();
        this.openRelationFinder = new OpenRelationFinder(ontology, allClauses);
        this.clauseFactuality = new ClauseFactuality(ontology);
        this.joinedParts = new JoinedParts(ontology, allClauses);
        this.longest = shared.longest();
        this.name = shared.name();
    }

    /**
     * All that was found in {@code article}; offsets are into its text as written, whatever was joined or left out to read it. A text that
     * is longer than {@value ArticleParts#LONGEST} characters is read in parts.
     *
     * @throws SlowArticleException if reading takes longer than is allowed
     */
    public Extraction extract(Article article) {
        List<Span> parts = ArticleParts.of(article.text());
        if (parts.size() == 1) {
            return part(article);
        }
        ReadingTime time = new ReadingTime(longest);
        List<Extraction> read = new ArrayList<>();
        for (Span part : parts) {
            time.check(part.begin(), article.text().length());
            Extraction found = part(article.withText(part.of(article.text())));
            read.add(new WrittenOffsets(at -> new Span(part.begin() + at.begin(), part.begin() + at.end()))
                    .of(article, found));
        }
        return joinedParts.join(read);
    }

    private Extraction part(Article article) {
        ReadingText text = ReadingText.of(article.text());
        Extraction read = read(text.isAsWritten() ? article : article.withText(text.text()), text.datelines());
        return text.isAsWritten() ? read : new WrittenOffsets(text::written).of(article, read);
    }

    private Extraction read(Article article, List<Dateline> datelines) {
        List<Sentence> sentences = language.read(article.text());
        TrainedReading trained = trainedReader.read(article.text(), sentences);
        List<Mention> names = datelineNames.find(article.text(), datelines, names(article.text(), trained.mentions()));
        Reading read = new Reading(article, sentences, names);
        Reading named = nameAgreement.agree(bodyNouns.find(dateFinder.find(read)));
        Reading nouns = nounFinder.find(townTeams.find(named));
        Reading candidates = nouns.withMentions(addresses.leaveOut(article.text(), nouns.mentions()));
        Related related = trained.relate(candidates);
        Reading united = nations.unite(nameClasses.classify(coreference.resolve(candidates, related), trained));
        Reading referred = referring.resolve(united, related.references());
        Reading reading = quotationFinder.read(referred);
        List<OpenRelation> relations = openRelationFinder.find(reading);
        ToldEvents.Found found = toldEvents.find(reading, trained);
        HintedEvents.Placed told = HintedEvents.of(clauseFactuality.deny(reading, found.events()), found.hints());
        return new Extraction(
                article,
                sentences,
                reading.mentions(),
                reading.entities(),
                factFinder.find(
                        reading,
                        r -> datelineNames.locate(r, datelines, modelCorrection.correct(r, related.statements())),
                        trained.standings()),
                reading.quotations(),
                told.events(),
                told.hinted(),
                allClauses ? relations : clauseFactuality.decide(reading, relations),
                name);
    }

    /** What the model takes for names, with their right edges and without what is none. */
    private List<Mention> names(String text, List<Mention> read) {
        List<Mention> whole =
                knownNames.mend(text, namePrefixes.mend(text, unitedNames.mend(text, nameEdges.mend(text, read))));
        whole = cutNames.mend(text, whole);
        return noNames.leaveOut(text, derivedNames.mend(text, addresses.leaveOut(text, whole)));
    }
}
