package org.graphwright.extract.correct;

import java.util.List;
import org.graphwright.model.Reading;
import org.graphwright.model.Source;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Organizations;

/** Takes back what a trained model or a cue reads of homes and deeds if the words around the names speak against it. Immutable. */
public final class WordAgreement {
    private final Homes homes;
    private final Deeds deeds;
    private final AsideAgreement asideAgreement = new AsideAgreement();
    private final Asides asides = new Asides();

    public WordAgreement(Ontology ontology, Gazetteer gazetteer, Organizations organizations) {
        this.homes = new Homes(ontology, gazetteer, organizations);
        this.deeds = new Deeds(ontology);
    }

    /** The statements that hold. */
    public List<Statement> agree(Reading reading, List<Statement> statements) {
        List<Asides.Aside> found = statements.stream().anyMatch(WordAgreement::isRead) ? asides.of(reading) : List.of();
        List<Statement> held = statements.stream()
                .filter(s -> !isRead(s)
                        || asideAgreement.admits(reading, found, s)
                                && !homes.speakAgainst(reading, s)
                                && !deeds.speakAgainst(reading, s))
                .toList();
        return Deeds.oneWay(held);
    }

    /** What a table knows and what follows from facts depends on no words. */
    private static boolean isRead(Statement statement) {
        return statement.source() instanceof Source.Model || statement.source() instanceof Source.Cue;
    }
}
