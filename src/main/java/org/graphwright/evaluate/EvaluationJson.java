package org.graphwright.evaluate;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what an evaluation found as JSON: the contract of {@code graphwright evaluate --format json}, and the lines of its manifest. */
public final class EvaluationJson {
    private final JsonFactory factory = new JsonFactory();

    /**
     * One JSON object without line breaks: {@code set}, {@code model}, {@code articles}, {@code scores} with their {@code parts},
     * {@code confusion} and {@code errors}.
     *
     * @param errors how many errors of each kind to list, the worst ones
     */
    public String write(String set, String model, int articles, Evaluation.Report report, int errors) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            begin(json, set, model, articles);
            json.writeArrayPropertyStart("scores");
            report.scores().forEach(score -> score(json, score));
            json.writeEndArray();
            json.writeObjectPropertyStart("confusion");
            report.confusion().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeArrayPropertyStart("errors");
            report.worst(errors).forEach(error -> error(json, error));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    /** One line for the manifest of scores: {@code set}, {@code model}, {@code articles}, and F1 by measure in thousandths. */
    public String writeForManifest(String set, String model, int articles, Evaluation.Report report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            begin(json, set, model, articles);
            json.writeObjectPropertyStart("f1");
            report.scores().forEach(s -> json.writeNumberProperty(s.measure(), rounded(s.f1())));
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void begin(JsonGenerator json, String set, String model, int articles) {
        json.writeStartObject();
        json.writeStringProperty("set", set);
        json.writeStringProperty("model", model);
        json.writeNumberProperty("articles", articles);
    }

    private static void score(JsonGenerator json, Score score) {
        json.writeStartObject();
        json.writeStringProperty("measure", score.measure());
        json.writeNumberProperty("precision", score.precision());
        json.writeNumberProperty("recall", score.recall());
        json.writeNumberProperty("f1", score.f1());
        score.counts().ifPresent(counts -> counts(json, counts));
        if (!score.parts().isEmpty()) {
            json.writeObjectPropertyStart("parts");
            for (Map.Entry<String, Counts> part : score.parts().entrySet()) {
                json.writeObjectPropertyStart(part.getKey());
                json.writeNumberProperty("precision", part.getValue().precision());
                json.writeNumberProperty("recall", part.getValue().recall());
                json.writeNumberProperty("f1", part.getValue().f1());
                counts(json, part.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, Counts counts) {
        json.writeNumberProperty("right", counts.right());
        json.writeNumberProperty("wrong", counts.wrong());
        json.writeNumberProperty("missed", counts.missed());
    }

    private static void error(JsonGenerator json, ScoringError error) {
        json.writeStartObject();
        json.writeStringProperty("article", error.article());
        json.writeStringProperty("kind", error.kind());
        json.writeStringProperty("what", error.what());
        json.writeStringProperty("passage", error.passage());
        json.writeNumberProperty("confidence", rounded(error.confidence()));
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
