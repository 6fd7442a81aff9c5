package org.graphwright.extract.trained;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.graphwright.model.PropertyName;

/**
 * What a probability of a pair model is worth, property by property: Platt scaling (Platt, 1999), in the model's own folder. Lines of
 * {@code calibration.tsv} are a property's name, or {@code *} for those that have no line, slope and intercept,
 * and, where one is wanted, the bar below which nothing is believed.
 */
public final class Scales {
    /** The file in a model folder. */
    public static final String FILE = "calibration.tsv";

    /** The name that stands for every property without a scale of its own. */
    public static final String ANY = "*";

    private static final Scale RAW = new Scale(1, 0, 0);

    /**
     * A line through log odds.
     *
     * @param slope what the log odds of a probability are multiplied with
     * @param intercept what is added then
     * @param bar the least probability that is believed at all, 0 to 1: what was taught on encyclopedias alone must be surer in news
     */
    public record Scale(double slope, double intercept, double bar) {
        /** Everything is believed. */
        public Scale(double slope, double intercept) {
            this(slope, intercept, 0);
        }
    }

    private final SortedMap<String, Scale> scales;

    /** @param scales by property */
    public Scales(Map<String, Scale> scales) {
        this.scales = new TreeMap<>(scales);
    }

    /**
     * Those of a model; none if its folder has no such file.
     *
     * @throws IOException if the file cannot be read or is of another form; the message names file and line
     */
    public static Scales of(ModelFolder model) throws IOException {
        SortedMap<String, Scale> scales = new TreeMap<>();
        if (!model.has(FILE)) {
            return new Scales(scales);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(model.open(FILE), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String[] fields = line.split("\t");
                try {
                    double bar = fields.length > 3 ? Double.parseDouble(fields[3]) : 0;
                    scales.put(fields[0], new Scale(Double.parseDouble(fields[1]), Double.parseDouble(fields[2]), bar));
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                    throw new IOException(
                            FILE + " of model " + model.name() + ", line " + number
                                    + ": a property, slope, intercept and perhaps a bar are wanted, with tabs between",
                            e);
                }
            }
        }
        return new Scales(scales);
    }

    /** True if there is none: probabilities are taken as they are. */
    public boolean isEmpty() {
        return scales.isEmpty();
    }

    /** The least probability of a property that is believed, 0 to 1. */
    public double bar(PropertyName property) {
        return scale(property).bar();
    }

    private Scale scale(PropertyName property) {
        return scales.getOrDefault(property.value(), scales.getOrDefault(ANY, RAW));
    }

    /**
     * What a probability is worth.
     *
     * @param probability 0 to 1
     * @return 0 to 1, with three decimals
     */
    public double confidence(PropertyName property, double probability) {
        Scale scale = scale(property);
        double p = Math.min(Math.max(probability, 0.001), 0.999);
        double scaled = scale.slope() * Math.log(p / (1 - p)) + scale.intercept();
        return Math.round(1000 / (1 + Math.exp(-scaled))) / 1000.0;
    }

    /**
     * Writes them into a model's folder, which is made if need be. The same scales give the same bytes.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path folder) throws IOException {
        StringBuilder lines = new StringBuilder();
        scales.forEach((property, scale) -> {
            lines.append(String.format(Locale.ROOT, "%s\t%.3f\t%.3f", property, scale.slope(), scale.intercept()));
            lines.append(scale.bar() == 0 ? "\n" : String.format(Locale.ROOT, "\t%.3f\n", scale.bar()));
        });
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(FILE), lines);
    }
}
