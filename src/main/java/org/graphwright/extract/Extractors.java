package org.graphwright.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.graphwright.extract.clause.EventCue;
import org.graphwright.extract.cue.CueMatcher;
import org.graphwright.extract.transformer.TransformerModel;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;

/** What all extractors of a run share, loaded once: the trained model and the ontology. Makes an {@link Extractor} for each thread. */
public final class Extractors implements AutoCloseable {
    private final ExtractorOptions options;
    private final Ontology ontology;
    private final TransformerModel model;
    private final CueMatcher cueMatcher;
    private final List<EventCue> eventCues;
    private final String version;

    /**
     * @throws IOException if the model cannot be loaded
     * @throws org.graphwright.ontology.OntologyException if an ontology file cannot be read or does not make sense
     * @throws org.graphwright.extract.cue.CueException if a cue cannot be read
     */
    public Extractors(ExtractorOptions options) throws IOException {
        this.options = Objects.requireNonNull(options, "options is null");
        this.ontology = Ontology.of(options.ontology());
        this.eventCues = ontology.cues().stream()
                .filter(cue -> ontology.isA(cue.term(), Classes.EVENT))
                .map(cue -> EventCue.of(cue.term(), cue.pattern()))
                .toList();
        this.cueMatcher = new CueMatcher(ontology, Gazetteer.standard());
        this.model = options.model() == null ? TransformerModel.shipped() : TransformerModel.from(options.model());
        this.version = "graphwright/" + programVersion() + " model/" + model.name();
    }

    /** An extractor for one thread. */
    public Extractor newExtractor() {
        return new Extractor(this);
    }

    /** The ontology that the extractors go by. */
    public Ontology ontology() {
        return ontology;
    }

    /** Name and version of what extracts, for evidence: {@code graphwright/0.1.0 model/en}. */
    public String version() {
        return version;
    }

    ExtractorOptions options() {
        return options;
    }

    TransformerModel model() {
        return model;
    }

    CueMatcher cueMatcher() {
        return cueMatcher;
    }

    List<EventCue> eventCues() {
        return eventCues;
    }

    private static String programVersion() throws IOException {
        try (InputStream in = Extractors.class.getResourceAsStream("/graphwright.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "the class path lacks /graphwright.properties"));
            return properties.getProperty("version");
        }
    }

    @Override
    public void close() throws IOException {
        model.close();
    }
}
