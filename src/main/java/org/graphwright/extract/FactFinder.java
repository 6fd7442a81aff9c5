package org.graphwright.extract;

import java.util.ArrayList;
import java.util.List;
import org.graphwright.extract.correct.NoHeads;
import org.graphwright.extract.correct.WordAgreement;
import org.graphwright.extract.cue.CueMatcher;
import org.graphwright.extract.factuality.Factuality;
import org.graphwright.extract.place.OrganizationAuthority;
import org.graphwright.extract.place.PlaceAuthority;
import org.graphwright.extract.place.PlaceConsistency;
import org.graphwright.extract.place.PlacesInNames;
import org.graphwright.extract.rule.RuleEngine;
import org.graphwright.extract.statement.StatementMerger;
import org.graphwright.extract.statement.StatementSource;
import org.graphwright.extract.trained.Standings;
import org.graphwright.model.Fact;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;

/**
 * All facts of an article: first what the text says, by model, cues and names; then what the gazetteer knows of places that it does not
 * place, and what the table of organizations knows of those that it names; then what follows by rules, until nothing new does.
 */
final class FactFinder {
    /** However long a chain of rules is, what stands so far from the text is not worth saying. */
    private static final int MOST_ROUNDS = 6;

    private final StatementMerger merger = new StatementMerger();
    private final FactBuilder builder;
    private final CueMatcher cues;
    private final PlacesInNames names;
    private final PlaceAuthority gazetteer;
    private final OrganizationAuthority organizations;
    private final PlaceConsistency placeConsistency;
    private final WordAgreement wordAgreement;
    private final NoHeads noHeads;
    private final RuleEngine rules;
    private final Factuality factuality;
    private final Affiliations affiliations;

    FactFinder(Ontology ontology, Gazetteer gazetteer, CueMatcher cues, double minConfidence) {
        this.builder = new FactBuilder(ontology, minConfidence);
        this.cues = cues;
        this.names = new PlacesInNames(ontology, gazetteer);
        this.gazetteer = new PlaceAuthority(ontology, gazetteer);
        this.organizations = new OrganizationAuthority(ontology, gazetteer, Organizations.standard());
        this.placeConsistency = new PlaceConsistency(ontology, gazetteer);
        this.wordAgreement = new WordAgreement(ontology, gazetteer, Organizations.standard());
        this.noHeads = new NoHeads(ontology);
        this.rules = new RuleEngine(ontology);
        this.factuality = new Factuality(ontology);
        this.affiliations = new Affiliations(ontology);
    }

    /**
     * @param model what the trained model says
     * @param standings how, by the model, the text speaks of what is said
     */
    List<Fact> find(Reading reading, StatementSource model, Standings standings) {
        Reading told = tell(tell(reading, standings, model, cues, names), standings, gazetteer, organizations);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = told.facts().size();
            told = tell(told, standings, rules);
            if (told.facts().size() == before) {
                break;
            }
        }
        return told.facts();
    }

    private Reading tell(Reading reading, Standings standings, StatementSource... sources) {
        List<Statement> statements = new ArrayList<>();
        for (StatementSource source : sources) {
            statements.addAll(source.find(reading));
        }
        List<Fact> facts = new ArrayList<>(reading.facts());
        List<Statement> consistent = noHeads.leaveOut(
                reading, wordAgreement.agree(reading, placeConsistency.consistent(reading, statements)));
        List<Statement> decided = factuality.decide(reading, consistent, standings);
        facts.addAll(builder.build(reading, affiliations.mostSpecific(reading, merger.merge(decided))));
        return reading.withFacts(facts);
    }
}
