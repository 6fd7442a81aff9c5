package org.graphwright.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graphwright.model.Reading;
import org.graphwright.model.Statement;
import org.graphwright.ontology.Ontology;
import org.graphwright.ontology.Properties;
import org.graphwright.ontology.Property;

/**
 * Turns the trained model's probabilities into confidences that mean something: of facts with 0.8, about 80 % are right. Platt scaling
 * (Platt, 1999) with figures fitted on KnowledgeNet by {@code src/training/calibrate.py}. Leaves out what does not reach its property's
 * bar: what the model was taught on encyclopedias alone must be surer in news.
 */
final class Calibration {
    private static final String RESOURCE = "/models/calibration.tsv";
    private static final String ANY = "*";

    /** From so many sentences on an article is running text: passages chosen for what they say are shorter. */
    private static final int RUNNING_TEXT = 7;

    /**
     * How much rarer an affiliation is between a person and a body of one sentence of running text than in chosen passages, as
     * difference of log odds (a shift of the prior: Saerens, Latinne and Decaestecker, 2002); from 70 facts of Wikinews judged by eye.
     */
    private static final double RARER_AFFILIATION = 0.7;

    /** In running text what is less sure than this is mostly wrong. */
    private static final double LEAST_IN_RUNNING_TEXT = 0.4;

    private record Scale(double slope, double intercept) {
        double of(double probability, double shift) {
            double p = Math.min(Math.max(probability, 0.001), 0.999);
            double scaled = slope * Math.log(p / (1 - p)) + intercept - shift;
            return Math.round(1000 / (1 + Math.exp(-scaled))) / 1000.0;
        }
    }

    private final Ontology ontology;
    private final Map<String, Scale> scales;

    Calibration(Ontology ontology) {
        this.ontology = Objects.requireNonNull(ontology, "ontology is null");
        this.scales = read();
    }

    /** Those of {@code statements} that reach their bar, with calibrated confidence. */
    List<Statement> calibrate(Reading reading, List<Statement> statements) {
        boolean running = reading.sentences().size() >= RUNNING_TEXT;
        List<Statement> calibrated = new ArrayList<>();
        for (Statement statement : statements) {
            double bar = ontology.property(statement.property())
                    .map(Property::minConfidence)
                    .orElse(0.0);
            if (statement.confidence() >= bar) {
                Scale scale = scales.getOrDefault(statement.property(), scales.getOrDefault(ANY, new Scale(1, 0)));
                double shift =
                        running && statement.property().equals(Properties.AFFILIATED_WITH) ? RARER_AFFILIATION : 0;
                double confidence = scale.of(statement.confidence(), shift);
                if (!running || confidence >= LEAST_IN_RUNNING_TEXT) {
                    calibrated.add(statement.withConfidence(confidence));
                }
            }
        }
        return calibrated;
    }

    private static Map<String, Scale> read() {
        Map<String, Scale> scales = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        Calibration.class.getResourceAsStream(RESOURCE), "the class path lacks " + RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                scales.put(fields[0], new Scale(Double.parseDouble(fields[1]), Double.parseDouble(fields[2])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return scales;
    }
}
