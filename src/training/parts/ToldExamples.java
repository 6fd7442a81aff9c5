package org.graphwright.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.graphwright.extract.clause.ClauseParts;
import org.graphwright.extract.trained.Related;
import org.graphwright.extract.trained.Standings;
import org.graphwright.extract.trained.About;
import org.graphwright.extract.trained.Expected;
import org.graphwright.extract.trained.ToldEvent;
import org.graphwright.extract.trained.TrainedReading;
import org.graphwright.model.Article;
import org.graphwright.model.ClassName;
import org.graphwright.model.Figure;
import org.graphwright.model.Mention;
import org.graphwright.model.MentionKind;
import org.graphwright.model.Reading;
import org.graphwright.model.Span;
import org.graphwright.ontology.Ontology;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints what a model tells of each annotated story before the parts are weighed: what {@code parts.py} learns from.
 *
 * <pre>
 *   ToldExamples MODEL STORIES.jsonl
 * </pre>
 */
public final class ToldExamples {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A reading that keeps what was told. */
    private static final class Listening implements TrainedReading {
        private final TrainedReading read;
        private final ObjectNode into;

        Listening(TrainedReading read, ObjectNode into) {
            this.read = read;
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
            told.ifPresent(events -> put(into, reading, events));
            read.about(reading).ifPresent(about -> {
                ObjectNode roles = into.putObject("about");
                about.roles().forEach((entity, odds) -> {
                    ObjectNode of = roles.putObject(entity.value());
                    odds.forEach(of::put);
                });
            });
            return told;
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

    private ToldExamples() {}

    private static void put(ObjectNode into, Reading reading, List<ToldEvent> told) {
        ArrayNode mentions = into.putArray("mentions");
        for (Mention mention : reading.mentions()) {
            if (mention.entity() != null) {
                mentions.add(span(mention.span())
                        .add(mention.entity().value())
                        .add(mention.kind() == MentionKind.NAME)
                        .add(reading.sentenceIndex(mention.begin())));
            }
        }
        ClauseParts clauseParts = ClauseParts.of(Ontology.standard(), reading);
        ArrayNode events = into.putArray("events");
        for (ToldEvent event : told) {
            ObjectNode each = events.addObject().put("type", event.type().value());
            ArrayNode passages = each.putArray("passages");
            event.passages()
                    .forEach(span -> passages.add(span(span).add(reading.sentenceIndex(span.begin()))));
            ObjectNode slots = each.putObject("slots");
            clauseParts.around(event.passages()).forEach((entity, of) -> {
                ArrayNode names = slots.putArray(entity.value());
                of.forEach(slot -> names.add(slot.name()));
            });
            ArrayNode fillers = each.putArray("fillers");
            event.fillers()
                    .forEach(filler -> fillers.add(
                            span(filler.span()).add(filler.role()).add(filler.probability())));
        }
    }

    private static ArrayNode span(Span span) {
        return JSON.createArrayNode().add(span.begin()).add(span.end());
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Extractors extractors = new Extractors(ExtractorOptions.DEFAULT.withModel(Path.of(args[0])));
                BufferedReader stories = Files.newBufferedReader(Path.of(args[1]))) {
            for (String line = stories.readLine(); line != null; line = stories.readLine()) {
                JsonNode story = JSON.readTree(line);
                if (story.has("events")) {
                    ObjectNode told = JSON.createObjectNode().put("id", story.get("id").asString());
                    new Extractor(
                                    extractors,
                                    (text, sentences) ->
                                            new Listening(extractors.newReader().read(text, sentences), told))
                            .extract(new Article(
                                    story.get("id").asString(), story.get("text").asString(), null, null, null, args[1]));
                    out.println(told);
                }
            }
        }
    }
}
