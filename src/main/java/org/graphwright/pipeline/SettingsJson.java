package org.graphwright.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.graphwright.extract.ExtractorOptions;
import org.graphwright.extract.Profile;
import org.graphwright.store.NewerFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Settings as JSON. The same settings give the same text. */
final class SettingsJson {
    /** Of this file; another one is not read. */
    private static final int FORMAT = NewerFiles.SETTINGS;

    private final ObjectMapper mapper = new ObjectMapper();

    String write(GraphSettings settings) {
        ExtractorOptions options = settings.options();
        ObjectNode root = mapper.createObjectNode();
        root.put("format", FORMAT);
        root.put("profile", options.profile().label());
        ObjectNode model = root.putObject("model");
        model.put("folder", options.model() == null ? null : options.model().toString());
        model.put("sha256", settings.modelDigest());
        ArrayNode ontology = root.putArray("ontology");
        options.ontology().forEach(file -> ontology.add(file.toString()));
        root.put("minConfidence", options.minConfidence());
        root.put("allClauses", options.allClauses());
        return root.toPrettyString() + "\n";
    }

    /** @throws IllegalArgumentException if the text is something else; the message says what is wrong */
    GraphSettings read(String text) {
        try {
            JsonNode root = mapper.readTree(text);
            int format = root.required("format").asInt();
            if (format != FORMAT) {
                throw new IllegalArgumentException("its format is " + format + ", and this program reads " + FORMAT
                        + ": use the program that wrote it");
            }
            JsonNode model = root.required("model");
            List<Path> ontology = root.required("ontology")
                    .valueStream()
                    .map(name -> Path.of(name.asString()))
                    .toList();
            ExtractorOptions options = new ExtractorOptions(
                    Profile.valueOf(root.required("profile").asString().toUpperCase(Locale.ROOT)),
                    model.required("folder").isNull()
                            ? null
                            : Path.of(model.required("folder").asString()),
                    ontology,
                    root.required("minConfidence").asDouble(),
                    root.required("allClauses").asBoolean());
            return new GraphSettings(options, model.required("sha256").asString());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
