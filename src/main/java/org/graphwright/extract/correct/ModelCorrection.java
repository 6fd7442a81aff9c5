package org.graphwright.extract.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graphwright.extract.trained.Scales;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/**
 * Corrects what a trained model reads: its confidences are made to mean something, and what a name, the gazetteer or the words of the
 * sentence speak against is left out or parted. Immutable.
 */
public final class ModelCorrection {
    private final NationalNames nationalNames;
    private final Calibration calibration;
    private final Bystanders bystanders;
    private final KinAgreement kinAgreement;
    private final LifePlaces lifePlaces;
    private final LifeSpans lifeSpans = new LifeSpans();

    /** @param scales what the model's probabilities are worth */
    public ModelCorrection(Ontology ontology, Gazetteer gazetteer, Scales scales) {
        this.nationalNames = new NationalNames(gazetteer);
        this.calibration = new Calibration(ontology, scales);
        this.bystanders = new Bystanders(ontology);
        this.kinAgreement = new KinAgreement(ontology);
        this.lifePlaces = new LifePlaces(ontology);
    }

    /**
     * The statements that hold, of the mentions of {@code reading}.
     *
     * @param reading the article with entities and quotations
     * @param statements as the model read them, before anything was known of what the mentions refer to
     */
    public List<Statement> correct(Reading reading, List<Statement> statements) {
        List<Statement> consistent = nationalNames.consistent(reading, ofMentions(reading, statements));
        List<Statement> ofThem = bystanders.leaveOut(reading, calibration.calibrate(consistent));
        return lifeSpans.part(reading, lifePlaces.agree(reading, kinAgreement.leaveOut(reading, ofThem)));
    }

    private static List<Statement> ofMentions(Reading reading, List<Statement> statements) {
        List<Statement> moved = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Mention> subject = reading.mention(statement.subject().id());
            Optional<Mention> object = reading.mention(statement.object().id());
            if (subject.isPresent() && object.isPresent()) {
                moved.add(statement.withSides(subject.get(), object.get()));
            }
        }
        return moved;
    }
}
