package org.graphwright.extract.transformer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.graphwright.extract.trained.ModelFolder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * A trained model, loaded: encoder, heads, vocabulary and labels. Immutable; many threads may run it at once, each with one thread inside.
 */
public final class TransformerModel implements AutoCloseable {
    private static final String ENCODER = "extractor.onnx";

    /** The files of a transformer that must be there. */
    public static final List<String> FILES = List.of(ENCODER, "heads.bin", "vocab.txt", "labels.json");

    private static final String EVENT_LABELS = "events.json";
    private static final String EVENT_WEIGHTS = "events.bin";

    private static final String STANDING_WEIGHTS = "standing.bin";
    private static final String ABOUT_WEIGHTS = "about.bin";

    /**
     * The files of a transformer that may be there: without those of events these are found by the ontology's cues, without that of
     * standings the clauses alone tell what a text asserts, without {@code about.bin} single words alone what an article is about.
     */
    public static final List<String> MORE_FILES = List.of(EVENT_LABELS, EVENT_WEIGHTS, STANDING_WEIGHTS, ABOUT_WEIGHTS);

    private final String name;
    private final Labels labels;
    private final WordPieces pieces;
    private final PairHead pairHead;
    private final @Nullable EventHead eventHead;
    private final @Nullable StandingHead standingHead;
    private final @Nullable AboutHead aboutHead;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final OrtSession.RunOptions runs;

    private TransformerModel(ModelFolder folder) throws IOException {
        folder.require(FILES);
        this.name = folder.name();
        try {
            this.labels = new ObjectMapper().readValue(read(folder, "labels.json"), Labels.class);
        } catch (JacksonException e) {
            throw new IOException("labels.json of model " + name + " cannot be read: " + e.getMessage(), e);
        }
        ExportContract.checkForm(name, labels);
        String vocabulary = new String(read(folder, "vocab.txt"), StandardCharsets.UTF_8);
        List<String> words = List.of(vocabulary.split("\r?\n"));
        this.pieces = new WordPieces(words);
        this.pairHead = PairHead.of(labels, read(folder, "heads.bin"));
        this.eventHead = folder.has(EVENT_LABELS) ? eventHead(folder) : null;
        this.standingHead = folder.has(STANDING_WEIGHTS) ? StandingHead.of(read(folder, STANDING_WEIGHTS)) : null;
        this.aboutHead = eventHead != null && folder.has(ABOUT_WEIGHTS)
                ? AboutHead.of(eventHead.labels, read(folder, ABOUT_WEIGHTS))
                : null;
        this.environment = OrtEnvironment.getEnvironment();
        NativeWork.begin();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Two threads on one run gained nothing where it was measured; a worker a core does.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            Path encoder = folder.onDisk(ENCODER);
            this.session = encoder == null
                    ? environment.createSession(read(folder, ENCODER), options)
                    : environment.createSession(encoder.toString(), options);
            this.runs = NativeWork.newRuns();
        } catch (OrtException e) {
            throw new IOException(ENCODER + " of model " + name + " cannot be loaded: " + e.getMessage(), e);
        } finally {
            NativeWork.end();
        }
        try {
            ExportContract.check(name, labels, eventHead == null ? null : eventHead.labels, words, session);
            if (standingHead != null) {
                ExportContract.checkStandings(name, session);
            }
            if (aboutHead != null) {
                ExportContract.checkAbout(name, aboutHead, session);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private static EventHead eventHead(ModelFolder folder) throws IOException {
        try {
            EventLabels labels = new ObjectMapper().readValue(read(folder, EVENT_LABELS), EventLabels.class);
            return EventHead.of(labels, read(folder, EVENT_WEIGHTS));
        } catch (JacksonException e) {
            throw new IOException(
                    EVENT_LABELS + " of model " + folder.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] read(ModelFolder folder, String file) throws IOException {
        try (InputStream in = folder.open(file)) {
            return in.readAllBytes();
        }
    }

    /** The files of the model that ships with the program. */
    public static ModelFolder shippedFolder() {
        return ModelFolder.shipped("en");
    }

    /**
     * The model that ships with the program.
     *
     * @throws IOException if the class path lacks it
     */
    public static TransformerModel shipped() throws IOException {
        return from(shippedFolder());
    }

    /**
     * A model of the same form.
     *
     * @throws IOException if a file is missing or not of this form; the message names it
     */
    public static TransformerModel from(ModelFolder folder) throws IOException {
        return new TransformerModel(folder);
    }

    /** What the model is called in evidence: {@code en}, or the name of its folder. */
    public String name() {
        return name;
    }

    Labels labels() {
        return labels;
    }

    WordPieces pieces() {
        return pieces;
    }

    PairHead pairHead() {
        return pairHead;
    }

    /** The head that tells events, or null if the model has none. */
    @Nullable
    EventHead eventHead() {
        return eventHead;
    }

    /** The head that tells what a text asserts, or null if the model has none. */
    @Nullable
    StandingHead standingHead() {
        return standingHead;
    }

    /** The head that tells what an article is about, or null if the model has none. */
    @Nullable
    AboutHead aboutHead() {
        return aboutHead;
    }

    /**
     * What the encoder says of a window: logits of tags and of classes, and what the heads of pairs, of events, of standings and of what an
     * article is about read; a row a piece each, the last three empty where the model has no such head.
     */
    record Output(float[] tags, float[] classes, float[] projected, float[] events, float[] standings, float[] about) {}

    /** Runs the encoder over one window: in a batch what stands beside it would move its figures. */
    Output run(Window window) {
        long[] mask = new long[window.pieces()];
        Arrays.fill(mask, 1);
        long[] form = {1, window.pieces()};
        NativeWork.begin();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.ids), form);
                OnnxTensor shapes = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.shapes), form);
                OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), form);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "token_type_ids", shapes, "attention_mask", attention), runs)) {
            return new Output(
                    floats(result, ExportContract.TAGS),
                    floats(result, ExportContract.CLASSES),
                    floats(result, ExportContract.PROJECTED),
                    eventHead == null ? new float[0] : floats(result, ExportContract.EVENTS),
                    standingHead == null ? new float[0] : floats(result, ExportContract.STANDING),
                    aboutHead == null ? new float[0] : floats(result, ExportContract.ABOUT));
        } catch (OrtException e) {
            if (NativeWork.isStopped()) {
                awaitEndOfProcess();
            }
            throw new IllegalStateException("the encoder of model " + name + " failed: " + e.getMessage(), e);
        } finally {
            NativeWork.end();
        }
    }

    /** What was stopped on purpose is not to be told as an article that cannot be read. */
    private static void awaitEndOfProcess() {
        NativeWork.end();
        NativeWork.begin();
    }

    private static float[] floats(OrtSession.Result result, String output) {
        OnnxTensor tensor = (OnnxTensor)
                result.get(output).orElseThrow(() -> new IllegalStateException("the encoder has no output " + output));
        FloatBuffer copy = tensor.getFloatBuffer();
        float[] values = new float[copy.remaining()];
        copy.get(values);
        return values;
    }

    @Override
    public void close() throws IOException {
        try {
            NativeWork.close(runs);
            session.close();
        } catch (OrtException e) {
            throw new IOException("cannot close model " + name, e);
        }
    }
}
