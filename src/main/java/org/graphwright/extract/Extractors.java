package org.graphwright.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.graphwright.extract.clause.EventCue;
import org.graphwright.extract.cue.CueMatcher;
import org.graphwright.extract.light.LightModel;
import org.graphwright.extract.light.LightReader;
import org.graphwright.extract.trained.ModelFolder;
import org.graphwright.extract.trained.Scales;
import org.graphwright.extract.trained.TrainedReader;
import org.graphwright.extract.transformer.Transformer;
import org.graphwright.extract.transformer.TransformerModel;
import org.graphwright.model.ClassName;
import org.graphwright.ontology.Classes;
import org.graphwright.ontology.Gazetteer;
import org.graphwright.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** What all extractors of a run share, loaded once: the trained model and the ontology. Makes an {@link Extractor} for each thread. */
public final class Extractors implements AutoCloseable {
    /** Of processor time, in which a machine of the year 2017 reads some 300,000 words. */
    public static final Duration USUAL_LONGEST = Duration.ofMinutes(10);

    private final ExtractorOptions options;
    private final Duration longest;
    private final Ontology ontology;
    private final @Nullable TransformerModel transformer;
    private final @Nullable LightModel light;
    private final CueMatcher cueMatcher;
    private final List<EventCue> eventCues;
    private final List<EventCue> ownEventCues;
    private final Scales scales;

    /** Held by all who read: to free the native model while it is at work ends the process. */
    private final ReadWriteLock open = new ReentrantReadWriteLock();

    private final String name;

    /** Those that take {@link #USUAL_LONGEST} for an article at most; see {@link #Extractors(ExtractorOptions, Duration)}. */
    public Extractors(ExtractorOptions options) throws IOException {
        this(options, USUAL_LONGEST);
    }

    /**
     * @param longest how much processor time the reading of one article may take, checked between its parts
     * @throws IOException if the model cannot be loaded
     * @throws org.graphwright.ontology.OntologyException if an ontology file cannot be read or does not make sense
     * @throws org.graphwright.extract.cue.CueException if a cue cannot be read
     */
    public Extractors(ExtractorOptions options, Duration longest) throws IOException {
        this.options = Objects.requireNonNull(options, "options is null");
        this.longest = Objects.requireNonNull(longest, "longest is null");
        this.ontology = Ontology.of(options.ontology());
        this.eventCues = eventCues(ontology);
        List<EventCue> standard = options.ontology().isEmpty() ? eventCues : eventCues(Ontology.standard());
        this.ownEventCues =
                eventCues.stream().filter(cue -> !standard.contains(cue)).toList();
        this.cueMatcher = new CueMatcher(ontology, Gazetteer.standard());
        ModelFolder folder = ModelDigest.folderOf(options.profile(), options.model());
        this.name = "graphwright/" + ProgramVersion.get() + " model/" + folder.name();
        this.scales = Scales.of(folder);
        this.light = options.profile() == Profile.LIGHT ? LightModel.from(folder) : null;
        this.transformer = light == null ? TransformerModel.from(folder) : null;
    }

    private static List<EventCue> eventCues(Ontology ontology) {
        return ontology.cues().stream()
                .filter(cue -> ontology.isA(new ClassName(cue.term()), Classes.EVENT))
                .map(cue -> EventCue.of(new ClassName(cue.term()), cue.pattern()))
                .toList();
    }

    /** An extractor for one thread. */
    public Extractor newExtractor() {
        return new Extractor(this);
    }

    /** The ontology that the extractors go by. */
    public Ontology ontology() {
        return ontology;
    }

    /** Program and model, for people: {@code graphwright/0.1.0 model/en}. */
    public String name() {
        return name;
    }

    /**
     * The name, and behind it a digest that is another one wherever an article might be read otherwise: {@code graphwright/0.1.0 model/en
     * 0f3a9b27c5d81e64}.
     *
     * @throws IOException if a file of the model cannot be read any more
     */
    public String version() throws IOException {
        return name + " " + new ReadingVersion(options, ontology, modelDigest()).digest();
    }

    /**
     * The digest of the model's files; see {@link ModelDigest}.
     *
     * @throws IOException if one of them cannot be read any more
     */
    public String modelDigest() throws IOException {
        return new ModelDigest(options.profile(), options.model()).read();
    }

    /** False if the model's folder says nothing of what its probabilities are worth, so that they are taken as they are. */
    public boolean isCalibrated() {
        return !scales.isEmpty();
    }

    Duration longest() {
        return longest;
    }

    Scales scales() {
        return scales;
    }

    /** How articles are read. */
    public ExtractorOptions options() {
        return options;
    }

    /** What reads the names and pronouns of an article and the properties between them; for one thread. */
    TrainedReader newReader() {
        if (light != null) {
            return new LightReader(light, ontology);
        }
        Transformer reader =
                new Transformer(Objects.requireNonNull(transformer, "transformer is null"), ontology::allows);
        Lock reading = open.readLock();
        return (text, sentences) -> {
            reading.lock();
            try {
                return reader.read(text, sentences);
            } finally {
                reading.unlock();
            }
        };
    }

    CueMatcher cueMatcher() {
        return cueMatcher;
    }

    List<EventCue> eventCues() {
        return eventCues;
    }

    /** Those that the user's own ontology has added. */
    List<EventCue> ownEventCues() {
        return ownEventCues;
    }

    /** Frees the model, once nobody reads with it. */
    @Override
    public void close() throws IOException {
        if (transformer != null) {
            open.writeLock().lock();
            try {
                transformer.close();
            } finally {
                open.writeLock().unlock();
            }
        }
    }
}
