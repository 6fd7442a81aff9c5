package org.graphwright.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graphwright.extract.clause.MainFeatures;
import org.graphwright.extract.dates.DateOfPassage;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.Expected;
import org.graphwright.extract.trained.Related;
import org.graphwright.extract.trained.Standings;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.Reading;
import org.graphwright.ontology.Ontology;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints of each article the events that a model tells, with what speaks for each as the main one: what {@code main.py} learns from.
 *
 * <pre>
 *   MainExamples MODEL ARTICLES.jsonl
 * </pre>
 *
 * An article has {@code id}, {@code text} and, where known, {@code title}, {@code date} and {@code url}. MODEL may be {@code shipped}.
 */
public final class MainExamples {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A reading that prints what was told. */
    private static final class Listening implements TrainedReading {
        private final TrainedReading read;
        private final MainFeatures features;
        private final ObjectNode into;

        Listening(TrainedReading read, MainFeatures features, ObjectNode into) {
            this.read = read;
            this.features = features;
            this.into = into;
        }

        @Override
        public List<Mention> mentions() {
            return read.mentions();
        }

        @Override
        public Related relate(Reading reading) {
            return read.relate(reading);
        }

        @Override
        public Map<ClassName, Double> classes(List<Mention> names) {
            return read.classes(names);
        }

        @Override
        public Optional<List<ToldEvent>> events(Reading reading, List<Figure> figures, Expected expected) {
            Optional<List<ToldEvent>> told = read.events(reading, figures, expected);
            String title = reading.article().title();
            List<ToldEvent> ofTitle = title == null ? List.of() : read.titleEvents(title);
            Optional<About> about = read.about(reading);
            about.ifPresent(all -> {
                ObjectNode classes = into.putObject("about");
                all.classes().forEach((type, share) -> classes.put(type.value(), share));
            });
            told.ifPresent(events -> put(
                    reading, events, features.of(reading, events, ofTitle, about.orElse(null))));
            return told;
        }

        private void put(Reading reading, List<ToldEvent> told, List<double[]> features) {
            ArrayNode events = into.putArray("events");
            for (int i = 0; i < told.size(); i++) {
                ToldEvent event = told.get(i);
                ObjectNode each = events.addObject().put("class", event.type().value()).put("negated", event.negated());
                ArrayNode passages = each.putArray("passages");
                event.passages().forEach(span -> passages.addArray().add(span.begin()).add(span.end()));
                ObjectNode classes = each.putObject("classes");
                event.classes().forEach((type, share) -> classes.put(type.value(), share));
                ArrayNode values = each.putArray("features");
                for (double feature : features.get(i)) {
                    values.add(feature);
                }
            }
        }

        @Override
        public Optional<About> about(Reading reading) {
            return read.about(reading);
        }

        @Override
        public List<ToldEvent> titleEvents(String title) {
            return read.titleEvents(title);
        }

        @Override
        public Standings standings() {
            return read.standings();
        }
    }

    private MainExamples() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DateOfPassage dateOfPassage = new DateOfPassage();
        MainFeatures features = new MainFeatures(
                Ontology.standard(), (reading, passage) -> dateOfPassage.of(reading, passage).orElse(null));
        ExtractorOptions options =
                args[0].equals("shipped") ? ExtractorOptions.DEFAULT : ExtractorOptions.DEFAULT.withModel(Path.of(args[0]));
        try (Extractors extractors = new Extractors(options);
                BufferedReader articles = Files.newBufferedReader(Path.of(args[1]))) {
            for (String line = articles.readLine(); line != null; line = articles.readLine()) {
                JsonNode read = JSON.readTree(line);
                ObjectNode told = JSON.createObjectNode().put("id", read.get("id").asString());
                new Extractor(
                                extractors,
                                (text, sentences) ->
                                        new Listening(extractors.newReader().read(text, sentences), features, told))
                        .extract(new Article(
                                told.get("id").asString(),
                                read.get("text").asString(),
                                read.hasNonNull("date") ? LocalDate.parse(read.get("date").asString().substring(0, 10)) : null,
                                read.hasNonNull("title") ? read.get("title").asString() : null,
                                read.hasNonNull("url") ? read.get("url").asString() : null,
                                args[1]));
                out.println(told);
            }
        }
    }
}
