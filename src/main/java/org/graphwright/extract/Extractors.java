package org.graphwright.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import opennlp.tools.ml.model.MaxentModel;
import org.graphwright.extract.clause.EventCue;
import org.graphwright.extract.coreference.AntecedentModel;
import org.graphwright.extract.cue.CueMatcher;
import org.graphwright.extract.light.LightModel;
import org.graphwright.extract.light.LightReader;
import org.graphwright.extract.transformer.Transformer;
import org.graphwright.extract.transformer.TransformerModel;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** What all extractors of a run share, loaded once: the trained model and the ontology. Makes an {@link Extractor} for each thread. */
public final class Extractors implements AutoCloseable {
    private final ExtractorOptions options;
    private final Ontology ontology;
    private final @Nullable TransformerModel transformer;
    private final @Nullable LightModel light;
    private final MaxentModel antecedents;
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
        Path folder = options.model();
        boolean isLight = options.profile() == Profile.LIGHT;
        this.light = isLight ? folder == null ? LightModel.shipped() : LightModel.from(folder) : null;
        this.transformer = isLight ? null : folder == null ? TransformerModel.shipped() : TransformerModel.from(folder);
        this.antecedents = folder == null ? AntecedentModel.shipped() : AntecedentModel.of(folder);
        this.version =
                "graphwright/" + programVersion() + " model/" + (light != null ? light.name() : name(transformer));
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

    /** What reads the names and pronouns of an article and the properties between them; for one thread. */
    FirstStep newFirstStep() {
        if (light != null) {
            return new LightReader(light, ontology::allows)::read;
        }
        Transformer reader =
                new Transformer(Objects.requireNonNull(transformer, "transformer is null"), ontology::allows);
        return reader::read;
    }

    private static String name(@Nullable TransformerModel model) {
        return Objects.requireNonNull(model, "model is null").name();
    }

    MaxentModel antecedents() {
        return antecedents;
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
        if (transformer != null) {
            transformer.close();
        }
    }
}
