package org.graphwright.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.graphwright.evaluate.JsonLines;
import org.graphwright.extract.light.NameLabels;
import org.graphwright.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Reads what the light models learn from: {@code .jsonl} (forms: see {@code train.md}), {@code .ann} with its {@code .txt} (brat), all
 * other files as CoNLL; of folders all {@code .jsonl}, {@code .ann} and {@code .conll} files, in order of their names.
 */
public final class TrainingReader {
    private final JsonLines lines = new JsonLines("of training data");
    private final TextNames textNames = new TextNames();
    private final List<NameExample> names = new ArrayList<>();
    private final List<RelationPassage> relations = new ArrayList<>();

    /** @throws IOException if something cannot be read; the message names file and line */
    public TrainingData read(List<Path> paths) throws IOException {
        names.clear();
        relations.clear();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(f -> f.toString().matches(".*\\.(jsonl|ann|conll)"))
                            .sorted()
                            .toList()) {
                        file(file);
                    }
                }
            } else {
                file(path);
            }
        }
        return new TrainingData(names, relations);
    }

    private void file(Path file) throws IOException {
        if (file.toString().endsWith(".jsonl")) {
            lines.read(file, this::object);
        } else if (file.toString().endsWith(".ann")) {
            BratText brat = BratText.of(file);
            Set<String> types = brat.types().isEmpty() ? Set.copyOf(NameLabels.TYPES) : brat.types();
            names.addAll(textNames.of(brat.text(), brat.names(), types));
            if (!brat.relations().facts().isEmpty()) {
                relations.add(brat.relations());
            }
        } else {
            try {
                names.addAll(ConllNames.of(Files.readAllLines(file)));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
    }

    private void object(JsonNode node) {
        if (NewsStory.holds(node)) {
            NewsStory story = NewsStory.of(node);
            names.addAll(story.names(textNames));
            relations.add(story.relations());
            return;
        }
        boolean known = false;
        if (node.has("tokens")) {
            names.add(JsonNames.of(node));
            known = true;
        }
        if (node.has("text") && node.has("mentions")) {
            names.addAll(marked(node));
            known = true;
        }
        if (JsonRelations.holds(node)) {
            relations.add(JsonRelations.of(node));
            known = true;
        }
        if (!known) {
            throw new IllegalArgumentException("neither tokens nor a text with mentions or facts");
        }
    }

    /** Names as {@code extract} prints them. */
    private List<NameExample> marked(JsonNode node) {
        List<TextNames.Marked> marked = new ArrayList<>();
        for (JsonNode mention : node.get("mentions")) {
            if (mention.path("kind").asString("NAME").equals("NAME")) {
                Span span = new Span(
                        mention.path("begin").asInt(-1), mention.path("end").asInt(-1));
                NameTypes.of(mention.path("type").asString(""))
                        .ifPresent(type -> marked.add(new TextNames.Marked(span, type)));
            }
        }
        return textNames.of(node.get("text").asString(), marked, JsonNames.annotated(node));
    }
}
